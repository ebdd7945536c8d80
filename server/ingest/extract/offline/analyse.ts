import { readDateline } from '../../dump/dateline.ts';
import type { Paragraph, Reading, Sentence, Token } from '../reading.ts';
import { type Hints, paragraphsOf } from './analyse/paragraphs.ts';
import { sentenceStarts } from './analyse/sentences.ts';
import { type Piece, piecesOf } from './analyse/tokens.ts';
import { type Written, writtenAs } from './analyse/words.ts';

/** Takes an article apart: paragraphs, their sentences, their words. No sentence goes over the end of a paragraph. */
export function analyse(text: string, hints: Hints = {}): Reading {
  const paragraphs = paragraphsOf(text, hints);
  const pieces = piecesOf(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const story = storyStart(text, paragraphs);
  let next = 0;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    while (next < pieces.length && (pieces[next] as Piece).start < start) next += 1;
    const from = next;
    while (next < pieces.length && (pieces[next] as Piece).start < end) next += 1;
    const words = pieces.slice(from, next);
    const told = start <= story && story < end ? words.findIndex((w) => w.start >= story) : 0;
    const own = sentenceStarts(words);
    const starts =
      words.length === 0 ? [] : cutLong(told > 0 ? [0, told, ...own.filter((s) => s > told)] : own, words.length);
    for (const [i, begin] of starts.entries()) {
      const first = tokens.length;
      const sentence = sentences.length;
      const until = starts[i + 1] ?? words.length;
      for (let k = begin; k < until; k += 1) {
        const { start, end, text, pos } = words[k] as Piece;
        const point = k === until - 1 && endsTwice.test(text) ? 1 : 0;
        const own = writtenAs(point === 0 ? text : text.slice(0, -1));
        tokens.push(tokenOf(own, start, end - point, pos, sentence, paragraph));
        if (point > 0) tokens.push(tokenOf(writtenAs('.'), end - 1, end, 'PUNCT', sentence, paragraph));
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

/** “PORT VALE, March 3 (Delta Wire) — The council…”: where the first paragraph begins to tell, behind its dateline. */
function storyStart(text: string, paragraphs: readonly Paragraph[]): number {
  const opening = paragraphs.find((p) => p.kind === 'text');
  if (opening === undefined) return -1;
  const { start, end } = opening;
  const words = text.slice(start, Math.min(end, start + 200)).replaceAll('\u00a0', ' ');
  const dateline = readDateline({ text: words, start, end, gap: 1 });
  return dateline === undefined ? -1 : start + dateline.length;
}

/** Of one shape everywhere, which makes every look at a token cheap. */
const tokenOf = (
  { text, lower, facts }: Written,
  start: number,
  end: number,
  pos: string,
  sentence: number,
  paragraph: number,
): Token => ({ start, end, text, lower, facts, pos, sentence, paragraph });

/** No sentence is longer: what is, is a table or an attack, and rules that look left and right in it would never end. */
const longest = 200;
function cutLong(starts: readonly number[], end: number): number[] {
  const cut: number[] = [];
  for (const [i, start] of starts.entries()) {
    const until = starts[i + 1] ?? end;
    for (let at = start; at < until; at += longest) cut.push(at);
  }
  return cut;
}

/** “… sued Acme Ltd.”: the point is the sentence's, whether or not it is the abbreviation's, too. */
const endsTwice = /^(?:Ltd|Inc|Corp|Co|Bros|Pty|Pvt|Jr|Sr|etc)\.$/;
