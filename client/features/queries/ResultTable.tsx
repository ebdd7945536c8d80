import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Column, Row } from './columns.ts';
import { ResultCell } from './ResultCell.tsx';
import styles from './result-table.module.css';

/** Up to here drawing every row is cheaper than deciding which. */
const drawAll = 200;

/** The rows of a result, in words. Beyond 200 only those in view are drawn; the table still says how many there are. */
export function ResultTable({
  columns,
  rows,
  ontology,
  label,
}: {
  columns: readonly Column[];
  rows: readonly Row[];
  ontology: Ontology | undefined;
  label: string;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const many = rows.length > drawAll;
  const view = useVirtualizer({
    count: rows.length,
    enabled: many,
    getScrollElement: () => frame.current,
    estimateSize: () => 43,
    overscan: 12,
  });
  const drawn = many ? view.getVirtualItems() : rows.map((_, index) => ({ index, start: 0, end: 0 }));
  const above = many ? (drawn[0]?.start ?? 0) : 0;
  const below = many ? view.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.frame} ref={frame} tabIndex={0} aria-label={label}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c.key} scope="col" data-kind={c.kind}>
                {c.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} span={columns.length} />}
          {drawn.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <tr
                  key={index}
                  data-index={index}
                  aria-rowindex={index + 2}
                  ref={many ? view.measureElement : undefined}
                >
                  {columns.map((c, i) => (
                    <td key={c.key} data-kind={c.kind} data-first={i === 0 || undefined}>
                      <ResultCell column={c} row={row} ontology={ontology} />
                    </td>
                  ))}
                </tr>
              )
            );
          })}
          {below > 0 && <Gap height={below} span={columns.length} />}
        </tbody>
      </table>
    </section>
  );
}

const Gap = ({ height, span }: { height: number; span: number }) => (
  <tr>
    <td colSpan={span} className={styles.gap} style={{ height }} />
  </tr>
);
