import type { Mistake } from './mistakes.ts';
import { asGold, foundName, goldName, type Sides } from './sides.ts';
import { half, leftOver, pairUp, type Span, sameSpan, share } from './spans.ts';
import type { Metric, Tally } from './tally.ts';

type Said = Span & { readonly text: string; readonly speaker: string | null; readonly via: readonly string[] };

/** Quotations by exact span, reported speech by half of the longer span; then with the innermost speaker. */
export function scoreSpeech(s: Sides): {
  readonly tallies: Pick<Record<Metric, Tally>, 'quote' | 'quoteSpeaker' | 'indirect' | 'indirectSpeaker'>;
  readonly mistakes: Mistake[];
} {
  const quotes = compare(s, 'quotation', s.gold.quotes, s.found.quotes, (g, f) => (sameSpan(g, f) ? 1 : 0));
  const indirect = compare(s, 'indirect', s.gold.indirect, s.found.indirect, (g, f) => {
    const shared = share(g, f);
    return shared >= half ? shared : 0;
  });
  return {
    tallies: {
      quote: quotes.span,
      quoteSpeaker: quotes.speaker,
      indirect: indirect.span,
      indirectSpeaker: indirect.speaker,
    },
    mistakes: [...quotes.mistakes, ...indirect.mistakes],
  };
}

function compare(
  s: Sides,
  of: 'quotation' | 'indirect',
  gold: readonly Said[],
  found: readonly Said[],
  likeness: (g: Said, f: Said) => number,
) {
  const sameSpeaker = (g: Said, f: Said) => g.speaker === (f.speaker === null ? null : asGold(s, f.speaker));
  // Of two that likeness alike, the one with the right speaker is meant.
  const pairs = pairUp(gold, found, (g, f) => {
    const score = likeness(g, f);
    return score === 0 ? 0 : score + (sameSpeaker(g, f) ? 1 : 0);
  });
  const right = pairs.filter((p) => sameSpeaker(p.gold, p.found));
  const { missed, spurious } = leftOver(gold, found, pairs);
  const count = { gold: gold.length, found: found.length };
  return {
    span: { ...count, right: pairs.length },
    speaker: { ...count, right: right.length },
    mistakes: [
      ...missed.map((g) => {
        const near = spurious.find((f) => share(f, g) > 0);
        const why = near === undefined ? '' : `; found as “${near.text}”`;
        return s.mistake('missed', of, `said by ${goldName(s, g.speaker)}${why}`, g);
      }),
      ...pairs
        .filter((p) => !right.includes(p))
        .map((p) =>
          s.mistake(
            'wrong',
            of,
            `said by ${goldName(s, p.gold.speaker)}, found as said by ${foundName(s, p.found.speaker)}`,
            p.gold,
          ),
        ),
      ...spurious.map((f) => s.mistake('spurious', of, `said by ${foundName(s, f.speaker)}`, f)),
    ],
  };
}
