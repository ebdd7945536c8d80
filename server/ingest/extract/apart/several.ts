import { availableParallelism } from 'node:os';
import { type Apart, offlineApart } from './apart.ts';

/** So many articles a process has at hand, so that it reads on while whoever asked is busy for a moment. */
const atHand = 8;
/** Each holds some 330 MB; with more of them whoever takes in what they find is the one waited for. */
const mostProcesses = 3;

/** As many as leave a core to whoever asks. */
export const spareProcessors = () => Math.max(1, Math.min(mostProcesses, availableParallelism() - 1));

/** The offline extractor in several processes, for whoever has very many articles: each goes to the least busy one. */
export function offlineInSeveral(processes: number): Apart {
  const all = Array.from({ length: processes }, () => ({ apart: offlineApart(), waiting: 0 }));
  return {
    name: 'offline',
    atOnce: processes * atHand,
    extract: async (article, context) => {
      const free = all.reduce((a, b) => (b.waiting < a.waiting ? b : a));
      free.waiting += 1;
      try {
        return await free.apart.extract(article, context);
      } finally {
        free.waiting -= 1;
      }
    },
    close: () => {
      for (const { apart } of all) apart.close();
    },
  };
}
