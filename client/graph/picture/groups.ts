import type { Placed } from '../../state/canvas/canvas.ts';
import type { GroupsDrawn } from '../groups/scene.ts';
import type { Tokens } from '../tokens.ts';
import { element, text } from './markup.ts';
import { font } from './words.ts';

/** Stacks, sheets and sums of a canvas of groups. */
export function groupsMarkup(groups: GroupsDrawn | undefined, placed: Placed, t: Tokens): string {
  if (!groups) return '';
  const sums = groups.sums.map((s) => {
    const [a, b] = [placed[s.source], placed[s.target]];
    if (!a || !b) return '';
    const colour = s.disputed ? t['st-disputed'] : t['ink-2'];
    const line = element('path', {
      d: `M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`,
      stroke: t['rule-strong'],
      'stroke-opacity': 0.6,
      'stroke-width': s.width,
    });
    const words = text(s.count, {
      x: (a.x + b.x) / 2,
      y: (a.y + b.y) / 2 + 4,
      'text-anchor': 'middle',
      fill: colour,
      stroke: t.desk,
      'stroke-width': 4,
      'paint-order': 'stroke',
      ...font(12, 650),
    });
    return line + words;
  });
  const pens = groups.pens.map((p) => {
    const [x, y] = [p.at.x - p.width / 2, p.at.y - p.height / 2];
    return (
      element('rect', { x, y, width: p.width, height: p.height, fill: t.sheet, stroke: t['rule-strong'] }) +
      text(p.name, { x: x + 14, y: y + 22, fill: t.ink, ...font(13, 650) }) +
      text(p.says, { x: x + 14, y: y + 38, fill: t['ink-2'], ...font(12, 400) })
    );
  });
  const stacks = groups.stacks.map((s) => {
    const [x, y] = [s.at.x - s.width / 2, s.at.y - s.height / 2];
    const sheets = (s.loose ? [0] : [8, 4, 0]).map((o) =>
      element('rect', {
        x: x + o,
        y: y - o,
        width: s.width,
        height: s.height,
        rx: 3,
        fill: t.sheet,
        stroke: t['rule-strong'],
        'stroke-dasharray': s.loose ? '3 2' : undefined,
      }),
    );
    const across = Math.max(1, Math.floor((s.width - 12) / 11));
    const squares = s.squares.map((look, i) =>
      element('rect', {
        x: x + 8 + (i % across) * 11,
        y: y + 8 + Math.floor(i / across) * 11,
        width: 9,
        height: 9,
        fill: t[`ty-${look}`],
      }),
    );
    const name = text(s.name, {
      x: s.at.x,
      y: y + s.height + 18,
      'text-anchor': 'middle',
      fill: t.ink,
      stroke: t.desk,
      'stroke-width': 3.5,
      'paint-order': 'stroke',
      ...font(13, 650),
    });
    return sheets.join('') + squares.join('') + name;
  });
  return sums.join('') + pens.join('') + stacks.join('');
}
