import type { ReactNode } from 'react';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Target } from '../../graph/controllers/marks.ts';
import { exactly, predicateLabels, typeWord } from '../../graph/words.ts';
import { useView } from '../../state/view.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { counted } from '../../ui/words.ts';
import styles from './graph-table.module.css';
import type { Shown } from './shown.ts';

/** The canvas as two tables: the same entities and Links, the same filters, the same thing in hand. */
export function GraphTable({
  shown,
  ontology,
  target,
  children,
}: {
  shown: Shown;
  ontology: Ontology;
  target: Target | null;
  /** What stands above: groups, where the canvas has any. */
  children?: ReactNode;
}) {
  const select = useView((v) => v.select);
  const start = useView((v) => v.canvas.start);
  const nodes = shown.drawn.nodes.filter((n) => !shown.off.has(n.id)).sort((a, b) => a.name.localeCompare(b.name));
  const links = shown.drawn.links.filter((l) => !shown.off.has(l.id));
  const name = new Map(nodes.map((n) => [n.id, n.name]));
  const hidden = new Map(shown.hidden.map((h) => [h.node.id, h.count]));
  const degree = (id: string) => links.filter((l) => l.source === id || l.target === id).length;
  const here = (kind: Target['kind'], id: string) => target?.kind === kind && target.id === id;
  return (
    <div className={styles.tables} data-testid="table">
      {children}
      <table className={styles.table}>
        <caption>{counted(links.length, 'link')}</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Link</th>
            <th scope="col">To</th>
            <th scope="col">Standing</th>
            <th scope="col" className={styles.number}>
              Independent voices that affirm
            </th>
            <th scope="col" className={styles.number}>
              Claims
            </th>
          </tr>
        </thead>
        <tbody>
          {[...links]
            .sort(
              (a, b) => (name.get(a.source) ?? '').localeCompare(name.get(b.source) ?? '') || a.id.localeCompare(b.id),
            )
            .map((l) => (
              <tr key={l.id} aria-selected={here('link', l.id)}>
                <td>{name.get(l.source)}</td>
                <td>
                  <button type="button" className={styles.way} onClick={() => select({ kind: 'link', id: l.id })}>
                    {predicateLabels(ontology, l).forward}
                    {exactly(l)}
                  </button>
                </td>
                <td>{name.get(l.target)}</td>
                <td>
                  <StandingChip standing={l.standing} />
                </td>
                <td className={styles.number}>{l.voices}</td>
                <td className={styles.number}>{l.claimIds.length}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <caption>{counted(nodes.length, 'entity', 'entities')}</caption>
        <thead>
          <tr>
            <th scope="col">Entity</th>
            <th scope="col">Type</th>
            <th scope="col" className={styles.number}>
              Links here
            </th>
            <th scope="col" className={styles.number}>
              Neighbours not shown
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((n) => (
            <tr key={n.id} aria-selected={here('entity', n.id)}>
              <td>
                <button type="button" className={styles.way} onClick={() => select({ kind: 'entity', id: n.id })}>
                  <EntityGlyph types={n.types} size={18} filled={start.includes(n.id)} /> {n.name}
                </button>
              </td>
              <td>{typeWord(ontology, n.types)}</td>
              <td className={styles.number}>{degree(n.id)}</td>
              <td className={styles.number}>{hidden.get(n.id) ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
