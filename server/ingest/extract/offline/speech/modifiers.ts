import type { Item } from './items.ts';
import { isTime, isVerb, phraseFrom } from './phrases.ts';

/** What may stand in commas after a name: “43”, “of Delta”, “who lives there”, “speaking on Monday”. */
export function isModifier(items: readonly Item[], first: number, last: number): boolean {
  const i = items[first] as Item;
  if (/^(?:who|which|whose|whom|where|aged|formerly|also|then|now|and|or)$/.test(i.lower)) return true;
  if (i.pos === 'NUM' || i.pos === 'ADP' || i.pos === 'ADV' || isTime(i)) return true;
  if (/^(?:later|earlier|before|after|afterwards|afterward|ago)$/.test(items[last]?.lower ?? '')) return true;
  // “bankrolled by the bank”, whatever the tagger thinks of it
  if (/\p{Ll}(?:ed|wn|ten|led)$/u.test(i.lower) && i.kind === 'word' && items[first + 1]?.lower === 'by') return true;
  // “Critics, Lena Ott among them, say”
  if (items[last - 1]?.lower === 'among' && /^(?:them|others)$/.test(items[last]?.lower ?? '')) return true;
  if (
    i.pos === 'VERB' &&
    /(?:ing|ed|en|sent|held|made|led|seen|set|known|born|read|drawn|won|paid|sold|bought|kept|built|brought|put)$/.test(
      i.lower,
    )
  )
    return true;
  // “a provider of water metering”: no verb but in its middle
  if (
    /^(?:a|an|one)$/.test(i.lower) &&
    !items.slice(first, last + 1).some((x) => isVerb(x) && !/(?:ing|ed)$/.test(x.lower))
  )
    return true;
  const p = phraseFrom(items, first);
  // “a club to which he belongs”
  const within =
    p !== null && items[p.last + 1]?.pos === 'ADP' && /^(?:which|whom)$/.test(items[p.last + 2]?.lower ?? '');
  if (within && p.last + 2 < last) return true;
  // “a nurse who lives there”, “head of the bank based in Delta”
  return (
    p !== null &&
    p.last < last &&
    /^(?:who|which|that|whose|based|known|reached|contacted|asked|quoted|interviewed|and|or)$/.test(
      items[p.last + 1]?.lower ?? '',
    )
  );
}
