import { foldWords } from '../../../claims/fold.ts';

const around = 70;

/** The first stretch of a text that holds most of the words, some words longer on both sides; exact, cut at words. */
export function excerpt(text: string, readings: readonly (readonly string[])[]): string | null {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’`]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldWords(word),
  }));
  let best: { at: number; hits: number } | undefined;
  for (const wanted of readings)
    for (const [at, word] of words.entries()) {
      if (!word.folded.some((f) => wanted.some((w) => f.startsWith(w)))) continue;
      const near = words.slice(at, at + 20).flatMap((w) => w.folded);
      const hits = wanted.filter((w) => near.some((f) => f.startsWith(w))).length;
      if (best === undefined || hits > best.hits) best = { at, hits };
    }
  const first = best === undefined ? undefined : words[best.at];
  if (first === undefined) return null;
  const from = words.find((w) => w.start >= first.start - around) ?? first;
  const to = words.findLast((w) => w.end <= first.end + 2 * around) ?? first;
  // An excerpt stays within its paragraph.
  const [left, right] = [text.lastIndexOf('\n', first.start), text.indexOf('\n', first.end)];
  return text.slice(Math.max(from.start, left + 1), Math.min(to.end, right < 0 ? text.length : right)).trim();
}
