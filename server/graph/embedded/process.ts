import { type ChildProcess, fork } from 'node:child_process';
import { bareEnv, programBeside } from '../../ownProcess.ts';
import type { Answer, Envelope, Failure } from './protocol.ts';

/** One of our own child processes, asked over IPC. It answers in any order; a kill rejects whatever is open. */
export type Child = {
  readonly pid: number;
  ask(op: string, body: object): Promise<Answer>;
  kill(): void;
  /** Ends it as soon as nothing is asked of it any more: it leaves by itself when the channel closes. */
  release(): void;
  /** Resolves with a reason once the process is gone, however it went. */
  readonly gone: Promise<string>;
};

export function startChild(name: 'writer' | 'reader', wrap?: (command: string[]) => string[]): Child {
  const { file, execArgv } = programBeside(import.meta.url, name, '--enable-source-maps');
  const command = wrap?.([process.execPath]);
  const child: ChildProcess = fork(file, [], {
    // A reader's last words are the allocator's; what became of it, its end tells.
    stdio: ['ignore', 'ignore', name === 'writer' ? 'inherit' : 'ignore', 'ipc'],
    serialization: 'advanced',
    execArgv: [...(command?.slice(1) ?? []), ...execArgv],
    ...(command?.[0] === undefined ? {} : { execPath: command[0] }),
    env: bareEnv(),
  });

  let last = 0;
  let ended: string | undefined;
  const waiting = new Map<number, { ok: (answer: Answer) => void; no: (error: Error) => void }>();
  const gone = new Promise<string>((resolve) => {
    const end = (reason: string) => {
      if (ended !== undefined) return;
      ended = reason;
      for (const w of waiting.values()) w.no(new ChildGone(reason));
      waiting.clear();
      resolve(reason);
    };
    child.on('exit', (code, signal) => end(signal ?? `exit code ${code}`));
    child.on('error', (error) => {
      // A failed kill or send is reported here too; only a process that never started is gone by it.
      if (child.pid === undefined) end(error.message);
    });
  });
  child.on('message', (answer: Answer) => {
    const w = waiting.get(answer.id);
    waiting.delete(answer.id);
    w?.ok(answer);
  });

  return {
    pid: child.pid ?? 0,
    gone,
    ask: (op, body) =>
      new Promise((ok, no) => {
        if (ended !== undefined) return no(new ChildGone(ended));
        const id = ++last;
        waiting.set(id, { ok, no });
        const envelope: Envelope = { id, op, body };
        child.send(envelope, (error) => {
          if (error && waiting.delete(id)) no(new ChildGone(error.message));
        });
      }),
    kill: () => void child.kill('SIGKILL'),
    release: () => {
      if (child.connected) child.disconnect();
    },
  };
}

/** The child ended before it answered. */
class ChildGone extends Error {
  override readonly name = 'ChildGone';
}
export const isChildGone = (e: unknown): e is ChildGone =>
  typeof e === 'object' && e !== null && (e as { name?: unknown }).name === 'ChildGone';

/**
 * The child's side: where the engine is to put what does not fit its memory, a folder that it makes as it opens and that
 * a killed process leaves behind. In the system's own such folder nobody would ever clear it.
 */
export function spillInto(dir: string): void {
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = dir;
}

/** The child's side: answers every envelope with `handle`, one after another or not as `handle` likes. */
export function serve(
  handle: (op: string, body: unknown) => Promise<unknown>,
  onParentGone: () => void,
  toFailure: (error: unknown) => Failure,
): void {
  // The terminal sends Ctrl-C to the whole group; when to stop is the parent's decision, and its end is ours.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  process.on('disconnect', onParentGone);
  process.on('message', async ({ id, op, body }: Envelope) => {
    let answer: Answer;
    try {
      answer = { id, value: await handle(op, body) };
    } catch (error) {
      answer = { id, failure: toFailure(error) };
    }
    if (process.connected) process.send?.(answer);
  });
}
