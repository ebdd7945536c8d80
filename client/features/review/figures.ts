import type { Figure } from '../../../server/contract/document.ts';

export const blankFigure: Figure = {
  measure: '',
  value: null,
  low: null,
  high: null,
  unit: '',
  bound: 'exact',
  text: '',
};
/** What was typed as a number; nothing typed is no number, and what is none stays out. */
export const numberIn = (typed: string): number | null => {
  const bare = typed.replace(/[\s,]/g, '');
  const n = Number(bare);
  return bare === '' || !Number.isFinite(n) ? null : n;
};

const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', US$: 'USD', '%': '%' };
const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  ...{ million: 1e6, mn: 1e6, m: 1e6 },
  ...{ billion: 1e9, bn: 1e9, b: 1e9 },
  ...{ trillion: 1e12, tn: 1e12 },
};
const written =
  /^\D*?(?<sign>US\$|[€£$])?\s?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<scale>thousand|million|billion|trillion|[mbt]n|[mb](?!\p{L}))?\s?(?<after>[€£%]|percent\b|per cent\b)?/iu;

/** The number and unit that the words of a passage write in digits: “€3.2 million” is 3,200,000 EUR. */
export function readFigure(words: string): { readonly value: number; readonly unit: string } | null {
  const { sign, digits, scale, after } = written.exec(words)?.groups ?? {};
  const number = numberIn(digits ?? '');
  if (number === null) return null;
  // As written: 3.2 times a million has a tail of its own.
  const value = Number((number * (scales[scale?.toLowerCase() ?? ''] ?? 1)).toPrecision(12));
  const of = sign ?? (after?.startsWith('per') ? '%' : after) ?? '';
  return { value, unit: signs[of] ?? signs[of.toUpperCase()] ?? '' };
}
/** Other words of the passage: number and unit follow them as long as nobody wrote others. */
export function withWords(f: Figure, text: string): Figure {
  const [was, now] = [readFigure(f.text), readFigure(text)];
  const isOwn = f.value !== (was?.value ?? null) || f.low !== null || f.high !== null || f.unit !== (was?.unit ?? '');
  return f.bound !== 'exact' || isOwn
    ? { ...f, text }
    : { ...f, text, value: now?.value ?? null, unit: now?.unit ?? '' };
}

/** Another bound keeps the number where its new place is: "at least" is a low end, "at most" a high one. */
export function withBound(f: Figure, bound: Figure['bound']): Figure {
  const only = f.value ?? f.low ?? f.high;
  if (bound === 'at-least') return { ...f, bound, value: null, low: only, high: null };
  if (bound === 'at-most') return { ...f, bound, value: null, low: null, high: f.high ?? only };
  if (bound === 'range') return { ...f, bound, value: null, low: f.low ?? f.value, high: f.high };
  return { ...f, bound, value: only, low: null, high: null };
}
/** Which of the numbers a bound has. */
export const endsOf = (bound: Figure['bound']): readonly ('value' | 'low' | 'high')[] =>
  bound === 'range' ? ['low', 'high'] : bound === 'at-least' ? ['low'] : bound === 'at-most' ? ['high'] : ['value'];
