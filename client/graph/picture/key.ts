import type { Ontology } from '../../../server/contract/ontology.ts';
import { type EntityLook, lookOf } from '../../ui/entityLook.ts';
import { inNumbers, standingWords } from '../../ui/words.ts';
import type { IconPaths } from '../icons.tsx';
import { type DrawnStanding, drawnStandings, linkLines } from '../look.ts';
import type { Measure } from '../measure.ts';
import type { Tokens } from '../tokens.ts';
import { element, text } from './markup.ts';
import { bodyOf } from './shapes.ts';
import { type Block, font } from './words.ts';

export type KeyCounts = {
  readonly standings: ReadonlyMap<DrawnStanding, number>;
  readonly types: ReadonlyMap<string, number>;
};
const row = 30;

/** What the lines and shapes of a picture mean, each with how many there are; wraps within `width`. */
export function keyMarkup(
  counts: KeyCounts,
  ontology: Ontology,
  on: { readonly icons: IconPaths; readonly tokens: Tokens; readonly measure: Measure },
  width: number,
): Block {
  const { tokens: t, measure } = on;
  const lines = drawnStandings.flatMap((s) => {
    const n = counts.standings.get(s) ?? 0;
    return n > 0 ? [{ words: `${standingWords[s].word} ${inNumbers(n)}`, sign: lineSign(s, t), room: 58 }] : [];
  });
  const shapes = [...ontology.types]
    .sort((a, b) => a.order - b.order)
    .flatMap((type) => {
      const n = counts.types.get(type.id) ?? 0;
      const look = lookOf([type.id]);
      const one = type.label.one.charAt(0).toUpperCase() + type.label.one.slice(1);
      return n > 0 ? [{ words: `${one} ${inNumbers(n)}`, sign: shapeSign(look, on), room: 26 }] : [];
    });
  let markup = '';
  let y = row / 2;
  for (const entries of [lines, shapes]) {
    let x = 0;
    for (const { words, sign, room } of entries) {
      const wide = room + measure(words, 13, 400) + 26;
      if (x > 0 && x + wide > width) {
        x = 0;
        y += row;
      }
      markup += element('g', { transform: `translate(${x} ${y})` }, sign);
      markup += text(words, { x: x + room, y: y + 4.5, fill: t.ink, ...font(13, 400) });
      x += wide;
    }
    if (entries.length > 0) y += row;
  }
  return { markup, height: y - row / 2 };
}

function lineSign(standing: DrawnStanding, t: Tokens): string {
  const { glyph, width, dash, arrow, fill } = linkLines[standing];
  const colour = t[`st-${standing}`];
  const line = element('path', {
    d: 'M0 0H42',
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash?.join(' '),
  });
  const head = element('path', {
    d: arrow === 'vee' ? 'M40 -4L48 0L40 4' : 'M41 -4L49 0L41 4Z',
    fill: arrow === 'vee' ? 'none' : fill === 'hollow' ? t.sheet : colour,
    stroke: colour,
    'stroke-width': 1.2,
  });
  const sign = glyph
    ? element('rect', { x: 14, y: -8, width: 14, height: 16, rx: 2, fill: t.sheet, stroke: colour }) +
      text(glyph, { x: 21, y: 4.5, 'text-anchor': 'middle', fill: colour, ...font(12, 700) })
    : '';
  return line + head + sign;
}

function shapeSign(look: EntityLook, { icons, tokens: t }: { icons: IconPaths; tokens: Tokens }): string {
  const own = t[`ty-${look}`];
  const body = bodyOf(look, 20, { fill: t[`ty-${look}-soft`], stroke: own, 'stroke-width': 1.4 });
  const icon = element(
    'g',
    { transform: 'translate(-5.4 -5.4) scale(.45)', fill: 'none', stroke: own, 'stroke-width': 2.2 },
    icons[look] ?? '',
  );
  return element('g', { transform: 'translate(10 0)' }, body + icon);
}
