import { z } from 'zod';

/** `GET /extractors`: what may speak for articles that nobody annotated, the first as long as nobody says otherwise. */
export const extractorName = z.enum(['offline', 'llm']);
export type ExtractorName = z.infer<typeof extractorName>;

export const offeredExtractor = z
  .object({
    name: extractorName,
    /** Whom articles are sent to; null where they stay on the machine of the server. */
    model: z
      .object({
        name: z.string(),
        /** Host and port. */
        host: z.string(),
        /** Whether a dry run tells money as well. */
        priced: z.boolean(),
        /** Tokens, in and out, that adding one pile of files may take. */
        tokens: z.int().min(1),
      })
      .nullable(),
  })
  .meta({ id: 'OfferedExtractor' });
export type OfferedExtractor = z.infer<typeof offeredExtractor>;

export const extractorList = z.object({ items: z.array(offeredExtractor) }).meta({ id: 'ExtractorList' });
export type ExtractorList = z.infer<typeof extractorList>;

/** What reading articles with a model would take; guesses, all but `cached`. */
export const extractionEstimate = z
  .object({
    articles: z.int().min(0),
    requests: z.int().min(0),
    /** Answers on the server's disk already, which cost nothing. */
    cached: z.int().min(0),
    tokensIn: z.int().min(0),
    tokensOut: z.int().min(0),
    /** In the currency of LLM_PRICE_IN and LLM_PRICE_OUT; null where they are not set. */
    money: z.number().min(0).nullable(),
  })
  .meta({ id: 'ExtractionEstimate' });
export type ExtractionEstimate = z.infer<typeof extractionEstimate>;
