import type { Placed } from '../../state/canvas/canvas.ts';
import type { Dates } from './timeline.ts';

export type Tick = { readonly id: string; readonly label: string; readonly x: number };

const dayOf = (year: number, month = 0) => Date.UTC(year, month) / 86_400_000;
const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
const most = 9;
const steps = [1, 2, 5, 10, 20, 50, 100];
const quarters = ['January', 'April', 'July', 'October'];

/**
 * The years over a timeline, read from where its entities stand: most of them stand by their date even after some were
 * moved, and a shared view needs no axis of its own. Entities without date are headed as such.
 */
export function ticksOf(placed: Placed, dates: Dates): Tick[] {
  const dated: { day: number; x: number }[] = [];
  const undated: number[] = [];
  for (const [id, { x }] of Object.entries(placed)) {
    const day = dates.get(id);
    if (day === undefined) continue;
    if (day === null) undated.push(x);
    else dated.push({ day, x });
  }
  return [...years(dated), ...aside('undated', 'No date known', undated)];
}

/** One head over all that stands aside. */
export const aside = (id: string, label: string, xs: readonly number[]): Tick[] =>
  xs.length === 0 ? [] : [{ id, label, x: (Math.min(...xs) + Math.max(...xs)) / 2 }];

function years(dated: { day: number; x: number }[]): Tick[] {
  const sorted = [...dated].sort((a, b) => a.day - b.day);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  if (last.day - first.day < 1) return [{ id: 'day', label: String(yearOf(first.day)), x: first.x }];
  const half = Math.ceil(sorted.length / 2);
  const slopes = sorted.flatMap((a, i) => {
    const b = sorted[i + half] ?? last;
    return b.day - a.day < 1 ? [] : [(b.x - a.x) / (b.day - a.day)];
  });
  const slope = median(slopes);
  const zero = median(sorted.map(({ day, x }) => x - slope * day));
  const [from, to] = [yearOf(first.day), yearOf(last.day)];
  if (to - from < 2)
    return [from, to + (to === from ? 0 : 0)]
      .filter((y, i, all) => all.indexOf(y) === i)
      .flatMap((y) =>
        quarters.map((word, q) => ({ id: `${y} ${q}`, label: q === 0 ? String(y) : word, day: dayOf(y, q * 3) })),
      )
      .filter(({ day }) => day >= first.day - 95 && day <= last.day)
      .map(({ id, label, day }) => ({ id, label, x: zero + slope * day }));
  const step = steps.find((s) => (to - from) / s <= most) ?? 200;
  const start = Math.ceil(from / step) * step;
  const count = Math.floor((to - start) / step) + 1;
  return Array.from({ length: count }, (_, i) => start + i * step).map((y) => ({
    id: String(y),
    label: String(y),
    x: zero + slope * dayOf(y),
  }));
}

function median(ns: readonly number[]): number {
  const sorted = [...ns].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
