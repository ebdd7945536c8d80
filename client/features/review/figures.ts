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
