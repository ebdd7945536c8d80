import type { ExtractedFigure } from '../../../../contract/extraction.ts';
import type { Range } from '../../reading.ts';

/** One claim as a rule reads it, before types, voices and repetitions are looked at. */
export type Found = {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly instrument?: string | null;
  readonly label?: string | null;
  readonly figure?: ExtractedFigure | null;
  /** The words that carry the claim: whoever says these, says the claim. */
  readonly anchor: Range;
  /** From its first argument to its last. */
  readonly passage: Range;
  readonly negated?: boolean;
  /** Its own sentence doubts it: “it is unclear whether”. */
  readonly questioned?: boolean;
  readonly planned?: boolean;
  readonly alleged?: boolean;
  readonly hedged?: boolean;
  /** Whom it is said of is surmised: it counts only if nothing else speaks against it. */
  readonly surmised?: boolean;
  /** Said in passing: the writer's own words, even inside what somebody is reported to have said. */
  readonly descriptor?: boolean;
  /** Whom a role belongs to is not said here but gathered from the context. */
  readonly implied?: boolean;
  /** The end that its sentence leaves to what the text speaks of; until that is found, it is empty. */
  readonly open?: 'buyer';
  /** Rests on the words of its own subject: “X criticised Y”. */
  readonly spokenBy?: string | null;
};

export const spanning = (...parts: readonly Range[]): Range => ({
  start: Math.min(...parts.map((p) => p.start)),
  end: Math.max(...parts.map((p) => p.end)),
});
