import type { DocumentReview, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { AppError } from '../../errors.ts';
import type { GraphBatch, GraphDatabase, LoadProgress, ReadAt } from '../database.ts';
import { inTurn } from '../inTurn.ts';
import { countPublished } from '../queries/countPublished.ts';
import { nothingBeyond, reachedBeyond } from '../slice/beyond.ts';
import { readLoadSlice } from '../slice/loading.ts';
import { withoutShared } from '../slice/write.ts';
import { canonicalDocument } from './canonical.ts';
import { diff, isEmptyBatch } from './diff.ts';
import { type Conflict, mergeDocuments } from './merge.ts';
import { readRows } from './readRows.ts';
import { replayReviews } from './replay.ts';
import type { GraphRows } from './row.ts';
import { schemaPlan } from './shape.ts';
import { toDocument } from './toDocument.ts';
import { toRows } from './toRows.ts';

export type LoadOptions = {
  readonly reset?: boolean;
  readonly progress?: LoadProgress;
  /** So many rows are written in one transaction, as a whole or not at all; more of them bit by bit. */
  readonly rowsAtOnce?: number;
};
export type LoadReport = {
  /** Whether anything had to be written. */
  readonly wrote: boolean;
  /** Reviews whose assertion is gone; kept, never dropped. */
  readonly orphans: readonly DocumentReview[];
  /** Entities given as another kind of thing than the graph knows under that id: what was said of them is left out. */
  readonly conflicts: readonly Conflict[];
};

/**
 * Brings the graph to hold this document's articles and what they support, writing only what differs: loading the same
 * again writes nothing, and loading again after a killed load ends as an unbroken one.
 */
export const loadDocument = (
  db: GraphDatabase,
  given: GraphDocument,
  ontology: Ontology,
  options: LoadOptions = {},
): Promise<LoadReport> => inTurn(db, () => load(db, given, ontology, options));

/** The whole graph as a document. */
export const readDocument = async (db: GraphDatabase, ontology: Ontology): Promise<GraphDocument> =>
  toDocument(await readRows(db), ontology);

type Decided = Omit<LoadReport, 'wrote'> & {
  readonly batch: GraphBatch;
  readonly readAt: readonly ReadAt[];
  readonly existing: GraphRows;
};

/** Fifty articles with all that is proposed of them come to some 25,000. */
const usualRows = 40_000;
/** How often a load is worked out anew when somebody reviewed meanwhile what it was worked out from. */
const mostTries = 5;
/** Graphs in which no load was broken off when this process first loaded, and none of its own since. */
const sound = new WeakSet<GraphDatabase>();

async function load(
  db: GraphDatabase,
  given: GraphDocument,
  ontology: Ontology,
  { reset = false, progress, rowsAtOnce = usualRows }: LoadOptions,
): Promise<LoadReport> {
  const isSound = sound.has(db) || (await prepare(db));
  for (let n = 0; n < mostTries; n += 1) {
    const decide = reset || !isSound ? comparedWhole(db, given, ontology, reset) : comparedPart(db, given, ontology);
    const { batch, readAt, existing, ...report } = await decide;
    sound.delete(db);
    const written = await write(db, { batch, readAt, existing, rowsAtOnce }, progress);
    sound.add(db);
    if (written) return { ...report, wrote: !isEmptyBatch(batch) };
  }
  throw new AppError(503, 'load-busy', 'Others keep deciding on the same claims; load again', { retryAfterS: 1 });
}

/** Whether the graph holds articles and each of them to the end: a load writes who published it last. */
async function prepare(db: GraphDatabase): Promise<boolean> {
  // Once in any case: a graph of an earlier version may have been prepared otherwise.
  await db.prepare(schemaPlan);
  const counts = new Map((await db.read(countPublished, {})).map((r) => [r.kind, r.n]));
  const articles = counts.get('articles') ?? 0;
  return articles > 0 && counts.get('published') === articles;
}

async function write(
  db: GraphDatabase,
  { batch, readAt, existing, rowsAtOnce }: Omit<Decided, 'orphans' | 'conflicts'> & { readonly rowsAtOnce: number },
  progress: LoadProgress | undefined,
): Promise<boolean> {
  if (isEmptyBatch(batch)) return true;
  const rows =
    batch.removeNodes.length +
    batch.removeRelationships.length +
    batch.putNodes.length +
    batch.createRelationships.length;
  if (rows > rowsAtOnce) {
    await db.load(marked(batch, existing), progress);
    await db.checkpoint();
    return true;
  }
  progress?.(0, rows);
  const written = await db.change(batch, readAt);
  if (written) progress?.(rows, rows);
  return written;
}

/** Compares everything: what a killed load left half done is finished or goes. */
async function comparedWhole(
  db: GraphDatabase,
  given: GraphDocument,
  ontology: Ontology,
  reset: boolean,
): Promise<Decided> {
  const existing = await readRows(db);
  const before = toDocument(existing, ontology);
  const { document: merged, conflicts } = mergeDocuments(before, given, ontology, { reset });
  const { document, orphans } = replayReviews(before, merged, ontology);
  const wanted = toRows(canonicalDocument(document, ontology), ontology);
  return { batch: diff(existing, wanted), readAt: [], existing, orphans, conflicts };
}

/** Compares what the document can reach, until it reaches no further. */
async function comparedPart(db: GraphDatabase, given: GraphDocument, ontology: Ontology): Promise<Decided> {
  let beyond = nothingBeyond;
  for (;;) {
    const { before, existing, elsewhere, readAt } = await readLoadSlice(db, given, ontology, beyond);
    const { document: merged, conflicts } = mergeDocuments(before, given, ontology, { elsewhere });
    const { document, orphans } = replayReviews(before, merged, ontology);
    const after = canonicalDocument(document, ontology);
    const further = reachedBeyond(before, after, given, ontology, beyond);
    if (further !== undefined) {
      beyond = further;
      continue;
    }
    const batch = await withoutShared(db, diff(existing, toRows(after, ontology)), before);
    return { batch, readAt, existing, orphans, conflicts };
  }
}

/** In every load of several transactions one article goes without its publisher until the last, so that a broken one shows. */
function marked(batch: GraphBatch, existing: GraphRows): GraphBatch {
  const gone = new Set(batch.removeNodes.map((n) => `${n.label} ${n.id}`));
  const isMarked = [...batch.removeRelationships, ...batch.createRelationships].some((r) => r.type === 'PUBLISHED');
  const mark = existing.relationships.find(
    (r) => r.type === 'PUBLISHED' && !gone.has(`Article ${r.to.id}`) && !gone.has(`Entity ${r.from.id}`),
  );
  if (isMarked || mark === undefined) return batch;
  return {
    ...batch,
    removeRelationships: [mark, ...batch.removeRelationships],
    createRelationships: [...batch.createRelationships, mark],
  };
}
