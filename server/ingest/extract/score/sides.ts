import type { ExtractedEntity, Extraction } from '../../../contract/extraction.ts';
import type { Alignment } from './align.ts';
import type { mistakesIn } from './mistakes.ts';

/** What every part of the scorer compares: both annotations of one text, and who is who in them. */
export type Sides = {
  readonly gold: Extraction;
  readonly found: Extraction;
  readonly alignment: Alignment;
  /** The main type of an entity: the root of the first type it lists. */
  readonly typeOf: (e: ExtractedEntity) => string;
  readonly isSymmetric: (predicate: string) => boolean;
  readonly mistake: ReturnType<typeof mistakesIn>;
};

/** A found entity under its gold id. One that gold does not have is told apart from all of gold's. */
export const asGold = ({ alignment }: Pick<Sides, 'alignment'>, found: string): string =>
  alignment.goldOf(found) ?? `?${found}`;

const nameIn = (e: Extraction, id: string) => e.entities.find((x) => x.id === id)?.name ?? id;
export const goldName = (s: Sides, id: string | null): string => (id === null ? 'nobody' : nameIn(s.gold, id));
export const foundName = (s: Sides, id: string | null): string => (id === null ? 'nobody' : nameIn(s.found, id));
