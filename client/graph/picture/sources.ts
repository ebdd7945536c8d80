import type { SourcesReply } from '../../../server/contract/sources.ts';
import type { Measure } from '../measure.ts';
import type { Tokens } from '../tokens.ts';
import { element, text } from './markup.ts';
import { type Block, font, paragraph } from './words.ts';

export type PictureSource = {
  readonly number: number;
  /** “Hikvision supplies Kazakhstan. Single-source”. */
  readonly head: string;
  readonly sources: SourcesReply['links'][number]['sources'];
};
const gap = 32;
const indent = 30;

/** What every numbered Link rests on, in columns filled one after the other. */
export function sourcesMarkup(sources: readonly PictureSource[], t: Tokens, measure: Measure, width: number): Block {
  const columns = Math.max(1, Math.floor((width + gap) / 420));
  const wide = (width - gap * (columns - 1)) / columns;
  const blocks = sources.map((s) => sourceBlock(s, t, measure, wide));
  const total = blocks.reduce((sum, b) => sum + b.height, 0);
  const tallest = Math.max(0, ...blocks.map((b) => b.height));
  const target = Math.max(tallest, total / columns);
  let markup = '';
  let [column, y, height] = [0, 0, 0];
  for (const b of blocks) {
    if (y > 0 && y + b.height > target + tallest * 0.5 && column < columns - 1) {
      column += 1;
      y = 0;
    }
    markup += element('g', { transform: `translate(${column * (wide + gap)} ${y})` }, b.markup);
    y += b.height;
    height = Math.max(height, y);
  }
  return { markup, height };
}

function sourceBlock({ number, head, sources }: PictureSource, t: Tokens, measure: Measure, wide: number): Block {
  const width = wide - indent;
  let y = 0;
  let markup = text(String(number), { x: 0, y: 12, fill: t.ink, ...font(12, 700) });
  const add = (words: string, weight: number, fill: string, size = 11.5) => {
    const p = paragraph(words, { x: indent, y, width }, { size, weight, leading: size * 1.36, fill }, measure);
    markup += p.markup;
    y += p.height;
  };
  add(head, 650, t.ink, 12);
  for (const s of sources) {
    add(s.says, 400, t.ink);
    for (const p of s.passages) add(p, 400, t['ink-2']);
    if (s.reach) add(s.reach, 400, t['ink-2']);
    add(s.place, 400, t['ink-2'], 11);
    y += 4;
  }
  return { markup, height: y + 12 };
}
