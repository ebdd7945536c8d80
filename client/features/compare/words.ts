import type { CompareReply } from '../../../server/contract/compare.ts';
import { counted, inNumbers, listed } from '../../ui/words.ts';

/** Under the title: how much is shared, and whether any claim has them both. */
export function sharedInWords({ entities, neighbours, between }: CompareReply): string {
  const apart = neighbours.apart.map((of) => of.length);
  const same = apart.every((n) => n === apart[0]);
  const alone = same
    ? `${inNumbers(apart[0] ?? 0)} apart on each side`
    : `${listed(entities.map((e, i) => `${inNumbers(apart[i] ?? 0)} of ${e.name} alone`))}`;
  const named =
    between.total === 0
      ? `No claim here has ${entities.length === 2 ? 'both' : 'two of them'} at an end.`
      : `${counted(between.total, 'claim')} here ${between.total === 1 ? 'has' : 'have'} ${entities.length === 2 ? 'both' : 'two of them'} at an end.`;
  return `${counted(neighbours.shared.length, 'neighbour')} in common, ${alone}. ${named}`;
}

/** “3 lines”, and how many of them a long list holds. */
export const linesInWords = ({ total, lines }: { total: number; lines: readonly unknown[] }): string =>
  lines.length < total ? `${inNumbers(lines.length)} of ${counted(total, 'line')}` : counted(total, 'line');

/** What a canvas of a comparison leaves out. */
export function notDrawn(left: number, shown: CompareReply): string {
  const cut = [shown.common, ...shown.apart].reduce((n, l) => n + l.total - l.lines.length, 0);
  return [
    left === 0
      ? 'Every neighbour by a Link is drawn.'
      : `${counted(left, 'neighbour')} not drawn here, those with fewest voices.`,
    ...(cut > 0 ? [`${counted(cut, 'line')} not listed.`] : []),
    'Claims that nobody reviewed are not compared.',
  ].join(' ');
}
