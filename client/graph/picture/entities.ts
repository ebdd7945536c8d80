import type { Placed } from '../../state/canvas/canvas.ts';
import type { IconPaths } from '../icons.tsx';
import type { Piece } from '../layout/piece.ts';
import { nameGap } from '../look.ts';
import type { Measure } from '../measure.ts';
import type { EntityData } from '../scene.ts';
import type { Tokens } from '../tokens.ts';
import { element, text } from './markup.ts';
import { bodyOf } from './shapes.ts';
import { font, linesOf } from './words.ts';

export type Drawing = {
  readonly placed: Placed;
  readonly icons: IconPaths;
  readonly tokens: Tokens;
  readonly measure: Measure;
};

/** An entity with its icon, the count of neighbours that are not shown, and its name in lines of at most `wrap`. */
export function entityMarkup(e: EntityData, piece: Piece, wrap: number | null, on: Drawing): string {
  const at = on.placed[e.id];
  if (!at) return '';
  const { tokens: t, measure } = on;
  const own = t[`ty-${e.look}`];
  const body = bodyOf(e.look, e.size, {
    fill: e.start ? own : t[`ty-${e.look}-soft`],
    stroke: own,
    'stroke-width': 1.6,
  });
  const k = (e.size / 48) * 0.92;
  const icon = element(
    'g',
    {
      transform: `translate(${-12 * k} ${-12 * k}) scale(${k})`,
      fill: 'none',
      stroke: e.start ? t.desk : own,
      'stroke-width': 1.9,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    on.icons[e.look] ?? '',
  );
  const name =
    wrap === null
      ? ''
      : linesOf(e.name, piece.fontSize, piece.fontWeight, wrap, measure)
          .map((line, i) =>
            text(line, {
              y: e.size / 2 + nameGap + piece.fontSize * (0.85 + i * 1.12),
              'text-anchor': 'middle',
              fill: t.ink,
              stroke: t.desk,
              'stroke-width': 3.5,
              'stroke-linejoin': 'round',
              'paint-order': 'stroke',
              ...font(piece.fontSize, piece.fontWeight),
            }),
          )
          .join('');
  return element('g', { transform: `translate(${at.x} ${at.y})` }, body + icon + badge(e, t) + name);
}

function badge({ hidden, size }: EntityData, t: Tokens): string {
  if (hidden <= 0) return '';
  const words = `+${hidden}`;
  const [w, h] = [7 + 6.2 * words.length, 14];
  const [x, y] = [size / 2 - w / 2 + 2, -size / 2 - h * 0.55];
  return (
    element('rect', { x, y, width: w, height: h, rx: h / 2, fill: t.sheet, stroke: t['rule-strong'] }) +
    text(words, { x: x + w / 2, y: y + 10.4, 'text-anchor': 'middle', fill: t['ink-2'], ...font(10, 600) })
  );
}
