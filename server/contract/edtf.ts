/**
 * EDTF dates as bounds that compare as text: `from` and `to` are the first and last day (YYYY-MM-DD), null where open.
 * Written here because edtf.js takes 2023-02-29 for the first of March and a spring for January to March; a `~`, `?` or
 * `%` moves no bound. Seasons (21 spring … 24 winter) are the northern ones; winter ends in the next year's February.
 */
export type Bounds = { readonly from: string | null; readonly to: string | null };

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const daysIn = (y: number, m: number) => (m === 2 ? (isLeap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31);
const day = (y: number, m: number, d: number) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`;

function single(text: string): { from: string; to: string } | undefined {
  const m = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(text);
  const [, years, mm, dd] = m ?? [];
  if (years === undefined) return undefined;
  // A month in an unknown year bounds nothing that anybody could use.
  if (years.includes('X') && mm !== undefined) return undefined;
  const [first, last] = [Number(years.replaceAll('X', '0')), Number(years.replaceAll('X', '9'))];
  if (mm === undefined) return { from: day(first, 1, 1), to: day(last, 12, 31) };
  const month = Number(mm);
  if (month >= 21 && month <= 24 && dd === undefined) {
    const start = (month - 20) * 3;
    const [endYear, endMonth] = start === 12 ? [first + 1, 2] : [first, start + 2];
    return endYear > 9999
      ? undefined
      : { from: day(first, start, 1), to: day(endYear, endMonth, daysIn(endYear, endMonth)) };
  }
  if (month < 1 || month > 12) return undefined;
  if (dd === undefined) return { from: day(first, month, 1), to: day(first, month, daysIn(first, month)) };
  const d = Number(dd);
  return d < 1 || d > daysIn(first, month) ? undefined : { from: day(first, month, d), to: day(first, month, d) };
}

/** undefined where the text is no date that exists, or an interval that ends before it starts. */
export function edtfBounds(text: string): Bounds | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  if (parts.length === 1) return single(text);
  const [a, b] = parts.map((p) => (p === '..' ? null : single(p)));
  if (a === undefined || b === undefined || (a === null && b === null)) return undefined;
  if (a !== null && b !== null && a.from > b.to) return undefined;
  return { from: a?.from ?? null, to: b?.to ?? null };
}

/** The time between two dates of a claim: validFrom alone is that date; validTo alone is open to the past. */
export function validBounds(validFrom: string | null, validTo: string | null): Bounds {
  const from = validFrom === null ? undefined : edtfBounds(validFrom);
  const to = validTo === null ? undefined : edtfBounds(validTo);
  if (to === undefined) return from ?? { from: null, to: null };
  return { from: from?.from ?? null, to: to.to };
}

/** Whether two times share a day; an open end reaches for ever. */
export const overlaps = (a: Bounds, b: Bounds): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
