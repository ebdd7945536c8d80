import type { Tokens } from '../tokens.ts';
import type { StackDrawn } from './scene.ts';
import { padding, pitch, square, step } from './stack.ts';

/** Room around the top sheet for the two behind it. */
export const pictureMargin = 2 * step + 2;

/** A stack as a data URI: two sheets behind, the top one with its squares. It is drawn around the element's middle. */
export function stackPicture(
  s: Pick<StackDrawn, 'width' | 'height' | 'columns' | 'squares' | 'loose'>,
  t: Tokens,
): string {
  const m = pictureMargin;
  const sheet = (off: number, extra = '') =>
    `<rect x="${m + off + 0.6}" y="${m - off + 0.6}" width="${s.width - 1.2}" height="${s.height - 1.2}" rx="3" fill="${t.sheet}" stroke="${t['rule-strong']}" stroke-width="1.2"${extra}/>`;
  const sheets = s.loose ? sheet(0, ' stroke-dasharray="4 3"') : `${sheet(2 * step)}${sheet(step)}${sheet(0)}`;
  const squares = s.squares.map((look, i) => {
    const [x, y] = [m + padding + (i % s.columns) * pitch, m + padding + Math.floor(i / s.columns) * pitch];
    return `<rect x="${x}" y="${y}" width="${square}" height="${square}" fill="${t[`ty-${look}`]}"/>`;
  });
  const [w, h] = [s.width + 2 * m, s.height + 2 * m];
  return `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w * 2}" height="${h * 2}" viewBox="0 0 ${w} ${h}">${sheets}${squares.join('')}</svg>`,
  )}`;
}
