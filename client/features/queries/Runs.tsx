import { Link } from 'wouter';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Empty } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import styles from './pages.module.css';
import { mostRuns, useRuns } from './pastRuns.ts';
import { timeInWords } from './time.ts';

/** What this browser ran, latest first, each with the way back to it. */
export function Runs() {
  const { runs, forget } = useRuns();
  return (
    <section className={styles.page} aria-labelledby="runs-title">
      <h1 id="runs-title">Runs in this browser</h1>
      {runs.length === 0 ? (
        <Empty title="Nothing ran here yet" action={<ButtonLink href="/queries">All saved queries</ButtonLink>}>
          Every answer you get is listed here with its values. The list stays in this browser.
        </Empty>
      ) : (
        <>
          <p className={styles.text}>
            {counted(runs.length, 'run')}, latest first
            {runs.length === mostRuns && '; older ones are forgotten'}. Opening one asks again, of the graph as it is
            now.
          </p>
          <ul className={styles.list}>
            {runs.map((r) => (
              <li key={r.href}>
                <Link href={r.href}>{r.title}</Link>
                <span>
                  {r.truncated && 'the first '}
                  {counted(r.rows, 'row')}, {inNumbers(Math.round(r.tookMs))} ms, {timeInWords(r.at)}
                </span>
              </li>
            ))}
          </ul>
          <Button onClick={forget}>Forget all of them</Button>
        </>
      )}
    </section>
  );
}
