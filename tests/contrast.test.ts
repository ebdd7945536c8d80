import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** Colours of both themes as client/styles/tokens.css sets them; what the look promises about them is measured here. */
const css = readFileSync(fileURLToPath(new URL('../client/styles/tokens.css', import.meta.url)), 'utf8');
const block = (selector: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter((m) => m[1]?.trim().endsWith(selector))
    .map((m) => m[2])
    .join('\n');
const colours = (text: string) =>
  Object.fromEntries([...text.matchAll(/--cg-([\w-]+):\s*(#[0-9a-f]{6})/gi)].map((m) => [m[1] ?? '', m[2] ?? '']));
const light = colours(block(':root'));
const dark = { ...light, ...colours(block('[data-mantine-color-scheme="dark"]')) };

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};
const names = (prefix: string) => Object.keys(light).filter((n) => n.startsWith(prefix) && !n.endsWith('-soft'));

for (const [theme, t] of Object.entries({ light, dark })) {
  const weak = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([a, b]) => ({ pair: `${a} on ${b}`, ratio: contrast(t[a] ?? '#000000', t[b] ?? '#000000') }))
      .filter((p) => p.ratio < least);

  test(`${theme}: every text colour reads on desk and sheet`, () => {
    const texts = ['ink', 'ink-2', 'ink-3', 'accent', ...names('st-'), ...names('ty-')];
    expect(texts.length).toBeGreaterThan(18);
    expect(
      weak(
        texts.flatMap(
          (n) =>
            [
              [n, 'desk'],
              [n, 'sheet'],
            ] as const,
        ),
        4.5,
      ),
    ).toEqual([]);
  });
  test(`${theme}: a type reads on its own fill, a standing on its own tint`, () => {
    const soft = Object.keys(light).filter((n) => n.endsWith('-soft') && n !== 'mark-soft');
    expect(
      weak(
        soft.map((n) => [n.replace('-soft', ''), n] as const),
        4.5,
      ),
    ).toEqual([]);
  });
  test(`${theme}: ink reads on the highlighter, borders of controls are seen`, () => {
    expect(
      weak(
        [
          ['ink', 'mark'],
          ['ink', 'mark-soft'],
          ['on-inverse', 'inverse'],
          ['on-accent', 'accent'],
        ],
        4.5,
      ),
    ).toEqual([]);
    expect(
      weak(
        [
          ['rule-strong', 'desk'],
          ['rule-strong', 'sheet'],
          ['focus', 'desk'],
          ['focus', 'sheet'],
        ],
        3,
      ),
    ).toEqual([]);
  });
}

test('the dark theme replaces every colour it must', () => {
  const same = Object.keys(light).filter((n) => light[n] === dark[n as keyof typeof dark]);
  expect(same).toEqual([]);
});
