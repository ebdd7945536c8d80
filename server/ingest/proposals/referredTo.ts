import { foldWords } from '../../claims/fold.ts';
import type { Paragraph } from '../../contract/article.ts';
import type { ExtractedEntity } from '../../contract/extraction.ts';
import type { ArticleText } from '../locate.ts';

type Span = { readonly start: number; readonly end: number };
/** Words that stand for somebody named before. */
const referring =
  /\b(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|we|us|our|ours|i|me|my|mine|you|your|who|whom|whose|which|that|this|these|those|the|both|each|one|ones|another|other|others|former|latter|here|there)\b/i;
/** How many paragraphs before its own a passage may take a name from. */
const paragraphsBack = 6;

/**
 * Whether a passage is about this entity as far as code can tell: it names it, stands in a sentence or paragraph that does,
 * or uses a word that may stand for it where it was named shortly before. What has no name has to be there in its words.
 */
export function isReferredTo(e: ExtractedEntity, passage: Span, text: ArticleText): boolean {
  if (e.mentions.some((m) => m.start < passage.end && m.end > passage.start)) return true;
  const own = text.paragraphs.findIndex((p) => passage.start < p.end && passage.end > p.start);
  const near = (back: number) => text.paragraphs.slice(Math.max(0, own - back), own + 1);
  if (e.mentions.length === 0) return wordsStandIn(e, near(1), text);
  const inside = (p: Paragraph, m: Span) => m.start >= p.start && m.end <= p.end;
  if (near(0).some((p) => e.mentions.some((m) => inside(p, m)))) return true;
  const words = text.text.slice(passage.start, passage.end);
  const [head] = text.paragraphs;
  const places = head === undefined ? near(paragraphsBack) : [head, ...near(paragraphsBack)];
  return referring.test(words) && places.some((p) => e.mentions.some((m) => inside(p, m)));
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
/** official and officials, report and reported. */
const alike = (a: string, b: string) => a.length > 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1)));
