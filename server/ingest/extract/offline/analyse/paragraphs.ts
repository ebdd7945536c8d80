import { readByline } from '../../../dump/byline.ts';
import { classify, isHeadLike } from '../../../dump/classify.ts';
import { readDateline } from '../../../dump/dateline.ts';
import { isDateLine, lastDate } from '../../../dump/dates.ts';
import { type Line, linesOf } from '../../../dump/lines.ts';
import type { Paragraph } from '../../reading.ts';

export type Hints = {
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[];
  readonly dateline?: string | null;
};

const longestTitle = 220;
const longestDeck = 320;

/** The paragraphs of a text and what each is; marks that make a line a headline or a section head stay outside. */
export function paragraphsOf(text: string, hints: Hints): Paragraph[] {
  const lines = unwrapped(linesOf(text));
  const kinds = classify(lines);
  const meta = lines.map((l) => isMeta(l, hints));
  const first = meta.indexOf(false);
  const paragraphs: Paragraph[] = [];
  let inHead = true;
  for (const [i, line] of lines.entries()) {
    const mark = /^#{1,6}\s+/.exec(line.text)?.[0].length ?? 0;
    const words = line.text.slice(mark);
    const push = (kind: Paragraph['kind']) => paragraphs.push({ start: line.start + mark, end: line.end, kind });
    const isTitle =
      i === first &&
      words.length <= longestTitle &&
      (mark > 0 || sameWords(words, hints.title) || !/[.]["”]?$/.test(words));
    const repeats =
      inHead && i > first && i < first + 3 && sameWords(words, text.slice(lines[first]?.start, lines[first]?.end));
    if (isTitle || repeats) push('title');
    else if (mark > 0) push('head');
    else if (meta[i]) push('meta');
    else if (kinds[i] === 'caption') push('caption');
    else if (inHead && isCreditLine(lines, i, meta)) push('meta');
    else if (inHead && isDeck(lines, i, meta)) push('deck');
    else {
      const kind = kinds[i];
      if (kind !== 'head') inHead = false;
      if (kind === 'head' || kind === 'list') push(kind);
      else if (kind === 'references' && isHeadLike(words, 40) && kinds[i - 1] !== 'references') push('head');
      else push(kind === 'related' || kind === 'references' ? 'list' : kind === 'boilerplate' ? 'meta' : 'text');
    }
  }
  return paragraphs.map((p, i) => (p.kind === 'head' && inRow(paragraphs, i) ? { ...p, kind: 'list' } : p));
}

/** Of three and more heads in a row, all but the first are entries of a list. */
const inRow = (paragraphs: readonly Paragraph[], i: number): boolean => {
  const isHead = (k: number) => paragraphs[k]?.kind === 'head';
  return isHead(i - 1) && (isHead(i - 2) || isHead(i + 1));
};

/** Byline, credit, day, dateline, name of the outlet: a line that says who, where and when, and nothing else. */
function isMeta(line: Line, hints: Hints): boolean {
  const { text } = line;
  if (text.length > 200) return false;
  if (readByline(line) !== undefined || isDateLine(text)) return true;
  if (sameWords(text, hints.publisher) || sameWords(text, hints.dateline)) return true;
  if ((hints.authors ?? []).some((author) => sameWords(text, author))) return true;
  return /^(?:\(?(?:reporting|additional reporting|editing|writing|edited|translated|compiled|photographs?|graphics?|words) by\b)/i.test(
    text,
  );
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sameWords = (words: string, other: string | null | undefined): boolean =>
  other !== null &&
  other !== undefined &&
  other.length > 1 &&
  // Marks may differ, but not by so many.
  words.length < 2 * other.length + 20 &&
  folded(words) === folded(other);

/** “Ross County Beacon, 3 May”: names alone beside a byline or a date. */
function isCreditLine(lines: readonly Line[], i: number, meta: readonly boolean[]): boolean {
  const { text = '' } = lines[i] ?? {};
  if (text.length > 90 || /[.!?]$/.test(text)) return false;
  const small = text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? [];
  if (small.length > 1) return false;
  const date = lastDate(text);
  return date !== undefined || meta[i - 1] === true || meta[i + 1] === true;
}

/** A line between headline and byline, or one without a full stop directly under the headline. */
function isDeck(lines: readonly Line[], i: number, meta: readonly boolean[]): boolean {
  const line = lines[i];
  if (line === undefined || line.text.length > longestDeck || readDateline(line) !== undefined) return false;
  return meta.slice(i + 1, i + 4).includes(true) || (i <= 2 && isHeadLike(line.text, longestDeck));
}

/** Lines of a text broken at a fixed width are one paragraph: some go on in small letters. */
function unwrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined && line.gap === 0 && /^\p{Ll}/u.test(line.text) && !/[.!?:;]["”’)]*$/.test(before.text);
    if (goesOn) joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}`, end: line.end };
    else joined.push(line);
  }
  return joined;
}
