/** Text as pdf.js tells it: a run of letters with its place and size. */
export type TextItem = {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
};
/** Letters on one line that no wide gap parts. Points, y from the foot of the page. */
export type Segment = {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
};
export type PdfLine = Segment & {
  /** Which column of which strip it stands in; text runs on from one to the next. */
  readonly column: number;
};

type Placed = { text: string; x0: number; x1: number; y: number; size: number; rtl: boolean };

/** From this many widths of an m on, a gap parts columns. */
const gutter = 1.5;
const space = 0.15;

export function segmentsOf(items: readonly TextItem[]): { segments: Segment[]; turnedAside: number } {
  let turnedAside = 0;
  const rows: Placed[][] = [];
  for (const item of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    if (item.str.trim() === '') continue;
    if (Math.abs(b) > Math.abs(a)) {
      turnedAside += 1;
      continue;
    }
    const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
    const piece = { text: item.str, x0: x, x1: x + item.width, y, size, rtl: item.dir === 'rtl' };
    const row = rows.findLast((r) => r.some((p) => Math.abs(p.y - y) < 0.4 * Math.min(p.size, size)));
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return { segments: rows.flatMap(segmentsOfRow), turnedAside };
}

function segmentsOfRow(row: readonly Placed[]): Segment[] {
  const groups: Placed[][] = [];
  for (const piece of [...row].sort((a, b) => a.x0 - b.x0)) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || piece.x0 - last.x1 > gutter * Math.max(last.size, piece.size)) groups.push([piece]);
    else groups.at(-1)?.push(piece);
  }
  return groups.map((pieces) => {
    const letters = (rtl: boolean) => pieces.filter((p) => p.rtl === rtl).reduce((n, p) => n + p.text.length, 0);
    const size = largestShare(pieces);
    return {
      text: joined(letters(true) > letters(false) ? [...pieces].reverse() : pieces),
      x0: Math.min(...pieces.map((p) => p.x0)),
      x1: Math.max(...pieces.map((p) => p.x1)),
      y: Math.max(...pieces.filter((p) => p.size === size).map((p) => p.y)),
      size,
    };
  });
}

/** The size most letters have: a small figure that is raised does not make the line small. */
function largestShare(pieces: readonly Placed[]): number {
  const shares = new Map<number, number>();
  for (const p of pieces) shares.set(p.size, (shares.get(p.size) ?? 0) + p.text.length);
  return [...shares].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

function joined(pieces: readonly Placed[]): string {
  let text = '';
  let last: Placed | undefined;
  for (const p of pieces) {
    const gap = last === undefined ? 0 : Math.max(p.x0 - last.x1, last.x0 - p.x1);
    if (last !== undefined && gap > space * Math.min(p.size, last.size) && !/\s$/.test(text) && !/^\s/.test(p.text))
      text += ' ';
    text += p.text;
    last = p;
  }
  return text.trim();
}
