import { goesOnWithCharge, isChargeOf, personBehind } from './charges.ts';
import { listed } from './gazetteer.ts';
import { isFullOffice, isHead, isOffice, isQualifier } from './heads.ts';
import { neverNames } from './lists/never.ts';
import { postnominals } from './lists/titles.ts';
import { keepsOpening } from './opening.ts';
import { isFirstName } from './persons.ts';
import type { Group } from './runs.ts';
import type { Seen } from './seen.ts';
import { listedAt, type Text } from './text.ts';

/** Offices that name what they are about before them: “Foreign Minister”, “Energy Secretary”. */
const about =
  /^(?:Minister|Secretary|Commissioner|Director|Editor|Correspondent|Judge|Reporter|Officer|Analyst|Manager|Ombudsman|Chief|Clerk|Attorney|Prosecutor|Solicitor|Treasurer|Comptroller|Auditor|Planner|Administrator|Writer|Superintendent|Captain|Engineer)$/;

/** Cuts a segment where a title parts two names, where a nationality stands before one, and what opens a sentence off its front. */
export function partsOf(text: Text, segment: Group, seen: Seen): Group[] {
  const { first, last } = trimEnd(text, trimStart(text, segment, seen));
  if (first >= last) return [];
  const at = (i: number) => text.words[i]?.text ?? '';
  const known = listedAt(text, first);
  const knownEnd = known?.end ?? first;
  // Some listed names go on in small letters: “Fars news agency”.
  if (known !== undefined && knownEnd >= last) return [{ first, last: knownEnd }];
  for (let i = Math.max(first + 1, knownEnd); i < last; i += 1) {
    const given = isFirstName(at(i + 1)) || isInitial(at(i + 1));
    // “Ruling National Vikas Party”: no person, whatever the second word
    const person = given && !(isHead(at(last - 1)) && last - i > 2);
    if (!isTitleAt(text, i) || (isQualifier(at(i)) && !isOffice(at(i + 1)) && !person)) continue;
    if (/^(?:of|the)$/.test(at(i - 1))) continue;
    // “Cook County State’s Attorney”
    if (/^['’]s$/.test(at(i - 1)) && at(i - 2) === 'State') continue;
    // “Prime Minister’s Office”: the title belongs to the name.
    if (isHead(at(last - 1)) && !isOffice(at(last - 1)) && last - 1 > i && !isFirstName(at(i + 1))) break;
    let left = i;
    while (left > Math.max(first, knownEnd) && text.isCommon(at(left - 1)) && about.test(at(i))) left -= 1;
    let right = i;
    while (right < last && (isOffice(at(right)) || /^(?:of|for|and|the|[-‐‑])$/.test(at(right)))) right += 1;
    return [
      ...(left > first ? partsOf(text, { first, last: left }, seen) : []),
      ...(right < last ? partsOf(text, { first: right, last }, seen) : []),
    ];
  }
  // “Minister of Water Resources Anna Orlova”: what she is minister of ends where her name begins.
  if ((isChargeOf(text, first) || goesOnWithCharge(text, first)) && text.isCommon(at(first))) {
    let name = first;
    const begins = () => isFirstName(at(name)) && name + 2 === last && !isHead(at(last - 1));
    while (name < last && !begins() && (text.isCommon(at(name)) || /^(?:and|of|for|the|[-&])$/.test(at(name))))
      name += 1;
    if (name < last && (last - name >= 2 || isFirstName(at(name)))) return partsOf(text, { first: name, last }, seen);
  }
  const person = personBehind(text, first, last);
  if (person !== undefined) return [...partsOf(text, { first, last: person }, seen), { first: person, last }];
  if (
    known !== undefined &&
    !isQuoted(text, first, last) &&
    // “the Jogorku Kenesh Anna Orlova”
    (/^(?:Country|Place)$/.test(listed(known.form)?.type ?? '')
      ? standsApart(text, knownEnd, last, known.form, seen)
      : knownEnd + 2 === last && isFirstName(at(knownEnd)) && !isHead(at(last - 1)))
  )
    return [{ first, last: knownEnd }, ...partsOf(text, { first: knownEnd, last }, seen)];
  return [{ first, last }];
}

/** A name that fills its quotation marks is one. */
const isQuoted = ({ words }: Text, first: number, last: number): boolean =>
  /^[“"‘«]$/.test(words[first - 1]?.text ?? '') && /^[”"’»]$/.test(words[last]?.text ?? '');

/** Whether a name of its own follows a country or place: “Kazakh Anna Orlova”, but “Kazakh Foreign Ministry”. */
function standsApart(text: Text, from: number, last: number, form: string, seen: Seen): boolean {
  const at = (i: number) => text.words[i]?.text ?? '';
  // “Min-seo Park”
  if (/^[-‐‑]$/.test(at(from)) && /^\p{Ll}/u.test(at(from + 1))) return false;
  const head = isHead(at(last - 1));
  if (isFirstName(at(from)) && last - from >= 2 && !head) return true;
  if (listedAt(text, from)?.end === last) return true;
  // “Chinese AI systems”, “the French NGO Moss”
  const country = listed(form)?.type === 'Country';
  if (country && /^(?:NGOs?|CEO|MEPs?|MPs?)$/.test(at(from))) return true;
  if (country && text.words.slice(from, last).every((w) => neverNames.has(w.text))) return true;
  const adjective = form !== listed(form)?.name && !/(?:land|stan|ia)$/.test(form);
  // “the Chinese Vexal Optics” of an article that calls it Vexal
  const apart = !head || (seen.alone.get(at(from)) ?? 0) > 0;
  return adjective && !text.isCommon(at(from)) && apart && !/^(?:of|for|and|&)$/.test(at(from));
}

/** Drops titles, and words that have their capital only because they open a sentence. */
function trimStart(text: Text, { first, last }: Group, seen: Seen): Group {
  let from = first;
  for (; from < last; from += 1) {
    const word = text.words[from];
    if (word === undefined) break;
    const known = listedAt(text, from);
    // “The Hague”, but “The Bronx Zoo”
    const article = word.text === 'The' && text.words[from + 1]?.text !== 'Hague';
    if (known !== undefined && !article && known.end <= last && (known.end > from + 1 || isSure(text, from, seen)))
      break;
    const drops =
      (/^(?:the|of|and|for|on|['’]s?|[-&]|The|A|An)$/.test(word.text) &&
        !isGivenLetter(text, from, last) &&
        !isForeign(text, from, last)) ||
      (/^NGOs?$/.test(word.text) && from + 1 < last) ||
      // “Some 400 Vexal drones”
      (from > first && /^\d+$/.test(word.text)) ||
      (isTitleAt(text, from) && isTitleOf(text, from, last) && !isBareSurname(text, from, last, seen)) ||
      (word.opens && text.isCommon(word.text) && !isHyphened(text, from) && !keepsOpening(text, from, last, seen));
    if (!drops) break;
  }
  return { first: from, last };
}

/** “Sheikh-Noorani” begins with no title, “Auditor-General” is one. */
function isTitleAt({ words }: Text, i: number): boolean {
  const joins = (k: number) => words[k]?.touches === true && /^[-‐‑]$/.test(words[k]?.text ?? '');
  if (!isOffice(words[i]?.text ?? '')) return false;
  // “Maria Shah”
  const [before, next] = [words[i - 1], words[i + 1]];
  const behindGiven = before?.capital === true && before.sentence === words[i]?.sentence && isFirstName(before.text);
  if (behindGiven && !(next?.capital === true && next.sentence === before.sentence)) return false;
  if (joins(i + 1)) return isOffice(words[i + 2]?.text ?? '');
  return !joins(i - 1) || isOffice(words[i - 2]?.text ?? '') || formerly.test(words[i - 2]?.text ?? '');
}

/** “then-Mayor Anna Orlova” */
const formerly = /^(?:then|ex|now|former|sub|vice|deputy|acting|co)$/i;

/** “Shah said no”, of Maria Shah. */
const isBareSurname = ({ words }: Text, i: number, last: number, seen: Seen): boolean =>
  i + 1 === last && seen.surnames.has(words[i]?.text ?? '') && words[last]?.pos === 'VERB';

/** “EFF-Graphics” is one word, and “Ink & Ember” one name. */
const isHyphened = ({ words }: Text, i: number): boolean =>
  (words[i + 1]?.text === '&' && words[i + 2]?.capital === true) ||
  (words[i + 1]?.touches === true && /^[-‐‑.]$/.test(words[i + 1]?.text ?? '') && words[i + 2]?.capital === true);

/** Whether a listed word is the listed one wherever it stands: “Time” and “Nice” are so only where a capital tells. */
function isSure(text: Text, i: number, seen: Seen): boolean {
  const word = text.words[i];
  const entry = listed(word?.text ?? '');
  if (word === undefined || entry === undefined) return false;
  if (!word.opens || !text.isCommon(word.text) || (seen.starting.get(word.text) ?? 0) > 0) return true;
  // English sets no bare noun before a verb: “Apple did not answer”.
  const next = text.words[i + 1];
  if (entry.type === 'Organisation' && next?.sentence === word.sentence && /^(?:VERB|AUX)$/.test(next.pos)) return true;
  // “Labour MP Ana Moss”
  if (entry.type === 'Organisation' && /^(?:MPs?|MEPs?|MSPs?|TDs?|peers?|councillors?)$/.test(next?.text ?? ''))
    return true;
  return /^(?:Country|Place|PublicBody)$/.test(entry.type) && entry.weak !== true;
}

/** “supplied by An Phú Garments”: no English article has a capital within a sentence */
const isForeign = ({ words, isCommon }: Text, i: number, last: number): boolean =>
  /^(?:A|An)$/.test(words[i]?.text ?? '') &&
  words[i]?.opens === false &&
  i + 1 < last &&
  !isCommon(words[i + 1]?.text ?? '') &&
  !/^[“"‘«]$/.test(words[i - 1]?.text ?? '');

/** “A M Moss”: no article */
const isGivenLetter = ({ words }: Text, i: number, last: number): boolean =>
  words[i]?.text === 'A' && i + 2 < last && isInitial(words[i + 1]?.text ?? '');
/** “K K Ott”, “A. Moss” */
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

function isTitleOf(text: Text, i: number, end: number): boolean {
  const at = (k: number) => text.words[k]?.text ?? '';
  if (i + 1 >= end) return true;
  // “General Prosecutor’s Office”
  for (let k = i + 1; k < end; k += 1) if (/^['’]s?$/.test(at(k))) return false;
  const next = at(i + 1);
  if (isOffice(next)) return true;
  const endsInHead = isHead(at(end - 1));
  // “State Department”, “National Bank”, “General Electric” against “General Orlova”.
  // “Chief John Moss”: a first name, whatever else the word means
  const named = (isFirstName(next) || isInitial(next)) && i + 2 < end;
  if (isQualifier(at(i)))
    return !endsInHead && (named || !text.isCommon(next)) && at(i) !== 'National' && at(i) !== 'State';
  return !(endsInHead && !isFirstName(next) && text.isCommon(next));
}

/** “Home affairs correspondent” */
const isDesk = ({ words, isCommon }: Text, until: number): boolean =>
  isCommon(words[until - 1]?.text ?? '') &&
  words[until]?.capital === false &&
  [until, until + 1].some(
    (i) =>
      words[i]?.sentence === words[until - 1]?.sentence &&
      /^(?:correspondent|editor|reporter)$/.test(words[i]?.text ?? ''),
  );

/** Letters behind a person’s name, and titles that only the next words would fill. */
function trimEnd(text: Text, { first, last }: Group): Group {
  let until = last;
  const at = (i: number) => text.words[i]?.text ?? '';
  while (until - 1 > first && (postnominals.has(at(until - 1)) || /^(?:Prime|Chief|Vice|Deputy)$/.test(at(until - 1))))
    until -= 1;
  // “Anna Moss Home affairs correspondent”: a line of credits
  if (until > first + 2 && isDesk(text, until)) until -= 1;
  if (
    until > first + 1 &&
    isFullOffice(at(until - 1)) &&
    !/^(?:of|for|the)$/.test(at(until - 2)) &&
    listedAt(text, first)?.end === until - 1
  )
    until -= 1;
  return { first, last: until };
}
