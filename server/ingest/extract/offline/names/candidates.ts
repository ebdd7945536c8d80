import { listed } from './gazetteer.ts';
import {
  bodyHeads,
  eventHeads,
  legalForms,
  organisationHeads,
  outletHeads,
  placeHeads,
  systemHeads,
  workHeads,
} from './lists/heads.ts';
import { neverNames } from './lists/never.ts';
import { honorifics, offices, qualifiers } from './lists/titles.ts';
import { isFirstName } from './persons.ts';
import type { Group } from './runs.ts';
import { runsIn } from './runs.ts';
import { segmentsOf } from './segments.ts';
import { listedAt, type Text } from './text.ts';

const headLists = [
  bodyHeads,
  outletHeads,
  organisationHeads,
  legalForms,
  placeHeads,
  eventHeads,
  workHeads,
  systemHeads,
];
export const isHead = (word: string): boolean => headLists.some((list) => list.has(word));

/** Stretches of words (indexes, end exclusive) that look like names by their capitals, one by one in their order. */
export function candidatesIn(text: Text): Group[] {
  const seen = seenWithin(text);
  return text.sentences.flatMap((sentence) =>
    text.shouting.has(sentence.paragraph)
      ? []
      : runsIn(text, sentence.first, sentence.last)
          .flatMap((run) => segmentsOf(text, run))
          .flatMap((segment) => partsOf(text, segment, seen))
          .filter((part) => isName(text, part, seen)),
  );
}

/** Words with a capital where none was due: there they are names, and so they are at the beginning of a sentence. */
function seenWithin(text: Text): Map<string, number> {
  const seen = new Map<string, number>();
  for (const word of text.words)
    if (word.capital && !word.opens && !text.shouting.has(word.paragraph))
      seen.set(word.text, (seen.get(word.text) ?? 0) + 1);
  return seen;
}

type Seen = ReadonlyMap<string, number>;
const wordsOf = (text: Text, { first, last }: Group): string[] => text.words.slice(first, last).map((w) => w.text);
const isOffice = (word: string): boolean => offices.has(word) || honorifics.has(word);

/** Cuts a segment where a title parts two names, where a nationality stands before one, and what opens a sentence off its front. */
function partsOf(text: Text, segment: Group, seen: Seen): Group[] {
  const { first, last } = trimStart(text, segment, seen);
  if (first >= last) return [];
  const at = (i: number) => text.words[i]?.text ?? '';
  const known = listedAt(text, first);
  const knownEnd = known === undefined ? first : Math.min(known.end, last);
  if (knownEnd === last && known !== undefined) return [{ first, last }];
  // “Netflix chief” – an office inside parts the organisation from the person.
  for (let i = Math.max(first, knownEnd); i < last; i += 1) {
    if (!isOffice(at(i)) || (qualifiers.has(at(i)) && !isOffice(at(i + 1))) || i + 1 > last) continue;
    if (i === first) continue;
    if (/^(?:of|the)$/.test(at(i - 1))) continue;
    // “Prime Minister’s Office”, “Attorney General Act”: the office belongs to the name.
    if (isHead(at(last - 1)) && !isOffice(at(last - 1)) && last - 1 > i && !isFirstName(at(i + 1))) break;
    let left = i;
    // “Foreign Minister”, “Energy Secretary”: what the office is about.
    while (
      left > Math.max(first, knownEnd) &&
      text.isCommon(at(left - 1)) &&
      /^(?:Minister|Secretary|Commissioner|Director|Editor|Correspondent|Judge|Reporter|Officer|Analyst|Manager)$/.test(
        at(i),
      )
    )
      left -= 1;
    let right = i;
    while (right < last && (isOffice(at(right)) || /^(?:of|for|and|the)$/.test(at(right)))) right += 1;
    return [
      ...(left > first ? partsOf(text, { first, last: left }, seen) : []),
      ...(right < last ? partsOf(text, { first: right, last }, seen) : []),
    ];
  }
  const type = known === undefined ? undefined : listed(known.form)?.type;
  if (known !== undefined && (type === 'Country' || type === 'Place') && knownEnd < last) {
    const next = at(knownEnd);
    const person = isFirstName(next) && last - knownEnd >= 2 && !isHead(at(last - 1));
    const adjective = !/(?:land|stan|ia)$/.test(known.form) && known.form !== listed(known.form)?.name;
    const apart =
      person ||
      listedAt(text, knownEnd)?.end === last ||
      (adjective && !text.isCommon(next) && !isHead(at(last - 1)) && !/^(?:of|for|and|&)$/.test(next));
    if (apart) return [{ first, last: knownEnd }, ...partsOf(text, { first: knownEnd, last }, seen)];
  }
  return [{ first, last }];
}

const openers = /^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|ADV|PART|INTJ|NUM)$/;
/** Drops titles, and words that have their capital only because they open a sentence. */
function trimStart(text: Text, { first, last }: Group, seen: Seen): Group {
  let from = first;
  const at = (i: number) => text.words[i]?.text ?? '';
  for (;;) {
    const word = text.words[from];
    if (word === undefined || from >= last) break;
    const known = listedAt(text, from);
    if (
      known !== undefined &&
      known.end <= last &&
      (known.end > from + 1 || !text.isCommon(word.text) || (seen.get(word.text) ?? 0) > 0)
    )
      break;
    if (/^(?:the|of|and|for|on|['’]s?|[-&])$/.test(word.text) || /^(?:The|A|An)$/.test(word.text)) from += 1;
    else if (isOffice(word.text) && titleEnds(text, from, last)) from += 1;
    else if (word.opens && text.isCommon(word.text) && !keepsOpening(text, from, last, seen)) from += 1;
    else break;
  }
  return { first: from, last };

  function titleEnds(t: Text, i: number, end: number): boolean {
    if (i + 1 >= end) return true;
    // “Prime Minister’s Office”, “State Department”, “National Bank”, “General Electric”.
    if (qualifiers.has(at(i)) && !isOffice(at(i + 1))) return false;
    return !(isHead(at(end - 1)) && !isFirstName(at(i + 1)) && t.isCommon(at(i + 1)) && !isOffice(at(i + 1)));
  }
}

/** Whether a common word that opens a sentence belongs to the name behind it, or is one. */
function keepsOpening(text: Text, i: number, last: number, seen: Seen): boolean {
  const word = text.words[i];
  if (word === undefined) return false;
  if (openers.test(word.pos) && !(seen.get(word.text) ?? 0)) return false;
  if ((seen.get(word.text) ?? 0) > 0 && !neverNames.has(word.text)) return true;
  const next = text.words[i + 1];
  if (i + 1 >= last || next === undefined) return false;
  if (isFirstName(word.text)) return true;
  const end = text.words[last - 1]?.text ?? '';
  return (isHead(end) || text.isCommon(next.text)) && !/^(?:VERB|ADV)$/.test(word.pos);
}

const alone = /^(?:Parliament|Cabinet)$/;
/** Titles, days, common words shouted and bare heads (“the Board”) name nobody. */
function isName(text: Text, part: Group, seen: Seen): boolean {
  const words = wordsOf(text, part).filter((w) => /[\p{L}\p{N}]/u.test(w));
  const [only = ''] = words;
  if (words.length === 0 || words.every((w) => neverNames.has(w) || isOffice(w) || /^\d/.test(w))) return false;
  if (words.length > 1) return true;
  if (listed(only) !== undefined) {
    const known = listed(only);
    // A city whose name is a common word needs more than its capital at the beginning of a sentence.
    return !(
      text.isCommon(only) &&
      text.words[part.first]?.opens === true &&
      (seen.get(only) ?? 0) === 0 &&
      known?.weak === true
    );
  }
  if (alone.test(only)) return true;
  if (only.length === 1) return false;
  if (text.isCommon(only)) {
    if (isHead(only) || /^\p{Lu}+$/u.test(only)) return false;
    return text.words[part.first]?.pos === 'PROPN' || (seen.get(only) ?? 0) > 1;
  }
  return true;
}
