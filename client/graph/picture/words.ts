import type { Measure } from '../measure.ts';
import { text } from './markup.ts';

const pictureFont = "'Commissioner Variable', Commissioner, 'Noto Sans', 'Segoe UI', sans-serif";
export const font = (size: number, weight: number) => ({
  'font-family': pictureFont,
  'font-size': size,
  'font-weight': weight,
});

/** Lines no wider than `max`, broken at spaces; a longer word has a line of its own. */
export function linesOf(words: string, size: number, weight: number, max: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, weight) > max) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

export type Block = { readonly markup: string; readonly height: number };
/** A paragraph at (x, y), y being its upper edge. */
export function paragraph(
  words: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  look: { readonly size: number; readonly weight: number; readonly leading: number; readonly fill: string },
  measure: Measure,
): Block {
  const lines = linesOf(words, look.size, look.weight, at.width, measure);
  return {
    markup: lines
      .map((l, i) =>
        text(l, { x: at.x, y: at.y + look.size + i * look.leading, fill: look.fill, ...font(look.size, look.weight) }),
      )
      .join(''),
    height: lines.length * look.leading,
  };
}
