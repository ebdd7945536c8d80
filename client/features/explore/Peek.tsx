import { EyeOff, SlidersHorizontal } from 'lucide-react';
import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Standing } from '../../../server/contract/terms.ts';
import { kept } from '../../state/saved/saved.ts';
import { isPlain, useView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { StandingLine } from '../../ui/StandingLine.tsx';
import { Loading } from '../../ui/states.tsx';
import { counted, standingOrder, standingWords } from '../../ui/words.ts';
import { RiskRow } from './CheckFirst.tsx';
import { filterCount } from './filters/filterWords.ts';
import styles from './peek.module.css';
import type { Shown } from './shown.ts';
import type { Desk } from './useDesk.ts';

const glyphs: Readonly<Record<GraphReply['risks'][number]['kind'], Standing>> = {
  disputed: 'disputed',
  planned: 'planned',
  unnamed: 'single-source',
};

/** The lowest stop of the sheet: what is riskiest, the standings as filters, and what waits behind. */
export function Peek({
  reply,
  shown,
  ontology,
  desk,
  onMore,
  onSift,
}: {
  reply: GraphReply | null;
  shown: Shown | null;
  ontology: Ontology | undefined;
  desk: Desk;
  /** The next stop, with all of it. */
  onMore(): void;
  onSift(): void;
}) {
  const filters = useView((v) => v.filters);
  const toggle = useView((v) => v.toggle);
  const untouched = useView(isPlain);
  const on = filterCount(filters);
  const { waiting } = useView((v) => v.canvas);
  if (!reply || !shown || !ontology)
    return (
      <div className={styles.waiting}>
        <Loading bare>Fetching what to check first.</Loading>
      </div>
    );
  const links = new Map(shown.links.map((l) => [l.id, l]));
  const risks = reply.risks.filter((r) => links.has(r.link));
  const two = [risks[0], risks.find((r) => r.kind !== risks[0]?.kind) ?? risks[1]].filter((r) => r !== undefined);
  const standings = standingOrder.flatMap((s) => shown.byStanding.find((b) => b.standing === s) ?? []);
  const firstFirm = [
    ...standings.filter((s) => s.standing === 'disputed'),
    ...standings.filter((s) => s.standing !== 'disputed').reverse(),
  ];
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>Check these first</h2>
        <span>
          {untouched && kept(window.localStorage).length > 0 && (
            <button type="button" className={styles.all} onClick={onMore}>
              Last canvas
            </button>
          )}
          {risks.length > 0 && (
            <button type="button" className={styles.all} onClick={onMore}>
              All {risks.length}
            </button>
          )}
        </span>
      </div>
      <ul className={styles.risks}>
        {two.map((r) => (
          <RiskRow
            key={`${r.kind} ${r.link}`}
            risk={r}
            link={links.get(r.link)}
            glyph={glyphs[r.kind]}
            reply={reply}
            ontology={ontology}
            short
          />
        ))}
        {two.length === 0 && (
          <li className={styles.none}>No link here is disputed, only planned or without a named voice.</li>
        )}
      </ul>
      <fieldset className={styles.filters} aria-label="Standing of links">
        <button type="button" className={styles.filter} onClick={onSift}>
          <SlidersHorizontal size={16} strokeWidth={1.8} aria-hidden="true" />
          Filters {on > 0 && <span>{on}</span>}
        </button>
        {firstFirm.map(({ standing, count }) => (
          <button
            key={standing}
            type="button"
            className={styles.filter}
            aria-pressed={!filters.standings.includes(standing)}
            onClick={() => toggle('standings', standing)}
          >
            <StandingLine standing={standing} />
            {standingWords[standing].word} <span>{count}</span>
          </button>
        ))}
      </fieldset>
      <div className={styles.foot}>
        <EyeOff size={17} strokeWidth={1.8} aria-hidden="true" />
        <span>
          {waiting.length > 0
            ? `${counted(waiting.length, 'entity waits', 'entities wait')} behind`
            : shown.awayTotal > 0
              ? `${counted(shown.awayTotal, 'entity', 'entities')} of the graph not here`
              : 'Nothing of this graph is hidden'}
        </span>
        {waiting.length > 0 && <Button onClick={desk.showAll}>Show all</Button>}
      </div>
    </>
  );
}
