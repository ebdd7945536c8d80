import { shadowOf } from '../analyse/shadow.ts';
import { lexiconWords } from '../wink.ts';

/** What was asked before, for articles share most of their words; begun anew at so many, it holds no more however many follow. */
const mostKept = 20_000;
let kept = new Map<string, boolean>();

/** Which of these words, in small letters, English has: as they stand, as an inflected form, or part by part. */
export function inVocabulary(words: readonly { readonly text: string }[]): Set<string> {
  if (kept.size > mostKept) kept = new Map();
  const asked = new Set<string>();
  for (const { text } of words) asked.add(text.toLowerCase());
  look([...asked].filter((word) => !kept.has(word)));
  const known = new Set<string>();
  for (const word of asked) if (kept.get(word) === true) known.add(word);
  return known;
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
