import { canonicalEntities } from '../claims/merged.ts';
import type { DocumentJudgement, GraphDocument } from '../contract/document.ts';
import type { DifferentRequest, MergeRequest } from '../contract/judgement.ts';
import { AppError } from '../errors.ts';
import { rootTypes } from '../ontology.ts';
import type { Act } from './act.ts';
import { judge } from './act.ts';

/** Of `different`, those of entities and those of claims are taken back at addresses of their own. */
export type Takeable = 'same-entity' | 'different' | 'different-claims';
export type Judged = { readonly document: GraphDocument; readonly judgement: DocumentJudgement };

/** `from` is `into` under another name. Refused where that cannot be, or somebody judged otherwise. */
export function mergeEntities(doc: GraphDocument, { from, into, reason }: MergeRequest, act: Act): Judged {
  const [one, other] = [entityOf(doc, from, 'from'), entityOf(doc, into, 'into')];
  const canonical = canonicalEntities(doc.judgements);
  if (canonical(from) === canonical(into))
    throw new AppError(409, 'same-entity', `${one.name} and ${other.name} are one entity already`, { field: 'from' });
  for (const [field, e] of [
    ['from', one],
    ['into', other],
  ] as const)
    if (e.unnamed)
      throw new AppError(409, 'unnamed-voice', `${field}: “${e.name}” has no name, so nobody can tell whom it means`, {
        field,
        detail: 'Each unnamed voice is kept to its article; counting two as one would invent a witness.',
      });
  const kinds = rootTypes(act.ontology, one.types);
  if (!rootTypes(act.ontology, other.types).some((t) => kinds.includes(t)))
    throw new AppError(
      409,
      'other-kind',
      `${one.name} is ${one.types.join(', ')}, ${other.name} ${other.types.join(', ')}`,
      {
        field: 'into',
        detail: 'Two things of different kinds are not one.',
      },
    );
  refuseIfApart(doc, [from, into], canonical, 'from');
  return add(doc, judge('same-entity', into, from, reason, act));
}

/** They are not the same, so nobody proposes that again. */
export function entitiesDiffer(doc: GraphDocument, { a, b, reason }: DifferentRequest, act: Act): Judged {
  const canonical = canonicalEntities(doc.judgements);
  const [one, other] = [entityOf(doc, a, 'a'), entityOf(doc, b, 'b')];
  if (canonical(a) === canonical(b))
    throw new AppError(409, 'same-entity', `${one.name} and ${other.name} are one entity`, {
      field: 'b',
      detail: a === b ? 'Name two.' : 'Take back the merge first.',
    });
  return add(doc, judge('different', a, b, reason, act));
}

export function claimsDiffer(doc: GraphDocument, { a, b, reason }: DifferentRequest, act: Act): Judged {
  for (const [field, id] of [
    ['a', a],
    ['b', b],
  ] as const)
    if (!doc.claims.some((c) => c.id === id))
      throw new AppError(404, 'claim-not-found', `${field}: there is no claim ${JSON.stringify(id)}`, { field });
  if (a === b) throw new AppError(400, 'invalid', 'b: is the same claim as a', { field: 'b' });
  return add(doc, judge('different', a, b, reason, act));
}

/** Taken back, it stays on record; what is taken back already stays as it is. */
export function takeBack(doc: GraphDocument, id: string, kind: Takeable, at: string): Judged {
  const about = kind === 'different-claims' ? doc.claims : doc.entities;
  const known = doc.judgements.find(
    (j) => j.id === id && kind.startsWith(j.kind) && about.some((x) => x.id === j.a) && about.some((x) => x.id === j.b),
  );
  if (known === undefined)
    throw new AppError(404, 'judgement-not-found', `There is no such judgement ${JSON.stringify(id.slice(0, 100))}`, {
      field: 'id',
      detail: 'GET /judgements lists what there is.',
    });
  return known.undoneAt === null ? add(doc, { ...known, undoneAt: at }) : { document: doc, judgement: known };
}

const add = (doc: GraphDocument, judgement: DocumentJudgement): Judged => ({
  document: { ...doc, judgements: [...doc.judgements.filter((j) => j.id !== judgement.id), judgement] },
  judgement,
});

function entityOf(doc: GraphDocument, id: string, field: string) {
  const found = doc.entities.find((e) => e.id === id);
  if (found === undefined)
    throw new AppError(404, 'entity-not-found', `${field}: there is no entity ${JSON.stringify(id)}`, { field });
  return found;
}

/** Refuses to call the same what somebody judged to be different, under whatever names. */
export function refuseIfApart(
  { judgements }: GraphDocument,
  [a, b]: readonly [string, string],
  now: (id: string) => string,
  field: string,
): void {
  const apart = judgements.find(
    (j) =>
      j.kind === 'different' &&
      j.undoneAt === null &&
      ((now(j.a) === now(a) && now(j.b) === now(b)) || (now(j.a) === now(b) && now(j.b) === now(a))),
  );
  if (apart === undefined) return;
  const why = apart.reason === null ? '' : `: ${apart.reason}`;
  throw new AppError(409, 'judged-different', `${field}: ${apart.by} judged that they are not the same${why}`, {
    field,
    detail: 'Take that judgement back first.',
  });
}
