import type { Ontology, Predicate } from '../../../../contract/ontology.ts';
import type { Named } from '../../reading.ts';

/** What the ontology allows at each end of a claim, looked up once. */
export type Types = {
  /** Its types and their parents. */
  readonly of: (entity: string) => ReadonlySet<string>;
  readonly is: (entity: string, ...types: readonly string[]) => boolean;
  readonly fits: (predicate: string, slot: 'subject' | 'object' | 'instrument', entity: string) => boolean;
  readonly sameKind: (a: string, b: string) => boolean;
  readonly predicate: (id: string) => Predicate | undefined;
  readonly named: (id: string) => Named | undefined;
};

type Known = {
  readonly parent: ReadonlyMap<string, string | null>;
  readonly predicates: ReadonlyMap<string, Predicate>;
};
const known = new WeakMap<Ontology, Known>();

function read(ontology: Ontology): Known {
  const before = known.get(ontology);
  if (before !== undefined) return before;
  const made = {
    parent: new Map(ontology.types.map((t) => [t.id, t.parent])),
    predicates: new Map(ontology.predicates.map((p) => [p.id, p])),
  };
  known.set(ontology, made);
  return made;
}

export function typesOf(entities: readonly Named[], ontology: Ontology): Types {
  const { parent, predicates } = read(ontology);
  const byId = new Map(entities.map((e) => [e.id, e]));
  const all = new Map<string, Set<string>>();
  for (const e of entities) {
    const own = new Set<string>();
    for (const t of e.types) own.add(t).add(parent.get(t) ?? t);
    all.set(e.id, own);
  }
  const none: ReadonlySet<string> = new Set();
  const of = (id: string): ReadonlySet<string> => all.get(id) ?? none;
  // Asked most of all, so without closures.
  const isAny = (id: string, types: readonly string[]): boolean => {
    const own = of(id);
    for (const type of types) if (own.has(type)) return true;
    return false;
  };
  const is = (id: string, ...types: readonly string[]): boolean => isAny(id, types);
  return {
    of,
    is,
    fits: (predicate, slot, entity) => isAny(entity, predicates.get(predicate)?.[slot] ?? []),
    sameKind: (a, b) => [...of(a)].some((t) => parent.get(t) === null && of(b).has(t)),
    predicate: (id) => predicates.get(id),
    named: (id) => byId.get(id),
  };
}
