import { z } from 'zod';
import { edtf, modality, slug, stance } from './terms.ts';

/**
 * What an extractor finds in one article, before any review: the JSON that `npm run extract` writes, and the form of the
 * gold annotations that `npm run evaluate` scores it against. docs/extraction.md tells the conventions. Offsets are UTF-16
 * code units of the article's stored text, end exclusive; headline, byline and captions are part of that text.
 */
const offset = z.int().min(0);
const span = { start: offset, end: offset, text: z.string().min(1) };

export const extractedEntity = z.strictObject({
  id: slug,
  types: z.array(z.string()).min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** None for unnamed voices, whose ids begin with “unnamed-”. */
  mentions: z.array(z.strictObject(span)),
});
export type ExtractedEntity = z.infer<typeof extractedEntity>;

/** Words between quotation marks, the marks left out. Without a speaker they are a label or scare quotes. */
export const extractedQuote = z.strictObject({
  ...span,
  speaker: slug.nullable(),
  /** Who carried the words on, innermost first; never the article's own publisher. */
  via: z.array(slug),
  kind: z.enum(['direct', 'fragment']),
});
export type ExtractedQuote = z.infer<typeof extractedQuote>;

/** The content clause of reported speech, without its cue. */
export const extractedIndirect = z.strictObject({
  ...span,
  speaker: slug,
  via: z.array(slug),
  cue: z.string(),
});
export type ExtractedIndirect = z.infer<typeof extractedIndirect>;

export const extractedAssertion = z.strictObject({
  stance,
  /** Innermost first; [] = the article's own voice. */
  voices: z.array(slug),
  ...span,
  /** Share of words alike, where a model copied the passage otherwise than it stands; a reviewer looks there first. */
  similarity: z.number().min(0).max(1).optional(),
});
export type ExtractedAssertion = z.infer<typeof extractedAssertion>;

/** `text` is the words it was read from, inside the passage of an assertion that affirms the claim. */
export const extractedFigure = z.strictObject({
  measure: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  bound: z.enum(['exact', 'approximate', 'at-least', 'at-most', 'range']),
  text: z.string().min(1),
});
export type ExtractedFigure = z.infer<typeof extractedFigure>;

export const extractedClaim = z.strictObject({
  id: z.string().min(1),
  subject: slug,
  predicate: z.string().regex(/^[A-Z_]+$/),
  object: slug,
  instrument: slug.nullable(),
  figure: extractedFigure.nullable(),
  modality,
  label: z.string().nullable(),
  assertions: z.array(extractedAssertion).min(1),
});
export type ExtractedClaim = z.infer<typeof extractedClaim>;

export const extraction = z.strictObject({
  article: z.strictObject({
    title: z.string(),
    publisher: z.string().nullable(),
    authors: z.array(z.string()),
    publishedOn: edtf.nullable(),
    dateline: z.string().nullable(),
  }),
  entities: z.array(extractedEntity),
  quotes: z.array(extractedQuote),
  indirect: z.array(extractedIndirect),
  claims: z.array(extractedClaim),
});
export type Extraction = z.infer<typeof extraction>;
