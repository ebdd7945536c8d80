import type { EntityLook } from '../../ui/entityLook.ts';
import { element } from './markup.ts';

type Paint = Readonly<Record<string, string | number>>;

/** Corners of a regular polygon that fills the square from −1 to 1, the first at the top (or turned by half a side). */
function ngon(sides: number, turned = false): [number, number][] {
  const start = -Math.PI / 2 + (turned ? Math.PI / sides : 0);
  const raw = Array.from({ length: sides }, (_, i): [number, number] => {
    const a = start + (i * 2 * Math.PI) / sides;
    return [Math.cos(a), Math.sin(a)];
  });
  const toSquare = (k: 0 | 1) => {
    const of = raw.map((p) => p[k]);
    const [low, high] = [Math.min(...of), Math.max(...of)];
    return (p: [number, number]) => ((p[k] - low) / (high - low)) * 2 - 1;
  };
  const [x, y] = [toSquare(0), toSquare(1)];
  return raw.map((p) => [x(p), y(p)]);
}
const corners: Readonly<Partial<Record<EntityLook, readonly (readonly [number, number])[]>>> = {
  vendor: ngon(6, true),
  place: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  organisation: [
    [-0.62, -1],
    [0.62, -1],
    [1, -0.62],
    [1, 0.62],
    [0.62, 1],
    [-0.62, 1],
    [-1, 0.62],
    [-1, -0.62],
  ],
  publicbody: ngon(5),
  event: ngon(7),
  topic: [
    [-1, -0.8],
    [0.4, -0.8],
    [1, 0],
    [0.4, 0.8],
    [-1, 0.8],
  ],
};

/** The body of an entity around (0, 0), as the canvas draws it. */
export function bodyOf(look: EntityLook, size: number, paint: Paint): string {
  const half = size / 2;
  if (look === 'country')
    return (
      element('circle', { r: half, ...paint }) +
      element('circle', { r: half - 3.4, fill: 'none', stroke: paint.stroke ?? 'none', 'stroke-width': 1.4 })
    );
  if (look === 'person') return element('circle', { r: half, ...paint });
  if (look === 'system' || look === 'work' || look === 'outlet') {
    const round = look === 'work' ? 0 : look === 'system' ? size * 0.2 : size * 0.32;
    return element('rect', { x: -half, y: -half, width: size, height: size, rx: round, ...paint });
  }
  const points = (corners[look] ?? []).map(([x, y]) => `${round(x * half)},${round(y * half)}`).join(' ');
  return element('polygon', { points, 'stroke-linejoin': 'round', ...paint });
}
const round = (n: number) => Math.round(n * 10) / 10;
