import type { Figure } from '../../server/contract/document.ts';
import { boundWords, inNumbers } from './words.ts';

const amount = (n: number) =>
  Number.isInteger(n) ? inNumbers(n) : n.toLocaleString('en', { maximumFractionDigits: 6 });

/** What the raw words bind, in ours: "at least 128,000 cameras", "between 3 and 5 %". */
export function boundInWords(f: Figure): string {
  const unit = f.unit === '' ? '' : ` ${f.unit}`;
  if (f.low !== null && f.high !== null) return `between ${amount(f.low)} and ${amount(f.high)}${unit}`;
  const only = f.value ?? f.low ?? f.high;
  if (only === null) return '';
  // "Thousands more": one end is known, and that only roughly.
  if (f.value === null && f.bound === 'approximate')
    return f.low !== null ? `about ${amount(only)}${unit} or more` : `up to about ${amount(only)}${unit}`;
  const bound = f.value !== null ? f.bound : f.low !== null ? 'at-least' : 'at-most';
  return `${bound === 'range' ? '' : `${boundWords[bound]} `}${amount(only)}${unit}`;
}
