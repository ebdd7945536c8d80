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

export function typesOf(entities: readonly Named[], ontology: Ontology): Types {
  const parent = new Map(ontology.types.map((t) => [t.id, t.parent]));
  const predicates = new Map(ontology.predicates.map((p) => [p.id, p]));
  const byId = new Map(entities.map((e) => [e.id, e]));
  const all = new Map(entities.map((e) => [e.id, new Set(e.types.flatMap((t) => [t, parent.get(t) ?? t]))] as const));
  const none: ReadonlySet<string> = new Set();
  const of = (id: string): ReadonlySet<string> => all.get(id) ?? none;
  const is = (id: string, ...types: readonly string[]): boolean => types.some((t) => of(id).has(t));
  return {
    of,
    is,
    fits: (predicate, slot, entity) => predicates.get(predicate)?.[slot].some((t) => of(entity).has(t)) === true,
    sameKind: (a, b) => [...of(a)].some((t) => parent.get(t) === null && of(b).has(t)),
    predicate: (id) => predicates.get(id),
    named: (id) => byId.get(id),
  };
}
