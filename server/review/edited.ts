import { assertionId, chainKey, claimId } from '../claims/ids.ts';
import type { DocumentSnapshot, DocumentVoice } from '../contract/document.ts';
import type { AssertionEdit } from '../contract/reviewRequest.ts';
import { findPredicate } from '../ontology.ts';
import { type Given, type Grounds, verify } from './verify.ts';

/**
 * An assertion and its claim with some fields as a person wants them, the rest as they were. What says the same as before
 * keeps its id.
 */
export function edited(
  { claim, assertion }: DocumentSnapshot,
  edit: AssertionEdit,
  grounds: Grounds,
): DocumentSnapshot {
  const { canonical } = grounds;
  /** Whoever names what an entity was merged into means the same one; the id that the claim came with stays. */
  const same = <Id extends string | null>(was: Id, now: Id | undefined): Id => {
    if (now === undefined) return was;
    return now !== null && was !== null && canonical(now) === canonical(was) ? was : now;
  };
  const { statement: _statement, ...content } = claim;
  const { quote, quoteKind, ...said } = assertion;
  const given: Given = {
    ...content,
    ...said,
    voices: voicesGiven(assertion.voices),
    quote:
      quote === null || quoteKind === 'indirect' || quoteKind === 'none' ? null : { kind: quoteKind, words: quote },
    ...named(edit),
    subject: same(claim.subject, edit.subject),
    object: same(claim.object, edit.object),
    instrument: same(claim.instrument, edit.instrument),
    // The words for a date may stand beside another assertion of the claim; only new ones are looked for here.
    dateText: edit.dateText ?? null,
  };
  const now = verify(given, grounds);
  const symmetric = findPredicate(grounds.ontology, claim.predicate)?.symmetric ?? false;
  const isSame = now.claim.predicate === claim.predicate && now.claim.id === claimId(claim, symmetric);
  const id = isSame ? claim.id : now.claim.id;
  const isSaidAlike =
    isSame && now.assertion.stance === said.stance && chainKey(now.assertion.voices) === chainKey(said.voices);
  return {
    claim: {
      ...now.claim,
      id,
      statement: edit.statement ?? (isSame ? claim.statement : now.claim.statement),
      dateText: edit.dateText === undefined ? claim.dateText : edit.dateText,
    },
    assertion: {
      ...assertion,
      ...now.assertion,
      id: isSaidAlike ? assertion.id : assertionId(id, now.assertion),
      review: 'edited',
    },
  };
}

const named = (edit: AssertionEdit): Partial<Given> =>
  Object.fromEntries(Object.entries(edit).filter(([, v]) => v !== undefined));

export function voicesGiven(voices: readonly DocumentVoice[]): Given['voices'] {
  return voices
    .filter((v) => v.role !== 'for')
    .sort((a, b) => a.step - b.step)
    .map(({ entity, step }) => {
      const behalf = voices.find((v) => v.role === 'for' && v.step === step)?.entity;
      return behalf === undefined ? { entity } : { entity, for: behalf };
    });
}
