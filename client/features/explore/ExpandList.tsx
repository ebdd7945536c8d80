import type { Ontology } from '../../../server/contract/ontology.ts';
import { useNeighbours } from '../../api/entities.ts';
import { predicateLabels } from '../../graph/words.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { counted } from '../../ui/words.ts';
import styles from './inspector.module.css';
import type { Desk } from './useDesk.ts';
import { mostNew } from './work.ts';

/** Neighbours not on the canvas, by predicate and direction, each expandable by itself and never more than a few at a time. */
export function ExpandList({ id, ontology, desk }: { id: string; ontology: Ontology; desk: Desk }) {
  const neighbours = useNeighbours(id, { limit: 500 });
  const placed = useView((v) => v.canvas.placed);
  const away = new Map<string, Set<string>>();
  for (const l of neighbours.data?.links ?? []) {
    const forward = l.source === id;
    const other = forward ? l.target : l.source;
    if (placed[other]) continue;
    const symmetric = ontology.predicates.find((p) => p.id === l.predicate)?.symmetric ?? false;
    const key = forward || symmetric ? l.predicate : `${l.predicate}:inverse`;
    away.set(key, (away.get(key) ?? new Set()).add(other));
  }
  const rows = [...away].sort((a, b) => b[1].size - a[1].size || a[0].localeCompare(b[0]));
  if (rows.length === 0) return null;
  const total = new Set(rows.flatMap(([, others]) => [...others])).size;
  return (
    <section className={styles.section}>
      <SectionHead title="Not on the canvas" aside={counted(total, 'neighbour')} />
      <ul className={styles.lines}>
        {rows.map(([key, others]) => {
          const [predicate = '', inverse] = key.split(':');
          const labels = predicateLabels(ontology, { predicate });
          const word = inverse ? labels.inverse : labels.forward;
          const n = others.size;
          return (
            <li key={key} className={styles.expandRow}>
              <span className={styles.lineText}>{word}</span>
              <span className={styles.quiet}>{n}</span>
              <Button
                small
                onClick={() => desk.expand(id, key)}
                aria-label={`Add ${Math.min(n, mostNew)} of ${n}: ${word}`}
              >
                {n > mostNew ? `Add ${mostNew}` : n === 1 ? 'Add' : 'Add all'}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
