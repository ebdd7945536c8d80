import type { ReactNode } from 'react';
import { isApiError } from '../../api/error.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import styles from './queries.module.css';
import type { Run } from './useRun.ts';

/** Everything a run can be besides done: asked for nothing yet, running, cancelled, refused, failed. */
export function RunResult({
  run,
  idle,
  mend,
  children,
}: {
  run: Run;
  idle: ReactNode;
  /** The way out of a refusal, where there is one. */
  mend?: ReactNode;
  children: ReactNode;
}) {
  if (run.state === 'done') return children;
  // Of the same question with the same values: asked again in vain, it is still what came back.
  const before = run.state !== 'running' && run.reply !== undefined;
  const state = (
    <div className={styles.state}>
      {run.state === 'idle' && idle}
      {run.state === 'running' && (
        <Loading>
          Running{run.seconds > 1 ? ` for ${counted(run.seconds, 'second')}` : ''}. The rest of Claimgraph keeps its
          speed.
        </Loading>
      )}
      {run.state === 'cancelled' && (
        <Empty
          title="Cancelled"
          action={
            <Button small onClick={run.again}>
              Run again
            </Button>
          }
        >
          The database was told to stop; nothing of this run is kept.{before && ' Below is what the run before gave.'}
        </Empty>
      )}
      {run.state === 'failed' && (
        <Failure
          error={said(run.error)}
          kept={before ? 'Below is what the run before gave.' : 'The question and its values are kept.'}
          {...(isRetryable(run.error) && { onRetry: run.again })}
        >
          {mend}
        </Failure>
      )}
    </div>
  );
  if (!before) return state;
  return (
    <>
      {state}
      {children}
    </>
  );
}
/** The server names the field; a page shows it there instead. */
export const fieldWords = (title: string | undefined): string | undefined => {
  const words = title?.replace(/^(params\.)?\w+: (?=the |there |must |no |not )/, '');
  return words && words.charAt(0).toUpperCase() + words.slice(1);
};
const said = (error: unknown) => {
  const failure = failureOf(error);
  return { ...failure, title: fieldWords(failure.title) ?? failure.title };
};
/** A refused text is refused again; what may have passed meanwhile is worth another try. */
const isRetryable = (e: Error | null) => isApiError(e) && (e.status === 0 || e.status === 408 || e.status >= 500);
