export type Match = {
  readonly start: number;
  readonly end: number;
  /** normalised: but for marks, blanks, case and ligatures; fuzzy: but for a few words. */
  readonly match: 'exact' | 'normalised' | 'fuzzy';
  /** Share of words that are the same, from `least` to 1. */
  readonly similarity: number;
};
/** Below this many words in common a stretch is another one. */
const least = 0.85;
const fewestWords = 6;

/**
 * Where these words stand, however an extractor copied them: exactly, else but for typography, else but for a few words.
 * Of several places the one nearest to `near` is meant; without it they have to stand at one place only.
 */
export function findWords(text: string, words: string, near?: number): Match | undefined {
  const exact = placesOf(text, words).map((start) => ({ start, end: start + words.length }));
  if (exact.length > 0) return pick(exact, near, 'exact');
  const [plain, wanted] = [folded(text), folded(words)];
  const trimmed = wanted.text.trim();
  if (trimmed === '') return undefined;
  const alike = placesOf(plain.text, trimmed).map((at) => plain.range(at, at + trimmed.length));
  if (alike.length > 0) return pick(alike, near, 'normalised');
  return fuzzily(plain, trimmed, near);
}

type Range = { readonly start: number; readonly end: number };
function pick(places: readonly Range[], near: number | undefined, match: Match['match']): Match | undefined {
  if (near === undefined && places.length > 1) return undefined;
  const [best] = [...places].sort((a, b) => Math.abs(a.start - (near ?? 0)) - Math.abs(b.start - (near ?? 0)));
  return best === undefined ? undefined : { ...best, match, similarity: 1 };
}

function placesOf(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

type Folded = { readonly text: string; range(from: number, to: number): Range };
const plainMarks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
};
const nothing = /^[\u00AD\u200B-\u200D\u2060\uFEFF]$/;

/** Text as a copyist may have changed it, with the way back to the offsets of what it was. */
function folded(text: string): Folded {
  let out = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = nothing.test(character)
      ? ''
      : /\s/.test(character)
        ? out.endsWith(' ')
          ? ''
          : ' '
        : (plainMarks[character] ?? character.normalize('NFKC').toLowerCase());
    for (let i = 0; i < plain.length; i += 1) from.push(at);
    out += plain;
    at += character.length;
  }
  return {
    text: out,
    range: (first, to) => {
      const last = from[to - 1] ?? 0;
      return { start: from[first] ?? 0, end: last + (String.fromCodePoint(text.codePointAt(last) ?? 0).length || 1) };
    },
  };
}

type Word = { readonly text: string; readonly at: number };
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({ text: m[0], at: m.index }));

/** Windows of about as many words that begin at a pair of words in common; the most alike of them, if alike enough. */
function fuzzily(plain: Folded, wanted: string, near: number | undefined): Match | undefined {
  const goal = wordsOf(wanted).map((w) => w.text);
  if (goal.length < fewestWords) return undefined;
  const words = wordsOf(plain.text);
  const slack = Math.floor(goal.length * (1 - least));
  const offsets = new Map<string, number[]>();
  for (let i = 0; i + 1 < goal.length; i += 1) {
    const pair = `${goal[i]} ${goal[i + 1]}`;
    offsets.set(pair, [...(offsets.get(pair) ?? []), i]);
  }
  const starts = new Set<number>();
  for (let i = 0; i + 1 < words.length; i += 1)
    for (const offset of offsets.get(`${words[i]?.text} ${words[i + 1]?.text}`) ?? [])
      starts.add(Math.max(0, i - offset));
  const found = [...starts].flatMap((start): Match[] => {
    const window = words.slice(start, start + goal.length + slack);
    const { same, first, last } = common(goal, window);
    const length = last - first + 1;
    const similarity = same / Math.max(goal.length, length);
    const [a, b] = [window[first], window[last]];
    if (similarity < least || a === undefined || b === undefined) return [];
    return [{ ...plain.range(a.at, b.at + b.text.length), match: 'fuzzy', similarity }];
  });
  const distance = (m: Match) => Math.abs(m.start - (near ?? 0));
  return found.sort((a, b) => b.similarity - a.similarity || distance(a) - distance(b))[0];
}

/** The longest common run of words in order, gaps allowed, and where in the window it begins and ends. */
function common(goal: readonly string[], window: readonly Word[]): { same: number; first: number; last: number } {
  type Cell = { readonly same: number; readonly first: number; readonly last: number };
  const none: Cell = { same: 0, first: 0, last: -1 };
  let row: Cell[] = Array.from({ length: window.length + 1 }, () => none);
  for (const word of goal) {
    const next: Cell[] = [none];
    for (let k = 1; k <= window.length; k += 1) {
      const diagonal = row[k - 1] ?? none;
      const [up, left] = [row[k] ?? none, next[k - 1] ?? none];
      const taken =
        window[k - 1]?.text === word
          ? { same: diagonal.same + 1, first: diagonal.same === 0 ? k - 1 : diagonal.first, last: k - 1 }
          : none;
      next.push([taken, up, left].reduce((best, c) => (c.same > best.same ? c : best)));
    }
    row = next;
  }
  return row.at(-1) ?? none;
}
