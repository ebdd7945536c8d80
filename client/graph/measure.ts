/** Width of a line of the canvas's own font, in px. Injected, so that geometry runs without a browser. */
export type Measure = (text: string, size: number, weight: number) => number;

export const canvasFont = 'Commissioner Variable, Commissioner, sans-serif';

/** Measures with the fonts of the page; call it once they are loaded. */
export function pageMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return roughMeasure;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${weight} ${size}px ${canvasFont}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
/** Without a page: Commissioner's advances by kind of letter, within a few per cent for names. */
export const roughMeasure: Measure = (text, size) =>
  [...text].reduce((width, letter) => width + advance(letter), 0) * size;
const advance = (letter: string): number =>
  /[ijlftrI.,'’:;!|()\- ]/.test(letter) ? 0.32 : /[mwMW@]/.test(letter) ? 0.84 : /[A-Z0-9]/.test(letter) ? 0.64 : 0.55;

/** Waits for the weights the canvas draws, because a canvas does not redraw when a font arrives. */
export async function fontsReady(): Promise<void> {
  const wanted = [500, 600, 700].map((w) => document.fonts.load(`${w} 12px "Commissioner Variable"`));
  await Promise.allSettled(wanted);
}

export type Label = { readonly lines: number; readonly width: number; readonly height: number };
const lineHeight = 1.12;
/** Wraps as the canvas does: greedily, at spaces, a longer word on a line of its own. */
export function wrapLabel(name: string, size: number, weight: number, max: number, measure: Measure): Label {
  let lines = 1;
  let line = '';
  let width = 0;
  for (const word of name.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, weight) > max) {
      lines++;
      line = word;
    } else line = longer;
    width = Math.max(width, measure(line, size, weight));
  }
  return { lines, width, height: lines * size * lineHeight };
}
