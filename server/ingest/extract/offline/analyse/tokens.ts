import type { Range } from '../../reading.ts';
import { wink } from '../wink.ts';
import { beforeNames, beforeNumbers, withinNames } from './abbreviations.ts';
import { shadowOf } from './shadow.ts';

export type Piece = Range & { readonly pos: string };

/** The words and marks of a text with their parts of speech; together they cover all of it but the blanks. */
export function piecesOf(text: string): Piece[] {
  const shadow = shadowOf(text);
  const tokens = wink.readDoc(shadow).tokens();
  const words = tokens.out() as string[];
  const tags = tokens.out(wink.its.pos) as string[];
  const pieces: Piece[] = [];
  let at = 0;
  for (const [i, word] of words.entries()) {
    at = afterBlanks(shadow, at);
    const start = shadow.startsWith(word, at) ? at : shadow.indexOf(word, at);
    // A contraction that winkNLP writes otherwise than the text does: what was passed over joins the next word found.
    if (start < 0 || start > at + furthest) continue;
    if (start > at) cover(shadow, at, start, pieces);
    at = start + word.length;
    pieces.push({ start, end: at, pos: tags[i] ?? 'X' });
  }
  cover(shadow, at, shadow.length, pieces);
  return glue(shadow, pieces);
}

/** A word is looked for no further than this, so that a lost one costs no search to the end of the text. */
const furthest = 40;

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function cover(text: string, from: number, until: number, into: Piece[]): void {
  for (const { index, 0: word } of text.slice(from, until).matchAll(/\S+/g))
    into.push({ start: from + index, end: from + index + word.length, pos: 'X' });
}

const domainEnd = /^(?:com|org|net|int|gov|edu|info|news|media|[a-z]{2})$/;

/** Joins what belongs together: an abbreviation and its point, a site and its domain, 5 and G. */
function glue(text: string, pieces: readonly Piece[]): Piece[] {
  const glued: Piece[] = [];
  const wordAt = (i: number) => text.slice(pieces[i]?.start, pieces[i]?.end);
  const touches = (i: number) => i + 1 < pieces.length && pieces[i]?.end === pieces[i + 1]?.start;
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    let last = i;
    if (touches(i)) {
      const next = wordAt(i + 1);
      if (next === '.') {
        const word = wordAt(i);
        if (touches(i + 1) && domainEnd.test(wordAt(i + 2)) && /[\p{L}\p{N}]$/u.test(word)) last = i + 2;
        else if (beforeNames.has(word) || withinNames.has(word)) last = i + 1;
        else if (beforeNumbers.has(word) && /^\d/.test(wordAt(i + 2))) last = i + 1;
      } else if (/^\p{Lu}+\.?$/u.test(next) && /^\d+$/.test(wordAt(i))) last = i + 1;
    }
    const end = pieces[last]?.end ?? piece.end;
    // winkNLP takes the point of “5G.” for that of an initial.
    const point = last === i + 1 && /^\d.*\.$/.test(text.slice(piece.start, end)) ? 1 : 0;
    glued.push(last === i ? piece : { start: piece.start, end: end - point, pos: 'PROPN' });
    if (point > 0) glued.push({ start: end - 1, end, pos: 'PUNCT' });
    i = last;
  }
  return glued;
}
