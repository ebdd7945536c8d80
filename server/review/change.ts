import { foldClaims } from '../claims/merged.ts';
import { latestOf } from '../claims/reviews.ts';
import { voiceContext } from '../claims/voices.ts';
import type { DocumentClaim, GraphDocument } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { AppError } from '../errors.ts';
import type { GraphDatabase, ReadAt } from '../graph/database.ts';
import { toDocument } from '../graph/document/toDocument.ts';
import { claimOfAssertions } from '../graph/queries/claimOfAssertions.ts';
import { readSlice, revisionsIn, type SliceWanted } from '../graph/slice/read.ts';
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
  renewing: [],
  reviews: [],
  stored: [],
  whole: 'all',
  ...wanted,
});

/** How often a change is worked out anew when somebody else changed what it was worked out from. */
const mostTries = 5;

/** Reads the part of the graph that a change can reach, and writes what a step makes of it. */
export function changer(db: GraphDatabase, ontology: Ontology, by: string, now: () => Date) {
  const readRows = async (wanted: SliceWanted) => {
    const rows = await readSlice(db, wanted);
    return { before: toDocument(rows, ontology), readAt: db.kind === 'neo4j' ? revisionsIn(rows) : [] };
  };
  const act = (doc: GraphDocument): Act => ({ by, at: later(doc, now()), ontology });
  const attempt = async <Step extends Stepped>(wanted: SliceWanted, readAt: readonly ReadAt[], step: StepOf<Step>) => {
    let read = await readRows(wanted);
    let decided = step(read.before, act(read.before));
    const made = unread(read.before, decided.document);
    if (Object.values(made).some((ids) => ids.length > 0)) {
      read = await readRows({
        ...wanted,
        contents: [...wanted.contents, ...made.contents],
        assertions: [...wanted.assertions, ...made.assertions],
        judgements: [...wanted.judgements, ...made.judgements],
      });
      decided = step(read.before, act(read.before));
    }
    const own = new Set(readAt.map((r) => r.id));
    const others = read.readAt.filter((r) => !own.has(r.id));
    const fresh = db.kind === 'neo4j' ? absentBefore(read.before, decided.document, ontology) : [];
    const all = [...readAt, ...others, ...fresh];
    const written = await writeSlice(db, ontology, { before: read.before, after: decided.document, readAt: all });
    return written ? decided : undefined;
  };
  return {
    read: async (wanted: SliceWanted) => (await readRows(wanted)).before,
    /**
     * Runs the step on what the given parts reach and, where it makes claims, again on what those reach as well. On a
     * server that others write to, all of it again where one of them changed any of that meanwhile; `readAt` is what must
     * not have changed.
     */
    change: async <Step extends Stepped>(
      wanted: SliceWanted,
      readAt: readonly ReadAt[],
      step: StepOf<Step>,
    ): Promise<Step> => {
      for (let n = 0; n < mostTries; n += 1) {
        const decided = await attempt(wanted, readAt, step);
        if (decided !== undefined) return decided;
        const there = await db.read(claimOfAssertions, { ids: readAt.map((r) => r.id) });
        if (readAt.some((r) => there.find((t) => t.assertion === r.id)?.revision !== r.value)) throw otherRevision();
      }
      throw new AppError(503, 'review-busy', 'Others keep deciding on the same claims', { retryAfterS: 1 });
    },
  };
}
type Stepped = { readonly document: GraphDocument };
type StepOf<Step extends Stepped> = (doc: GraphDocument, act: Act) => Step;

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

/** The claims and assertions it makes, which another server may make at the same instant, under the labels they get. */
function absentBefore(before: GraphDocument, after: GraphDocument, ontology: Ontology): ReadAt[] {
  const { contents, assertions } = unread(before, after);
  const folded = foldClaims(after, ontology, voiceContext(after).canonical);
  return [
    ...contents.map(({ id }) =>
      folded.into(id) === id
        ? { label: 'Claim', id, property: 'key', value: null }
        : { label: 'MergedClaim', id, property: 'into', value: null },
    ),
    ...assertions.map((id) => ({ label: 'Assertion', id, property: 'revision', value: null })),
  ];
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
