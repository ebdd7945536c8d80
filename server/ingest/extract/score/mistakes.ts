import type { Span } from './spans.ts';

/** One thing an extractor got wrong, told so that somebody can see why. */
export type Mistake = {
  /** missed: in the gold annotation only; spurious: found only; wrong: found, but not as it is. */
  readonly kind: 'missed' | 'wrong' | 'spurious';
  readonly of: 'mention' | 'entity' | 'quotation' | 'indirect' | 'claim' | 'assertion';
  readonly says: string;
  /** The words in question between ⟦ and ⟧, with what stands around them; empty where nothing in the text is meant. */
  readonly context: string;
  readonly at: number | null;
};

const around = 60;
const longest = 240;

export function inContext(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const shown = words.length > longest ? `${words.slice(0, longest / 2)} … ${words.slice(-longest / 2)}` : words;
  const line = `${text.slice(Math.max(0, start - around), start)}⟦${shown}⟧${text.slice(end, end + around)}`;
  return line.replace(/\s*\n\s*/g, ' ¶ ').trim();
}

/** Makes mistakes about one text. */
export const mistakesIn =
  (text: string) =>
  (kind: Mistake['kind'], of: Mistake['of'], says: string, span: Span | undefined): Mistake => ({
    kind,
    of,
    says,
    context: span === undefined ? '' : inContext(text, span),
    at: span?.start ?? null,
  });
