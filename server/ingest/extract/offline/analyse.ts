import type { Paragraph, Reading, Sentence, Token } from '../reading.ts';
import { type Hints, paragraphsOf } from './analyse/paragraphs.ts';
import { sentenceStarts } from './analyse/sentences.ts';
import { type Piece, piecesOf } from './analyse/tokens.ts';

/** Takes an article apart: paragraphs, their sentences, their words. No sentence goes over the end of a paragraph. */
export function analyse(text: string, hints: Hints = {}): Reading {
  const paragraphs = paragraphsOf(text, hints);
  const pieces = piecesOf(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let next = 0;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    while (next < pieces.length && (pieces[next] as Piece).start < start) next += 1;
    const from = next;
    while (next < pieces.length && (pieces[next] as Piece).start < end) next += 1;
    const words = pieces.slice(from, next);
    const starts = words.length === 0 ? [] : sentenceStarts(text, words);
    for (const [i, first] of starts.entries()) {
      const inside = words.slice(first, starts[i + 1] ?? words.length);
      const sentence = sentences.length;
      const at = { first: tokens.length, last: tokens.length + inside.length };
      sentences.push({ start: inside[0]?.start ?? start, end: inside.at(-1)?.end ?? end, paragraph, ...at });
      for (const w of inside)
        tokens.push({ start: w.start, end: w.end, text: text.slice(w.start, w.end), pos: w.pos, sentence, paragraph });
    }
  }
  return { text, paragraphs: paragraphs satisfies Paragraph[], sentences, tokens };
}
