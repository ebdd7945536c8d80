import type { Stretch } from './content.ts';
import type { Item } from './items.ts';
import type { Occurrence } from './occurrence.ts';
import { isComma, isVerb, phraseEndingAt, simpleEndingAt } from './phrases.ts';

/** “called it ‘awful’ and cut its forecast”: what the speaker did besides. */
export function deedBehind(items: readonly Item[], o: Occurrence, right: number): number {
  const { takes, first, after, stance } = o;
  // “The failure, which the airline blames on its supplier, stranded thousands”, “Ott, who says she never signed, left”
  if ((items[first - 1]?.lower === 'which' && isComma(items[first - 2])) || isRelative(items, o))
    for (let k = after + 1; k + 1 < right; k += 1)
      if (isComma(items[k]) && isVerb(items[k + 1]) && items[k + 1]?.lower.endsWith('ing') === false) return k;
  const declines = stance === 'declines';
  if (!/^(?:name|do)$/.test(takes) && !declines) return right;
  for (let k = after + 1; k + 1 < right; k += 1) {
    // “questioned the sum: the union called it too low”
    if (items[k]?.text === ':' && items[k + 1]?.kind !== 'quote') return k;
    // “disputes that figure, which it puts at 120”
    if (takes === 'do' && isComma(items[k]) && items[k + 1]?.lower === 'which') return k;
    if (takes === 'do' && !declines) continue;
    const [last, next] = [items[k - 1], items[k + 1]];
    // “declined to name the guard but agreed to do so later”
    const ends = declines ? items[k]?.lower === 'but' : items[k]?.lower === 'and' && last?.kind === 'quote';
    // “called it ‘bold’ and that farmers say will ruin them”
    if (!declines && takes === 'name' && items[k]?.lower === 'and' && next?.lower === 'that' && last?.kind === 'quote')
      return k;
    if (ends && next?.pos === 'VERB' && !next.lower.endsWith('ing')) return k;
  }
  return right;
}

/** “Ott, who says …”, and Ott has done nothing yet. */
function isRelative(items: readonly Item[], { subject, cue, takes }: Occurrence): boolean {
  if (subject === null || takes === 'according' || !isComma(items[subject.last + 1])) return false;
  if (!/^(?:who|which)$/.test(items[subject.last + 2]?.lower ?? '')) return false;
  const verb = items.findIndex((i) => i.start === cue.start);
  const between = items.slice(subject.last + 3, verb);
  return between.every((i) => i.kind === 'word' && !isComma(i)) && !items.slice(0, subject.first).some(isVerb);
}

/** “a word that Ott calls ‘unhelpful’”: of what it is said stands before. */
export function saidOf(items: readonly Item[], o: Occurrence): Stretch | null {
  if (o.subject?.first !== o.first) return null;
  const { head } = o.subject;
  const bare = !/^(?:that|which)$/.test(items[o.first - 1]?.lower ?? '');
  // “…, a suggestion Ott rejected as ‘gutter politics’”
  if (bare) {
    const noun =
      head > o.first && items[head]?.kind !== 'word'
        ? simpleEndingAt(items, head - 1)
        : phraseEndingAt(items, o.first - 1);
    const told = noun !== null && items[o.after]?.lower === 'as' && isComma(items[noun.first - 1]);
    return told && /^an?$/.test(items[noun.first]?.lower ?? '') ? { from: noun.first, to: noun.last + 1 } : null;
  }
  const p = phraseEndingAt(items, o.first - 2);
  return p !== null && /^(?:a|an)$/.test(items[p.first]?.lower ?? '') ? { from: p.first, to: o.first - 1 } : null;
}

/** “LOWMERE, March 3 (Delta Wire) - The bridge …”: where the article's first sentence begins. */
export function behindDateline(items: readonly Item[], until: number): number {
  const [first] = items;
  if (first?.kind !== 'name') return 0;
  for (let k = 1; k < until && k < 16; k += 1) {
    const i = items[k] as Item;
    if (i.kind === 'quote' || isVerb(i)) return 0;
    if (!/^(?:—|–|-|--)$/.test(i.text) || i.start === items[k - 1]?.end) continue;
    const wired = items.slice(1, k).some((w) => w.text === '(' || /\d/.test(w.text));
    return wired || (first.text.length > 3 && first.text === first.text.toUpperCase()) ? k + 1 : 0;
  }
  return 0;
}
