import type { EntityRef } from '../../contract/graph.ts';
import type { Ontology, Predicate } from '../../contract/ontology.ts';
import type { GraphDatabase } from '../database.ts';
import type { EntityCells } from '../queries/cells.ts';

/** What every read model needs: the database, and the ontology that gives its labels and predicates their order. */
export type Reader = {
  readonly db: GraphDatabase;
  readonly ontology: Ontology;
  readonly predicates: ReadonlyMap<string, Predicate>;
  /** Types of an entity from its labels, the most particular first. */
  types(labels: readonly string[]): string[];
  ref(cells: EntityCells): EntityRef;
};

export function makeReader(db: GraphDatabase, ontology: Ontology): Reader {
  const parents = new Map(ontology.types.map((t) => [t.id, t.parent]));
  const depth = (type: string): number => {
    const parent = parents.get(type);
    return parent === null || parent === undefined ? 0 : 1 + depth(parent);
  };
  const rank = new Map(
    [...ontology.types]
      .sort((a, b) => depth(b.id) - depth(a.id) || a.order - b.order || (a.id < b.id ? -1 : 1))
      .map((t, i) => [t.id, i]),
  );
  const types = (labels: readonly string[]) =>
    labels.filter((l) => rank.has(l)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return {
    db,
    ontology,
    predicates: new Map(ontology.predicates.map((p) => [p.id, p])),
    types,
    ref: ({ id, name, labels, unnamed }) => ({ id, name, types: types(labels), unnamed: unnamed ?? false }),
  };
}
