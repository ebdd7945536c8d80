import { type ChildProcess, fork } from 'node:child_process';
import type { Extraction } from '../../../contract/extraction.ts';
import { AppError } from '../../../errors.ts';
import { bareEnv, type Program, programBeside } from '../../../ownProcess.ts';
import type { ArticleToExtract, ExtractContext, Extractor } from '../extractor.ts';
import type { Answer, Told } from './told.ts';

/** The longest article that may be stored, made to hurt, takes some twenty seconds; a busy machine three times as long. */
const usualPatienceMs = 60_000;
/** As long as nobody asks, it keeps its word lists in memory; then it goes. */
const idleMs = 120_000;

/** An article that somebody waits for; `found` and `failed` tell them. */
type Asked = {
  readonly article: ArticleToExtract;
  readonly context: ExtractContext;
  readonly found: (extraction: Extraction) => void;
  readonly failed: (error: unknown) => void;
};
type Running = {
  readonly process: ChildProcess;
  /** What it was or is to be asked, the one that it reads now first. */
  readonly asked: Asked[];
  /** Once it has loaded. */
  isReady: boolean;
  isLate: boolean;
  known?: ExtractContext['known'];
  timer?: NodeJS.Timeout;
};
export type Apart = Extractor & { close(): void };

/**
 * The offline extractor in a process of its own, so that a server goes on answering while a long article is read, and is rid
 * of one that cannot be read in time or memory. Started when first asked, and again after its end. It reads one article
 * after the other, and has the next at hand while whoever asked is busy with the last.
 */
export function offlineApart({
  patienceMs = usualPatienceMs,
  program = programBeside(import.meta.url, 'program', '--max-old-space-size=1024'),
}: {
  readonly patienceMs?: number;
  readonly program?: Program;
} = {}): Apart {
  let child: Running | undefined;
  let leaving: NodeJS.Timeout | undefined;

  const start = (): Running => {
    const process = fork(program.file, [], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [...program.execArgv],
      env: bareEnv(),
      serialization: 'advanced',
    });
    const running: Running = { process, asked: [], isReady: false, isLate: false };
    process.on('message', (answer: Answer) => {
      if ('ready' in answer) {
        running.isReady = true;
        for (const a of running.asked) give(running, a);
      } else settle(running.asked.shift(), answer);
      watch(running);
    });
    const ended = (how: number | Error | null) => {
      if (child === running) child = undefined;
      clearTimeout(running.timer);
      if (!running.isReady) {
        // No article is to blame, and another process would fare no better.
        for (const a of running.asked.splice(0)) a.failed(notStarted(how));
        return;
      }
      // It was the first that it did not survive; those behind are read by another.
      const [first, ...others] = running.asked.splice(0);
      first?.failed(running.isLate ? tooSlow(patienceMs) : tooBig());
      for (const a of others) ask(a);
    };
    process.once('exit', ended);
    process.once('error', ended);
    return running;
  };
  const ask = (asked: Asked) => {
    clearTimeout(leaving);
    child ??= start();
    child.asked.push(asked);
    if (child.isReady) give(child, asked);
    if (child.asked.length === 1) watch(child);
  };
  /**
   * Gives the first of those asked its time, from when it can be read; one that is asked nothing keeps nobody alive, and
   * goes after a while.
   */
  const watch = (running: Running) => {
    clearTimeout(running.timer);
    stay(running.process, running.asked.length > 0);
    if (running.asked.length > 0) {
      if (running.isReady) running.timer = setTimeout(() => giveUp(running), patienceMs);
    } else if (running === child) leaving = setTimeout(close, idleMs).unref();
  };
  const giveUp = (running: Running) => {
    running.isLate = true;
    running.process.kill('SIGKILL');
  };
  const close = () => {
    clearTimeout(leaving);
    for (const a of child?.asked.splice(0) ?? []) a.failed(closed());
    child?.process.kill('SIGKILL');
    child = undefined;
  };
  const extract = (article: ArticleToExtract, context: ExtractContext) =>
    new Promise<Extraction>((found, failed) => ask({ article, context, found, failed }));
  return { name: 'offline', extract, close };
}

function give(running: Running, { article, context: { ontology, known } }: Asked): void {
  if (running.known !== known) tell(running.process, { context: { ontology, known } });
  running.known = known;
  tell(running.process, { article });
}

function settle(asked: Asked | undefined, answer: Exclude<Answer, { readonly ready: true }>): void {
  if ('failure' in answer) {
    asked?.failed(new Error(`the offline extractor failed: ${answer.failure}`));
    return;
  }
  for (const [what, why] of answer.rejected) asked?.context.rejected?.(what, why);
  asked?.found(answer.found);
}

function tell(process: ChildProcess, told: Told): void {
  // One that ended meanwhile takes nothing any more; its end tells why.
  if (process.connected) process.send(told, () => undefined);
}

/** Only while it is asked something does it keep us alive. */
function stay(process: ChildProcess, asked: boolean): void {
  const handles = [process, process.channel];
  for (const h of handles) asked ? h?.ref() : h?.unref();
}

const howTo =
  'If it holds several articles, part it into them; or leave out what is no prose, such as tables and lists.';
const tooSlow = (ms: number) =>
  new AppError(422, 'too-slow-to-read', `Reading it took longer than ${ms / 1000} seconds and was given up`, {
    detail: howTo,
  });
const notStarted = (how: number | Error | null) =>
  new Error(
    `the process that reads articles ended before it could read any (${how instanceof Error ? how.message : `exit code ${how}`})`,
  );
const closed = () => new AppError(503, 'closing', 'It was not read to its end, as everything is being closed');
const tooBig = () =>
  new AppError(422, 'too-big-to-read', 'Reading it needs more memory than one article may have', { detail: howTo });
