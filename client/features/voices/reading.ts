import type { Passage } from '../../../server/contract/claim.ts';
import { piecesOf } from '../../ui/quoted.ts';

/** The words of one assertion read on: what stands between two passages of a sentence stays, what is left out is said. */
export function inOneReading(passages: readonly Passage[]): string {
  const pieces = piecesOf(passages);
  return pieces.map((p, i) => `${i === 0 ? '' : p.cut ? ' … ' : (pieces[i - 1]?.after ?? '')}${p.text}`).join('');
}
