import { liesIn, type MarkedWords } from '../claims/quotationMarks.ts';
import type { AnnotatedAssertion, AnnotatedClaim } from '../contract/annotation.ts';
import type { DocumentAssertion, DocumentPassage, DocumentVoice } from '../contract/document.ts';
import { edtfBounds } from '../contract/edtf.ts';
import type { ArticleText, Place } from './locate.ts';

export type AssertionContext = {
  readonly article: string;
  readonly publisher: string;
  readonly text: ArticleText;
  readonly quotations: readonly MarkedWords[];
  readonly isKnown: (entity: string) => boolean;
};
export type VerifiedAssertion = {
  readonly assertion: Omit<DocumentAssertion, 'id'>;
  readonly passages: readonly Place[];
  /** Where its quote stands. */
  readonly quote: Place | undefined;
  readonly reaches: string | undefined;
};

/** An assertion whose words all stand where they should, or the first reason why it cannot be taken. */
export function verifyAssertion(
  a: AnnotatedAssertion,
  claim: Pick<AnnotatedClaim, 'modality' | 'figures'>,
  { article, publisher, text, quotations, isKnown }: AssertionContext,
): VerifiedAssertion | string {
  const voices: DocumentVoice[] = [];
  for (const [step, v] of a.voices.entries()) {
    const [entity, organisation] = typeof v === 'string' ? [v, undefined] : [v.entity, v.for];
    for (const id of [entity, organisation])
      if (id !== undefined && !isKnown(id)) return `voice "${id}" is no entity that this file declares`;
    if (entity === publisher)
      return `voice "${entity}" is the article's publisher, which is never a step; write voices: [] for the article's own voice`;
    if (voices.some((x) => x.role !== 'for' && x.entity === entity))
      return `voice "${entity}" stands twice in the chain`;
    voices.push({ entity, step, role: step === 0 ? 'speaker' : 'carrier' });
    if (organisation !== undefined) voices.push({ entity: organisation, step, role: 'for' });
  }

  const passages: Place[] = [];
  for (const locator of Array.isArray(a.passage) ? a.passage : [a.passage]) {
    const place = text.locate(locator);
    if (typeof place === 'string') return `passage ${place}`;
    passages.push(place);
  }
  const parts: DocumentPassage[] = passages.map((p) => part('content', p));
  for (const name of ['cue', 'voice'] as const) {
    const words = a[name];
    if (words === undefined) continue;
    const place = text.near(words, passages);
    if (place === undefined) return `${name} "${words}" is not in the paragraph of its passage`;
    parts.push(part(name, place));
  }
  if (a.said !== undefined) {
    if (text.near(a.said.text, passages) === undefined)
      return `said.text "${a.said.text}" is not in the paragraph of its passage`;
    if (a.said.on !== null && edtfBounds(a.said.on) === undefined)
      return `said.on "${a.said.on}" is no date that exists`;
  }

  const quote = a.quote === undefined ? undefined : findQuote(a.quote, passages, text, quotations);
  if (typeof quote === 'string') return quote;
  if (quote !== undefined && a.quoteKind === undefined)
    return "quoteKind is missing: direct (stands by itself) or fragment (built into the writer's sentence)";
  if (quote === undefined && a.quoteKind !== undefined) return 'quoteKind is given, but no quote';
  if (a.stance === 'affirms') {
    if (a.reaches !== undefined) return 'reaches is for a denial or doubt; this one affirms';
    const missing = claim.figures.find((f) => !passages.some((p) => p.text.includes(f.text)));
    if (missing !== undefined) return `figure words "${missing.text}" are not in its passage`;
  }
  return {
    assertion: {
      article,
      stance: a.stance,
      modality: a.modality ?? claim.modality,
      quoteKind: a.quoteKind ?? (voices.length > 0 ? 'indirect' : 'none'),
      quote: a.quote ?? null,
      saidOn: a.said?.on ?? null,
      saidText: a.said?.text ?? null,
      extractor: 'curated',
      score: null,
      review: 'accepted',
      voices,
      passages: parts,
    },
    passages,
    quote,
    reaches: a.reaches,
  };
}

const part = (name: DocumentPassage['part'], { start, end, text }: Place): DocumentPassage => ({
  part: name,
  start,
  end,
  text,
});

function findQuote(
  words: string,
  passages: readonly Place[],
  text: ArticleText,
  marks: readonly MarkedWords[],
): Place | string {
  const around = [...new Set(passages.map((p) => p.paragraph))].flatMap((p) => text.places(words, p));
  if (around.length === 0) return `quote "${words}" is not in the paragraph of its passage`;
  const inMarks = around.filter((p) => marks.some((q) => liesIn(p, q)));
  return (
    inMarks.find((p) => passages.some((x) => liesIn(p, x))) ??
    inMarks[0] ??
    `quote "${words}" does not stand inside quotation marks; only a voice's own words are a quote`
  );
}
