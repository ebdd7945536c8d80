import { snapshotOf } from '../claims/reviews.ts';
import type { DocumentSnapshot, GraphDocument } from '../contract/document.ts';
import { AppError } from '../errors.ts';

/** An assertion of the document with its claim; 404 where there is none. */
export function find(doc: GraphDocument, id: string): DocumentSnapshot {
  for (const c of doc.claims) {
    const assertion = c.assertions.find((a) => a.id === id);
    if (assertion !== undefined) return snapshotOf(c, assertion);
  }
  throw gone(id);
}
export const gone = (id: string): AppError =>
  new AppError(404, 'assertion-not-found', `There is no assertion ${JSON.stringify(id.slice(0, 100))}`, {
    field: 'id',
    detail: 'An edit may have given it another id: read the article’s proposals again.',
  });

/** Without the assertion, and without its claim where nobody else speaks of that. */
export const take = (doc: GraphDocument, id: string): GraphDocument => ({
  ...doc,
  claims: doc.claims
    .map((c) => ({ ...c, assertions: c.assertions.filter((a) => a.id !== id) }))
    .filter((c) => c.assertions.length > 0),
});

/** `words`: whether a claim that is there already takes this one's sentence and words for its date. */
export function put(doc: GraphDocument, { claim, assertion }: DocumentSnapshot, words: boolean): GraphDocument {
  const there = doc.claims.find((c) => c.id === claim.id);
  if (there?.assertions.some((a) => a.id === assertion.id) === true)
    throw new AppError(409, 'assertion-there', 'The article already says so, by the same voices in the same stance', {
      detail: 'Reject one of the two, or change what this one says.',
    });
  if (there === undefined)
    return {
      ...doc,
      claims: [...doc.claims, { ...claim, standing: 'unreviewed', contradicts: [], assertions: [assertion] }],
    };
  const { statement, dateText } = words ? claim : there;
  const joined = { ...there, statement, dateText, assertions: [...there.assertions, assertion] };
  return { ...doc, claims: doc.claims.map((c) => (c.id === claim.id ? joined : c)) };
}
