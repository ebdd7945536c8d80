import type { Item } from './items.ts';
import { isComma, isStop, isVerb } from './phrases.ts';

/** Whether what begins here has a subject and a verb of its own. */
export function clauseFollows(items: readonly Item[], at: number): boolean {
  let [relative, related] = [false, false];
  for (let k = at; k < items.length && k < at + 30; k += 1) {
    const i = items[k] as Item;
    if (isVerb(i)) {
      if (k === at) return /^(?:there|it)$/.test(i.lower);
      const before = items[k - 1] as Item;
      // “a petition by the union and gave”: a further deed, not its content
      if (before.pos === 'CCONJ') return false;
      const inner = relative || before.lower === 'to' || /^(?:who|which|that|whom|whose)$/.test(before.lower);
      if (!inner) return true;
      // The verb of a relative clause is not the clause's own.
      relative = false;
      continue;
    }
    if (/^(?:who|which|whose|whom)$/.test(i.lower)) [relative, related] = [true, true];
    if (i.kind === 'quote' && !related && k > at && (!isComma(items[k - 1]) || /^.\p{Ll}/u.test(i.text))) return true;
    if (isStop(i)) return false;
    // “confirmed the date by fingerprint, and that …”
    if (i.lower === 'and' && k > at && items[k + 1]?.lower === 'that') return false;
  }
  return false;
}
