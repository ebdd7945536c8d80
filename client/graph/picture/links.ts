import type { Point } from '../../state/canvas/canvas.ts';
import { linkLines } from '../look.ts';
import { along, sample } from '../routes/curve.ts';
import type { Route } from '../routes/routes.ts';
import type { LinkData } from '../scene.ts';
import type { Tokens } from '../tokens.ts';
import { element, text } from './markup.ts';
import { font } from './words.ts';

type Ends = { readonly source: number; readonly target: number };
const d = (points: readonly Point[]): string =>
  points.map((p, i) => `${i === 0 ? 'M' : 'L'}${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('');

/** The part of a way that is seen: from the edge of its source to the edge of its target. */
function between(points: readonly Point[], ends: Ends): Point[] {
  const whole = along(points, 1).far;
  if (whole <= ends.source + ends.target) return [...points];
  const [from, to] = [along(points, ends.source / whole).at, along(points, 1 - ends.target / whole).at];
  let far = 0;
  const inner = points.filter((p, i) => {
    const before = points[i - 1];
    if (before) far += Math.hypot(p.x - before.x, p.y - before.y);
    return far > ends.source && far < whole - ends.target;
  });
  return [from, ...inner, to];
}

/** A Link with its line, arrow and glyph; `number` sends the reader to its sources. */
export function linkMarkup(
  link: LinkData,
  route: Route,
  radius: Ends,
  t: Tokens,
  number: number | undefined,
): { readonly line: string; readonly sign: string } {
  const look = linkLines[link.standing];
  const colour = t[`st-${link.standing}`];
  const width = link.standing === 'corroborated' && link.voices >= 3 ? 4 : look.width;
  const head = link.symmetric ? 0 : 5 + width * 1.6;
  const all = sample(route.curve);
  const seen = between(all, {
    source: radius.source,
    target: radius.target + 2 + (look.fill === 'hollow' ? head : head * 0.7),
  });
  const tip = between(all, { source: radius.source, target: radius.target + 2 }).at(-1);
  const back = seen.at(-1);
  const line = element('path', {
    d: d(seen),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': look.dash?.join(' '),
    'stroke-linecap': look.round ? 'round' : undefined,
    'stroke-opacity': link.tohub && link.standing === 'single-source' ? 0.6 : undefined,
  });
  const arrow = tip && back && head > 0 ? arrowhead(tip, back, head, colour, look, t) : '';

  const whole = along(all, 1).far;
  const { at } = along(all, whole === 0 ? 0.5 : Math.min(1, (route.glyphAt + radius.source) / whole));
  return { line: line + arrow, sign: signMarkup(look.glyph, at, colour, link.standing === 'disputed', t, number) };
}

function arrowhead(
  tip: Point,
  back: Point,
  head: number,
  colour: string,
  look: { arrow: string; fill: string },
  t: Tokens,
) {
  const long = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
  const [ux, uy] = [(tip.x - back.x) / long, (tip.y - back.y) / long];
  const foot = { x: tip.x - ux * head, y: tip.y - uy * head };
  const half = head * 0.42;
  const [a, b] = [
    { x: foot.x - uy * half, y: foot.y + ux * half },
    { x: foot.x + uy * half, y: foot.y - ux * half },
  ];
  const open = look.arrow === 'vee';
  return element('path', {
    d: open ? d([a, tip, b]) : `${d([a, tip, b])}Z`,
    fill: open ? 'none' : look.fill === 'hollow' ? t.desk : colour,
    stroke: colour,
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
  });
}

function signMarkup(
  glyph: string,
  at: Point,
  colour: string,
  disputed: boolean,
  t: Tokens,
  number: number | undefined,
) {
  const size = disputed ? 14 : 12;
  const box = glyph
    ? element('rect', {
        x: at.x - 7,
        y: at.y - 8,
        width: 14,
        height: 16,
        rx: 2,
        fill: disputed ? t['st-disputed-soft'] : t.desk,
        stroke: colour,
      }) + text(glyph, { x: at.x, y: at.y + size * 0.36, 'text-anchor': 'middle', fill: colour, ...font(size, 700) })
    : '';
  if (number === undefined) return box;
  return (
    box +
    text(String(number), {
      x: at.x + (glyph ? 10 : 0),
      y: at.y - (glyph ? 4 : -3.5),
      'text-anchor': glyph ? 'start' : 'middle',
      fill: t.ink,
      stroke: t.desk,
      'stroke-width': 3,
      'paint-order': 'stroke',
      ...font(9, 600),
    })
  );
}
