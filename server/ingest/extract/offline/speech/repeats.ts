import { foldWords } from '../../../../claims/fold.ts';
import type { Speech } from '../../reading.ts';

/** Headlines, decks and pull quotes repeat words of the body: those whose own place names no speaker take the body's. */
export function repeated(text: string, isHeading: (at: number) => boolean, quotes: readonly Speech[]): Speech[] {
  const spoken = quotes.flatMap((q) =>
    q.speaker === null ? [] : [{ q, words: ` ${foldWords(text.slice(q.start, q.end)).join(' ')} ` }],
  );
  return quotes.map((q) => {
    const heading = isHeading(q.start);
    if (q.speaker !== null && !heading) return q;
    const own = foldWords(text.slice(q.start, q.end));
    if (own.length < (heading ? 2 : 4)) return q;
    const same = spoken.find((s) => s.q !== q && s.words.includes(` ${own.join(' ')} `) && !isHeading(s.q.start));
    return same === undefined ? q : { ...q, speaker: same.q.speaker, via: same.q.via, stance: same.q.stance };
  });
}
