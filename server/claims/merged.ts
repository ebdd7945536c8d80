import type { DocumentClaim, DocumentJudgement, GraphDocument } from '../contract/document.ts';
import { edtfBounds } from '../contract/edtf.ts';
import type { Ontology } from '../contract/ontology.ts';
import { claimKey } from './ids.ts';
import { byId, byText } from './order.ts';

type Merge = Pick<DocumentJudgement, 'id' | 'kind' | 'a' | 'b' | 'undoneAt'>;
/** Entity ids as judgements in force merge them: a judgement `same-entity` folds `b` into `a`. Unknown ids stay. */
export function canonicalEntities(judgements: readonly Merge[]): (id: string) => string {
  const { find, fold } = folder();
  for (const j of [...judgements].sort(byId))
    if (j.kind === 'same-entity' && j.undoneAt === null) fold(find(j.b), find(j.a));
  return find;
}

export type FoldedClaims = {
  /** The id under which a claim is shown; its own where nothing says the same. */
  readonly into: (claim: string) => string;
  /** What is shown: each surviving claim with its own assertions and those of the claims folded into it. */
  readonly shown: readonly DocumentClaim[];
};

/**
 * Claims of one key, or judged to say the same, are one. The one first published stays, whose id is the oldest; claims
 * have no other clock.
 */
export function foldClaims(
  doc: Pick<GraphDocument, 'articles' | 'claims' | 'judgements'>,
  ontology: Ontology,
  canonical: (entity: string) => string,
): FoldedClaims {
  const symmetric = new Set(ontology.predicates.filter((p) => p.symmetric).map((p) => p.id));
  const published = new Map(doc.articles.map((a) => [a.id, a.publishedOn]));
  const first = new Map(
    doc.claims.map((c) => [c.id, c.assertions.map((a) => firstDay(published.get(a.article))).sort(byText)[0] ?? never]),
  );
  const age = (id: string) => first.get(id) ?? never;
  const { find, fold } = folder();
  const join = (a: string, b: string) => {
    const [old, young] = [find(a), find(b)].sort((x, y) => byText(age(x), age(y)) || byText(x, y));
    if (old !== undefined && young !== undefined) fold(young, old);
  };
  for (const alike of withSameEnds(doc.claims, canonical)) {
    const byKey = new Map<string, string>();
    for (const claim of alike) {
      const key = claimKey(claim, symmetric.has(claim.predicate), canonical);
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, claim.id);
      else join(same, claim.id);
    }
  }
  for (const j of doc.judgements)
    if (j.kind === 'same-claim' && j.undoneAt === null && first.has(j.a) && first.has(j.b)) join(j.a, j.b);

  const groups = new Map<string, DocumentClaim[]>();
  for (const claim of doc.claims) {
    const into = find(claim.id);
    const group = groups.get(into);
    if (group === undefined) groups.set(into, [claim]);
    else group.push(claim);
  }
  return {
    into: find,
    shown: doc.claims
      .filter((c) => find(c.id) === c.id)
      .map((c) => ({ ...c, assertions: (groups.get(c.id) ?? []).flatMap((member) => member.assertions) })),
  };
}

/** Claims that may have one key, as their predicate and ends are the same: most have no other beside them and need no hash. */
function withSameEnds(claims: readonly DocumentClaim[], canonical: (entity: string) => string): DocumentClaim[][] {
  const groups = new Map<string, DocumentClaim[]>();
  for (const claim of claims) {
    const ends = [canonical(claim.subject), canonical(claim.object)].sort(byText);
    const name = `${claim.predicate} ${ends.join(' ')}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Later than every date. */
const never = '~';
/** The first day that a date may mean; without one, later than all. */
export const firstDay = (edtf: string | null | undefined): string =>
  edtf == null ? never : (edtfBounds(edtf)?.from ?? never);

/** Things folded into one another, directly or through others. */
function folder() {
  const into = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  const fold = (one: string, other: string): void => {
    if (one !== other) into.set(one, other);
  };
  return { find, fold };
}
