import type { Mark } from '../../ui/segments.ts';

const opening = new Set(['"', '“', '„', '«', '‘', "'", '‹']);
const closing = new Set(['"', '”', '“', '»', '’', "'", '›']);

/**
 * Where a voice's own words stand: their occurrence in the paragraph that lies nearest to the passage, with the marks
 * around them. Null where the stored words and the text do not agree.
 */
export function quotationAt(text: string, quote: string, paragraph: Mark, near: number): Mark | null {
  if (quote === '') return null;
  let best: number | null = null;
  for (let at = text.indexOf(quote, paragraph.start); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (at + quote.length > paragraph.end) break;
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  if (best === null) return null;
  let end = best + quote.length;
  // Closing punctuation inside the marks belongs to the quotation.
  if (/[.,;:!?…]/.test(text[end] ?? '') && closing.has(text[end + 1] ?? '')) end += 1;
  if (closing.has(text[end] ?? '') && end < paragraph.end) end += 1;
  const start = opening.has(text[best - 1] ?? '') && best > paragraph.start ? best - 1 : best;
  return { start, end };
}
