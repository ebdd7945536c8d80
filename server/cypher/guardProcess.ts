import { Worker } from 'node:worker_threads';
import type { Engine } from './clauses.ts';
import { type Care, guard, type Verdict } from './guard.ts';
import { overdue, usedCpuMs } from './overdue.ts';

/**
 * The guard in a process of its own: the parser costs a second to load, a quarter of a gigabyte, and close to a second
 * for the longest texts, none of which the server should spend. Ends with its parent.
 */
export type GuardAsk = { readonly text: string; readonly engine: Engine; readonly care: Care };
export type GuardAnswer = { readonly verdict?: Verdict; readonly failure?: string };

/**
 * Long texts take a second or two of the processor; what takes longer is built to hurt the parser. It is not the clock that
 * counts, for a busy machine is no fault of the text. The parser yields to no timer, so a thread watches.
 */
const mostCpuMs = 6000;
/** What of it the process had used when it was asked; 0 while it is idle. */
const began = new Float64Array(new SharedArrayBuffer(8));
const watch = `
  const { workerData: began } = require('node:worker_threads');
  const used = ${usedCpuMs};
  const overdue = ${overdue};
  setInterval(() => { if (overdue(began, used, ${mostCpuMs})) process.kill(process.pid, 'SIGKILL'); }, 50);`;
new Worker(watch, { eval: true, workerData: began }).unref();

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));
process.on('message', ({ text, engine, care }: GuardAsk) => {
  began[0] = usedCpuMs();
  let answer: GuardAnswer;
  try {
    answer = { verdict: guard(text, engine, care) };
  } catch (error) {
    answer = { failure: error instanceof Error ? error.message : String(error) };
  }
  began[0] = 0;
  if (process.connected) process.send?.(answer);
});
// The first parse builds the parser's tables, the first analysis its own; nobody should wait for that.
guard('RETURN 1', 'embedded');
if (process.connected) process.send?.('ready');
