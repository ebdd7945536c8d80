import type { GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import type { GraphBatch, GraphDatabase, ReadAt } from '../database.ts';
import { canonicalDocument } from '../document/canonical.ts';
import { diff } from '../document/diff.ts';
import { toRows } from '../document/toRows.ts';
import { usesOfPassages } from '../queries/usesOfPassages.ts';

/**
 * Brings the graph from one state of a slice to another, in one transaction. false where somebody changed meanwhile what
 * was read (`readAt`).
 */
export async function writeSlice(
  db: GraphDatabase,
  ontology: Ontology,
  { before, after, readAt }: { before: GraphDocument; after: GraphDocument; readAt: readonly ReadAt[] },
): Promise<boolean> {
  const batch = diff(toRows(before, ontology), toRows(canonicalDocument(after, ontology), ontology));
  return db.change(await withoutShared(db, batch, before), readAt);
}

/** A passage may serve assertions beyond the slice: it neither goes with these nor comes a second time. */
export async function withoutShared(db: GraphDatabase, batch: GraphBatch, before: GraphDocument): Promise<GraphBatch> {
  const touched = [
    ...batch.removeNodes.filter((n) => n.label === 'Passage').map((n) => n.id),
    ...batch.putNodes.filter((n) => n.labels[0] === 'Passage').map((n) => n.id),
  ];
  if (touched.length === 0) return batch;
  const ours = new Set(before.claims.flatMap((c) => c.assertions.map((a) => a.id)));
  const uses = await db.read(usesOfPassages, { ids: touched });
  const shared = new Set(uses.filter((u) => !ours.has(u.assertion)).map((u) => u.passage));
  const isShared = (label: string | undefined, id: string) => label === 'Passage' && shared.has(id);
  return {
    ...batch,
    removeNodes: batch.removeNodes.filter((n) => !isShared(n.label, n.id)),
    putNodes: batch.putNodes.filter((n) => !isShared(n.labels[0], n.id)),
    createRelationships: batch.createRelationships.filter((r) => !isShared(r.from.label, r.from.id)),
  };
}
