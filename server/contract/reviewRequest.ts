import { z } from 'zod';
import { figure } from './document.ts';
import { edtf, modality, passagePart, slug, stance } from './terms.ts';

/** What a person gives to review, to add by hand, to split. The same rules hold as for what is seeded. */
const words = z.string().trim().min(1, 'must not be empty').max(2000);
const offset = z.int().min(0);
/** Offsets into the article's text, UTF-16 units, end exclusive; the words are read from there. */
const span = { start: offset, end: offset };
const forward = [(s: { start: number; end: number }) => s.start < s.end, 'must end after it starts'] as const;
const reason = words.nullable().default(null);

const content = {
  subject: slug,
  predicate: z.string().regex(/^[A-Z_]+$/, 'must be a predicate of the ontology, such as SUPPLIES'),
  object: slug,
  instrument: slug.nullable(),
  label: words.nullable(),
  /** The claim as a sentence; left out, it is made from the ontology's words. */
  statement: words,
  /** Their words must stand in a passage of part content. */
  figures: z.array(figure).max(20),
  validFrom: edtf.nullable(),
  validTo: edtf.nullable(),
  /** The words that say when; they must stand in a paragraph of the passages. */
  dateText: words.nullable(),
  /** Innermost first; [] = the article's own voice. `for`: whom a voice speaks for. The publisher is never one of them. */
  voices: z.array(z.strictObject({ entity: slug, for: slug.optional() })).max(10),
  stance,
  modality,
  saidOn: edtf.nullable(),
  saidText: words.nullable(),
  /** One at least of part content, each within one paragraph. */
  passages: z
    .array(z.strictObject({ part: passagePart.default('content'), ...span }).refine(...forward))
    .min(1)
    .max(20),
  /** The voice's own words, inside quotation marks in a paragraph of the passages. */
  quote: z
    .strictObject({ kind: z.enum(['direct', 'fragment']), ...span })
    .refine(...forward)
    .nullable(),
};
export const assertionEdit = z
  .strictObject(content)
  .partial()
  .refine((edit) => Object.values(edit).some((v) => v !== undefined), 'must name at least one field to change')
  .meta({ id: 'AssertionEdit' });
export type AssertionEdit = z.infer<typeof assertionEdit>;

/** `PATCH /assertions/:id`. A rejection needs a reason. */
export const verdictRequest = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.literal('accepted'), reason }),
    z.strictObject({ verdict: z.literal('rejected'), reason: words }),
    z.strictObject({ verdict: z.literal('edited'), reason, edit: assertionEdit }),
  ])
  .meta({ id: 'VerdictRequest' });
export type VerdictRequest = z.infer<typeof verdictRequest>;

/** `POST /assertions/:id/split`: what each half has other than the whole; the first half takes the place of the whole. */
export const splitRequest = z
  .strictObject({ parts: z.tuple([assertionEdit, assertionEdit]), reason })
  .meta({ id: 'SplitRequest' });
export type SplitRequest = z.infer<typeof splitRequest>;

/** `POST /assertions/:id/merge`: accepts it, and records that its claim and `into` are the same. */
export const mergeClaimRequest = z.strictObject({ into: z.string().min(1), reason }).meta({ id: 'MergeClaimRequest' });
export type MergeClaimRequest = z.infer<typeof mergeClaimRequest>;

/** `POST /articles/:id/claims`: a claim that a person found. */
export const claimRequest = z
  .strictObject({
    ...content,
    instrument: content.instrument.default(null),
    label: content.label.default(null),
    statement: content.statement.optional(),
    figures: content.figures.default([]),
    validFrom: content.validFrom.default(null),
    validTo: content.validTo.default(null),
    dateText: content.dateText.default(null),
    voices: content.voices.default([]),
    stance: content.stance.default('affirms'),
    modality: content.modality.default('asserted'),
    saidOn: content.saidOn.default(null),
    saidText: content.saidText.default(null),
    quote: content.quote.default(null),
    reason,
  })
  .meta({ id: 'ClaimRequest' });
export type ClaimRequest = z.infer<typeof claimRequest>;

/** `POST /reviews/:id/attach`: where a verdict that lost its claim stands now, in whatever article. */
export const attachRequest = z
  .strictObject({ article: slug, passages: content.passages, reason })
  .meta({ id: 'AttachRequest' });
export type AttachRequest = z.infer<typeof attachRequest>;

/** `POST /entities`: somebody or something that no article named to the graph yet. */
export const entityRequest = z
  .strictObject({
    name: z.string().trim().min(1, 'must not be empty').max(200),
    types: z.array(z.string()).min(1).max(10),
    aliases: z.array(z.string().trim().min(1).max(200)).max(50).default([]),
    /** For a voice without a name (“Kazakh sources”): the article that it is kept to. */
    unnamedIn: slug.nullable().default(null),
  })
  .meta({ id: 'EntityRequest' });
export type EntityRequest = z.infer<typeof entityRequest>;
