import type { Column, Row } from './columns.ts';
import { firstDay } from './firstDay.ts';
import { flat } from './flat.ts';

export type Bars = {
  readonly kind: 'bars';
  readonly label: Column;
  readonly number: Column;
  readonly bars: readonly { label: string; value: number }[];
  readonly left: number;
};
export type Line = {
  readonly kind: 'line';
  readonly label: Column;
  readonly number: Column;
  readonly points: readonly { label: string; at: number; value: number }[];
  readonly left: number;
};
/** So many bars can be read; the table holds the others. */
const mostBars = 40;

/** A result of one number a row is a chart too: over dates a line, by anything else bars. */
export function chartOf(columns: readonly Column[], rows: readonly Row[]): Bars | Line | null {
  const numbers = columns.filter((c) => c.kind === 'number');
  const labels = columns.filter((c) => c.kind !== 'number' && c.kind !== 'weakest' && c.kind !== 'open');
  const [number] = numbers;
  const [label] = labels;
  if (!number || !label || numbers.length > 1 || labels.length > 1 || rows.length < 2) return null;
  const read = rows.flatMap((row) => {
    const value = row[number.key];
    return typeof value === 'number' && Number.isFinite(value) ? [{ label: flat(row[label.key]), value }] : [];
  });
  if (read.length < 2) return null;
  if (label.kind === 'date') {
    const points = read
      .flatMap((r) => {
        const at = firstDay(r.label);
        return at === null ? [] : [{ ...r, at }];
      })
      .sort((a, b) => a.at - b.at);
    if (points.length > 1) return { kind: 'line', label, number, points, left: rows.length - points.length };
  }
  // Bars of less than nothing would need a second side.
  if (read.some((r) => r.value < 0)) return null;
  const bars = read.slice(0, mostBars);
  return { kind: 'bars', label, number, bars, left: rows.length - bars.length };
}
