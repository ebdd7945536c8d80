import type { DocumentReview, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import type { GraphDatabase, LoadProgress } from '../database.ts';
import { inTurn } from '../inTurn.ts';
import { canonicalDocument } from './canonical.ts';
import { diff, isEmptyBatch } from './diff.ts';
import { type Conflict, mergeDocuments } from './merge.ts';
import { readRows } from './readRows.ts';
import { replayReviews } from './replay.ts';
import { schemaPlan } from './shape.ts';
import { toDocument } from './toDocument.ts';
import { toRows } from './toRows.ts';

export type LoadOptions = { readonly reset?: boolean; readonly progress?: LoadProgress };
export type LoadReport = {
  /** The whole graph as it now is. */
  readonly document: GraphDocument;
  /** Relationships that are Links. */
  readonly links: number;
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

const prepared = new WeakSet<GraphDatabase>();

async function load(
  db: GraphDatabase,
  given: GraphDocument,
  ontology: Ontology,
  { reset = false, progress }: LoadOptions,
): Promise<LoadReport> {
  const { unique } = await db.schema();
  // Once in any case: a graph of an earlier version may have been prepared otherwise.
  if (!prepared.has(db) || schemaPlan.unique.some((label) => !unique.includes(label))) await db.prepare(schemaPlan);
  prepared.add(db);
  const existing = await readRows(db);
  const before = toDocument(existing, ontology);
  const { document: merged, conflicts } = mergeDocuments(before, given, ontology, reset);
  const { document: replayed, orphans } = replayReviews(before, merged, ontology);
  const document = canonicalDocument(replayed, ontology);
  const wanted = toRows(document, ontology);
  const batch = diff(existing, wanted);
  const wrote = !isEmptyBatch(batch);
  if (wrote) {
    await db.load(batch, progress);
    await db.checkpoint();
  }
  const predicates = new Set(ontology.predicates.map((p) => p.id));
  return {
    document,
    links: wanted.relationships.filter((r) => predicates.has(r.type)).length,
    wrote,
    orphans,
    conflicts,
  };
}

/** The whole graph as a document. */
export const readDocument = async (db: GraphDatabase, ontology: Ontology): Promise<GraphDocument> =>
  toDocument(await readRows(db), ontology);
