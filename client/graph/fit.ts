import type { Placed, Point } from '../state/canvas/canvas.ts';
import type { Piece } from './layout/piece.ts';
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
export const mostZoom = 2.5;

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
  const drawn = pieces.flatMap((p) => {
    const at = placed[p.id];
    return at ? [{ p, at, label: label(p) }] : [];
  });
  const room = {
    width: Math.max(40, frame.width - inset.left - inset.right - 2 * air.x),
    height: Math.max(40, frame.height - inset.top - inset.bottom - 2 * air.y),
  };
  const corner = { x: inset.left + air.x, y: inset.top + air.y };
  const extent = (zoom: number) => {
    const units = labelUnits(zoom) * zoom;
    let [x1, y1, x2, y2] = [
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    for (const { p, at, label: l } of drawn) {
      const half = Math.max((p.size / 2 + 4) * zoom, (l.width * units) / 2 + 2);
      x1 = Math.min(x1, at.x * zoom - half);
      x2 = Math.max(x2, at.x * zoom + half);
      y1 = Math.min(y1, (at.y - p.size / 2 - badge) * zoom);
      y2 = Math.max(y2, (at.y + p.size / 2 + nameGap) * zoom + l.height * units + 4);
    }
    return { x1, y1, x2, y2 };
  };
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

/** The pan that brings a point into the frame with some air around it; the same pan where it is there already. */
export function panTo(camera: Camera, at: Point, frame: Size, inset: Inset, air = 48): Point {
  const seen = { x: at.x * camera.zoom + camera.pan.x, y: at.y * camera.zoom + camera.pan.y };
  const shift = (value: number, from: number, to: number) =>
    to < from ? (from + to) / 2 - value : value < from ? from - value : value > to ? to - value : 0;
  return {
    x: camera.pan.x + shift(seen.x, inset.left + air, frame.width - inset.right - air),
    y: camera.pan.y + shift(seen.y, inset.top + air, frame.height - inset.bottom - air),
  };
}
