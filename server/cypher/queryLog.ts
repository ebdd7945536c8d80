import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type LastRun, type LoggedRun, loggedRun } from '../contract/query.ts';

/** Then a new file begins, and the one before it is kept as the older half of what is told. */
const fullBytes = 2_000_000;

export type QueryLog = {
  note(run: LoggedRun): void;
  /** Latest first. */
  all(): readonly LoggedRun[];
  /** The last answered run of each saved query. */
  last(id: string): LastRun | null;
};

/**
 * Who ran what when, how long it took and how it ended, a line of JSON a run in `file`; values of parameters are never
 * written, as they may be somebody's secret. Without a file it is forgotten when the server ends. A log that cannot be
 * written is told once to `warn`: nobody's answer waits for it.
 */
export function openQueryLog(file: string | null, warn: (what: string) => void): QueryLog {
  const runs = file === null ? [] : [...read(`${file}.1`), ...read(file)];
  const answered = new Map<string, LastRun>();
  const learn = (r: LoggedRun) => {
    if (r.query === null || r.outcome !== 'answered') return;
    const { at, by, rows, truncated, tookMs } = r;
    answered.set(r.query, { at, by, rows, truncated, tookMs });
  };
  for (const r of runs) learn(r);
  let warned = false;
  const write = (r: LoggedRun) => {
    if (file === null) return;
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (existsSync(file) && statSync(file).size > fullBytes) {
        renameSync(file, `${file}.1`);
        // What the file before that held is gone from the disk, so it is not told any more.
        runs.splice(0, runs.length, ...read(`${file}.1`));
      }
      appendFileSync(file, `${JSON.stringify(r)}\n`);
    } catch (error) {
      if (!warned) warn(`${file} cannot be written, so runs are not logged: ${(error as Error).message}`);
      warned = true;
    }
  };
  return {
    note: (r) => {
      write(r);
      runs.push(r);
      learn(r);
    },
    all: () => [...runs].reverse(),
    last: (id) => answered.get(id) ?? null,
  };
}

/** A line cut off by a crash, or written by another version, is passed over. */
function read(file: string): LoggedRun[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return loggedRun.safeParse(JSON.parse(line)).data ?? [];
      } catch {
        return [];
      }
    });
}
