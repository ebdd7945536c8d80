import type { Engine } from './clauses.ts';
import { type Care, guard, type Verdict } from './guard.ts';

/**
 * The guard in a process of its own: the parser costs a second to load, a quarter of a gigabyte, and close to a second
 * for the longest texts, none of which the server should spend. Ends with its parent.
 */
export type GuardAsk = { readonly text: string; readonly engine: Engine; readonly care: Care };
export type GuardAnswer = { readonly verdict?: Verdict; readonly failure?: string };

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));
process.on('message', ({ text, engine, care }: GuardAsk) => {
  let answer: GuardAnswer;
  try {
    answer = { verdict: guard(text, engine, care) };
  } catch (error) {
    answer = { failure: error instanceof Error ? error.message : String(error) };
  }
  if (process.connected) process.send?.(answer);
});
// The first parse builds the parser's tables, the first analysis its own; nobody should wait for that.
guard('RETURN 1', 'embedded');
if (process.connected) process.send?.('ready');
