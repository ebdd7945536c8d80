import { foldWords } from '../../claims/fold.ts';
import type { Paragraph } from '../../contract/article.ts';
import type { ExtractedEntity } from '../../contract/extraction.ts';
import type { ArticleText } from '../locate.ts';

type Span = { readonly start: number; readonly end: number };
/** Words that stand for somebody named before. */
const referring =
  /\b(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|we|us|our|ours|i|me|my|mine|you|your|who|whom|whose|which|that|this|these|those|the|an?|both|each|one|ones|another|other|others|former|latter|here|there)\b/i;
/** So many paragraphs before and behind a passage may name what it only hints at: an opening speaks of “Latvia’s board”. */
const around = 6;

/**
 * Whether a passage is about this entity as far as code can tell: it names it, stands near a paragraph that does, or has a
 * word that may stand for it. What has no name has to be there in its words.
 */
export function isReferredTo(e: ExtractedEntity, passage: Span, text: ArticleText): boolean {
  const last = text.paragraphs.findLastIndex((p) => p.start < passage.end);
  const first = text.paragraphs.findIndex((p) => p.end > passage.start);
  const within = (before: number, after: number) =>
    text.paragraphs.slice(Math.max(0, first - before), last + after + 1);
  const words = text.text.slice(passage.start, passage.end);
  if (e.mentions.length === 0)
    return wordsStandIn(e, within(1, 0), text) || (isCalledSo(e, text) && referring.test(words));
  const near = within(around, around);
  if (e.mentions.some((m) => near.some((p) => m.start >= p.start && m.end <= p.end))) return true;
  // “California Breast Cancer Fund” names California too, though that is no mention of it.
  return referring.test(words) || [e.name, ...e.aliases].some((form) => words.includes(form));
}

const small = new Set([
  'unnamed',
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'for',
  'and',
  'to',
  's',
  'by',
  'at',
  'from',
  'with',
]);
/** At least half of the words of what has no name, as “a ministry official” or a topic. */
function wordsStandIn(e: ExtractedEntity, paragraphs: readonly Paragraph[], text: ArticleText): boolean {
  const wanted = [...new Set(foldWords(e.name).filter((w) => !small.has(w)))];
  if (wanted.length === 0) return false;
  const there = new Set(paragraphs.flatMap((p) => foldWords(text.text.slice(p.start, p.end))));
  const stems = [...there];
  const found = wanted.filter((w) => there.has(w) || (w.length > 4 && stems.some((t) => alike(t, w))));
  return found.length * 2 >= wanted.length;
}
/** “The police cyber unit” of an opening is “the unit” from then on: what the article calls so, word for word, is as good as named. */
function isCalledSo(e: ExtractedEntity, text: ArticleText): boolean {
  const all = foldWords(e.name);
  const words = all.slice(all.findIndex((w) => !small.has(w)));
  if (words.filter((w) => !small.has(w)).length < 2) return false;
  return folded(text).includes(` ${words.join(' ')} `);
}

/** Folded once an article: every claim about what has no name looks through it. */
const foldedTexts = new WeakMap<ArticleText, string>();
function folded(text: ArticleText): string {
  const known = foldedTexts.get(text) ?? ` ${foldWords(text.text).join(' ')} `;
  foldedTexts.set(text, known);
  return known;
}

/** official and officials, report and reported. */
const alike = (a: string, b: string) => a.length > 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1)));
