import type { ExtractedAssertion, ExtractedClaim } from '../../../../../contract/extraction.ts';
import type { Range, Reading } from '../../../reading.ts';

/** Two sentences: a passage that goes further proves nothing at a glance. */
const furthest = 320;

/**
 * Whoever reads the passage of a claim must find its figure there: passages grow to it, within their paragraph and the
 * words of one speaker. A figure that no passage can reach is let go, since without it the claim still stands.
 */
export function withFiguresInPassages(
  claims: readonly ExtractedClaim[],
  { text, paragraphs }: Reading,
  speaker: (place: Range) => string | null,
): ExtractedClaim[] {
  const grown = (a: ExtractedAssertion, words: string): ExtractedAssertion | null => {
    if (a.stance !== 'affirms' || a.text.includes(words)) return a;
    const paragraph = paragraphs.findLast((p) => p.start <= a.start);
    if (paragraph === undefined) return null;
    const places = [text.indexOf(words, a.start), text.lastIndexOf(words, a.start)].map((at) => ({
      start: Math.min(at, a.start),
      end: Math.max(at + words.length, a.end),
      at,
    }));
    const [nearest] = places
      .filter(
        (p) =>
          p.at >= paragraph.start &&
          p.end <= paragraph.end &&
          p.end - p.start <= furthest &&
          speaker({ start: p.at, end: p.at + words.length }) === speaker(a),
      )
      .sort((x, y) => x.end - x.start - (y.end - y.start));
    if (nearest === undefined) return null;
    const { start, end } = nearest;
    return { ...a, start, end, text: text.slice(start, end) };
  };
  return claims.map((c) => {
    if (c.figure === null) return c;
    const { text: words } = c.figure;
    const assertions = c.assertions.map((a) => grown(a, words));
    return assertions.every((a) => a !== null) ? { ...c, assertions } : { ...c, figure: null };
  });
}
