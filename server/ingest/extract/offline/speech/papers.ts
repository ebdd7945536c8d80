import type { Item } from './items.ts';
import { isDocument } from './nounKinds.ts';
import { isComma, type Phrase, phraseEndingAt } from './phrases.ts';

/** “Emails leaked to Delta Radio show”, “contracts contained in the files say”: the papers, not what became of them. */
export function paperBefore(items: readonly Item[], own: Phrase, from: number): Phrase | null {
  for (let k = own.first - 1; k > from && k > own.first - 12; k -= 1) {
    const i = items[k] as Item;
    if (isComma(i) || i.kind === 'quote' || /^[:;]$/.test(i.text) || i.pos === 'AUX') return null;
    if (i.kind !== 'word' || i.pos !== 'VERB') continue;
    const paper = became.test(i.lower) && items[k + 1]?.pos === 'ADP' ? phraseEndingAt(items, k - 1) : null;
    const head = paper === null ? undefined : items[paper.head];
    return paper !== null && paper.first >= from && head?.kind === 'word' && isDocument(head.lower)
      ? { ...paper, last: own.last }
      : null;
  }
  return null;
}
const became =
  /^(?:brought|lodged|leaked|obtained|seen|reviewed|released|published|contained|filed|shared|provided|sent|written|circulated|unsealed|submitted|posted|found|recovered|seized|prepared|compiled|drafted|dated|held|kept|issued|passed|handed|given|presented|produced|disclosed|exchanged|signed|commissioned|carried|made|read|examined|viewed|stored|attached|included)$/;

/** “a lawsuit alleging that”, “a letter sent by drivers saying that”: what the paper says. */
export const paperSays =
  /^(?:allege|claim|say|argue|state|suggest|show|warn|assert|contend|indicate|reveal|confirm|note)$/;
export function paperAt(items: readonly Item[], last: number): Phrase | null {
  const own = phraseEndingAt(items, last);
  const head = own === null ? undefined : items[own.head];
  if (own === null || head?.kind !== 'word') return own === null ? null : paperBefore(items, own, 0);
  return isDocument(head.lower) ? own : paperBefore(items, own, 0);
}
