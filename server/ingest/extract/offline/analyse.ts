import type { Reading, Sentence, Token } from '../reading.ts';
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
    const starts = words.length === 0 ? [] : cutLong(sentenceStarts(text, words), words.length);
    for (const [i, begin] of starts.entries()) {
      const first = tokens.length;
      const sentence = sentences.length;
      const until = starts[i + 1] ?? words.length;
      for (let k = begin; k < until; k += 1) {
        const word = words[k] as Piece;
        const cut = k === until - 1 && endsTwice(text, word) ? word.end - 1 : word.end;
        tokens.push({
          start: word.start,
          end: cut,
          text: text.slice(word.start, cut),
          pos: word.pos,
          sentence,
          paragraph,
        });
        if (cut < word.end) tokens.push({ start: cut, end: word.end, text: '.', pos: 'PUNCT', sentence, paragraph });
      }
      const last = tokens.length;
      sentences.push({
        start: tokens[first]?.start ?? start,
        end: tokens[last - 1]?.end ?? end,
        paragraph,
        first,
        last,
      });
    }
  }
  return { text, paragraphs, sentences, tokens };
}

/** No sentence is longer: what is, is a table or an attack, and rules that look left and right in it would never end. */
const longest = 200;
const cutLong = (starts: readonly number[], end: number): number[] =>
  starts.flatMap((start, i) => {
    const pieces = Math.ceil(((starts[i + 1] ?? end) - start) / longest);
    return Array.from({ length: Math.max(1, pieces) }, (_, n) => start + n * longest);
  });

/** “… sued Acme Ltd.”: the point is the sentence's, whether or not it is the abbreviation's, too. */
const endsTwice = (text: string, { start, end }: Piece): boolean =>
  /^(?:Ltd|Inc|Corp|Co|Bros|Pty|Pvt|Jr|Sr|etc)\.$/.test(text.slice(start, end));
