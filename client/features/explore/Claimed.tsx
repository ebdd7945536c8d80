import { useState } from 'react';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { useNeighbours } from '../../api/entities.ts';
import { predicateLabels } from '../../graph/words.ts';
import { useView } from '../../state/view.ts';
import { Said } from '../../ui/Said.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { counted, standingWords } from '../../ui/words.ts';
import { claimedLines } from './claimedLines.ts';
import styles from './inspector.module.css';

const most = 9;

/** One line per predicate and other end, with its worst standing: opens the Link, or brings the other end first. */
export function Claimed({
  entity,
  ontology,
  onAsk,
}: {
  entity: EntityDossier;
  ontology: Ontology;
  onAsk(other: string): void;
}) {
  const [all, setAll] = useState(false);
  const ask = useView((v) => v.ask);
  const placed = useView((v) => v.canvas.placed);
  const near = useNeighbours(entity.id, { limit: 500 });
  const told = claimedLines(
    entity,
    near.data ?? { nodes: [], links: [] },
    (predicate) => ontology.predicates.find((p) => p.id === predicate)?.link ?? true,
  );
  const lines = all ? told : told.slice(0, most);
  const more = told.length - lines.length;
  if (told.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title="What is claimed" aside="by predicate" />
      <ul className={styles.lines}>
        {lines.map((l) => {
          const { link } = l;
          const labels = predicateLabels(ontology, l);
          return (
            <li key={`${l.predicate} ${l.direction} ${l.via} ${l.other.id}`}>
              <button
                type="button"
                className={styles.line}
                onClick={() =>
                  link !== null
                    ? ask({ put: [l.other.id], select: { kind: 'link', id: link }, near: entity.id })
                    : onAsk(l.other.id)
                }
              >
                <span className={styles.lineText}>
                  {labels[l.direction]} <b>{l.other.name}</b>
                  {placed[l.other.id] === undefined && <span className={styles.absent}> not here yet</span>}
                </span>
                <span className={styles.quiet}>
                  {l.claims}
                  <Said> {counted(l.claims, 'claim').replace(/^\S+ /, '')}, </Said>
                </span>
                <StandingGlyph standing={l.standing} />
                <Said>{standingWords[l.standing].word}</Said>
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          All {told.length} lines
        </button>
      )}
    </section>
  );
}
