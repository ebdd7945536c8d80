import type { Placed, Point } from '../state/canvas/canvas.ts';
import { type Box, halvesOf, type Piece } from './layout/piece.ts';
import { labelUnits, nameGap } from './look.ts';
import type { Label } from './measure.ts';

export type Size = { readonly width: number; readonly height: number };
export type Inset = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
export type Camera = { readonly zoom: number; readonly pan: Point };
export const noInset: Inset = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far the badge of hidden neighbours stands out above an entity. */
const badge = 11;
/** Air between what is drawn and the frame. */
const air = { x: 12, y: 4 };

export const leastZoom = 0.2;
/** Where there are too many to be read from afar, the whole is seen all the same. */
export const leastLargeZoom = 0.05;
export const mostZoom = 2.5;

/** What these take up on screen at a zoom, names and badges included, before any pan. */
export function extentOf(pieces: readonly Piece[], placed: Placed, zoom: number, label: (p: Piece) => Label): Box {
  const units = labelUnits(zoom) * zoom;
  let [x1, y1, x2, y2] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const p of pieces) {
    const at = placed[p.id];
    if (!at) continue;
    const { width, height } = label(p);
    const body = halvesOf(p);
    const half = Math.max((body.x + 4) * zoom, (width * units) / 2 + 2);
    x1 = Math.min(x1, at.x * zoom - half);
    x2 = Math.max(x2, at.x * zoom + half);
    y1 = Math.min(y1, (at.y - body.y - badge) * zoom);
    y2 = Math.max(y2, (at.y + body.y + nameGap) * zoom + height * units + 4);
  }
  return { x1, y1, x2, y2 };
}

/**
 * The largest zoom at which every entity and its name lies in the frame, names keeping their size on screen while the
 * rest shrinks. Where that were less than `least`, the frame shows the upper part and the rest is a pan away.
 */
export function fitView(
  pieces: readonly Piece[],
  placed: Placed,
  frame: Size,
  inset: Inset,
  label: (p: Piece) => Label,
  { most = 1.25, least = leastZoom }: { most?: number; least?: number } = {},
): Camera {
  const drawn = pieces.filter((p) => placed[p.id]);
  const room = {
    width: Math.max(40, frame.width - inset.left - inset.right - 2 * air.x),
    height: Math.max(40, frame.height - inset.top - inset.bottom - 2 * air.y),
  };
  const corner = { x: inset.left + air.x, y: inset.top + air.y };
  const extent = (zoom: number) => extentOf(pieces, placed, zoom, label);
  const fits = (zoom: number) => {
    const e = extent(zoom);
    return e.x2 - e.x1 <= room.width && e.y2 - e.y1 <= room.height;
  };
  if (drawn.length === 0) return { zoom: 1, pan: { x: corner.x + room.width / 2, y: corner.y + room.height / 2 } };
  let [low, high] = [least, most];
  if (fits(most)) low = most;
  else
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
  const e = extent(low);
  return {
    zoom: low,
    pan: {
      x: corner.x + (room.width - (e.x2 - e.x1)) / 2 - e.x1,
      y: corner.y + Math.max(0, (room.height - (e.y2 - e.y1)) / 2) - e.y1,
    },
  };
}

/** The pan that brings a box into the frame; the same pan where it lies there already. `box`: px at this zoom, unpanned. */
export function panTo({ pan }: Camera, box: Box, frame: Size, inset: Inset): Point {
  const shift = (low: number, high: number, from: number, to: number) =>
    low < from ? from - low : high > to ? Math.max(from - low, to - high) : 0;
  return {
    x: pan.x + shift(box.x1 + pan.x, box.x2 + pan.x, inset.left, frame.width - inset.right),
    y: pan.y + shift(box.y1 + pan.y, box.y2 + pan.y, inset.top, frame.height - inset.bottom),
  };
}
