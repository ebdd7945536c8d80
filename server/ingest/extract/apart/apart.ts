import { type ChildProcess, fork } from 'node:child_process';
import pLimit from 'p-limit';
import { AppError } from '../../../errors.ts';
import { bareEnv, programBeside } from '../../ownProcess.ts';
import type { ArticleToExtract, ExtractContext, Extractor } from '../extractor.ts';
import type { Answer, Told } from './told.ts';

/** The longest article that may be stored, made to hurt, takes some twenty seconds; a busy machine three times as long. */
const usualPatienceMs = 60_000;
/** As long as nobody asks, it keeps its word lists in memory; then it goes. */
const idleMs = 120_000;

type Running = {
  readonly process: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly gone: Promise<void>;
  known?: ExtractContext['known'];
};
export type Apart = Extractor & { close(): void };

/**
 * The offline extractor in a process of its own, so that a server goes on answering while a long article is read, and is rid
 * of one that cannot be read in time or memory. Started when first asked, and again after its end.
 */
export function offlineApart({ patienceMs = usualPatienceMs }: { readonly patienceMs?: number } = {}): Apart {
  const program = programBeside(import.meta.url, 'program', 1024);
  const oneByOne = pLimit(1);
  let child: Running | undefined;
  let leaving: NodeJS.Timeout | undefined;

  const start = (): Running => {
    const forked = fork(program.file, [], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [...program.execArgv],
      env: bareEnv(),
      serialization: 'advanced',
    });
    const gone = new Promise<void>((resolve) => {
      forked.once('exit', () => resolve());
      forked.once('error', () => resolve());
    });
    const fresh = { process: forked, ready: Promise.race([nextAnswer(forked), gone]), gone };
    void gone.then(() => {
      if (child === fresh) child = undefined;
    });
    return fresh;
  };

  const ask = async (article: ArticleToExtract, context: ExtractContext) => {
    clearTimeout(leaving);
    child ??= start();
    const mine = child;
    stay(mine.process, true);
    let late = false;
    let timer: NodeJS.Timeout | undefined;
    try {
      await mine.ready;
      const { ontology, known } = context;
      if (mine.known !== known) tell(mine.process, { context: { ontology, known } });
      mine.known = known;
      const answered = nextAnswer(mine.process);
      tell(mine.process, { article });
      timer = setTimeout(() => {
        late = true;
        mine.process.kill('SIGKILL');
      }, patienceMs);
      const ended = mine.gone.then((): never => {
        throw late ? tooSlow(patienceMs) : tooBig();
      });
      const answer = await Promise.race([answered, ended]);
      if ('failure' in answer) throw new Error(`the offline extractor failed: ${answer.failure}`);
      if ('ready' in answer) throw new Error('the extracting process answered out of turn');
      for (const [what, why] of answer.rejected) context.rejected?.(what, why);
      return answer.found;
    } finally {
      clearTimeout(timer);
      stay(mine.process, false);
      leaving = setTimeout(close, idleMs).unref();
    }
  };
  const close = () => {
    child?.process.kill('SIGKILL');
    child = undefined;
  };
  return { name: 'offline', extract: (article, context) => oneByOne(ask, article, context), close };
}

const nextAnswer = (from: ChildProcess) => new Promise<Answer>((resolve) => from.once('message', resolve));

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
const tooBig = () =>
  new AppError(422, 'too-big-to-read', 'Reading it needs more memory than one article may have', { detail: howTo });
