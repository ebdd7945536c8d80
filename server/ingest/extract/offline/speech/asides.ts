import type { Item } from './items.ts';
import { closesSpeech, isComma, isStop, isTime, isVerb, type Phrase, phraseFrom } from './phrases.ts';
import { subjectBefore, verbGroupStart } from './subjectPhrases.ts';

/** “…, asked about it, left the hall”: a verb of the same subject follows behind the next comma. */
export function isReduced(items: readonly Item[], verb: number): boolean {
  let at = verb + 1;
  while (at < items.length && !isComma(items[at]) && !isStop(items[at]) && items[at]?.kind !== 'quote') at += 1;
  if (!isComma(items[at]) || items[at - 1]?.kind === 'quote') return false;
  const next = items[at + 1];
  return isVerb(next) && next?.lower.endsWith('ing') === false;
}

/** A second dash with nothing told before it. */
export function closesDash(items: readonly Item[], verb: number): boolean {
  for (let at = verb + 1; at < items.length && at < verb + 16; at += 1) {
    const i = items[at] as Item;
    if (i.text === '—') return true;
    if (i.kind === 'quote' || i.lower === 'that' || isStop(i)) return false;
  }
  return false;
}

/** Verbs whose object may be the speaker's own: “The bank, in May, announced its plan”. */
export const ownObject =
  /^(?:announce|confirm|repeat|reiterate|state|declare|acknowledge|report|affirm|reaffirm|maintain|continue)$/;

/** “Calling it a joke, Ott left”: hers, behind the first comma. */
export function subjectBehind(items: readonly Item[], verb: number): Phrase | null {
  let from = verb + 1;
  while (from < items.length && !isComma(items[from]) && !closesSpeech(items[from])) from += 1;
  for (let k = from + 2; k < items.length && k < from + 16; k += 1) {
    if (isComma(items[k]) || items[k]?.kind === 'quote') return null;
    if (!isVerb(items[k])) continue;
    const subject = subjectBefore(items, verbGroupStart(items, k), from + 1);
    return subject?.first === from + 1 ? subject : null;
  }
  return null;
}

/** “…, as a study by the Ott Institute (OI) and others has shown, …”: the study, whatever stands behind it. */
export function asSubject(items: readonly Item[], start: number): Phrase | null {
  for (let k = start - 1; k >= 0 && k > start - 24; k -= 1) {
    const i = items[k] as Item;
    if (i.kind === 'quote' || isVerb(i) || isStop(i)) return null;
    if (i.lower === 'as' && (k === 0 || isComma(items[k - 1]))) {
      const p = phraseFrom(items, k + 1);
      return p === null || isTime(items[p.head]) || p.last >= start ? null : { ...p, last: start - 1 };
    }
  }
  return null;
}
