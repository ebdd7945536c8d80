import type { Item } from './items.ts';
import { speakers } from './nouns.ts';

/** A noun phrase among the items of a frame: [first, last], and its head word. */
export type Phrase = { readonly first: number; readonly last: number; readonly head: number };

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'SYM']);
const joining = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'near',
  'by',
  'within',
  'under',
  'behind',
  'to',
  'inside',
  'close',
  'across',
  'throughout',
]);
const clauseWords = new Set([
  'that',
  'who',
  'which',
  'whom',
  'whose',
  'whether',
  'if',
  'what',
  'how',
  'why',
  'when',
  'where',
]);
/** “its IT department” has no pronoun but the first. */
const isSubjectPronoun = ({ lower, text }: Item): boolean =>
  /^(?:i|we|he|she|they|it|you)$/.test(lower) && text !== 'IT';
export const possessive = /^(?:my|our|his|her|its|their|your|whose)$/;
const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|yesterday|today|tonight|tomorrow|earlier|later|recently|now|then|(?:19|20)\d\d|week|month|year|day|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter|quarter)s?$/;

export const isTime = (i: Item | undefined): boolean => i !== undefined && i.kind === 'word' && timeWord.test(i.lower);
export const isStop = (i: Item | undefined): boolean => i === undefined || i.mark === 'stop';
export const isComma = (i: Item | undefined): boolean => i?.mark === 'comma';
/** A quotation whose last mark leaves the sentence open: “…,” */
export const closesSpeech = (i: Item | undefined): boolean => i?.kind === 'quote' && /[,!?…—–-]["”’'»“]$/.test(i.text);
const isPossession = (i: Item | undefined) => i?.lower === "'s" || i?.lower === "'";
export const isVerb = (i: Item | undefined): boolean =>
  i !== undefined && i.kind === 'word' && (i.pos === 'VERB' || i.pos === 'AUX');

const deed =
  /^(?:finding|ruling|reading|warning|filing|hearing|meeting|offering|listing|reporting|spending|funding|building|accounting|planning|testing)$/;

const paper = /^(?:memo|e-?mail|document|file|letter|report|record|message|cable|audio|video|recording)s?$/;

const hyphens = new Set(['-', '‑', '–', '/', '&']);
/** A hyphen within a word: “co-founder”. */
const hyphen = (items: readonly Item[], k: number) =>
  hyphens.has(items[k]?.text ?? '') &&
  (items[k]?.text === '&' || (items[k - 1]?.end === items[k]?.start && items[k]?.end === items[k + 1]?.start));

function inPhrase(items: readonly Item[], k: number): boolean {
  const i = items[k];
  if (i === undefined) return false;
  if (i.kind === 'name' || i.kind === 'reference') return true;
  if (i.kind === 'quote') return nominal.has(items[k + 1]?.pos ?? '') && nominal.has(items[k - 1]?.pos ?? '');
  // “a diplomat there”
  if (clauseWords.has(i.lower) || (k > 0 && /^(?:there|here)$/.test(i.lower))) return false;
  if (nominal.has(i.pos) || isPossession(i) || hyphen(items, k)) return true;
  if (i.lower === 'head' && (items[k - 1]?.pos === 'DET' || items[k + 1]?.lower === 'of')) return true;
  if (
    /^(?:lead|head|chief)$/.test(i.lower) &&
    (/^(?:NOUN|PROPN)$/.test(items[k + 1]?.pos ?? '') ||
      // “the project lead, Lena Ott”
      (isComma(items[k + 1]) && /^(?:NOUN|DET|ADJ)$/.test(items[k - 1]?.pos ?? '')))
  )
    return true;
  // “the think tank”, “leaked emails show”
  if (i.lower === 'think' && items[k + 1]?.lower === 'tank') return true;
  if (
    /^(?:leaked|unsealed|declassified|released|retired|intercepted|unpublished)$/.test(i.lower) &&
    (items[k + 1]?.pos === 'NOUN' || paper.test(items[k + 1]?.lower ?? ''))
  )
    return true;
  // “a third said”: an adverb to a tagger
  if (/^(?:first|second|third|fourth|fifth|sixth)$/.test(i.lower) && /^(?:a|the)$/.test(items[k - 1]?.lower ?? ''))
    return true;
  // “a tender file leaked to Delta Radio”: a verb to a tagger
  if (
    /^(?:file|record|report|review|survey|order|notice)$/.test(i.lower) &&
    items[k - 1]?.pos === 'NOUN' &&
    items[k - 2]?.pos === 'DET' &&
    /^(?:VERB|ADP|PUNCT)$/.test(items[k + 1]?.pos ?? 'PUNCT')
  )
    return true;
  // “the bank's outside lawyer”
  if (
    /^(?:outside|inside|then|former)$/.test(i.lower) &&
    (isPossession(items[k - 1]) || possessive.test(items[k - 1]?.lower ?? ''))
  )
    return true;
  // “that finding”
  if (deed.test(i.lower) && /^(?:that|this|the|a|an)$/.test(items[k - 1]?.lower ?? '')) return true;
  // “its thinking”
  if (i.pos === 'VERB' && i.lower.endsWith('ing') && possessive.test(items[k - 1]?.lower ?? '')) return true;
  // “retired teacher”, “leading expert”
  return (
    i.pos === 'VERB' &&
    /(?:ed|ing|en)$/.test(i.lower) &&
    // “Delta-based lender”
    (/^(?:DET|ADJ)$/.test(items[k - 1]?.pos ?? '') || isPossession(items[k - 1]) || hyphen(items, k - 1)) &&
    (nominal.has(items[k + 1]?.pos ?? '') || items[k + 1]?.lower === 'think')
  );
}

/** Whether a phrase ends before `k`, though what stands there could belong to one. */
function parts(items: readonly Item[], k: number): boolean {
  const [a, b] = [items[k - 1], items[k]];
  if (a === undefined || b === undefined) return true;
  if (isPossession(b) || isPossession(a)) return false;
  if (hyphen(items, k) || hyphen(items, k - 1)) return false;
  const named = b.kind !== 'word';
  const opens = b.pos === 'DET' || possessive.test(b.lower) || isSubjectPronoun(b);
  if (isSubjectPronoun(a)) return true;
  if (opens) return !(a.pos === 'DET' && b.pos === 'DET') && !/^(?:all|both|half)$/.test(a.lower);
  // “State House last night denied”
  if (/^(?:last|this|next|late|early|earlier)$/.test(b.lower) && isTime(items[k + 1])) return true;
  if (isTime(a) && !isTime(b) && (named || b.pos === 'PROPN')) return true;
  if (isTime(b) && !isTime(a) && (a.kind !== 'word' || a.pos === 'PROPN')) return true;
  return named && a.kind === 'name' && b.kind === 'name' && a.pos !== 'ADJ';
}

/** The simple noun phrase that ends at `last`, without what follows or belongs to its noun. */
export function simpleEndingAt(items: readonly Item[], last: number): Phrase | null {
  if (!inPhrase(items, last) || isPossession(items[last])) return null;
  let first = last;
  while (first > 0 && inPhrase(items, first - 1) && !parts(items, first)) first -= 1;
  return { first, last, head: nounOf(items, first, last) };
}

/** “people familiar with the matter”, “officers involved in it”: the noun, not the adjective behind it. */
function nounOf(items: readonly Item[], first: number, last: number): number {
  let head = last;
  // … and “page 88”
  while (
    head > first &&
    items[head]?.kind === 'word' &&
    (items[head]?.pos === 'ADJ' || /^\d+$/.test(items[head]?.text ?? '')) &&
    isNoun(items[head - 1]) &&
    !isTime(items[head - 1]) &&
    // “its circular”
    !possessive.test(items[head - 1]?.lower ?? '') &&
    // “Police chief”: an adjective to a tagger
    !speakers.has(items[head]?.lower ?? '')
  )
    head -= 1;
  return isNoun(items[head]) || speakers.has(items[head]?.lower ?? '') ? head : last;
}
const isNoun = (i: Item | undefined): boolean =>
  i !== undefined && (i.kind === 'name' || i.kind === 'reference' || /^(?:NOUN|PROPN)$/.test(i.pos));

/** The noun phrase that ends at `last` with all that belongs to it: “a spokesman for the ministry in Delta”. */
export function phraseEndingAt(items: readonly Item[], last: number): Phrase | null {
  let found = simpleEndingAt(items, last);
  while (found !== null && found.first >= 2 && joining.has(items[found.first - 1]?.lower ?? '')) {
    const before: Phrase | null = simpleEndingAt(items, found.first - 2);
    if (before === null || isTime(items[before.head])) break;
    // “a committee on Tuesday”: the day is no part of its name.
    const end: number = isTime(items[found.head]) ? before.last : found.last;
    found = { first: before.first, last: end, head: before.head };
  }
  return found;
}

/** The noun phrase that begins at `first`. */
export function phraseFrom(items: readonly Item[], first: number): Phrase | null {
  const end = simpleFrom(items, first);
  if (end === null) return null;
  const head = nounOf(items, first, end);
  let last = end;
  while (joining.has(items[last + 1]?.lower ?? '')) {
    const next = simpleFrom(items, last + 2);
    if (next === null || isTime(items[next])) break;
    last = next;
  }
  return { first, last, head };
}

/** Index of the last word of the simple phrase that begins at `first`. */
function simpleFrom(items: readonly Item[], first: number): number | null {
  if (!inPhrase(items, first) || isPossession(items[first])) return null;
  let last = first;
  while (inPhrase(items, last + 1) && !parts(items, last + 1)) last += 1;
  while (last > first && isPossession(items[last])) last -= 1;
  return last;
}
