import type { Paragraph } from '../../../server/contract/article.ts';
import type { Span } from './content.ts';

export type End = 'start' | 'end';
/** By a word, or to a place of the text. */
export type Move = { readonly by: 1 | -1 } | { readonly at: number };
/** Words with what hugs them: a quotation mark or a bracket goes with its word. */
const words = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\S+/g)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));

export const paragraphAt = (paragraphs: readonly Paragraph[], at: number): Paragraph | undefined =>
  paragraphs.find((p) => p.start <= at && at <= p.end);

/** Moves one end by a word within its paragraph; at least one word stays, and at the rim nothing moves. */
export function moveEnd(text: string, paragraph: Span, span: Span, end: End, by: 1 | -1): Span {
  const all = words(text, paragraph);
  if (end === 'start') {
    const next =
      by < 0 ? all.findLast((w) => w.start < span.start)?.start : all.find((w) => w.start > span.start)?.start;
    return next === undefined || next >= span.end ? span : { ...span, start: next };
  }
  const next = by > 0 ? all.find((w) => w.end > span.end)?.end : all.findLast((w) => w.end < span.end)?.end;
  return next === undefined || next <= span.start ? span : { ...span, end: next };
}

/** Moves one end to the word at a place of the text; a place beyond the paragraph is its rim, and a word always stays. */
export function dragEnd(text: string, paragraph: Span, span: Span, end: End, at: number): Span {
  const all = words(text, paragraph);
  if (end === 'start') {
    const next = all.findLast((w) => w.start <= at)?.start ?? all[0]?.start ?? span.start;
    const last = all.findLast((w) => w.start < span.end)?.start ?? span.start;
    return { ...span, start: Math.min(next, last) };
  }
  const next = all.find((w) => w.end >= at)?.end ?? all.at(-1)?.end ?? span.end;
  const first = all.find((w) => w.end > span.start)?.end ?? span.end;
  return { ...span, end: Math.max(next, first) };
}

/** The same for several passages: where the first begins, or where the last ends. */
export function movePassages(
  { text, paragraphs }: { readonly text: string; readonly paragraphs: readonly Paragraph[] },
  passages: readonly Span[],
  end: End,
  to: Move,
): readonly Span[] {
  const at = end === 'start' ? 0 : passages.length - 1;
  const span = passages[at];
  const paragraph = span && paragraphAt(paragraphs, span.start);
  if (!span || !paragraph) return passages;
  const next = 'by' in to ? moveEnd(text, paragraph, span, end, to.by) : dragEnd(text, paragraph, span, end, to.at);
  return passages.map((p, i) => (i === at ? next : p));
}

/** What was selected, as passages: without blanks at its ends, one for each paragraph, never in half a character. */
export function spansOf(text: string, paragraphs: readonly Paragraph[], selected: Span): Span[] {
  return paragraphs
    .filter((p) => p.start < selected.end && p.end > selected.start)
    .flatMap((p): Span[] => {
      const from = Math.max(p.start, selected.start);
      const to = Math.min(p.end, selected.end);
      const whole = text.slice(from, to);
      const start = from + (whole.length - whole.trimStart().length);
      const end = to - (whole.length - whole.trimEnd().length);
      if (start >= end) return [];
      const low = (at: number) =>
        /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
      return [{ start: low(start) ? start - 1 : start, end: low(end) ? end + 1 : end }];
    });
}

/** "Paragraph 4, 104 characters"; several paragraphs are named. */
export function placeInWords(paragraphs: readonly Paragraph[], spans: readonly Span[]): string {
  const numbers = [...new Set(spans.flatMap((s) => paragraphAt(paragraphs, s.start)?.number ?? []))];
  if (numbers.length === 0) return 'no words chosen';
  return numbers.length === 1 ? `Paragraph ${numbers[0]}` : `Paragraphs ${numbers.join(', ')}`;
}

/** Where each of these words stands, if every one of them stands in the text just once. */
export function onlyPlaces(text: string, sought: readonly string[]): Span[] | null {
  const places = sought.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const once = places.every((p, i) => p.start >= 0 && text.indexOf(sought[i] ?? '', p.start + 1) < 0);
  return places.length > 0 && once ? places : null;
}
