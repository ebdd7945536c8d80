import { isFirstName } from './persons.ts';
import type { Text } from './text.ts';
import { typeOfNoun } from './typeOfNoun.ts';
import type { Type } from './votes.ts';

const publicly =
  /^(?:customs|aid|tax|revenue|space|intelligence|spy|police|border|health|environment|environmental|credit|statistics|aviation|nuclear|procurement|anti-?corruption|anti-?graft|drug|drugs|medicines|disaster|federal|government|state|public|national)$/;

/** The type that a noun gives, by the word before it: “news agency”, “customs agency”, while an agency alone may be anybody's. */
export function typeOfNounAfter(before: string, noun: string): Type | undefined {
  if (before === 'news' && /^(?:service|agency|site|website|portal)$/.test(noun)) return 'Outlet';
  if (noun === 'producer' && before !== '' && typeOfNoun(before) === 'System') return 'Organisation';
  return noun === 'agency' && publicly.test(before) ? 'PublicBody' : typeOfNoun(noun);
}

/** Whether a noun is one that somebody has, or the only one: “its founder”, “the lands minister”. */
export function isDefinite({ words }: Text, noun: number): boolean {
  for (let i = noun - 1; i > noun - 7 && i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[noun]?.sentence) return false;
    if (/^(?:the|its|his|her|their|our|my|whose|a|an|['’]s?)$/i.test(word.text)) return true;
    if (!/^[\p{L}\d-]+$/u.test(word.text) || /^(?:VERB|AUX|ADP)$/.test(word.pos)) return false;
  }
  return false;
}

/** “The president of the company, X”: the index of the role, of which what stands before the comma is only a part. */
export function roleBehind({ words }: Text, comma: number): number | undefined {
  const sentence = words[comma]?.sentence;
  // “a cousin of the minister, X”: the minister
  if (typeOfNoun(words[comma - 1]?.text ?? '') === 'Person') return undefined;
  for (let i = comma - 1; i > comma - 7 && i > 0; i -= 1) {
    const [word, role] = [words[i], words[i - 1]];
    if (word === undefined || role === undefined || role.sentence !== sentence) return undefined;
    if (/^(?:of|at|for|in)$/.test(word.text)) {
      const owns = /^(?:owner|operator|member|one|ally|rival)s?$/.test(role.text);
      return !owns && typeOfNoun(role.text) === 'Person' && !/s$/.test(role.text) ? i - 1 : undefined;
    }
    // “The mayor of Lowmere, Anna Moss”
    const place = word.capital && isFirstName(words[comma + 1]?.text ?? '');
    if ((!place && !/^[\p{Ll}-]+$/u.test(word.text)) || /^(?:VERB|AUX|ADP|CCONJ)$/.test(word.pos)) return undefined;
  }
  return undefined;
}

/** “According to minister X, the registers …”: what follows the comma is told, and not of X. */
export function isSource({ words }: Text, first: number): boolean {
  for (let i = first - 1; i > first - 10 && i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[first]?.sentence || word.text === ',') return false;
    if (/^according$/i.test(word.text)) return word.opens;
  }
  return false;
}

/** “X, a state-owned carrier”, “X is a carrier”: what the words after a name say it is. */
export function nounAfter(
  text: Text,
  first: number,
  last: number,
): { readonly noun: string; readonly type: Type; readonly weight: number } | undefined {
  const sentence = text.words[last - 1]?.sentence;
  const word = (i: number) => (text.words[i]?.sentence === sentence ? (text.words[i]?.text ?? '') : '');
  let i = last;
  // “In England, an algorithm …”: no apposition, the sentence only begins now.
  const lead = text.words[first - 1];
  const leads = lead?.opens === true && lead.sentence === sentence && lead.pos === 'ADP';
  // “LOWMERE — A tribunal has …”: a dateline
  const dateline = /^[–—]$/.test(word(i)) && lead?.paragraph !== text.words[first]?.paragraph;
  const comma = !dateline && /^[,(–—]$/.test(word(i)) && !leads && !(word(i + 1) === 'the' && isSource(text, first));
  const is = /^(?:is|was|are|were|became|remains)$/.test(word(i));
  if (!comma && !is) return undefined;
  i += 1;
  const article = /^(?:an?|the|one|its|his|her|their|our|another|who|formerly|then|now)$/i.test(word(i));
  let found: { readonly noun: string; readonly type: Type } | undefined;
  const furthest = i + 8;
  const start = i;
  for (; i < furthest; i += 1) {
    const hyphened = word(i + 1) === '-' && text.words[i + 2]?.touches === true ? `${word(i)}-${word(i + 2)}` : '';
    // “an add-on from X”
    const whole = hyphened !== '' && typeOfNoun(hyphened) !== undefined;
    const w = whole ? hyphened : word(i);
    if (whole) i += 2;
    // “a closed-circuit television (CCTV) platform”
    if (w === '(' && i > start && /^\p{Lu}{2,6}$/u.test(word(i + 1)) && word(i + 2) === ')') {
      i += 2;
      continue;
    }
    if (
      w === '' ||
      /^[,.;:()–—”"“]$/.test(w) ||
      /^(?:of|for|at|in|that|which|who|whose|and|to|on|with|from|by|said|says|told|has|had|is|was|based|near|under|when|where)$/.test(
        w,
      )
    )
      break;
    // “X, the listening system the city leases”
    if (
      found !== undefined &&
      found.type !== 'Person' &&
      /^(?:the|an?|its|his|her|their|it|he|she|they|we|you)$/.test(w)
    )
      break;
    // “X, reminded the minister of it”
    if (text.words[i]?.pos === 'VERB' && /^(?:the|him|her|them|his|its|their)$/.test(word(i + 1))) break;
    const type =
      /^\p{Ll}/u.test(w) || (i === start && /^(?:CEO)$/.test(w)) ? typeOfNounAfter(word(i - 1), w) : undefined;
    // The last noun of the phrase is its head: “a security company owner”.
    if (type !== undefined) found = { noun: w, type };
  }
  if (found === undefined) return undefined;
  // “… from X, a £2m contract”: that is said of the whole sentence.
  if (comma && /^(?:contract|deal|bid|offer|agreement|victory|move|step|figure)$/.test(found.noun)) return undefined;
  // “a unit of X” is a company, “a monitoring unit made by X” a thing.
  if (found.noun === 'unit' && word(i) !== 'of') found = { noun: found.noun, type: 'System' };
  // “Asked by X, the company said”: another sentence's subject.
  const end = text.words[i];
  if (
    comma &&
    /^(?:the|its|his|her|their|our)$/i.test(word(start)) &&
    end?.sentence === sentence &&
    /^(?:is|was|are|were|has|had|will|would|said|says|told)$/.test(end?.text ?? '')
  )
    return undefined;
  // Without an article only a role follows a comma: “X, director of …”; “X, systems and …” is a list.
  if (!article && !(found.type === 'Person' && comma) && !/['’]s?$/.test(word(start + 1))) return undefined;
  if (is && !article) return undefined;
  const told = comma && /^(?:an?|one)$/i.test(word(start));
  return { ...found, weight: found.type === 'Person' ? 3 : told ? 4.6 : 3.2 };
}
