import type { NeighboursReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { predicateLabels, typeWord } from '../../graph/words.ts';
import type { ExpandBy } from './work.ts';

/** One way to expand an entity: over which predicate or to which type, and whom it would bring. */
export type WayOut = {
  readonly key: string;
  readonly word: string;
  readonly others: readonly string[];
  readonly ask: ExpandBy;
};

/** The neighbours that are not here, by predicate and direction and by type, most first. */
export function waysOut(
  id: string,
  { nodes, links }: Pick<NeighboursReply, 'nodes' | 'links'>,
  isHere: (id: string) => boolean,
  ontology: Ontology,
): { readonly predicate: readonly WayOut[]; readonly type: readonly WayOut[] } {
  const over = new Map<string, Set<string>>();
  for (const l of links) {
    const forward = l.source === id;
    const other = forward ? l.target : l.source;
    if (isHere(other)) continue;
    const symmetric = ontology.predicates.find((p) => p.id === l.predicate)?.symmetric ?? false;
    const key = forward || symmetric ? l.predicate : `${l.predicate}:inverse`;
    over.set(key, (over.get(key) ?? new Set()).add(other));
  }
  const byPredicate = [...over].map(([key, others]) => {
    const [predicate = '', inverse] = key.split(':');
    const labels = predicateLabels(ontology, { predicate });
    return { key, word: inverse ? labels.inverse : labels.forward, others: [...others], ask: { predicate: key } };
  });
  const away = nodes.filter((n) => !isHere(n.id));
  const types = [...new Set(away.flatMap((n) => n.types))];
  const byType = types.map((type) => ({
    key: type,
    word: typeWord(ontology, [type]),
    others: away.filter((n) => n.types.includes(type)).map((n) => n.id),
    ask: { type },
  }));
  const most = (a: WayOut, b: WayOut) => b.others.length - a.others.length || a.word.localeCompare(b.word);
  return { predicate: byPredicate.sort(most), type: byType.sort(most) };
}
