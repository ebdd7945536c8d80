import type { ExtractedIndirect, ExtractedQuote, Extraction } from '../../contract/extraction.ts';
import type { QuoteKind } from '../../contract/terms.ts';

type Span = { readonly start: number; readonly end: number };
export type Spoken = {
  readonly quoteKind: QuoteKind;
  /** The voice's own words, where the passage rests on a quotation. */
  readonly quote: string | null;
  readonly cue: string | null;
};

const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const most = <T extends Span>(list: readonly T[], passage: Span): T | undefined =>
  list
    .filter((s) => shared(s, passage) > 0)
    .sort((a, b) => shared(b, passage) - shared(a, passage) || a.start - b.start)[0];

/** On which words of its voice a passage rests: a quotation before reported speech; neither is nothing found, not nothing said. */
export function spokenAt(found: Extraction, passage: Span, voices: readonly string[]): Spoken {
  const [speaker] = voices;
  if (speaker === undefined) return { quoteKind: 'none', quote: null, cue: null };
  const quote = most<ExtractedQuote>(
    found.quotes.filter((q) => q.speaker === speaker),
    passage,
  );
  const indirect = most<ExtractedIndirect>(
    found.indirect.filter((i) => i.speaker === speaker),
    passage,
  );
  return {
    quoteKind: quote?.kind ?? 'indirect',
    quote: quote?.text ?? null,
    cue: indirect === undefined || indirect.cue.trim() === '' ? null : indirect.cue.trim(),
  };
}

/** Whether the extractor heard this voice, as speaker or as carrier, where the passage stands; without one, anywhere. */
export const speaksAt = (found: Extraction, passage: Span | null, voice: string): boolean =>
  [...found.quotes, ...found.indirect].some(
    (s) => (s.speaker === voice || s.via.includes(voice)) && (passage === null || shared(s, passage) > 0),
  );
