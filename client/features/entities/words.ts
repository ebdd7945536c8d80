import { standings } from '../../../server/contract/terms.ts';
import { counted, inNumbers, listed, standingWords } from '../../ui/words.ts';

/** "None corroborated, planned or denied-only", in the order of the key. */
export function noneOf(counts: Readonly<Record<string, number>>): string {
  const empty = [...standings].reverse().filter((s) => (counts[s] ?? 0) === 0);
  if (empty.length === 0) return '';
  if (empty.length === standings.length) return 'Nothing is claimed of it';
  return `None ${listed(empty.map((s) => standingWords[s].word.toLowerCase())).replace(/ and ([^ ]+)$/, ' or $1')}`;
}

/** What is not drawn: neighbours by rank, and those behind claims that nobody reviewed. */
export function waitsInWords(total: number, left: number, waiting: number): string {
  const rest =
    total === 0
      ? 'No claim about it draws a link.'
      : left > 0
        ? `${counted(left, 'more neighbour')} ${left === 1 ? 'waits' : 'wait'}, ranked by voices.`
        : 'Every neighbour is here.';
  return waiting > 0 ? `${rest} ${inNumbers(waiting)} more behind claims that nobody reviewed yet.` : rest;
}
