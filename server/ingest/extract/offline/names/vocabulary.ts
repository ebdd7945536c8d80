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
export function vocabularyOf(words: readonly { readonly text: string; readonly capital: boolean }[]): Vocabulary {
  if (kept.size > mostKept) kept = new Map();
  const asked = new Set<string>();
  for (const { text, capital } of words) if (capital) asked.add(text.toLowerCase());
  look([...asked].filter((word) => !kept.has(word)));
  let all: Set<string> | undefined;
  return {
    has: (word) => {
      if (kept.get(word) === false) return false;
      if (!asked.has(word)) {
        all ??= new Set(words.map((w) => w.text.toLowerCase()));
        if (!all.has(word)) return false;
        if (!kept.has(word)) look([word]);
      }
      return kept.get(word) === true;
    },
  };
}

/** Asks the lexicon of words, all at once. */
function look(words: readonly string[]): void {
  const asked: string[] = [];
  for (const word of words)
    if (/^[\p{L}-]+$/u.test(word)) asked.push(word);
    else kept.set(word, false);
  if (asked.length === 0) return;
  const stems = new Set(asked.flatMap((word) => word.split('-').flatMap((part) => [part, ...stemsOf(part)])));
  const lexicon = lexiconWords([...stems].map(shadowOf).join(' '));
  const known = new Set(lexicon.flatMap((w) => (w.known ? [w.word] : [])));
  const has = (part: string) => known.has(shadowOf(part)) || stemsOf(part).some((stem) => known.has(shadowOf(stem)));
  const isPart = (part: string) => prefixes.has(part) || has(part);
  for (const word of asked) kept.set(word, word.includes('-') ? word.split('-').every(isPart) : has(word));
}

/** Stand before a hyphen and are no words. */
const prefixes = new Set(
  'ex non anti pro pre post re co sub mid multi semi ultra cyber bio eco geo micro mini mega neo pan quasi self un inter intra infra socio agro electro hydro'.split(
    ' ',
  ),
);
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/er$/, ''],
];
const stemsOf = (word: string): string[] =>
  endings.flatMap(([ending, instead]) => {
    const stem = word.replace(ending, instead);
    // “gates” and “ting” are no forms of short words that happen to be English.
    return stem !== word && stem.length >= 5 ? [stem] : [];
  });
