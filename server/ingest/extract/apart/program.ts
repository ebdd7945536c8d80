import { watchMyself } from '../../watched.ts';
import type { ExtractContext } from '../extractor.ts';
import { offline } from '../offline/offline.ts';
import type { Answer, Told } from './told.ts';

/**
 * Reads articles with the offline extractor, one after the other, as whoever started this process sends them. A text made to
 * hurt it keeps nobody else waiting, and can be ended.
 */
const mostMemory = 1536 * 1024 * 1024;
watchMyself({ mostMemory });

const answer = (said: Answer) => process.send?.(said);
let context: Pick<ExtractContext, 'ontology' | 'known'> | undefined;

process.on('message', async (told: Told) => {
  if ('context' in told) {
    ({ context } = told);
    return;
  }
  try {
    if (context === undefined) throw new Error('an article came before its context');
    const rejected: [string, string][] = [];
    const found = await offline.extract(told.article, {
      ...context,
      rejected: (what, why) => rejected.push([what, why]),
    });
    answer({ found, rejected });
  } catch (error) {
    answer({ failure: String(error instanceof Error ? error.stack : error) });
  }
});
process.on('disconnect', () => process.exit(0));
answer({ ready: true });
