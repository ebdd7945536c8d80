import type { Stretch } from './content.ts';
import { cueOf } from './cues.ts';
import type { Item } from './items.ts';
import type { Occurrence } from './occurrence.ts';
import { closesSpeech, isComma, isVerb, phraseFrom } from './phrases.ts';

/** “Even as the bank denied the reports, Ott called …”: what it denied ends where the main clause begins. */
export function subordinateEnd(items: readonly Item[], { first, after, takes }: Occurrence, right: number): number {
  if (takes === 'according') return right;
  // “Calling it ‘a joke’, Ott left”
  if (first === 0 && items[0]?.lower.endsWith('ing') === true) {
    for (let k = after; k < right; k += 1)
      if (items[k]?.text === ',' || closesSpeech(items[k])) return k + Number(items[k]?.kind === 'quote');
    return right;
  }
  const opener = items.slice(0, 2).findIndex((i) => /^(?:as|while|although|though)$/.test(i.lower));
  if (opener < 0 || opener > first) return right;
  if ((opener === 1) !== /^(?:even|just)$/.test(items[0]?.lower ?? '')) return right;
  // “As Ott points out, …”
  if (opener === 0 && items[0]?.lower === 'as') return right;
  if (items.slice(0, first).some((i) => isComma(i) || isVerb(i))) return right;
  for (let k = after; k < right; k += 1) if (isComma(items[k]) && items[k]?.text === ',') return k;
  return right;
}

/** Where the clause that ends here begins: behind the “but” of the one before. */
export function clauseStart(items: readonly Item[], left: number, to: number): number {
  let from = left;
  for (let k = left; k < to; k += 1)
    if (isComma(items[k]) && /^(?:but|and|yet)$/.test(items[k + 1]?.lower ?? '')) from = k + 2;
  return from;
}

/** “It was also”: what it was must follow. */
export function isUnfinished(items: readonly Item[], { from, to }: Stretch): boolean {
  let last = to - 1;
  while (last > from && (isComma(items[last]) || items[last]?.pos === 'ADV')) last -= 1;
  return last > from && /^(?:is|are|was|were)$/.test(items[last]?.lower ?? '');
}

/** A further clause of what was said, of the same subject or of one of its own; but no deed of the speaker's. */
export function goesOnBehind(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!/^(?:but|and)$/.test(items[at]?.lower ?? '') || next === undefined) return false;
  if (/^(?:because|that|if|whether)$/.test(next.lower)) return true;
  if (items[at]?.lower !== 'but') return false;
  if (next.pos === 'AUX') {
    let verb = at + 2;
    while (items[verb]?.pos === 'ADV' || /^(?:not|n't|been|be)$/.test(items[verb]?.lower ?? '')) verb += 1;
    return cueOf(items[verb]?.lower ?? '') === undefined;
  }
  const p = phraseFrom(items, at + 1);
  const own = p === null ? undefined : items[p.head];
  const verb = p === null ? undefined : items[p.last + 1];
  return own !== undefined && own.pos !== 'PRON' && isVerb(verb) && cueOf(verb?.lower ?? '') === undefined;
}
