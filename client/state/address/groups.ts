import { type Canvas, type Groups, groupings, type Pen, type Point } from '../canvas/canvas.ts';
import { number, numberText, slug } from './parts.ts';

/**
 * Groups in an address: `grp=type`, and in `in=` one part a group, `id*x*y` (an open one `id*x*y*penX*penY*width*height`)
 * and behind it the ids inside, each behind a dot.
 */
export function writeGroups(said: URLSearchParams, c: Canvas): void {
  const { groups } = c;
  if (groups === null) return;
  said.set('grp', groups.by);
  const inside = new Map<string, string[]>(Object.keys(groups.stacks).map((g) => [g, []]));
  for (const [id, g] of Object.entries(groups.of)) inside.get(g)?.push(id);
  const parts = [...inside].map(([g, ids]) => {
    const at = groups.stacks[g] ?? { x: 0, y: 0 };
    const pen = groups.pens[g];
    const numbers = [at.x, at.y, ...(pen ? [pen.x, pen.y, pen.width, pen.height] : [])];
    return [[g, ...numbers.map(numberText)].join('*'), ...ids].join('.');
  });
  said.set('in', parts.join('_'));
}

const groupId = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

/** Null where the address has none. What cannot be read is left out and named in `unreadable`. */
export function readGroups(said: URLSearchParams, unreadable: string[]): Groups | null {
  const by = groupings.find((g) => g === said.get('grp'));
  if (by === undefined) {
    if (said.has('grp')) unreadable.push(said.get('grp') ?? '');
    return null;
  }
  const of: Record<string, string> = {};
  const stacks: Record<string, Point> = {};
  const pens: Record<string, Pen> = {};
  for (const part of (said.get('in') ?? '').split('_').filter((s) => s !== '')) {
    const [head = '', ...ids] = part.split('.');
    const [g = '', ...rest] = head.split('*');
    const [x, y, penX, penY, width, height] = rest.map(number);
    if (!groupId.test(g) || x == null || y == null) {
      unreadable.push(head);
      continue;
    }
    stacks[g] = { x, y };
    if (penX != null && penY != null && width != null && height != null) pens[g] = { x: penX, y: penY, width, height };
    for (const id of ids)
      if (slug.test(id)) of[id] = g;
      else unreadable.push(id);
  }
  return { by, of, stacks, pens };
}
