import { z } from 'zod';
import { figure } from './document.ts';
import { entityRef, linkId } from './graph.ts';
import { listOf, page } from './list.ts';
import {
  articleKind,
  edtf,
  extractor,
  modality,
  passagePart,
  quoteKind,
  review,
  stance,
  standing,
  voiceRole,
} from './terms.ts';

export const articleRef = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: entityRef,
    publishedOn: z.string().nullable(),
    kind: articleKind,
    digestOf: z.string().nullable(),
  })
  .meta({ id: 'ArticleRef' });
export type ArticleRef = z.infer<typeof articleRef>;

export const passage = z
  .object({
    id: z.string(),
    part: passagePart,
    text: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    paragraph: z.int().min(0),
    /** The rest of the sentences in which it starts and ends: `before + text + after` stands so in its paragraph. */
    before: z.string().default(''),
    after: z.string().default(''),
  })
  .meta({ id: 'Passage' });
export type Passage = z.infer<typeof passage>;

export const voice = z.object({ step: z.int().min(0), role: voiceRole, entity: entityRef }).meta({ id: 'Voice' });
export type Voice = z.infer<typeof voice>;

export const assertion = z
  .object({
    id: z.string(),
    utterance: z.string(),
    article: articleRef,
    stance,
    modality,
    quoteKind,
    quote: z.string().nullable(),
    saidOn: z.string().nullable(),
    saidText: z.string().nullable(),
    extractor,
    score: z.number().nullable(),
    review,
    /** Innermost first; empty = the article's own voice, that is its publisher. */
    chain: z.array(voice),
    passages: z.array(passage).min(1),
    /** Why a denial reaches this claim without naming it: a recorded judgement. */
    reaches: z.object({ by: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'Assertion' });
export type Assertion = z.infer<typeof assertion>;

export const claimRef = z.object({ id: z.string(), statement: z.string(), standing }).meta({ id: 'ClaimRef' });

/** With who takes which stance on it, in words: for a place where its assertions have no room. */
export const toldClaim = claimRef.extend({ said: z.string() }).meta({ id: 'ToldClaim' });
export type ToldClaim = z.infer<typeof toldClaim>;

/** What several outlets or voices seem to carry and rests on one innermost voice, said with the reason. */
export const oneVoice = z
  .object({
    /** outlets: several carry one voice; counted: several count as voices; circle: they pass on one another. */
    kind: z.enum(['outlets', 'counted', 'circle']),
    /** Behind it all; null in a circle. */
    voice: entityRef.nullable(),
    reason: z.object({ text: z.string(), voices: z.array(entityRef) }),
  })
  .meta({ id: 'OneVoice' });
export type OneVoice = z.infer<typeof oneVoice>;

export const claim = z
  .object({
    id: z.string(),
    predicate: z.string(),
    label: z.string().nullable(),
    subject: entityRef,
    object: entityRef,
    instrument: entityRef.nullable(),
    statement: z.string(),
    standing,
    /** Independent voices that affirm it. */
    voices: z.int().min(0),
    /** Outlets anywhere in the chains of what affirms it, publishers included; never part of the standing. */
    outlets: z.int().min(0),
    figures: z.array(figure),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    dateText: z.string().nullable(),
    contradicts: z.array(toldClaim.extend({ by: z.string(), reason: z.string().nullable() })),
    assertions: z.array(assertion),
    /** Only where several outlets or voices seem to carry what rests on one. */
    oneVoice: oneVoice.optional(),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof claim>;

export const claimFilters = z.object({
  entity: z.string().optional(),
  /** Another that the claim names as well. */
  with: z.string().optional(),
  voice: z.string().optional(),
  carrier: z.string().optional(),
  outlet: z.string().optional(),
  article: z.string().optional(),
  predicate: z.string().optional(),
  stance: stance.optional(),
  modality: modality.optional(),
  standing: standing.optional(),
  review: review.optional(),
  link: linkId.optional(),
  from: edtf.optional(),
  to: edtf.optional(),
  clock: z.enum(['happened', 'said', 'published']).default('happened'),
  ...page,
});
export type ClaimFilters = z.infer<typeof claimFilters>;
/** Most contested first, then by voices, then by id. */
export const claimList = listOf(claim).meta({ id: 'ClaimList' });
export type ClaimList = z.infer<typeof claimList>;
