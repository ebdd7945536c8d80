import { useMediaQuery } from '@mantine/hooks';
import { Waypoints } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { CypherReply } from '../../../server/contract/cypher.ts';
import { useOntology } from '../../api/ontology.ts';
import { addressOf } from '../../state/address/address.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import type { ResultView } from './address.ts';
import { Chart } from './Chart.tsx';
import { CutBar, raises, WholeLine } from './CutBar.tsx';
import { entityOf, isNode } from './cells.ts';
import { chartOf } from './chartOf.ts';
import { columnsOf } from './columns.ts';
import { JsonView } from './JsonView.tsx';
import { emptyBecause, ownLimitOf } from './ownLimit.ts';
import { ResultSentences } from './ResultSentences.tsx';
import { ResultTable } from './ResultTable.tsx';
import styles from './result.module.css';
import { TakeResult } from './TakeResult.tsx';

const ResultGraph = lazy(async () => ({ default: (await import('./ResultGraph.tsx')).ResultGraph }));
/** So many ids fit an address that every mail program leaves whole. */
const addressful = 60;
/** More entities than that want the whole width: the table goes below them. */
const besideful = 14;
const none: readonly string[] = [];
const viewWords: Readonly<Record<ResultView, string>> = {
  table: 'Table',
  both: 'Both',
  canvas: 'Canvas',
  chart: 'Chart',
  json: 'JSON',
  cypher: 'Cypher',
};

/** What came back: what was cut, then the graph beside the table. */
export function Result({
  reply,
  title,
  headers,
  view: asked,
  onView,
  onLimit,
  text,
  params,
  onRaise,
  given = none,
  cypher,
}: {
  reply: CypherReply;
  title: string;
  headers: Readonly<Record<string, string>>;
  view: ResultView;
  onView(view: ResultView): void;
  /** Runs again with this row limit. */
  onLimit(limit: number): void;
  /** What was asked: its text and values say what may be missing. */
  text: string;
  params: Readonly<Record<string, unknown>>;
  /** Asks again with more of the parameter that limits the query. */
  onRaise?: (name: string, most: number) => void;
  /** Entities the question was asked about: where its graph starts. */
  given?: readonly string[];
  /** The text, where it is a view of its own. */
  cypher: ReactNode;
}) {
  const ontology = useOntology().data;
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const columns = useMemo(() => columnsOf(reply.columns, reply.rows, headers), [reply, headers]);
  const { nodes, links } = reply.graph;
  const start = useMemo(() => {
    const first = reply.columns[0];
    const ids = reply.rows.flatMap((r) => {
      const v = first === undefined ? undefined : r[first];
      return isNode(v) ? [entityOf(v)?.id ?? ''] : [];
    });
    return [...new Set([...ids, ...given])].filter((id) => id !== '');
  }, [reply, given]);
  const chart = useMemo(() => chartOf(columns, reply.rows), [columns, reply]);
  const own = useMemo(() => ownLimitOf(text, params), [text, params]);
  if (reply.rows.length === 0)
    return (
      <div className={styles.state}>
        <Empty title="No rows">{emptyBecause(own, params, text)}</Empty>
      </div>
    );
  const drawable = links.length > 0 && ontology !== undefined;
  const possible: Readonly<Record<ResultView, boolean>> = {
    table: true,
    both: drawable && !narrow,
    canvas: drawable,
    chart: chart !== null,
    json: true,
    cypher: narrow,
  };
  const views = (['table', 'both', 'canvas', 'chart', 'json', 'cypher'] as const).filter((v) => possible[v]);
  // An address may ask for what this answer has no shape for.
  const view = possible[asked] ? asked : 'table';
  const graph = drawable && (view === 'both' || view === 'canvas');
  const table = view === 'table' || view === 'both';
  const ids = nodes.slice(0, addressful).map((n) => n.id);
  const way = nodes.length > 0 && (
    <ButtonLink
      small={!narrow}
      icon={Waypoints}
      href={addressOf({ title, ids, start: start.filter((s) => ids.includes(s)) })}
    >
      {nodes.length > ids.length ? `First ${ids.length} of ${nodes.length} on the canvas` : 'Put on the canvas'}
    </ButtonLink>
  );
  const ways = (
    <div className={styles.ways}>
      {way}
      <TakeResult reply={reply} name={fileName(title)} small={!narrow} />
    </div>
  );
  return (
    <>
      <CutBar reply={reply} onLimit={onLimit} own={own} onRaise={onRaise} />
      <div className={styles.tools}>
        {!reply.truncated && !(onRaise && raises(reply, own)) && <WholeLine reply={reply} own={own} />}
        {views.length > 1 && (
          <fieldset className={styles.views}>
            <legend className="cg-said">Show the result as</legend>
            {views.map((v) => (
              <button key={v} type="button" aria-pressed={view === v} className={styles.view} onClick={() => onView(v)}>
                {viewWords[v]}
                {v === 'table' && <span className={styles.count}> {inNumbers(reply.rows.length)}</span>}
              </button>
            ))}
          </fieldset>
        )}
        {!narrow && ways}
      </div>
      {view === 'cypher' && cypher}
      {view !== 'cypher' && (
        <div
          className={styles.panes}
          data-both={(graph && table) || undefined}
          data-stacked={nodes.length > besideful || undefined}
        >
          {graph && (
            <Suspense fallback={<Loading bare>Fetching what draws graphs.</Loading>}>
              <ResultGraph nodes={nodes} links={links} start={start} ontology={ontology} narrow={narrow} />
            </Suspense>
          )}
          {view === 'chart' && chart && <Chart chart={chart} />}
          {view === 'json' && <JsonView rows={reply.rows} />}
          {table &&
            (narrow ? (
              <ResultSentences columns={columns} rows={reply.rows} ontology={ontology} />
            ) : (
              <ResultTable
                columns={columns}
                rows={reply.rows}
                ontology={ontology}
                label={`${title}: ${counted(reply.rows.length, 'row')}`}
              />
            ))}
        </div>
      )}
      {narrow && <div className={styles.foot}>{ways}</div>}
    </>
  );
}

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'result';
