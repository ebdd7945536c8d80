import { createHash } from 'node:crypto';
import { hashOf } from '../packed/hash.ts';

/** Words in a run; shorter runs are figures of speech, longer ones break at every edited word. */
const run = 5;
/** Of so many runs at least, or two notices of one line would be twins by a name they share. */
const fewest = 30;
/** Of all runs the smallest 16th are kept, of a short text so many, of a long one no more than that. */
const part = 1 / 16;
const [fewestKept, mostKept] = [48, 256];

export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An article is compared with some before it and some after: what was asked of lately is not counted again. */
const lately = new Map<string, ReadonlySet<number>>();
const remembered = 64;

/** Every run of five words as a number; marks, case and line ends make no difference. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const found = lately.get(text) ?? countShingles(text);
  lately.delete(text);
  lately.set(text, found);
  const [oldest] = lately.keys();
  if (lately.size > remembered && oldest !== undefined) lately.delete(oldest);
  return found;
}

function countShingles(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const found = new Set<number>();
  for (let i = 0; i + run <= words.length; i += 1) {
    let hash = 0x811c9dc5;
    for (let w = i; w < i + run; w += 1) hash = Math.imul(hash ^ (words[w] ?? 0), 0x01000193);
    // FNV leaves neighbours close; the smallest of them must be a fair sample.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    found.add((hash ^ (hash >>> 13)) >>> 0);
  }
  return found;
}

/**
 * The smallest of them: two texts that share much share many of these, and so few can be kept of every article. A part of
 * them and not a number, or the start of a long text would have little in common with the whole of it.
 */
export const sketchOf = (shingles: ReadonlySet<number>): number[] => {
  const sorted = Uint32Array.from(shingles).sort();
  return [...sorted.subarray(0, Math.round(sorted.length * keptShare(sorted.length)))];
};
/** Which share of so many runs is kept. */
export const keptShare = (runs: number): number =>
  runs === 0 ? 0 : Math.min(1, Math.max(fewestKept, Math.min(mostKept, runs * part)) / runs);

/** Which part of the shorter text stands in the other; 0 where it is too short to tell. */
export function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < fewest) return 0;
  let same = 0;
  for (const s of short) if (long.has(s)) same += 1;
  return same / short.size;
}
