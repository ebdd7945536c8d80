import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { markedName } from '../../../server/contract/unnamed.ts';
import type { VoicePage } from '../../../server/contract/voices.ts';
import { voiceHref } from '../../ui/hrefs.ts';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import styles from './flow.module.css';
import { bar, flowOf } from './flow.ts';

const articleHref = (id: string): string => `/articles/${encodeURIComponent(id)}`;

/** How the words came to the page: voice, carriers, article; drawn, or the same as a table. */
export function Flow({ page, narrow }: { page: VoicePage; narrow: boolean }) {
  const { ref, width } = useElementSize();
  const [asTable, setTable] = useState(narrow);
  const { ways, total } = page.flow;
  if (ways.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="how-the-words-came">
      <SectionHead
        title={<span id="how-the-words-came">How the words came</span>}
        aside={
          <button type="button" className={styles.swap} aria-pressed={asTable} onClick={() => setTable(!asTable)}>
            {asTable ? 'Draw it' : 'As a table'}
          </button>
        }
      />
      {asTable ? (
        <FlowTable ways={ways} />
      ) : (
        <div ref={ref} className={styles.sheet}>
          {width > 0 && <Drawn ways={ways} width={width} />}
        </div>
      )}
      {total > ways.length && (
        <p className={styles.note}>
          The {ways.length} ways most words took; {counted(total - ways.length, 'more')} of {inNumbers(total)} are not
          drawn.
        </p>
      )}
    </section>
  );
}

function Drawn({ ways, width }: { ways: VoicePage['flow']['ways']; width: number }) {
  const flow = flowOf(ways, width);
  const room = [flow.columns[1] - 24, flow.columns[2] - flow.columns[1] - 24, width - flow.columns[2]] as const;
  return (
    <div className={styles.drawing} style={{ height: flow.height }}>
      <svg width={width} height={flow.height} aria-hidden="true" className={styles.bands}>
        {flow.bands.map((b) => (
          <path key={b.key} d={b.path} strokeWidth={b.width} />
        ))}
        {flow.stops.map((s) => (
          <rect key={s.key} x={flow.columns[s.column]} y={s.y} width={bar} height={Math.max(3, s.height)} />
        ))}
      </svg>
      {(['Voice', 'Carried by', 'Article'] as const).map((word, i) => (
        <span key={word} className={styles.columnHead} style={{ left: flow.columns[i as 0 | 1 | 2] }}>
          {word}
        </span>
      ))}
      {flow.stops.map((s) => {
        const inside = (
          <>
            <span className={styles.stopName}>{s.name}</span> <span className={styles.number}>{s.assertions}</span>
          </>
        );
        const at = { left: flow.columns[s.column] + bar + 6, top: s.y, maxWidth: room[s.column] - bar - 6 };
        return s.href === null || s.id === '' ? (
          <span key={s.key} className={styles.stop} style={at}>
            {inside}
          </span>
        ) : (
          <Link
            key={s.key}
            className={styles.stop}
            style={at}
            title={s.name}
            href={s.href === 'voice' ? voiceHref(s.id) : articleHref(s.id)}
          >
            {inside}
          </Link>
        );
      })}
    </div>
  );
}

function FlowTable({ ways }: { ways: VoicePage['flow']['ways'] }) {
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <caption className="cg-said">Voice, who carried it, the article, and how many assertions came that way</caption>
        <thead>
          <tr>
            <th scope="col">Voice</th>
            <th scope="col">Carried by</th>
            <th scope="col">Article</th>
            <th scope="col">Assertions</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((w) => (
            <tr key={[w.voice.id, ...w.carriers.map((c) => c.id), w.article.id].join(' ')}>
              <td>
                <Link href={voiceHref(w.voice.id)}>{markedName(w.voice)}</Link>
              </td>
              <td>{w.carriers.length === 0 ? 'nobody between' : w.carriers.map((c) => c.name).join(' › ')}</td>
              <td>
                <Link href={articleHref(w.article.id)}>{w.article.title}</Link>
              </td>
              <td className={styles.amount}>{w.assertions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
