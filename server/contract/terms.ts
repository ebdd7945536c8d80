import { z } from 'zod';

/** The closed vocabularies of the model that are not ontology data: one word per thing, everywhere. */
export const stances = ['affirms', 'denies', 'questions', 'declines'] as const;
export const stance = z.enum(stances).meta({ id: 'Stance' });
export type Stance = z.infer<typeof stance>;

export const modalities = ['asserted', 'reported', 'alleged', 'planned'] as const;
export const modality = z.enum(modalities).meta({ id: 'Modality' });
export type Modality = z.infer<typeof modality>;

/** Worst first, as a path's weakest hop is chosen; `denied-only` draws no Link. */
export const standings = ['denied-only', 'disputed', 'unreviewed', 'planned', 'single-source', 'corroborated'] as const;
export const standing = z.enum(standings).meta({ id: 'Standing' });
export type Standing = z.infer<typeof standing>;

export const quoteKind = z.enum(['direct', 'fragment', 'indirect', 'none']).meta({ id: 'QuoteKind' });
export type QuoteKind = z.infer<typeof quoteKind>;

export const voiceRole = z.enum(['speaker', 'carrier', 'for']).meta({ id: 'VoiceRole' });
export type VoiceRole = z.infer<typeof voiceRole>;

export const extractor = z.enum(['curated', 'offline', 'llm', 'manual']).meta({ id: 'Extractor' });
export const review = z.enum(['proposed', 'accepted', 'edited', 'rejected']).meta({ id: 'ReviewState' });
export type Review = z.infer<typeof review>;

export const bound = z.enum(['exact', 'approximate', 'at-least', 'at-most', 'range']).meta({ id: 'Bound' });
export type Bound = z.infer<typeof bound>;

export const passagePart = z.enum(['content', 'cue', 'voice']).meta({ id: 'PassagePart' });
export type PassagePart = z.infer<typeof passagePart>;

export const articleKind = z.enum(['original', 'digest']).meta({ id: 'ArticleKind' });

/** A slug given once and kept: lower case, digits and hyphens, at most 80. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug: a-z, 0-9 and single hyphens, at most 80 characters');

/** EDTF (ISO 8601-2) as far as news needs it: 2019, 2024-09, 2025-10-24, 2035~, 2024?, 2020/2022, ../2020, 2019/.., 198X, 2024-21 (season). */
export const edtf = z
  .string()
  .regex(
    /^(\.\.|(\d{4}|\d{3}X|\d{2}XX)(-\d{2}(-\d{2})?)?[~?%]?)(\/(\.\.|(\d{4}|\d{3}X|\d{2}XX)(-\d{2}(-\d{2})?)?[~?%]?))?$/,
    'must be an EDTF date such as 2019, 2024-09, 2025-10-24, 2035~ or 2020/2022',
  );
