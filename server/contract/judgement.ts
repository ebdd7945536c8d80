import { z } from 'zod';
import { claimRef } from './claim.ts';
import { entityRef } from './graph.ts';
import { listOf, page } from './list.ts';

/** What a person judged of two things, and whether it was taken back. */
const judged = {
  id: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  reason: z.string().nullable(),
  undoneAt: z.iso.datetime().nullable(),
};
const reason = z.string().trim().min(1, 'must not be empty').max(2000);
const id = z.string().min(1).max(200);

/** `POST /entities/merge`: `from` is `into` under another name. */
export const mergeRequest = z.strictObject({ from: id, into: id, reason }).meta({ id: 'MergeRequest' });
export type MergeRequest = z.infer<typeof mergeRequest>;
/** `POST /entities/different` and `POST /claims/different`: they are not the same, and are not proposed as that again. */
export const differentRequest = z
  .strictObject({ a: id, b: id, reason: reason.nullable().default(null) })
  .meta({ id: 'DifferentRequest' });
export type DifferentRequest = z.infer<typeof differentRequest>;

/** Two entities that somebody judged: `same-entity` folds `b` into `a`. Each is shown as it was before any merge. */
export const entityJudgement = z
  .object({ ...judged, kind: z.enum(['same-entity', 'different']), a: entityRef, b: entityRef })
  .meta({ id: 'EntityJudgement' });
export type EntityJudgement = z.infer<typeof entityJudgement>;
export const entityJudgementFilters = z.object({ entity: id.optional(), ...page });
/** `GET /judgements`: last judged first. */
export const entityJudgementList = listOf(entityJudgement).meta({ id: 'EntityJudgementList' });
export type EntityJudgementList = z.infer<typeof entityJudgementList>;

export const claimJudgement = z
  .object({ ...judged, kind: z.literal('different'), a: claimRef, b: claimRef })
  .meta({ id: 'ClaimJudgement' });
export type ClaimJudgement = z.infer<typeof claimJudgement>;

const candidate = entityRef.extend({ claims: z.int().min(0), mentions: z.int().min(0) });
/** Two entities that look like one. */
export const mergeProposal = z
  .object({
    from: candidate,
    into: candidate,
    /** In words, the strongest first. */
    reasons: z.array(z.string()).min(1),
    score: z.number().min(0).max(1),
  })
  .meta({ id: 'MergeProposal' });
export type MergeProposal = z.infer<typeof mergeProposal>;
export const mergeProposalFilters = z.object(page);
/** `GET /entities/merge-proposals`: the likeliest first; nothing that a person judged, and no unnamed voice. */
export const mergeProposalList = listOf(mergeProposal).meta({ id: 'MergeProposalList' });
export type MergeProposalList = z.infer<typeof mergeProposalList>;
