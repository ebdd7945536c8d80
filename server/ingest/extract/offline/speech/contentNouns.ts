import type { Item } from './items.ts';
import type { Occurrence } from './occurrence.ts';
import { isComma, isVerb, type Phrase, phraseEndingAt, phraseFrom, possessive } from './phrases.ts';
import type { Voices } from './voices.ts';

/** Nouns that report, one and many. */
export const reportingNouns: ReadonlySet<string> = new Set(
  `claim suggestion allegation accusation assertion contention argument warning statement view belief opinion finding
  conclusion estimate prediction fear hope concern promise pledge denial admission insistence complaint theory
  assurance announcement report information charge testimony evidence forecast threat proposal recommendation
  verdict ruling position guess suspicion impression advice message point answer response reply explanation defence
  defense thesis hunch sense assessment judgement judgment`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`]),
);
const stances: Readonly<Record<string, Occurrence['stance']>> = { denial: 'denies', denials: 'denies' };

/** “Ott's suggestion that …”, “the claim by Ott that …”, “her view is that …”: the noun reports, and its owner speaks. */
export function nounOccurrence(items: readonly Item[], at: number, voices: Voices): Occurrence | undefined {
  const item = items[at] as Item;
  if (!reportingNouns.has(item.lower)) return undefined;
  // “the panel's finding that”
  if (isVerb(item) && !/^(?:'s?|his|her|its|their)$/.test(items[at - 1]?.lower ?? '')) return undefined;
  const after = behind(items, at);
  if (after === null) return undefined;
  const owner = after.by ?? ownerBefore(items, at);
  if (owner === null) return undefined;
  const first = Math.min(owner.first, at);
  // As a subject it says nothing of where its content ends, unless a verdict follows: “Ott's claim that it fell was wrong”.
  const judged = after.copular || items.slice(0, first).some(isVerb) ? null : verdictOn(items, after.at);
  if (judged === undefined) return undefined;
  const single = owner.first === owner.last && possessive.test(items[owner.first]?.lower ?? '');
  if (!single && !voices.speaks(items, owner)) return undefined;
  const voice = voices.of(items, owner);
  if (voice === null) return undefined;
  return {
    voice,
    via: [],
    stance: stances[item.lower] ?? 'affirms',
    takes: 'hold',
    first,
    after: after.at,
    sure: true,
    cue: { start: item.start, end: item.end, text: item.text },
    subject: owner,
    ...(judged === null ? {} : { content: { from: after.at, to: judged } }),
    shared: false,
    inverted: false,
  };
}

/** Where the content begins, and whose it is where that stands behind the noun. */
function behind(items: readonly Item[], at: number): { at: number; by: Phrase | null; copular: boolean } | null {
  const next = items[at + 1];
  if (next?.lower === 'that') return { at: at + 2, by: null, copular: false };
  if (/^(?:is|was|has|had)$/.test(next?.lower ?? '')) {
    const k = items[at + 2]?.lower === 'been' ? at + 3 : at + 2;
    return items[k]?.lower === 'that' ? { at: k + 1, by: null, copular: true } : null;
  }
  if (!/^(?:by|of|from|in)$/.test(next?.lower ?? '')) return null;
  const by = phraseFrom(items, at + 2);
  if (by === null) return null;
  if (items[by.last + 1]?.lower === 'that') return { at: by.last + 2, by, copular: false };
  // “the view of Ott is that …”
  const is = /^(?:is|was|has)$/.test(items[by.last + 1]?.lower ?? '') && next?.lower !== 'in';
  const k = items[by.last + 2]?.lower === 'been' ? by.last + 3 : by.last + 2;
  return is && items[k]?.lower === 'that' ? { at: k + 1, by, copular: true } : null;
}

/** Where “was rejected”, “is untrue” begins, of what a noun's “that” tells. */
function verdictOn(items: readonly Item[], from: number): number | undefined {
  let told = false;
  for (let k = from; k < items.length && k < from + 40; k += 1) {
    const i = items[k] as Item;
    if (isComma(i) || i.kind === 'quote') return undefined;
    if (!isVerb(i)) continue;
    if (!told) {
      while (items[k]?.pos !== 'VERB' && (isVerb(items[k + 1]) || items[k + 1]?.pos === 'ADV')) k += 1;
      told = true;
      continue;
    }
    if (!/^(?:is|are|was|were|has|have|had)$/.test(i.lower)) continue;
    let verdict = k + 1;
    while (
      /^(?:been|being|not|later|also|quickly|swiftly|immediately|then|simply|plainly|widely)$/.test(
        items[verdict]?.lower ?? '',
      )
    )
      verdict += 1;
    return verdicts.test(items[verdict]?.lower ?? '') ? k : undefined;
  }
  return undefined;
}
const verdicts =
  /^(?:rejected|dismissed|denied|disputed|called|described|challenged|contested|rebutted|refuted|questioned|confirmed|contradicted|disproved|debunked|ridiculed|mocked|false|wrong|untrue|true|baseless|unfounded|nonsense|absurd|ridiculous|groundless|misleading|incorrect|inaccurate|fanciful|implausible)$/;

/** “Lena Ott's main suggestion”, “her view” */
function ownerBefore(items: readonly Item[], at: number): Phrase | null {
  for (let k = at - 1; k >= 0 && k > at - 6; k -= 1) {
    const i = items[k] as Item;
    if (/^'s?$/.test(i.lower)) return phraseEndingAt(items, k - 1);
    if (possessive.test(i.lower)) return { first: k, last: k, head: k };
    if (!/^(?:ADJ|NOUN|NUM|ADV)$/.test(i.pos)) return null;
  }
  return null;
}
