import type { PdfLine, Segment } from './pdfLines.ts';

type Strip = { readonly segments: readonly Segment[]; readonly gutters: readonly Gutter[] };
type Gutter = readonly [number, number];
/** Points; narrower gaps are those between words. */
const narrowest = 8;

/**
 * The lines of a page in the order in which they are read: strips from the top down, in each the columns from the left,
 * parted where no line crosses. Strips of the same columns that follow each other are one, so that a gap between
 * paragraphs that happens to lie level in both columns does not tear them apart.
 */
export function pageLines(segments: readonly Segment[], height: number): PdfLine[] {
  const strips: Strip[] = [];
  for (const rows of rowsOf(segments, height)) {
    const gutters = guttersOf(rows);
    const before = strips.at(-1);
    const both = before === undefined ? [] : common(before, { segments: rows, gutters });
    // Of lines set far apart each is a strip of its own; without columns beside it all of them are one text.
    const isOne = both.length > 0 || (before?.gutters.length === 0 && gutters.length === 0);
    if (before !== undefined && isOne)
      strips[strips.length - 1] = { segments: [...before.segments, ...rows], gutters: both };
    else strips.push({ segments: rows, gutters });
  }
  let column = 0;
  return strips.flatMap(({ segments: all, gutters }) =>
    [...gutters, [Number.POSITIVE_INFINITY, 0] as const].flatMap((g, i) => {
      const from = gutters[i - 1]?.[0] ?? Number.NEGATIVE_INFINITY;
      column += 1;
      return lines(all.filter((s) => middle(s) > from && middle(s) <= g[0])).map((s) => ({ ...s, column }));
    }),
  );
}

const middle = (s: Segment) => (s.x0 + s.x1) / 2;
const overlaps = (s: Segment, [from, to]: Gutter) => s.x0 < to && s.x1 > from;

/** Segments of one height and row, the rows apart by white that goes across the page. */
function rowsOf(segments: readonly Segment[], height: number): Segment[][] {
  const rows: Segment[][] = [];
  let foot = height;
  for (const s of [...segments].sort((a, b) => b.y - a.y)) {
    const top = s.y + s.size;
    const last = rows.at(-1);
    if (last === undefined || top < foot) rows.push([s]);
    else last.push(s);
    foot = Math.min(last === undefined || top < foot ? s.y : foot, s.y);
  }
  return rows;
}

/** White stripes from top to foot of these segments, between the first and the last of them. */
function guttersOf(segments: readonly Segment[]): Gutter[] {
  const gutters: Gutter[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const s of [...segments].sort((a, b) => a.x0 - b.x0)) {
    if (s.x0 - right >= narrowest) gutters.push([right, s.x0]);
    right = right === Number.POSITIVE_INFINITY ? s.x1 : Math.max(right, s.x1);
  }
  return gutters;
}

/** The gutters that both strips keep free; a strip of a single column keeps those free that none of its lines crosses. */
function common(a: Strip, b: Strip): Gutter[] {
  if (a.gutters.length === 0) return [];
  const given = b.gutters.length > 0 ? b.gutters : a.gutters.filter((g) => b.segments.every((s) => !overlaps(s, g)));
  return a.gutters.flatMap((g) => {
    const other = given.find((o) => Math.min(g[1], o[1]) - Math.max(g[0], o[0]) >= narrowest);
    return other === undefined ? [] : [[Math.max(g[0], other[0]), Math.min(g[1], other[1])] as const];
  });
}

/** From the top down; what stands on one height is one line. */
function lines(segments: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const s of [...segments].sort((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const last = found.at(-1);
    if (last !== undefined && Math.abs(last.y - s.y) < 0.4 * Math.min(last.size, s.size) && s.x0 >= last.x1)
      found[found.length - 1] = { ...last, text: `${last.text} ${s.text}`, x1: s.x1 };
    else found.push(s);
  }
  return found;
}
