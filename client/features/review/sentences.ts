import type { Paragraph } from '../../../server/contract/article.ts';
import type { Span } from './content.ts';

export type Sentences = { readonly number: number; readonly spans: readonly Span[] };

/** The sentences of each paragraph, without the blanks between them. */
export function sentencesOf(text: string, paragraphs: readonly Paragraph[], language: string): Sentences[] {
  const segmenter = new Intl.Segmenter(known(language), { granularity: 'sentence' });
  return paragraphs.map((p) => ({
    number: p.number,
    spans: [...segmenter.segment(text.slice(p.start, p.end))].flatMap(({ segment, index }): Span[] => {
      const start = p.start + index + (segment.length - segment.trimStart().length);
      const end = p.start + index + segment.trimEnd().length;
      return start < end ? [{ start, end }] : [];
    }),
  }));
}

/** An article may name its language by no code that there is. */
function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
