import { type Stance, stances } from '../../../server/contract/terms.ts';
import type { StanceCounts } from '../../../server/contract/voices.ts';

/** Up to here a cell shows one mark an assertion; beyond, one a stance with its number. */
const mostMarks = 4;

/** `count`: how many it stands for, null where each stands for one. */
export type CellMark = { readonly key: string; readonly stance: Stance; readonly count: number | null };

export const totalOf = (counts: StanceCounts): number => stances.reduce((n, s) => n + counts[s], 0);

export function marksOf(counts: StanceCounts): CellMark[] {
  const few = totalOf(counts) <= mostMarks;
  return stances.flatMap((stance): CellMark[] => {
    const n = counts[stance];
    if (n === 0) return [];
    return few
      ? Array.from({ length: n }, (_, i) => ({ key: `${stance}-${i}`, stance, count: null }))
      : [{ key: stance, stance, count: n }];
  });
}

const verbs: Readonly<Record<Stance, string>> = {
  affirms: 'affirms',
  denies: 'denies',
  questions: 'questions',
  declines: 'declines',
};
/** "affirms 2, denies 1". */
export const countsInWords = (counts: StanceCounts): string =>
  stances.flatMap((s) => (counts[s] === 0 ? [] : [`${verbs[s]} ${counts[s]}`])).join(', ');
