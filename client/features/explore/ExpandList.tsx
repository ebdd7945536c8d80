import { useState } from 'react';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { useNeighbours } from '../../api/entities.ts';
import { isHere } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { counted } from '../../ui/words.ts';
import own from './expand-list.module.css';
import styles from './inspector.module.css';
import type { Desk } from './useDesk.ts';
import { waysOut } from './waysOut.ts';
import { mostNew } from './work.ts';

/** Neighbours not on the canvas, by predicate and direction or by type; never more than a few come at a time. */
export function ExpandList({ id, ontology, desk }: { id: string; ontology: Ontology; desk: Desk }) {
  const neighbours = useNeighbours(id, { limit: 500 });
  const canvas = useView((v) => v.canvas);
  const [by, setBy] = useState<'predicate' | 'type'>('predicate');
  const reply = neighbours.data;
  if (!reply) return null;
  const rows = waysOut(id, reply, (other) => isHere(canvas, other), ontology)[by];
  const total = new Set(rows.flatMap((r) => r.others)).size;
  if (total === 0) return null;
  const unread = reply.total - reply.nodes.length;
  return (
    <section className={styles.section}>
      <SectionHead title="Not on the canvas" aside={counted(total, 'neighbour')} />
      <fieldset className={own.by} aria-label="Expand by">
        {(['predicate', 'type'] as const).map((way) => (
          <button key={way} type="button" aria-pressed={by === way} onClick={() => setBy(way)}>
            {way === 'predicate' ? 'By predicate' : 'By type'}
          </button>
        ))}
      </fieldset>
      <ul className={styles.lines}>
        {rows.map(({ key, word, others, ask }) => {
          const n = others.length;
          return (
            <li key={key} className={styles.expandRow}>
              <span className={styles.lineText}>{word}</span>
              <span className={styles.quiet}>{n}</span>
              <Button
                small
                onClick={() => desk.expand(id, ask)}
                aria-label={`Add ${Math.min(n, mostNew)} of ${n}: ${word}`}
              >
                {n > mostNew ? `Add ${mostNew}` : n === 1 ? 'Add' : 'Add all'}
              </Button>
            </li>
          );
        })}
      </ul>
      {unread > 0 && (
        <p className={styles.quiet}>
          Counted among the {reply.nodes.length} with most voices; {unread} more wait.
        </p>
      )}
    </section>
  );
}
