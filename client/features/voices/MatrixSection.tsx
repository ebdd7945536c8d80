import type { EntityRef } from '../../../server/contract/graph.ts';
import type { VoiceMatrix } from '../../../server/contract/voices.ts';
import { useVoiceMatrix } from '../../api/voices.ts';
import { queryHref } from '../../ui/hrefs.ts';
import { QueryLink } from '../../ui/QueryLink.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import type { Asked } from './address.ts';
import { Cell } from './Cell.tsx';
import { Matrix } from './Matrix.tsx';
import styles from './voices.module.css';

const usual = { voices: 14, subjects: 8 };
const most = { voices: 100, subjects: 40 };

/** Who speaks about what, and under it the assertions of the cell that is open. */
export function MatrixSection({
  of,
  asked,
  onAsk,
}: {
  of: EntityRef | undefined;
  asked: Asked;
  onAsk(change: Partial<Asked>): void;
}) {
  const { data, error, refetch } = useVoiceMatrix({ voice: of?.id, ...(asked.whole ? most : usual) });
  const close = () => {
    const from = asked.cell && document.getElementById(`cell-${asked.cell.voice}-${asked.cell.subject}`);
    onAsk({ cell: null });
    from?.focus();
  };
  return (
    <section className={styles.matrix} aria-labelledby="who-on-what">
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle} id="who-on-what">
          Who speaks about what
        </h2>
        {data && <span className={styles.aside}>{extent(data)}</span>}
        <span className={styles.ways}>
          {data && hasMore(data, asked.whole) && (
            <button type="button" className={styles.swap} onClick={() => onAsk({ whole: !asked.whole, cell: null })}>
              {asked.whole ? 'Fewer rows and columns' : 'More rows and columns'}
            </button>
          )}
          <QueryLink href={queryHref('who-on-what')} />
        </span>
      </div>
      {error && !data ? (
        <Failure error={failureOf(error)} kept="The list stays." onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <Matrix matrix={data} of={of} open={asked.cell} onOpen={(cell) => onAsk({ cell })} />
          {asked.cell && (
            <Cell cell={asked.cell} matrix={data} onClose={close} key={Object.values(asked.cell).join(' ')} />
          )}
        </>
      ) : (
        <Loading>Counting who speaks about what.</Loading>
      )}
    </section>
  );
}

const extent = (m: VoiceMatrix): string =>
  [counted(m.voices.length, 'voice'), counted(m.subjects.length, 'subject'), counted(m.shown, 'assertion')].join(', ');
const hasMore = (m: VoiceMatrix, whole: boolean): boolean =>
  whole || m.total.voices > m.voices.length || m.total.subjects > m.subjects.length;
