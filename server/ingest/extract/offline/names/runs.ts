import { fact } from '../analyse/words.ts';
import { listed } from './gazetteer.ts';
import { isHead } from './heads.ts';
import { legalForms, outletHeads } from './lists/heads.ts';
import { particles, prepositions } from './lists/joins.ts';
import { hardStops, neverNames } from './lists/never.ts';
import type { Text, Word } from './text.ts';

/** Words with capitals that hang together (indexes, end exclusive), and the small words between two such groups. */
export type Group = { readonly first: number; readonly last: number };
export type Run = { readonly groups: readonly Group[] };

const isShort = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}{1,5}$/u.test(word.text);
const isMaybeName = (word: Word | undefined): boolean =>
  word?.capital === true && !hardStops.has(word.text) && !/^I['’]\p{Ll}/u.test(word.text);
/** “eu-LISA”, “dpa-AFX”: small letters that no word is. */
const isSmallPrefix = ({ words, isCommon }: Text, i: number): boolean =>
  words[i + 1]?.touches === true &&
  /^\p{Ll}{2,4}$/u.test(words[i]?.text ?? '') &&
  /^[-‐‑]$/.test(words[i + 1]?.text ?? '') &&
  words[i + 2]?.touches === true &&
  /^\p{Lu}{2,}$/u.test(words[i + 2]?.text ?? '') &&
  !isCommon(words[i]?.text ?? '') &&
  !/^(?:ex|pro|anti|non|mid|pre|post|sub|pan|de|un|re|co)$/.test(words[i]?.text ?? '');

/** “Department for Digital, Culture, Media and Sport”: where its last topic ends */
function topicsEnd({ words, isCommon }: Text, groups: readonly Group[], until: number): number | undefined {
  const [head, topic] = [groups.at(-2), groups.at(-1)];
  if (head === undefined || topic === undefined || topic.last - topic.first > 2) return undefined;
  if (!/^(?:Ministry|Department|Office|Minister|Secretary)$/.test(words[head.last - 1]?.text ?? '')) return undefined;
  if (!/^(?:of|for)$/.test(words[head.last]?.text ?? '')) return undefined;
  const isTopic = (i: number) => i < until && words[i]?.capital === true && isCommon(words[i]?.text ?? '');
  let at = topic.last;
  for (let listed = 0; listed < 5; listed += 1) {
    const and = words[at]?.text === ',' && words[at + 1]?.text === 'and' ? at + 1 : at;
    if (words[and]?.text === 'and' && listed > 0)
      return isTopic(and + 1) ? (isTopic(and + 2) ? and + 3 : and + 2) : undefined;
    if (words[at]?.text !== ',' || !isTopic(at + 1)) return undefined;
    at += isTopic(at + 2) ? 3 : 2;
  }
  return undefined;
}

/** “Dec 12 Vexal said”: a day, and no name's first word */
const isDate = ({ words }: Text, i: number): boolean =>
  words[i]?.capital === true &&
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/.test(words[i]?.text ?? '') &&
  /^\d{1,2}$/.test(words[i + 1]?.text ?? '');
/** “the Sunday Times”: papers of one day */
const isDayOfPaper = ({ words }: Text, i: number): boolean =>
  words[i]?.capital === true &&
  /^(?:Sunday|Saturday|Friday)$/.test(words[i]?.text ?? '') &&
  words[i + 1]?.capital === true &&
  outletHeads.has(words[i + 1]?.text ?? '') &&
  /^the$/i.test(words[i - 1]?.text ?? '');

/** “EXPLAINER-Five questions about …” */
const isKicker = (before: Word, after: Word): boolean =>
  before.opens && /^\p{Lu}{6,}$/u.test(before.text) && /\p{Ll}/u.test(after.text);

/** “Moscow-Beijing”, “Arab-Israeli”: two names, whatever the hyphen. */
const bothKnown = (before: Word, after: Word | undefined): boolean =>
  isPlaceOf(after) && (listed(before.text) !== undefined || neverNames.has(before.text));
const isPlaceOf = (word: Word | undefined): boolean => /^(?:Country|Place)$/.test(listed(word?.text ?? '')?.type ?? '');

/** Every longest row of capitalised words of a sentence, with the small words that may hold it together. */
export function runsIn(text: Text, from: number, until: number): Run[] {
  const runs: Run[] = [];
  for (let i = from; i < until; i += 1) {
    if (isDate(text, i) || (!isMaybeName(text.words[i]) && !isSmallPrefix(text, i) && !isDayOfPaper(text, i))) continue;
    const groups = [groupAt(text, i, until)];
    for (;;) {
      const end = groups.at(-1)?.last ?? i;
      const next = afterConnectors(text, end, until);
      if (next === undefined) break;
      groups.push(groupAt(text, next, until));
    }
    const end = topicsEnd(text, groups, until);
    if (end !== undefined) groups[groups.length - 1] = { first: groups.at(-1)?.first ?? i, last: end };
    runs.push({ groups });
    i = (groups.at(-1)?.last ?? i + 1) - 1;
  }
  return runs;
}

function groupAt({ words, isCommon }: Text, first: number, until: number): Group {
  let last = first + 1;
  while (last < until) {
    const [before, word, after] = [words[last - 1], words[last], words[last + 1]];
    if (word === undefined || before === undefined) break;
    if (isMaybeName(word)) {
      // “… by Delta Pacific Ltd. Vexal denied it.”
      if (/^(?:Ltd|Inc|LLC|GmbH)\.$/.test(before.text) && !/^(?:Co|Ltd|Inc)\b/.test(word.text)) break;
      // “U.S. Kazakhstan” apart, a name goes on; an opening mark or a sentence would have ended it.
      last += 1;
      // “Y.4488”
    } else if (word.touches && /^\p{Lu}\.$/u.test(before.text) && /^\d+$/.test(word.text)) {
      last += 1;
    } else if (isRiverside(words, last)) {
      last += 4;
    } else if (word.touches && after?.touches === true && last + 1 < until) {
      const joins =
        (/^[-‐‑]$/.test(word.text) &&
          !isKicker(before, after) &&
          ((isMaybeName(after) && !bothKnown(before, after)) || /^\d+$/.test(after.text))) ||
        (/^[-‐‑]$/.test(word.text) && isGivenPart(before, after, isCommon, words[last - 2], words[last + 2])) ||
        (word.text === '.' && isMaybeName(after)) ||
        (word.text === '&' && isMaybeName(after)) ||
        // “Vexal A/S”, but “MSF/ICRC” is two.
        (word.text === '/' && isShort(before) && isShort(after) && Math.min(before.text.length, after.text.length) < 3);
      if (!joins) break;
      last += 2;
    } else if (word.text === '&' && isMaybeName(after) && last + 1 < until) last += 2;
    else if ((word.text === '+' && word.touches) || word.text === 'plc') last += 1;
    else if (isTail(word, after) && !counts(words[last - 2], before, after) && !isCited(before, word, after)) last += 1;
    else break;
  }
  return { first, last };
}

/** “Barrow-in-Furness”, “Aix-en-Provence”: small words between hyphens */
const isRiverside = (words: Text['words'], i: number): boolean =>
  /^[-‐‑]$/.test(words[i]?.text ?? '') &&
  /^(?:in|on|upon|under|by|le|de|la|sur|en|am|im|an|der|les|lès|aux|next)$/.test(words[i + 1]?.text ?? '') &&
  /^[-‐‑]$/.test(words[i + 2]?.text ?? '') &&
  words[i + 3]?.capital === true &&
  [0, 1, 2, 3].every((k) => words[i + k]?.touches === true);

/** The number of a model or an edition: “Falcon 9”, “Expo 2017”, but not one that counts what follows. */
const isTail = (word: Word, after: Word | undefined): boolean =>
  /^\d{1,4}(?:\.\d{1,2})?$/.test(word.text) &&
  !word.touches &&
  !(after?.touches === true && /^[%/:°-]$/.test(after.text)) &&
  !units.test(after?.text ?? '') &&
  !hardStops.has(after?.text ?? '');
/** “In Lowmere 12 houses burned”, “sold Acme Ltd 40 cameras”: the number is the houses'. */
const counts = (lead: Word | undefined, before: Word, after: Word | undefined): boolean =>
  after?.pos === 'NOUN' &&
  /s$/.test(after.text) &&
  (isPlaceOf(before) || legalForms.has(before.text) || /^(?:in|at|near|around|outside)$/i.test(lead?.text ?? ''));
/** “(Moss and Ott 2024)”: when it was published, but “(Expo 2017)”. */
const isCited = (before: Word, word: Word, after: Word | undefined): boolean =>
  /^(?:19|20)\d\d$/.test(word.text) &&
  /^[);]$/.test(after?.text ?? '') &&
  !isHead(before.text) &&
  listed(`${before.text} ${word.text}`) === undefined;
const units =
  /^(?:million|billion|trillion|thousand|hundred|dozen|percent|per|cent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|people|times|members|others|points?|votes?|km|miles|kilometres|am|pm|a\.m\.|p\.m\.|degrees|euros?|dollars?|pounds?|other|more|%|mn|bn|m|tonnes|tons)$/;

/** Where the next group begins if only small words that names hold stand between. */
function afterConnectors({ words }: Text, end: number, until: number): number | undefined {
  let i = end;
  while (i < Math.min(until, end + 4)) {
    const word = words[i];
    if (word === undefined) return undefined;
    if (i > end && isMaybeName(word)) return i;
    const possessive = (word.facts & fact.owner) !== 0 && word.touches && i === end;
    const small = particles.has(word.text) || prepositions.has(word.text) || word.text === 'and' || word.text === 'the';
    // “Abd al-Rahman”, “Dar es-Salaam”.
    const hyphen =
      (word.facts & fact.hyphen) !== 0 && word.touches && particles.has(words[i - 1]?.text ?? '') && i > end;
    if (!possessive && !(small && !word.touches) && !hyphen) return undefined;
    i += 1;
  }
  return undefined;
}

/** “Yu-ting”, “Jae-in”: the second half of a given name in small letters. */
const isGivenPart = (
  before: Word,
  after: Word,
  isCommon: (word: string) => boolean,
  surname: Word | undefined,
  next: Word | undefined,
): boolean =>
  /^\p{Lu}\p{Ll}{1,5}$/u.test(before.text) &&
  /^\p{Ll}{2,6}$/u.test(after.text) &&
  (!isCommon(before.text) ||
    (surname?.capital === true && !isCommon(surname.text)) ||
    // “Min-seo Moss”
    (next?.capital === true && !isCommon(next.text) && listed(before.text) === undefined)) &&
  (!isCommon(after.text) || (surname?.capital === true && after.text.length <= 4)) &&
  !/^(?:based|backed|owned|led|style|born|made|run|era|wide|like|funded|type|only|free|led|linked|bound|area|born|held|run|lit)$/.test(
    after.text,
  );
