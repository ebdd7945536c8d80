import { Link } from 'wouter';
import type { LoggedRun } from '../../../server/contract/query.ts';
import { useQueries, useQueryLog } from '../../api/queries.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, inNumbers, listed } from '../../ui/words.ts';
import { toQuery } from './address.ts';
import styles from './pages.module.css';
import { timeInWords } from './time.ts';

/** What ran on this server, latest first: who asked what, how long it took and how it ended. */
export function QueryLog() {
  const log = useQueryLog();
  const titles = new Map((useQueries().data?.items ?? []).map((q) => [q.id, q.title]));
  return (
    <section className={styles.page} aria-labelledby="log-title">
      <h1 id="log-title">What ran on this server</h1>
      {log.isError ? (
        <Failure
          error={failureOf(log.error)}
          kept="The log itself is kept on the server."
          onRetry={() => void log.refetch()}
        />
      ) : !log.data ? (
        <Loading bare>Fetching the log.</Loading>
      ) : log.data.total === 0 ? (
        <Empty title="Nothing ran here yet" action={<ButtonLink href="/queries">All saved queries</ButtonLink>}>
          Every query is noted here with who asked it and how it ended. Values of parameters are never kept.
        </Empty>
      ) : (
        <>
          <p className={styles.text}>
            {counted(log.data.total, 'run')}, latest first
            {log.data.items.length < log.data.total && `, the last ${inNumbers(log.data.items.length)} of them here`}.
            Names of parameters are kept, never their values.
          </p>
          <ul className={styles.list}>
            {log.data.items.map((run, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two runs can be alike in everything; the list is read once
              <li key={i}>
                {run.query === null ? (
                  <code className={styles.cypher}>{run.text}</code>
                ) : (
                  <Link href={toQuery(run.query)}>{titles.get(run.query) ?? run.query}</Link>
                )}
                <span>{inWords(run)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function inWords({ by, at, outcome, rows, truncated, tookMs, parameters }: LoggedRun): string {
  const ended =
    outcome === 'answered'
      ? `${truncated ? 'the first ' : ''}${counted(rows, 'row')}`
      : (endings[outcome] ?? (outcome.startsWith('cypher-') ? 'refused before it ran' : 'could not be answered'));
  const asked = parameters.length > 0 ? `, with ${listed(parameters.map((p) => `$${p}`))}` : '';
  return `${by}, ${timeInWords(at)}${asked}: ${ended}, ${inNumbers(Math.round(tookMs))} ms`;
}
const endings: Readonly<Record<string, string>> = {
  cancelled: 'cancelled',
  timeout: 'ended at its deadline',
  'too-many-queries': 'not run, too many at once',
  'out-of-memory': 'ended for want of memory',
  'database-busy': 'had no turn within its time',
  'database-away': 'the database was away',
  'cypher-parameter': 'a value was missing or wrong',
};
