import { cueOf } from './cues.ts';
import type { Item } from './items.ts';
import { isComma, isStop, isVerb } from './phrases.ts';

/** Nouns by which a writer looks back at what was just reported: “…, a claim that the city disputes”. */
const lookingBack =
  /^(?:claim|charge|assertion|accusation|suggestion|allegation|reference|remark|statement|figure|comment|description|account|version|position|view|line|point|finding|conclusion|argument|number|estimate|move|step|decision|sum|promise|demand|denial|theory|verdict|label|word|phrase|term|nod|allusion|prospect|stance|idea|notion)s?$/;

/** Where the words of a report end though the sentence goes on: at a semicolon, a second report, the writer's own aside. */
export function contentEnd(items: readonly Item[], from: number, right: number): number {
  for (let k = from + 1; k < right; k += 1) {
    const i = items[k] as Item;
    if (i.text === ';') return k;
    if (
      i.text === ':' &&
      items[k + 1]?.kind !== 'quote' &&
      (items.slice(from, k).some(isVerb) || isBare(items, from, k))
    )
      return k;
    // “denied it, and the union appealed”; of “denied that it, or the union, appealed” nothing is said yet
    if (isComma(i) && i.text !== '-' && items[from - 1]?.lower !== 'that' && isBare(items, from, k)) return k;
    // “ruled that out”
    if (
      k === from + 1 &&
      /^(?:out|off|aside|down|away)$/.test(i.lower) &&
      items[from]?.lower.match(/^(?:that|this|it)$/)
    )
      return k;
    const [next, after] = [items[k + 1], items[k + 2]];
    if (isComma(i) && next?.lower === 'but' && after?.lower === 'that') return k;
    // “denied it, then, when shown the letter, …”
    if (isComma(i) && next?.lower === 'then' && isComma(after)) return k;
    // “said it was real, but distanced herself”: a deed of the speaker's own
    if (isComma(i) && /^(?:but|then)$/.test(next?.lower ?? '') && after?.pos === 'VERB' && !after.lower.endsWith('ing'))
      return k;
    // “neither accepts nor rejects the figure, but has stopped paying”
    if (isComma(i) && next?.lower === 'but' && after?.pos === 'AUX' && !items.slice(from, k).some(isVerb)) return k;
    // “reports a fall of nine percent, and it began before”
    const clause = next?.lower === 'and' && after?.pos === 'PRON' && isVerb(items[k + 3]);
    if (isComma(i) && clause && !items.slice(from, k).some(isVerb)) return k;
    if (!isComma(i) || i.text === '-') continue;
    // “…, which they say followed them”: a report of its own
    if (/^(?:which|who)$/.test(next?.lower ?? '') && /^(?:they|it|he|she|we)$/.test(after?.lower ?? '')) {
      const form = cueOf(items[k + 3]?.lower ?? '');
      if (form !== undefined && /^(?:say|hold)$/.test(form.cue.takes) && isVerb(items[k + 4])) return k;
    }
    if (/^(?:citing|quoting)$/.test(next?.lower ?? '')) return k;
    // “…, without having looked”: how it was said
    if (next?.lower === 'without' && after?.lower.endsWith('ing') === true) return k;
    // “…, something the bank denies”, “…, which Ott disputes”
    if (/^(?:something|which|as)$/.test(next?.lower ?? '') && isDenied(items, k + 2, right)) return k;
    // “…, which Ott described as ‘convenient’”
    if (next?.lower === 'which' && isCalled(items, k + 2, items.length)) return k;
    if (/^(?:a|an)$/.test(next?.lower ?? '')) {
      for (let n = k + 2; n < right && n < k + 6 && !isVerb(items[n]) && !isComma(items[n]); n += 1)
        if (
          (lookingBack.test(items[n]?.lower ?? '') && items[n]?.kind === 'word') ||
          (/^(?:that|which)$/.test(items[n + 1]?.lower ?? '') && isCalled(items, n + 2, right))
        )
          return k;
    }
    if (/^(?:though|although|whereas)$/.test(next?.lower ?? '')) return k;
  }
  return right;
}

/** “it”, “the contrary”: all that is said of what was said. */
const isBare = (items: readonly Item[], from: number, to: number): boolean =>
  (to === from + 1 && /^(?:it|this|that|so)$/.test(items[from]?.lower ?? '')) ||
  (to === from + 2 &&
    items[from]?.lower === 'the' &&
    /^(?:contrary|opposite|reverse)$/.test(items[from + 1]?.lower ?? ''));

/** “the bank denies”, and nothing more. */
const isDenied = (items: readonly Item[], from: number, right: number): boolean => {
  for (let k = from; k < Math.min(from + 7, right); k += 1) {
    const form = cueOf(items[k]?.lower ?? '');
    if (form !== undefined && /^(?:denies|questions)$/.test(form.cue.stance))
      return k + 1 >= right || isComma(items[k + 1]) || isStop(items[k + 1]);
  }
  return false;
};

/** “…, a plan that the union calls ‘reckless’”: what another says of it. */
const isCalled = (items: readonly Item[], from: number, right: number): boolean =>
  items.slice(from, Math.min(from + 10, right)).some((i, k, own) => {
    const quoted = [own[k + 1], own[k + 2]].some((n) => n?.kind === 'quote');
    return quoted && cueOf(i.lower)?.cue.takes === 'name';
  });

/** “hours before talks were due”, “two days after the vote”: when, not what. */
export const isWhen = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at, at + 4)
    .some(
      (i, k, own) =>
        /^(?:before|after|later|earlier|ago)$/.test(i.lower) &&
        own.slice(0, k).some((w) => /^(?:second|minute|hour|day|week|month|year|decade)s?$/.test(w.lower)),
    );
