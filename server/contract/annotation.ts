import { z } from 'zod';
import { bound, edtf, modality, slug, stance } from './terms.ts';

/**
 * A curated annotation file (graph-seed/annotations/*.yaml), one per article: what the article names and claims, each
 * claim with its voices and the words it was read from. Evidence is located by quoted text, never by offsets.
 * docs/annotations.md tells people how to write one.
 */
const words = z.string().trim().min(1);
/** Words to be found in the article, as text alone or with the number of the paragraph they stand in. */
export const locator = z.union([words, z.strictObject({ text: words, paragraph: z.int().min(0) })]);
export type Locator = z.infer<typeof locator>;

export const annotatedEntity = z.strictObject({
  id: slug,
  name: words,
  types: z.array(z.string()).min(1),
  aliases: z.array(words).default([]),
  /** How this article also names it without that being a name: nationality adjectives, a capital for its state. */
  surfaces: z.array(words).default([]),
  unnamed: z.boolean().default(false),
});
export type AnnotatedEntity = z.infer<typeof annotatedEntity>;

export const mentionException = z.strictObject({
  text: words,
  paragraph: z.int().min(0).optional(),
  /** Whom these words name here; null when they name nobody. */
  entity: slug.nullable(),
});

export const annotatedFigure = z
  .strictObject({
    measure: words,
    value: z.number().nullable().default(null),
    low: z.number().nullable().default(null),
    high: z.number().nullable().default(null),
    unit: words,
    bound: bound.default('exact'),
    text: words,
  })
  .refine((f) => f.value !== null || f.low !== null || f.high !== null, 'needs a value, a low or a high');

export const annotatedVoice = z.union([slug, z.strictObject({ entity: slug, for: slug })]);

export const annotatedAssertion = z.strictObject({
  stance: stance.default('affirms'),
  /** Innermost first; [] = the article's own voice. `{ entity, for }`: a person who speaks for an organisation. */
  voices: z.array(annotatedVoice).default([]),
  passage: z.union([locator, z.array(locator).min(1)]),
  cue: words.optional(),
  voice: words.optional(),
  /** The voice's own words inside the passage's paragraph, without the marks. */
  quote: words.optional(),
  quoteKind: z.enum(['direct', 'fragment']).optional(),
  modality: modality.optional(),
  said: z.strictObject({ on: edtf.nullable().default(null), text: words }).optional(),
  /** Why a denial or doubt reaches this claim although its words do not name it: becomes a recorded judgement. */
  reaches: words.optional(),
});
export type AnnotatedAssertion = z.infer<typeof annotatedAssertion>;

export const annotatedClaim = z.strictObject({
  id: slug,
  subject: slug,
  predicate: z.string().regex(/^[A-Z_]+$/),
  object: slug,
  instrument: slug.optional(),
  label: words.optional(),
  statement: words.optional(),
  modality: modality.default('asserted'),
  when: z
    .strictObject({ from: edtf.nullable().default(null), to: edtf.nullable().default(null), text: words })
    .optional(),
  figures: z.array(annotatedFigure).default([]),
  assertions: z.array(annotatedAssertion).min(1),
});
export type AnnotatedClaim = z.infer<typeof annotatedClaim>;

export const annotationFile = z.strictObject({
  article: words,
  entities: z.array(annotatedEntity),
  mentions: z.array(mentionException).default([]),
  claims: z.array(annotatedClaim),
  /** Words in quotation marks that are nobody's speech: titles, labels, scare quotes. */
  scareQuotes: z.array(locator).default([]),
  /** Pairs of claims that cannot both hold. */
  excludes: z.array(z.strictObject({ claims: z.tuple([slug, slug]), reason: words })).default([]),
});

export const articleFrontMatter = z.strictObject({
  title: words,
  publisher: words,
  authors: z.array(words).default([]),
  date: edtf.nullable(),
  dateline: words.nullable().default(null),
  language: z.string().default('en'),
  url: z.url().nullable().default(null),
  kind: z.enum(['original', 'digest']),
  digestOf: words.nullable().default(null),
});
export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>;
