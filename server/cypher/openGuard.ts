import { type ChildProcess, fork } from 'node:child_process';
import { AppError } from '../errors.ts';
import { bareEnv, programBeside } from '../ownProcess.ts';
import type { Engine } from './clauses.ts';
import type { Care, Verdict } from './guard.ts';
import type { GuardAnswer, GuardAsk } from './guardProcess.ts';
import { tooLong } from './limits.ts';
import { toError } from './refusal.ts';

export type Passed = { readonly text: string; readonly parameters: readonly string[] };
export type Guard = {
  /** Throws an AppError that names rule, place and rewrite where the query may not be run. */
  check(text: string, engine: Engine, care?: Care): Promise<Passed>;
  /** Starts the process before anybody waits for it. */
  warm(): void;
  close(): void;
};

type Running = { readonly process: ChildProcess; readonly ready: Promise<void>; readonly gone: Promise<void> };

/** Its process ends itself over a text that is built to hurt the parser; what is late all the same has a busy machine. */
const usualPatienceMs = 20_000;
const remembered = 500;
const program = programBeside(import.meta.url, 'guardProcess');

export function openGuard(patienceMs = usualPatienceMs): Guard {
  let child: Running | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const verdicts = new Map<string, Verdict>();

  const start = (): Running => {
    const forked = fork(program.file, [], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [...program.execArgv],
      env: bareEnv(),
    });
    const gone = new Promise<void>((resolve) => {
      forked.once('exit', () => resolve());
      forked.once('error', () => resolve());
    });
    // Its first message says that it has loaded, which on a busy machine takes longer than any query may.
    const ready = Promise.race([new Promise<void>((resolve) => forked.once('message', () => resolve())), gone]);
    const fresh = { process: forked, ready, gone };
    void gone.then(() => {
      if (child === fresh) child = undefined;
    });
    idle(forked);
    return fresh;
  };

  const ask = async (asked: GuardAsk): Promise<Verdict> => {
    child ??= start();
    const { process: mine, ready, gone } = child;
    busy(mine);
    try {
      await ready;
      const answered = new Promise<Verdict>((resolve, reject) => {
        mine.once('message', (answer: GuardAnswer) => {
          if (answer.verdict === undefined) reject(new Error(`the guard failed: ${answer.failure}`));
          else resolve(answer.verdict);
        });
      });
      if (mine.connected) mine.send(asked);
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        mine.kill('SIGKILL');
      }, patienceMs);
      const failed = gone.then((): never => {
        throw late ? busyMachine() : unchecked();
      });
      return await Promise.race([answered, failed]).finally(() => clearTimeout(timer));
    } finally {
      idle(mine);
    }
  };
  /** One text at a time, so that one the parser cannot get through costs nobody else their answer. */
  const inTurn = (asked: GuardAsk): Promise<Verdict> => {
    const mine = turn.then(() => ask(asked));
    turn = mine.catch(() => undefined);
    return mine;
  };

  return {
    check: async (text, engine, care = 'thoroughly') => {
      // Neither sent nor remembered: a megabyte each adds up.
      const long = tooLong(text);
      if (long !== undefined) throw toError(long);
      const key = `${engine} ${care} ${text}`;
      const verdict = verdicts.get(key) ?? (await inTurn({ text, engine, care }));
      verdicts.delete(key);
      verdicts.set(key, verdict);
      const [oldest] = verdicts.keys();
      if (verdicts.size > remembered && oldest !== undefined) verdicts.delete(oldest);
      if (verdict.refusal !== undefined) throw toError(verdict.refusal);
      return { text: verdict.text, parameters: verdict.parameters };
    },
    warm: () => {
      child ??= start();
    },
    close: () => {
      child?.process.kill('SIGKILL');
    },
  };
}

/** Only while it is asked something does it keep this process alive. */
const idle = (child: ChildProcess) => {
  child.unref();
  child.channel?.unref();
};
const busy = (child: ChildProcess) => {
  child.ref();
  child.channel?.ref();
};

const busyMachine = () =>
  new AppError(503, 'cypher-busy', 'The machine was too busy to check the query', {
    detail: 'Nothing is known to be wrong with the query: run it again.',
    retryAfterS: 5,
  });
const unchecked = () =>
  new AppError(400, 'cypher-unchecked', 'The query takes too long to check', {
    field: 'query',
    detail: 'Shorten it, or pass long lists as parameters.',
  });
