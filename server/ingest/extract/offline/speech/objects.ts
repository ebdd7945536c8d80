import type { Item } from './items.ts';
import { speakers } from './nouns.ts';
import { isComma, isStop, isTime, isVerb, phraseFrom } from './phrases.ts';

/** So many words that a verb is among them. */
export const isLong = (items: readonly Item[], at: number): boolean =>
  items.slice(at, at + 4).every((i) => !isStop(i) && !isComma(i)) && items.length >= at + 4;

export const result =
  /^(?:profit|loss|fall|drop|rise|increase|decline|turnover|revenue|growth|decrease|gain|jump|surge|slump|surplus|deficit)s?$/;
export const wished = /^(?:ask|want|expect)$/;
/** “wants the council to close it”, “asked the court to stay the order”, “wants it closed” */
export function isWished(items: readonly Item[], verb: number, lemma: string): boolean {
  const p = phraseFrom(items, verb + 1);
  // “asks a visitor to walk up”: nobody in particular
  if (p === null || items[p.head]?.pos === 'PRON' || isTime(items[p.head])) return false;
  if (lemma === 'ask' && /^(?:a|an|one)$/.test(items[p.first]?.lower ?? '')) return false;
  const [to, deed] = [items[p.last + 1], items[p.last + 2]];
  if (to?.lower === 'to') return isVerb(deed);
  return lemma === 'want' && to?.pos === 'VERB' && /(?:ed|en|wn|pt|ut)$/.test(to.lower);
}

/** “the search unlawful”, “it worthless” */
export function isJudged(items: readonly Item[], at: number): boolean {
  const bare = /^(?:it|this|that|them|him|her)$/.test(items[at]?.lower ?? '');
  const p = bare ? { last: at, head: at } : phraseFrom(items, at);
  if (p === null) return false;
  const [last, next] = [items[p.last], items[p.last + 1]];
  const ends = (i: Item | undefined) => i === undefined || isStop(i) || isComma(i) || /^(?:and|but)$/.test(i.lower);
  if (last?.pos === 'ADJ' && !bare && p.last > at + 1 && items[p.last - 1]?.pos === 'NOUN') return ends(next);
  return next?.pos === 'ADJ' && ends(items[p.last + 2]);
}

/** Somebody, and not what is his. */
export function isSomebody(items: readonly Item[], at: number): boolean {
  if (/^(?:me|us|him|her|them|you)$/.test(items[at]?.lower ?? '') && !/^(?:NOUN|ADJ)$/.test(items[at + 1]?.pos ?? ''))
    return true;
  const p = phraseFrom(items, at);
  const head = p === null ? undefined : items[p.head];
  const noun = head?.lower ?? '';
  if (p !== null && head?.kind === 'name') return !/^'s?$/.test(items[p.last + 1]?.lower ?? '') && p.first === p.last;
  return head?.kind === 'word' && (speakers.has(noun) || speakers.has(noun.replace(/s$/, '').replace(/^men$/, 'man')));
}
