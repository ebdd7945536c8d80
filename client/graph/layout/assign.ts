import type { Ontology } from '../../../server/contract/ontology.ts';

type Entity = { readonly id: string; readonly type: string };
type Tied = { readonly source: string; readonly target: string; readonly predicate: string };

/**
 * The lane each entity stands in, one only: what most of its Links wish, else what its type says. A predicate may wish
 * one of its ends into another lane when the other end stands in a given one (a vendor's country is its home state,
 * wherever else it is reached); then every Link with that end in that lane has a say, the others have none.
 */
export function assignLanes(
  entities: readonly Entity[],
  links: readonly Tied[],
  ontology: Ontology,
): Map<string, number> {
  const laneIndex = new Map(ontology.lanes.map((l, i) => [l.id, i]));
  const last = Math.max(0, ontology.lanes.length - 1);
  const typeLane = new Map(ontology.types.map((t) => [t.id, t.lane]));
  const rules = new Map(ontology.predicates.flatMap((p) => (p.lane ? [[p.id, p.lane] as const] : [])));
  const ofType = new Map(entities.map((e) => [e.id, typeLane.get(e.type)]));

  const votes = new Map<string, Map<string, number>>();
  const vote = (id: string, lane: string | undefined) => {
    if (lane === undefined) return;
    const of = votes.get(id) ?? new Map<string, number>();
    votes.set(id, of.set(lane, (of.get(lane) ?? 0) + 1));
  };
  const subjectsWithSay = new Set([...rules.values()].map((r) => r.when.subject));
  const objectsWithSay = new Set([...rules.values()].map((r) => r.when.object));
  for (const link of links) {
    const [s, t] = [ofType.get(link.source), ofType.get(link.target)];
    const rule = rules.get(link.predicate);
    const holds =
      rule !== undefined &&
      (rule.when.subject === undefined || rule.when.subject === s) &&
      (rule.when.object === undefined || rule.when.object === t);
    if (t !== undefined && objectsWithSay.has(t)) vote(link.source, holds ? (rule.subject ?? s) : s);
    if (s !== undefined && subjectsWithSay.has(s)) vote(link.target, holds ? (rule.object ?? t) : t);
  }
  return new Map(
    entities.map(({ id }) => {
      const own = ofType.get(id);
      const cast = [...(votes.get(id) ?? [])].sort(
        ([a, n], [b, m]) => m - n || Number(b === own) - Number(a === own) || a.localeCompare(b),
      );
      return [id, laneIndex.get(cast[0]?.[0] ?? own ?? '') ?? last];
    }),
  );
}
