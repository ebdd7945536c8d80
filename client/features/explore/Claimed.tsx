import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { claimsQuery } from '../../api/claims.ts';
import { useNeighbours } from '../../api/entities.ts';
import { predicateLabels } from '../../graph/words.ts';
import { useView } from '../../state/view.ts';
import { Said } from '../../ui/Said.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { counted, standingWords } from '../../ui/words.ts';
import { type ClaimedLine, claimedLines } from './claimedLines.ts';
import styles from './inspector.module.css';

const most = 9;

/** One line per predicate and other end, with its worst standing: opens the Link, or where none is drawn the claim. */
export function Claimed({ entity, ontology }: { entity: EntityDossier; ontology: Ontology }) {
  const [all, setAll] = useState(false);
  const ask = useView((v) => v.ask);
  const client = useQueryClient();
  /** A line that draws no Link opens its claim, most contested first. */
  const openClaim = async ({ predicate, other }: ClaimedLine) => {
    const found = await client.fetchQuery(claimsQuery({ entity: entity.id, predicate, limit: 500 }));
    const own = found.items.find((c) => [c.subject.id, c.object.id, c.instrument?.id].includes(other.id));
    if (own) ask({ put: [], select: { kind: 'claim', id: own.id }, near: null });
  };
  const placed = useView((v) => v.canvas.placed);
  const near = useNeighbours(entity.id, { limit: 500 });
  const known = (predicate: string) => ontology.predicates.find((p) => p.id === predicate);
  const told = claimedLines(entity, near.data ?? { nodes: [], links: [] }, {
    draws: (predicate) => known(predicate)?.link ?? true,
    symmetric: (predicate) => known(predicate)?.symmetric ?? false,
  });
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
                    : void openClaim(l)
                }
              >
                <span className={styles.lineText}>
                  {labels[l.direction]} <b>{l.other.name}</b>
                  {link !== null && placed[l.other.id] === undefined && (
                    <span className={styles.absent}> not here yet</span>
                  )}
                </span>
                <span className={styles.quiet}>
                  {l.claims}
                  <Said> {counted(l.claims, 'claim').replace(/^\S+ /, '')}, </Said>
                </span>
                {l.denied !== undefined && (
                  <>
                    <StandingGlyph standing="denied-only" />
                    <Said>{l.denied} of them affirmed by nobody, the others </Said>
                  </>
                )}
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
