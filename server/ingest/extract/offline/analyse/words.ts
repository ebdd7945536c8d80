/** What the letters of a word tell of it, each a bit of `Written.facts`. */
export const fact = {
  /** It has a letter. */
  letters: 1,
  /** It begins with a letter; with a small one. */
  begins: 2,
  small: 4,
  /** It is written as names are: with a capital, or as a site. */
  capital: 8,
  /** Three capitals and more, and nothing else. */
  shouted: 16,
  /** “'s”, “’”: whose something is. */
  owner: 32,
  /** An apostrophe that lists of names write otherwise. */
  apostrophe: 64,
  hyphen: 128,
  /** A dash or hyphen, or two. */
  dash: 256,
  /** A mark behind which a capital tells nothing; behind some of them only where the mark itself opens. */
  opens: 512,
  opensOn: 1024,
  /** A mark that opens a quotation. */
  quote: 2048,
} as const;

const patterns: readonly (readonly [keyof typeof fact, RegExp])[] = [
  ['letters', /\p{L}/u],
  ['begins', /^\p{L}/u],
  ['small', /^\p{Ll}/u],
  ['capital', /^(?:\p{Lu}|[dl]['’]\p{Lu}|\p{Lt}|\p{Ll}{1,3}\p{Lu}|@\w|\d+\p{Lu}+$|\d+[A-Z][a-z]?\d*$)/u],
  ['shouted', /^\p{Lu}{3,}$/u],
  ['owner', /^['’]s?$/],
  ['apostrophe', /[’ʻʼ‘]/],
  ['hyphen', /^[-‐‑]$/],
  ['dash', /^[–—-]{1,2}$/],
  ['opens', /^[“"«‘•*·–—:;|/(-]$/],
  ['opensOn', /^[“"«‘:•*·|]$/],
  ['quote', /^[“"‘«]$/],
];
const site = /^[\p{L}\p{N}-]+(?:\.[a-z]{2,5})+$/u;

function factsOf(word: string): number {
  let facts = word.length > 4 && site.test(word) ? fact.capital : 0;
  for (const [name, pattern] of patterns) if (pattern.test(word)) facts |= fact[name];
  return facts;
}

/** One word as it is written, with what its letters tell. */
export type Written = {
  readonly text: string;
  /** In small letters, with the apostrophe of keyboards. */
  readonly lower: string;
  /** Bits of `fact`. */
  readonly facts: number;
};

/** Enough for the words of many articles; names would grow it for ever. */
const mostKept = 20_000;
const kept = new Map<string, Written>();

/**
 * An article has most of its words from the one before, and every step asks the same of each of them. So what its letters
 * tell is worked out once for as long as a word is remembered, and asked of its bits from then on.
 */
export function writtenAs(text: string): Written {
  const known = kept.get(text);
  if (known !== undefined) return known;
  // A copy, for what is cut out of a text holds on to all of it.
  const own = Buffer.from(text).toString();
  const lower = own.toLowerCase();
  const written = { text: own, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, facts: factsOf(own) };
  // Half a letter has no copy.
  if (own !== text) return { ...written, text, lower: text.toLowerCase().replaceAll('’', "'") };
  if (kept.size >= mostKept) kept.clear();
  kept.set(own, written);
  return written;
}
