import { shadowOf } from '../analyse/shadow.ts';
import { lexiconWords } from '../wink.ts';

/** What was asked before, for articles share most of their words; begun anew at so many, it holds no more however many follow. */
const mostKept = 20_000;
let kept = new Map<string, boolean>();

export type Vocabulary = { readonly has: (lower: string) => boolean };

/**
 * Which words of a text, in small letters, English has: as they stand, as an inflected form, or part by part. Asked of names
 * above all, so that only words with a capital are looked up together; of others each when it is asked for.
 */
export function vocabularyOf(words: readonly { readonly lower: string; readonly capital: boolean }[]): Vocabulary {
  if (kept.size > mostKept) kept = new Map();
  const asked = new Set<string>();
  for (const { lower, capital } of words) if (capital) asked.add(lower);
  look([...asked].filter((word) => !kept.has(word)));
  let all: Set<string> | undefined;
  return {
    has: (word) => {
      if (kept.get(word) === false) return false;
      if (!asked.has(word)) {
        all ??= new Set(words.map((w) => w.lower));
        if (!all.has(word)) return false;
        if (!kept.has(word)) look([word]);
      }
      return kept.get(word) === true;
    },
  };
}

/** Asks the lexicon of words, all at once. */
function look(words: readonly string[]): void {
  const asked: { readonly word: string; readonly parts: readonly Part[] }[] = [];
  for (const word of words)
    if (/^[\p{L}-]+$/u.test(word)) asked.push({ word, parts: word.split('-').map(partOf) });
    else kept.set(word, false);
  if (asked.length === 0) return;
  const forms = new Set(asked.flatMap(({ parts }) => parts.flatMap((part) => part.forms)));
  const known = new Set(lexiconWords([...forms].join(' ')).flatMap((w) => (w.known ? [w.word] : [])));
  const has = ({ forms }: Part) => forms.some((form) => known.has(form));
  for (const { word, parts } of asked)
    kept.set(word, parts.length > 1 ? parts.every((part) => prefixes.has(part.text) || has(part)) : parts.some(has));
}

/** A word between hyphens, with all that the lexicon may have of it. */
type Part = { readonly text: string; readonly forms: readonly string[] };
const partOf = (text: string): Part => ({ text, forms: [text, ...stemsOf(text)].map(inItsLetters) });
const inItsLetters = (form: string): string => (/^[a-z]*$/.test(form) ? form : shadowOf(form));

/** Stand before a hyphen and are no words. */
const prefixes = new Set(
  'ex non anti pro pre post re co sub mid multi semi ultra cyber bio eco geo micro mini mega neo pan quasi self un inter intra infra socio agro electro hydro'.split(
    ' ',
  ),
);
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
];
/** What the word may be a form of; “gates” and “ting” are no forms of short words that happen to be English. */
function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const [ending, instead] of endings)
    if (word.endsWith(ending) && word.length - ending.length + instead.length >= 5)
      stems.push(word.slice(0, word.length - ending.length) + instead);
  return stems;
}
