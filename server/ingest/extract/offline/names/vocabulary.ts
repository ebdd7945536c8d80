import { shadowOf } from '../analyse/shadow.ts';
import { lexiconWords } from '../wink.ts';

/** Which of these words, in small letters, English has: as they stand, as an inflected form, or part by part. */
export function inVocabulary(words: Iterable<string>): Set<string> {
  const asked = [...new Set([...words].map((w) => w.toLowerCase()))].filter((w) => /^[\p{L}-]+$/u.test(w));
  const stems = asked.map((word) => word.split('-').flatMap((part) => [part, ...stemsOf(part)]));
  const lexicon = lexiconWords([...new Set(stems.flat())].map(shadowOf).join(' '));
  const known = new Set(lexicon.flatMap((w) => (w.known ? [w.word] : [])));
  const has = (part: string) => [part, ...stemsOf(part)].some((stem) => known.has(shadowOf(stem)));
  const isPart = (part: string) => prefixes.has(part) || has(part);
  return new Set(asked.filter((word) => (word.includes('-') ? word.split('-').every(isPart) : has(word))));
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
