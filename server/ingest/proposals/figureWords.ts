import type { Figure } from '../../contract/document.ts';

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const number = /(?<digits>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d[\d.,']*)(?:\s?(?<scale>[a-z]+)\b)?/giu;

/** Every number that digits in these words may mean: 1,500 and 1.500, 2.4 and 2.4 million. */
function numbersIn(words: string): number[] {
  return [...words.matchAll(number)].flatMap((m) => {
    const digits = (m.groups?.digits ?? '').replace(/[ \u00a0\u202f']/g, '').replace(/[.,]+$/, '');
    const scale = scales[(m.groups?.scale ?? '').toLowerCase()];
    const readings = [
      digits.replaceAll(',', ''),
      digits.replaceAll('.', '').replace(',', '.'),
      digits.replace(/[.,]/g, ''),
    ];
    return readings
      .map(Number)
      .filter(Number.isFinite)
      .flatMap((n) => (scale === undefined ? [n] : [n, n * scale]));
  });
}

/** Why a figure is not what its words say, or undefined. Numbers spelt out are not read, so anything may be them. */
export function figureMismatch(f: Figure): string | undefined {
  const said = numbersIn(f.text);
  if (said.length === 0) return undefined;
  const given = [f.value, f.low, f.high].filter((n) => n !== null);
  const close = (a: number, b: number) => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.005;
  return given.length === 0 || given.some((n) => said.some((s) => close(Math.abs(n), s)))
    ? undefined
    : `${given.join(' and ')} is no number that “${f.text}” says`;
}
