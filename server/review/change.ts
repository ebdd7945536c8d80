import { latestOf } from '../claims/reviews.ts';
import type { DocumentClaim, GraphDocument } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { AppError } from '../errors.ts';
import type { GraphDatabase, ReadAt } from '../graph/database.ts';
import { toDocument } from '../graph/document/toDocument.ts';
import { readSlice, type SliceWanted } from '../graph/slice/read.ts';
import { writeSlice } from '../graph/slice/write.ts';
import type { Act } from './act.ts';

export const wanting = (wanted: Partial<SliceWanted>): SliceWanted => ({
  assertions: [],
  claims: [],
  contents: [],
  entities: [],
  articles: [],
  judgements: [],
  merging: [],
  ...wanted,
});

/** Reads the part of the graph that a change can reach, and writes what a step makes of it. */
export function changer(db: GraphDatabase, ontology: Ontology, by: string, now: () => Date) {
  const read = async (wanted: SliceWanted) => toDocument(await readSlice(db, wanted), ontology);
  const act = (doc: GraphDocument): Act => ({ by, at: later(doc, now()), ontology });
  /** Runs the step on what the given parts reach and, where it makes claims, again on what those reach as well. */
  const change = async <Step extends { readonly document: GraphDocument }>(
    wanted: SliceWanted,
    readAt: readonly ReadAt[],
    step: (doc: GraphDocument, act: Act) => Step,
  ): Promise<Step> => {
    let before = await read(wanted);
    let decided = step(before, act(before));
    const made = unread(before, decided.document);
    if (Object.values(made).some((ids) => ids.length > 0)) {
      before = await read({
        ...wanted,
        contents: made.contents,
        assertions: [...wanted.assertions, ...made.assertions],
        judgements: [...wanted.judgements, ...made.judgements],
      });
      decided = step(before, act(before));
    }
    if (!(await writeSlice(db, ontology, { before, after: decided.document, readAt }))) throw otherRevision();
    return decided;
  };
  return { read, change };
}

/** What the step made that the slice was not read for. */
function unread(before: GraphDocument, after: GraphDocument) {
  const assertions = new Set(assertionIds(before.claims));
  const claims = new Set(before.claims.map((c) => c.id));
  const judgements = new Set(before.judgements.map((j) => j.id));
  return {
    contents: after.claims.filter((c) => !claims.has(c.id)).map(({ assertions: _assertions, ...content }) => content),
    assertions: assertionIds(after.claims).filter((id) => !assertions.has(id)),
    judgements: after.judgements.map((j) => j.id).filter((id) => !judgements.has(id)),
  };
}
const assertionIds = (claims: readonly DocumentClaim[]) => claims.flatMap((c) => c.assertions.map((a) => a.id));

/** Two verdicts within a millisecond, or a clock set back, must not look like one. */
function later({ reviews }: Pick<GraphDocument, 'reviews'>, now: Date): string {
  const last = latestOf(reviews.map((r) => ({ ...r, undoneAt: null })));
  return new Date(Math.max(now.getTime(), last === undefined ? 0 : new Date(last.at).getTime() + 1)).toISOString();
}

export const otherRevision = (): AppError =>
  new AppError(412, 'revision-changed', 'The assertion has changed since', {
    field: 'If-Match',
    detail: 'Somebody else decided on it: read the article’s proposals again, then decide.',
  });
