import type { Listed } from './gazetteer.ts';
import type { Group } from './runs.ts';
import type { Type, Votes } from './votes.ts';

/** One way an article writes a name, with everywhere it stands and what speaks for which type. */
export type Form = {
  readonly form: string;
  /** What lists say it is; a capital that acts is its state. */
  readonly means: Listed | undefined;
  readonly words: readonly string[];
  readonly places: readonly Group[];
  readonly votes: Votes;
};

export const isOrganisation = (type: Type): boolean =>
  type === 'Organisation' || type === 'Outlet' || type === 'PublicBody';
