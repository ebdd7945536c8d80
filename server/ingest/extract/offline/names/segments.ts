import { listed } from './gazetteer.ts';
import { isHead } from './heads.ts';
import { bodyHeads, organisationHeads } from './lists/heads.ts';
import { afterAnd, beforeFor, beforeOf, particles, takesTopics, withPossessive } from './lists/joins.ts';
import { honorifics, offices, qualifiers } from './lists/titles.ts';
import { isFirstName } from './persons.ts';
import type { Group, Run } from './runs.ts';
import type { Text } from './text.ts';

/** Which groups of a run are one name: joined where the words between them hold names together. */
export function segmentsOf(text: Text, { groups }: Run): Group[] {
  // Owners and particles first, so that “Nurses and Midwives’ Association” knows its last word.
  return joined(
    text,
    joined(text, groups, (link) => link !== 'and'),
    () => true,
  );
}

function joined(text: Text, groups: readonly Group[], counts: (link: string) => boolean): Group[] {
  const segments: Group[] = [];
  for (const group of groups) {
    const before = segments.at(-1);
    if (before !== undefined && counts(linkOf(text, before, group)) && joins(text, before, group))
      segments[segments.length - 1] = { first: before.first, last: group.last };
    else segments.push(group);
  }
  return segments;
}

/** The small words between two groups, “the” left out. */
const linkOf = ({ words }: Text, a: Group, b: Group): string =>
  words
    .slice(a.last, b.first)
    .map((w) => w.text)
    .filter((w) => w !== 'the')
    .join(' ');

function joins(text: Text, whole: Group, b: Group): boolean {
  const a = /^(?:The|A|An)$/.test(text.words[whole.first]?.text ?? '') ? { ...whole, first: whole.first + 1 } : whole;
  const wordAt = (i: number) => text.words[i]?.text ?? '';
  const between: string[] = [];
  for (let i = a.last; i < b.first; i += 1) between.push(wordAt(i));
  const link = linkOf(text, a, b);
  const has = (list: ReadonlySet<string>) => {
    for (let i = a.first; i < a.last; i += 1) if (list.has(wordAt(i))) return true;
    return false;
  };
  const lastOfA = wordAt(a.last - 1);
  const startsPerson =
    honorifics.has(wordAt(b.first)) || (offices.has(wordAt(b.first)) && !qualifiers.has(wordAt(b.first)));
  // “Prairie Teachers’ Pension Fund”
  if (
    /^['’]$/.test(link) &&
    /s$/.test(lastOfA) &&
    (text.isCommon(lastOfA) || trades.test(lastOfA)) &&
    isHead(wordAt(b.last - 1))
  )
    return true;
  // “Fisherwomen’s League”, “Cook County State’s Attorney”
  if (/^['’]s$/.test(link) && /\p{Ll}(?:men|women|folk|people)$/u.test(lastOfA) && isHead(wordAt(b.last - 1)))
    return true;
  if (/^['’]s$/.test(link) && lastOfA === 'State' && /^Attorneys?$/.test(wordAt(b.first))) return true;
  if (/^['’]s?$/.test(link))
    return (
      (withPossessive.has(lastOfA) || /^(?:St\.?|Saint)$/.test(wordAt(a.first))) &&
      a.last - a.first <= 3 &&
      !startsPerson &&
      // “the President’s Office”, but “the President’s Anna”.
      (!offices.has(lastOfA) || royal.test(lastOfA) || bodyHeads.has(wordAt(b.last - 1)))
    );
  if (between.every((w) => particles.has(w) || /^[-‐‑]$/.test(w))) return !startsPerson;
  if (startsPerson && !/^(?:of|for)$/.test(link)) return false;
  const opens = (list: ReadonlySet<string>) =>
    list.has(lastOfA) || (list.has(wordAt(a.first)) && !text.words[a.first]?.opens);
  // “the Committee on the Elimination of Discrimination”: a name that goes on already may go on again.
  // “the Institute of Optics of the Academy of Sciences” is in it, and “the Board of the Delta Bank” the bank's.
  const wider =
    between.includes('the') &&
    beforeOf.has(wordAt(b.first)) &&
    !/^(?:Republic|Kingdom|States?|Union|Federation|Rights)$/.test(wordAt(b.first));
  if (link === 'of' && wider && hasPreposition(text, a)) return false;
  if (
    link === 'of' &&
    between.includes('the') &&
    /^(?:Board|Management)$/.test(wordAt(a.first)) &&
    a.last - a.first === 1 &&
    isHead(wordAt(b.last - 1))
  )
    return false;
  // “the Lowmere Bench of the High Court”
  if (link === 'of' && partOfCourt.test(lastOfA) && courts.test(wordAt(b.last - 1))) return true;
  // “the Bank for Rural Progress of Hanoi” sits there.
  if (link === 'of' && isSeated(text, a) && !between.includes('the') && isCity(wordAt(b.first), b)) return false;
  // “Vexal Group of Canada” sits there; the Electricity Company of Ghana is called so.
  if (link === 'of' && lastOfA === 'Group' && !text.isCommon(wordAt(a.first)) && isPlace(wordAt(b.first))) return false;
  // “Chief Anna Moss of the Harbour Police”
  if (link === 'of' && namesOfficer(text, a)) return false;
  if (link === 'of')
    return opens(beforeOf) || beforeOf.has(wordAt(a.first)) || (hasPreposition(text, a) && has(beforeOf));
  // “the Harbour Centre on Canal Street”
  if (
    link === 'on' &&
    /^(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Lane|Island|Square)$/.test(wordAt(b.last - 1))
  )
    return false;
  // “Lawyers for Halvard said”, but “Lawyers for Human Rights”
  if (link === 'for' && opensPlain(text, a) && b.last - b.first === 1 && !text.isCommon(wordAt(b.first))) return false;
  if (link === 'for' || link === 'on')
    return beforeFor.has(lastOfA) || (beforeFor.has(wordAt(a.first)) && has(beforeFor));
  if (link === 'and') {
    const common = (g: Group, from = g.first) => {
      for (let i = from; i < g.last; i += 1) if (/^\p{L}/u.test(wordAt(i)) && !text.isCommon(wordAt(i))) return false;
      return true;
    };
    const head = beforeOf.has(wordAt(b.first)) || bodyHeads.has(wordAt(b.first));
    if (hasPreposition(text, a)) return has(takesTopics) && common(b) && !head && listed(wordAt(b.first)) === undefined;
    // “between Vexal and Delta Bureau”, “Vexal and the Delta Bureau”: two.
    if (between.includes('the') || wordAt(whole.first - 1) === 'between') return false;
    return (
      afterAnd.has(wordAt(b.last - 1)) &&
      b.last - b.first >= 1 &&
      !endsWithHead(wordAt(a.last - 1)) &&
      // “Kent Fire and Rescue Service”
      (((common(a) || (isPlace(wordAt(a.first)) && a.last - a.first > 1 && common(a, a.first + 1))) &&
        !isPlace(lastOfA)) ||
        (text.isCommon(lastOfA) && /s$/.test(lastOfA) && listed(lastOfA) === undefined) ||
        /^(?:Sons|Partners|Associates|Co|Co\.|Ltd|Ltd\.|Inc|Inc\.|Company|Brothers|Daughters)$/.test(
          wordAt(b.last - 1),
        ))
    );
  }
  return false;
}

/** One word that has its capital from the sentence alone. */
const opensPlain = ({ words }: Text, { first, last }: Group): boolean =>
  last - first === 1 && words[first]?.opens === true;

/** Somebody's office, first name and more. */
function namesOfficer({ words }: Text, { first, last }: Group): boolean {
  const [office, given] = [words[first]?.text ?? '', words[first + 1]?.text ?? ''];
  return last - first > 2 && offices.has(office) && isFirstName(given) && !isHead(words[last - 1]?.text ?? '');
}

/** Those who do something for a living, whether English has the word or not. */
const trades =
  /\p{Ll}{2,}(?:workers|owners|makers|sellers|holders|drivers|keepers|breeders|growers|farmers|riders|hunters|ists)$/u;
const seated =
  /^(?:Bank|Fund|Centre|Center|Institute|Foundation|Trust|Forum|Alliance|Society|Campaign|Association|Network|Register|Initiative|Observatory)$/;
const partOfCourt = /^(?:Bench|Division|Chamber|Circuit|Section|Panel|Registry)$/;
const courts = /^(?:Courts?|Tribunal|Appeals?|Judicature)$/;
/** A body named by what it is for: “the Bank for Rural Progress”. */
function isSeated({ words }: Text, { first, last }: Group): boolean {
  if (words[first]?.text === 'Stichting') return true;
  for (let i = first; i < last; i += 1) {
    const word = words[i]?.text ?? '';
    if (word === 'for') return seated.test(words[i - 1]?.text ?? '') && words[last - 1]?.text !== 'District';
    if (/^(?:of|on)$/.test(word)) return false;
  }
  return false;
}
const isPlace = (word: string): boolean => /^(?:Country|Place)$/.test(listed(word)?.type ?? '');
const isCity = (word: string, { first, last }: Group): boolean => last - first === 1 && listed(word)?.type === 'Place';

const royal = /^(?:King|Queen|Prince|Lord|Saint|Master)$/;
const endsWithHead = (word: string): boolean => bodyHeads.has(word) || organisationHeads.has(word);
function hasPreposition({ words }: Text, { first, last }: Group): boolean {
  for (let i = first; i < last; i += 1) if (/^(?:of|for|on)$/.test(words[i]?.text ?? '')) return true;
  return false;
}
