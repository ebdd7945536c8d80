import type { Range } from '../../reading.ts';
import type { Content } from './content.ts';
import type { Item } from './items.ts';
import { isVerb } from './phrases.ts';

/** The words of a report, without those that are wholly somebody's direct speech; nothing where nothing else is left. */
export function reportedWords(
  items: readonly Item[],
  { parts, occurrence }: Content,
  all: readonly Content[],
): Range[] {
  // “what it described as ‘weather’”: the quotation is all that is reported
  if (occurrence.takes === 'name' && items[occurrence.first - 1]?.lower === 'what') return [];
  // “She said she remembered one call”: one report, not two.
  if (
    items[occurrence.after - 1]?.lower !== 'that' &&
    all.some(
      (c) =>
        c.occurrence !== occurrence &&
        c.occurrence.voice === occurrence.voice &&
        !occurrence.shared &&
        within(c, occurrence.first),
    )
  )
    return [];
  const inner = all.flatMap((c) => (c.occurrence !== occurrence && c.parts.length > 0 ? [c.occurrence] : []));
  const countWords = (from: number, to: number): number => {
    let count = 0;
    for (let k = from; k < to; k += 1) {
      const item = items[k];
      if (item === undefined || item.kind === 'quote' || !spelt.test(item.text)) continue;
      if (!inner.some((o) => o.first <= k && k < o.after)) count += 1;
    }
    return count;
  };
  const cut = parts.map(({ from, to: end }) => {
    let to = from;
    while (to < end && !(to + 1 < end && items[to]?.text === ':' && items[to + 1]?.kind === 'quote')) to += 1;
    return { from, to, words: countWords(from, to) };
  });
  // “It is, in his words, ‘a joke’”: the clause ends with the quotation.
  const [begun] = cut;
  const open =
    begun !== undefined &&
    (!items.slice(begun.from, begun.to).some(isVerb) || isVerb(items[begun.to - 1])) &&
    begun.words > 0;
  const told = cut.filter(({ from, to, words }, k) => (words > 0 && isSaid(items, from, to)) || (open && k === 1));
  const words = told.reduce((sum, part) => sum + part.words, 0);
  const [first, last] = [told[0], told.at(-1)];
  // “Ott disputes this: ‘…’”: the words follow
  const follows = first !== undefined && items[first.to]?.text === ':' && items[first.to + 1]?.kind === 'quote';
  if (
    follows &&
    told.length === 1 &&
    first.to === first.from + 1 &&
    /^(?:it|this|that)$/.test(items[first.from]?.lower ?? '')
  )
    return [];
  // “It blamed ‘heavy rain’”, “called for ‘a pause’”
  const [only, ...others] = parts;
  const object = only === undefined || others.length > 0 || only.to !== only.from + 1 ? undefined : items[only.from];
  if (
    words === 0 &&
    object?.kind === 'quote' &&
    occurrence.takes === 'name' &&
    (/^(?:for|on|upon)$/.test(items[occurrence.after - 1]?.lower ?? '') || /^blam/.test(occurrence.cue.text)) &&
    /^.\p{Ll}/u.test(object.text)
  )
    return [{ start: object.start, end: object.end }];
  if (first === undefined || last === undefined || words < (occurrence.takes === 'name' || occurrence.sure ? 1 : 2))
    return [];
  const range = (from: number, to: number) => {
    const last = items[to - 1] as Item;
    // “It cost £3m.”: the point is the sentence's.
    const point = /^[^\s\p{L}]*\d\p{L}{0,3}\.$/u.test(last.text) ? 1 : 0;
    return { start: (items[from] as Item).start, end: last.end - point };
  };
  // “said it had no comment”: nothing was said
  const whole = items.slice(first.from, last.to).map((i) => i.lower);
  if (whole.length < 9 && nothing.test(whole.join(' '))) return [];
  // “Not so, said Ott: it had left.”: two clauses, each of its own.
  if (told.length === 2 && (items[last.from - 1]?.text === ':' || items[last.from - 2]?.lower === 'but'))
    return [range(first.from, first.to), range(last.from, last.to)];
  return [range(first.from, last.to)];
}

/** Letters or figures. */
const spelt = /[\p{L}\p{N}]/u;

const nothing =
  /^(?:it|he|she|they|we) (?:had|has|have) (?:no (?:further |immediate )?comment|nothing (?:more |further |else )?to (?:add|say))$/;

/** “told them on the way in: ‘…’”: no small word alone is what was said. */
const isSaid = (items: readonly Item[], from: number, to: number): boolean =>
  to !== from + 1 || items[from]?.pos !== 'ADP';

const within = (c: Content, at: number): boolean => c.parts.some((p) => p.from <= at && at < p.to);
