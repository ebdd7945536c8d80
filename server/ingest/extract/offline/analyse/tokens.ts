import type { Range } from '../../reading.ts';
import { wink } from '../wink.ts';
import { beforeNames, beforeNumbers, withinNames } from './abbreviations.ts';
import { shadowOf } from './shadow.ts';

export type Piece = Range & { readonly text: string; readonly pos: string };

/** The words and marks of a text with their parts of speech; together they cover all of it but the blanks. */
export function piecesOf(text: string): Piece[] {
  const shadow = narrow(shadowOf(text));
  const tokens = wink.readDoc(shadow).tokens();
  const words = tokens.out() as string[];
  const tags = tokens.out(wink.its.pos) as string[];
  const pieces: Piece[] = [];
  let at = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    at = afterBlanks(shadow, at);
    const start = shadow.startsWith(word, at) ? at : shadow.indexOf(word, at);
    // A contraction that winkNLP writes otherwise than the text does: what was passed over joins the next word found.
    if (start < 0 || start > at + furthest) continue;
    if (start > at) cover(text, at, start, pieces);
    at = start + word.length;
    // winkNLP's own word where it is the text's: one string for all its places, and none to be cut out.
    const own = text.startsWith(word, start) ? word : text.slice(start, at);
    const pos = tags[i] ?? 'X';
    // winkNLP leaves what somebody has to him before a mark: “Peru’s, which …”
    const has = own.endsWith('s') && ofSomebody.test(own) && !/\s/.test(text[at] ?? ' ') ? at - 2 : at;
    pieces.push({ start, end: has, text: has === at ? own : text.slice(start, has), pos });
    if (has < at) pieces.push({ start: has, end: at, text: text.slice(has, at), pos: 'PART' });
  }
  cover(text, at, shadow.length, pieces);
  return glue(text, shadow, pieces);
}

const ofSomebody = /\p{L}{2}['’]s$/u;

/** The same, a byte a letter where it can be: of two, as a text of curly quotes has, winkNLP takes twice as long. */
const narrow = (shadow: string): string =>
  /^[\0-\xff]*$/.test(shadow) ? Buffer.from(shadow, 'latin1').toString('latin1') : shadow;

/** A word is looked for no further than this, so that a lost one costs no search to the end of the text. */
const furthest = 40;

/** A shadow has no blanks but spaces. */
function afterBlanks(shadow: string, from: number): number {
  let at = from;
  while (shadow[at] === ' ') at += 1;
  return at;
}

function cover(text: string, from: number, until: number, into: Piece[]): void {
  for (const { index, 0: word } of text.slice(from, until).matchAll(/\S+/g))
    into.push({ start: from + index, end: from + index + word.length, text: word, pos: 'X' });
}

const pieceOf = (text: string, start: number, end: number, pos: string): Piece => ({
  start,
  end,
  text: text.slice(start, end),
  pos,
});

const domainEnd = /^(?:com|org|net|int|gov|edu|info|news|media|[a-z]{2})$/;

/** Joins what belongs together: an abbreviation and its point, a site and its domain, 5 and G. */
function glue(text: string, shadow: string, pieces: readonly Piece[]): Piece[] {
  const glued: Piece[] = [];
  const wordAt = (i: number) => shadow.slice(pieces[i]?.start, pieces[i]?.end);
  const touches = (i: number) => i + 1 < pieces.length && pieces[i]?.end === pieces[i + 1]?.start;
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    let last = i;
    if (touches(i)) {
      const next = wordAt(i + 1);
      if (next === '.') {
        const word = wordAt(i);
        if (touches(i + 1) && domainEnd.test(wordAt(i + 2)) && /[\p{L}\p{N}]$/u.test(word)) last = i + 2;
        // “Sh3.9 billion”, “DKr3.1bn”
        else if (touches(i + 1) && /^\d+\p{Ll}*$/u.test(wordAt(i + 2)) && /^\p{Lu}\p{L}{0,3}\d+$/u.test(word))
          last = i + 2;
        else if (beforeNames.has(word) || withinNames.has(word)) last = i + 1;
        else if (beforeNumbers.has(word) && /^\d/.test(wordAt(i + 2))) last = i + 1;
      } else if (/^\p{Lu}+\.?$/u.test(next) && /^\d+$/.test(wordAt(i))) last = i + 1;
    }
    const end = pieces[last]?.end ?? piece.end;
    // winkNLP takes the point of “5G.” for that of an initial.
    const point = last === i + 1 && /^\d.*\.$/.test(shadow.slice(piece.start, end)) ? 1 : 0;
    glued.push(last === i ? piece : pieceOf(text, piece.start, end - point, 'PROPN'));
    if (point > 0) glued.push(pieceOf(text, end - 1, end, 'PUNCT'));
    i = last;
  }
  return glued;
}
