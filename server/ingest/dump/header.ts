import { type Byline, readByline } from './byline.ts';
import { isCaption, isHeadLike } from './classify.ts';
import { isDateLine, lastDate } from './dates.ts';
import { type Line, wide, within } from './lines.ts';
import { isInstitution, isPersonName } from './names.ts';
import type { Found, PartKind } from './types.ts';

export type Header = {
  readonly title: Line;
  /** The headline again, as web pages copied whole have it. */
  readonly repeat: Line | null;
  readonly rest: readonly { readonly line: Line; readonly kind: PartKind }[];
  readonly byline: Byline | null;
  readonly publisher: Found | null;
  readonly date: Found | null;
  /** Index of the first line of the body. */
  readonly body: number;
};

const longestTitle = 220;
const longestDeck = 300;
/** So many lines may stand between a headline and its byline. */
const mostBetween = 4;

const folded = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase();
/** Most lines have another first letter, and no more of them is looked at. */
const same = (a: Line, b: Line | undefined): boolean =>
  b !== undefined && folded(a.text.charAt(0)) === folded(b.text.charAt(0)) && folded(a.text) === folded(b.text);

/**
 * The header of an article that begins at this line, if one does: a headline said twice, a headline with a byline soon
 * under it, or, as press releases have it, a headline whose deck and publisher stand apart by wide gaps.
 */
export function headerAt(lines: readonly Line[], at: number): Header | undefined {
  const title = lines[at];
  if (title === undefined || !isHeadLike(title.text, longestTitle) || isDateLine(title.text)) return undefined;
  // Directly under other words only a headline said twice above its byline begins an article: blank lines may be lost.
  const apart = title.gap > 0;
  if (!apart && !same(title, lines[at + 1])) return undefined;
  if (readByline(title) !== undefined || isCaption(title.text)) return undefined;
  const repeat = same(title, lines[at + 1]) ? (lines[at + 1] ?? null) : null;
  const from = at + (repeat === null ? 1 : 2);
  const furniture = readFurniture(lines, from, repeat !== null);
  if (!apart && furniture.byline === null) return undefined;
  if (repeat === null && furniture.byline === null) return title.gap >= wide ? pressHeader(lines, at) : undefined;
  return { title, repeat, ...furniture, publisher: furniture.byline?.publisher ?? null };
}

type Furniture = Pick<Header, 'rest' | 'byline' | 'date' | 'body'>;
/**
 * What stands between a headline and the text: everything down to the byline and a line with the date; without a byline
 * the lines that hang together with a headline said twice.
 */
function readFurniture(lines: readonly Line[], from: number, twice: boolean): Furniture {
  let until = from;
  let byline: Byline | null = null;
  let date: Found | null = null;
  for (let i = from; i <= from + mostBetween; i += 1) {
    const line = lines[i];
    // Across a wide gap, or at the next headline said twice, another article begins.
    if (line === undefined || (i > from && (line.gap >= wide || same(line, lines[i + 1])))) break;
    const dated = isDateLine(line.text);
    if (byline !== null && !dated) break;
    byline ??= readByline(line) ?? null;
    if (dated) date ??= dateOf(line);
    if (byline !== null || dated) until = i + 1;
    else if (twice && until === i && (line.gap === 0 || isCaption(line.text))) until = i + 1;
    else if (line.text.length > longestDeck) break;
  }
  const kindOf = ({ text }: Line, i: number): PartKind =>
    isDateLine(text) ||
    (byline !== null && i === lines.slice(from, until).findIndex((l) => readByline(l) !== undefined))
      ? 'byline'
      : isCaption(text)
        ? 'caption'
        : 'deck';
  const rest = lines.slice(from, until).map((line, i) => ({ line, kind: kindOf(line, i) }));
  return { rest, byline, date: byline?.date ?? date, body: until };
}

function dateOf(line: Line): Found | null {
  const date = lastDate(line.text);
  return date === undefined ? null : within(line, date.at, date.words, date.value);
}

/** Headline, deck, publisher, each far from the other; the publisher is named again where the text begins. */
function pressHeader(lines: readonly Line[], at: number): Header | undefined {
  const title = lines[at];
  if (title === undefined) return undefined;
  const rest: { line: Line; kind: PartKind }[] = [];
  let publisher: Found | null = null;
  let date: Found | null = null;
  let i = at + 1;
  for (; i <= at + mostBetween; i += 1) {
    const line = lines[i];
    if (line === undefined || line.gap < wide || line.text.length > longestTitle) break;
    const dated = isDateLine(line.text);
    // What follows the publisher is the text, however short its first paragraph.
    if (publisher !== null && !dated) break;
    const opening = `${lines[i + 1]?.text ?? ''} ${lines[i + 2]?.text ?? ''}`;
    const named =
      !dated &&
      isHeadLike(line.text) &&
      (isInstitution(line.text) || !isPersonName(line.text)) &&
      opening.includes(line.text);
    if (named && publisher === null) publisher = within(line, 0, line.text);
    if (dated) date = dateOf(line);
    rest.push({ line, kind: dated ? 'byline' : named ? 'publisher' : isCaption(line.text) ? 'caption' : 'deck' });
  }
  const body = lines[i];
  if (body === undefined || rest.length === 0 || body.gap < wide || (publisher === null && date === null))
    return undefined;
  return { title, repeat: null, rest, byline: null, publisher, date, body: i };
}
