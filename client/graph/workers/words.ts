import type { Piece } from '../layout/piece.ts';
import type { Measure } from '../measure.ts';

/** Widths of all words that some names are made of: a worker has no fonts to measure with. */
export type Words = ReadonlyMap<string, number>;
const key = (word: string, size: number, weight: number) => `${weight} ${size} ${word}`;

export function wordsOf(pieces: readonly Piece[], measure: Measure): Words {
  const words = new Map<string, number>();
  for (const { name, fontSize, fontWeight } of pieces)
    for (const word of [' ', ...name.split(/\s+/)])
      words.set(key(word, fontSize, fontWeight), measure(word, fontSize, fontWeight));
  return words;
}
export const measureBy =
  (words: Words): Measure =>
  (text, size, weight) =>
    text.split(' ').reduce((sum, word) => sum + (words.get(key(word, size, weight)) ?? 0), 0) +
    (text.split(' ').length - 1) * (words.get(key(' ', size, weight)) ?? 0);
