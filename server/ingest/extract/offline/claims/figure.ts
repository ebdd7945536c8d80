import type { ExtractedFigure } from '../../../../contract/extraction.ts';
import type { Range } from '../../reading.ts';

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const before =
  '(more than|over|at least|no less than|not less than|up to|at most|less than|fewer than|under|about|around|roughly|approximately|nearly|almost|some|between)?';
const money = '([A-Z]{0,3}[$€£]|Rs|Sh|DKK|EUR|USD)?';
const amount = `(\\d[\\d,]*(?:\\.\\d+)?|${Object.keys(numbers).join('|')})`;
const scale = '(thousand|million|billion|trillion|bn|mn|tn|m)?';
const pattern = new RegExp(
  `\\b${before}\\s*${money}\\s?${amount}(?:\\s?${scale})(?:\\s?(?:to|and|-|–)\\s?${money}\\s?${amount}\\s?${scale})?\\s?(%|per cent|percent|[a-z]+(?:\\s(?=euros|dollars)[a-z]+)?)?(?:\\sor more)?`,
  'gi',
);

/** The first quantity in a stretch of text: bounds, number, unit. A bare year is none. */
export function figureIn(text: string, { start, end }: Range): (ExtractedFigure & Range) | null {
  for (const m of text.slice(start, Math.min(end, start + 300)).matchAll(pattern)) {
    const [whole, bound = '', coin = '', first = '', by = '', coin2, second, by2 = '', unit = ''] = m;
    const value = numberOf(first, by || (second === undefined ? '' : by2));
    if (value === null || /^(?:1[89]|20)\d\d$/.test(first)) continue;
    if (coin === '' && unit === '' && by === '') continue;
    const at = start + (m.index ?? 0) + (whole.length - whole.trimStart().length);
    const range = { start: at, end: at + whole.trim().length };
    const high = second === undefined ? null : numberOf(second, by2);
    const kind = high !== null ? 'range' : boundOf(bound.toLowerCase(), whole);
    return {
      ...range,
      measure: unit === '' ? 'amount' : unit,
      value: kind === 'exact' || kind === 'approximate' ? value : null,
      low: kind === 'at-least' || kind === 'range' ? value : null,
      high: kind === 'range' ? high : kind === 'at-most' ? value : null,
      unit: coin || coin2 || unit,
      bound: kind,
      text: text.slice(range.start, range.end),
    };
  }
  return null;
}

function numberOf(digits: string, by: string): number | null {
  const n = numbers[digits.toLowerCase()] ?? Number(digits.replaceAll(',', ''));
  return Number.isFinite(n) ? n * (scales[by.toLowerCase()] ?? 1) : null;
}

function boundOf(words: string, whole: string): ExtractedFigure['bound'] {
  if (/^(?:more than|over|at least|no less than|not less than)$/.test(words) || / or more$/i.test(whole))
    return 'at-least';
  if (/^(?:up to|at most|less than|fewer than|under)$/.test(words)) return 'at-most';
  return words === '' ? 'exact' : 'approximate';
}
