import { lastDate } from './dates.ts';
import { type Line, within } from './lines.ts';
import { isDesk, isOutletName, isPersonName, isPlaceName, isRole } from './names.ts';
import type { Found } from './types.ts';

export type Byline = {
  readonly authors: readonly Found[];
  readonly publisher: Found | null;
  readonly date: Found | null;
  readonly dateline: Found | null;
};
type Piece = { readonly at: number; readonly words: string };

const longest = 160;

/**
 * “By NAME[, NAME and NAME][ in PLACE][ DATE]”, with dashes, commas or bars between: newsroom – name – place. Undefined
 * for a line that only begins so (“By 2020, the network…”).
 */
export function readByline(line: Line): Byline | undefined {
  const opened = /^by:?\s+/i.exec(line.text);
  if (opened === null || line.text.length > longest || /[.!?;]$/.test(line.text.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, '')))
    return undefined;
  const date = lastDate(line.text);
  const until = date === undefined ? line.text.length : date.at;
  const [names, ...apart] = split(
    { at: opened[0].length, words: line.text.slice(opened[0].length, until) },
    /\s+[-–—|/•]\s+|,\s+/g,
  );
  if (names === undefined) return undefined;
  // “NAME in PLACE” and “NAME and NAME” are parted only now: a dash is stronger than either.
  const pieces = [names, ...apart].flatMap((p) => split(p, /\s+and\s+|\s+&\s+/g));
  const read = { authors: [] as Found[], publisher: null as Found | null, dateline: null as Found | null };
  const take = (p: Piece) => within(line, p.at, p.words);
  for (const [i, piece] of pieces.entries()) {
    const [who = piece, where] = split(piece, /\s+in\s+(?=\p{Lu})/gu);
    const isLast = i === pieces.length - 1 && i > 0;
    // “By NAME, Staff writer” says what the named one does; “By our correspondent” names nobody else.
    if (i > 0 && isRole(piece.words)) continue;
    if (
      isPersonName(who.words) &&
      !(isLast && read.authors.some((a) => isPersonName(a.value)) && isAfterDash(line, who))
    )
      read.authors.push(take(who));
    else if (isLast && read.authors.length > 0 && isPlaceName(who.words) && !isOutletName(who.words))
      read.dateline = take(who);
    else if (isOutletName(who.words)) {
      read.publisher ??= take(who);
      if (read.authors.length === 0 && pieces.length === 1) read.authors.push(take(who));
    } else if (isDesk(who.words)) read.authors.push(take(who));
    else if (pieces.length === 1 || !isNewsroomMark(who.words)) return undefined;
    if (where !== undefined) read.dateline = take(where);
  }
  if (read.authors.length === 0 && read.publisher === null) return undefined;
  return { ...read, date: date === undefined ? null : within(line, date.at, date.words, date.value) };
}

/** A newsroom's initials before the name, or wires behind it: “bno – Mark …”, “Mark … and agencies”. */
const isNewsroomMark = (words: string): boolean =>
  /^[\p{L}]{2,6}$/u.test(words) || /^(?:(?:news|wire) )?(?:agencies|services)$/i.test(words);
const isAfterDash = (line: Line, p: Piece): boolean => /[-–—|/•]\s+$/.test(line.text.slice(0, p.at));

function split({ at, words }: Piece, by: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = words.slice(from, to);
    const kept = raw
      .trim()
      .replace(/^[,|–—-]\s*|\s*[,|–—-]$/g, '')
      .trim();
    if (kept !== '') pieces.push({ at: at + from + raw.indexOf(kept), words: kept });
  };
  for (const match of words.matchAll(by)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(words.length);
  return pieces;
}
