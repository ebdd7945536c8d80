import type { Paragraph } from '../contract/article.ts';

type Stretch = { readonly start: number; readonly end: number };
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Full stops after which the segmenter sees an end and English does not: initials, titles, forms of companies. */
const endsNothing = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|No|vs|Inc|Ltd|Co|Corp)\.\s*$/u;

/** The rest of the sentences in which a passage starts and ends, inside its paragraph; no quotation is cut in two. */
export function surroundings(text: string, { start, end }: Stretch, paragraph: Paragraph) {
  const words = text.slice(paragraph.start, paragraph.end);
  const list = sentencesOf(words);
  const quotations = [...words.matchAll(/“[^”]*”/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const [first, last] = [start - paragraph.start, end - paragraph.start];
  const startOf = (at: number) => list.findLast((s) => s.start <= at)?.start ?? at;
  const endOf = (at: number) => list.find((s) => s.end >= at)?.end ?? at;
  let whole: Stretch = { start: Math.min(first, startOf(first)), end: Math.max(last, endOf(last)) };
  // Each round takes in one more quotation for good, so this ends.
  for (;;) {
    const { start: from, end: to } = whole;
    const cut = quotations.find((q) => (q.start < from && q.end > from) || (q.start < to && q.end > to));
    if (cut === undefined) break;
    whole = { start: Math.min(from, startOf(cut.start)), end: Math.max(to, endOf(cut.end)) };
  }
  return { before: words.slice(whole.start, first), after: words.slice(last, whole.end) };
}

/** Sentences of one paragraph without the blanks between them and without the mark of a head. */
function sentencesOf(words: string): Stretch[] {
  const mark = /^#+ +/.exec(words)?.[0].length ?? 0;
  const found: { start: number; end: number }[] = [];
  // A line's end inside a paragraph ends no sentence.
  for (const { segment, index } of sentences.segment(words.slice(mark).replace(/[\r\n]/g, ' '))) {
    const start = mark + index + (segment.length - segment.trimStart().length);
    const end = mark + index + segment.trimEnd().length;
    const before = found.at(-1);
    const goesOn = /^\s*\p{Ll}/u.test(segment) || (before && endsNothing.test(words.slice(before.start, before.end)));
    if (before !== undefined && goesOn) before.end = Math.max(before.end, end);
    else if (end > start) found.push({ start, end });
  }
  return found;
}
