/** A sheet to lay beside a point of the map; `dot` = half the sign that stands on the point and must stay free. */
export type Sheet = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 = the sheet may lie on its point. */
  readonly dot: number;
};
export type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Laid = Sheet & Rect & { /** Whether a line must say which point it belongs to. */ readonly tied: boolean };
export type Layout = {
  readonly laid: readonly Laid[];
  /** Their points are on this part of the map, but no room is left beside them. */
  readonly crowded: readonly Sheet[];
  readonly outside: readonly Sheet[];
};

const gap = 4;
export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
const grown = (r: Rect, by: number): Rect => ({
  left: r.left - by,
  top: r.top - by,
  width: r.width + 2 * by,
  height: r.height + 2 * by,
});
const within = (r: Rect, width: number, height: number): boolean =>
  r.left >= gap && r.top >= gap && r.left + r.width <= width - gap && r.top + r.height <= height - gap;

/**
 * Lays every sheet as near to its point as the others allow, in the order given: none covers another, a sign of another
 * point, or what is taken already.
 */
export function laySheets(
  sheets: readonly Sheet[],
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Rect[] = [],
): Layout {
  const inside = (s: Sheet) => s.x >= 0 && s.y >= 0 && s.x <= width && s.y <= height;
  const here = sheets.filter(inside);
  const dots = new Map(
    here
      .filter((s) => s.dot > 0)
      .map((s): [string, Rect] => [s.id, { left: s.x - s.dot, top: s.y - s.dot, width: 2 * s.dot, height: 2 * s.dot }]),
  );
  // A sheet that would hang over the edge is pushed in: beside the point is better than nowhere.
  const pushedIn = (r: Rect): Rect => ({
    ...r,
    left: Math.max(gap, Math.min(width - gap - r.width, r.left)),
    top: Math.max(gap, Math.min(height - gap - r.height, r.top)),
  });
  const laid: Laid[] = [];
  const crowded: Sheet[] = [];
  for (const sheet of here) {
    const blocked = (r: Rect) =>
      !within(r, width, height) ||
      taken.some((t) => overlap(grown(r, gap), t)) ||
      laid.some((l) => overlap(grown(r, gap), l)) ||
      [...dots.values()].some((d) => overlap(r, d));
    const found = [...candidates(sheet)].map(pushedIn).find((r) => !blocked(r));
    if (found === undefined) crowded.push(sheet);
    else laid.push({ ...sheet, ...found, tied: distance(found, sheet) > sheet.dot + 2 * gap });
  }
  return { laid, crowded, outside: sheets.filter((s) => !inside(s)) };
}

/** Beside the point first, then in rings around it. */
function* candidates({ x, y, width, height, dot }: Sheet): Generator<Rect> {
  const at = (cx: number, cy: number): Rect => ({ left: cx - width / 2, top: cy - height / 2, width, height });
  if (dot === 0) yield at(x, y);
  else {
    const [dx, dy] = [dot + gap + width / 2, dot + gap + height / 2];
    yield* [at(x + dx, y), at(x - dx, y), at(x, y - dy), at(x, y + dy)];
    yield* [at(x + dx, y - dy), at(x + dx, y + dy), at(x - dx, y - dy), at(x - dx, y + dy)];
  }
  for (let ring = 1; ring <= 24; ring++)
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8;
      // An ellipse as wide as the sheet: the ring's rim, not the sheet's middle, keeps its distance.
      yield at(x + Math.cos(angle) * (width / 2 + ring * 14), y + Math.sin(angle) * (height / 2 + ring * 14));
    }
}

/** From the point to the nearest edge of the sheet. */
const distance = (r: Rect, { x, y }: { readonly x: number; readonly y: number }): number => {
  const near = nearest(r, { x, y });
  return Math.hypot(near.x - x, near.y - y);
};
export const nearest = (r: Rect, { x, y }: { readonly x: number; readonly y: number }) => ({
  x: Math.min(r.left + r.width, Math.max(r.left, x)),
  y: Math.min(r.top + r.height, Math.max(r.top, y)),
});
