import { type Filters, type OffKind, offKinds } from '../../../state/filters/filters.ts';
import { listed } from '../../../ui/words.ts';

const kindWords: Readonly<Record<OffKind, string>> = {
  standings: 'standing',
  types: 'entity type',
  predicates: 'predicate',
  modalities: 'modality',
  stances: 'stance',
  reviews: 'review',
  outlets: 'outlet',
  articles: 'article',
  hidden: 'hand',
};
const clockWords = { happened: 'when it happened', said: 'when it was said', published: 'when it was published' };

/** By what a canvas is filtered, in words: "standing, outlet and when it was said". */
export const filteredBy = (f: Filters): string =>
  listed([
    ...offKinds.filter((k) => f[k].length > 0).map((k) => kindWords[k]),
    ...(f.dates ? [clockWords[f.dates.clock]] : []),
  ]);
/** How many kinds of filters are on. */
export const filterCount = (f: Filters): number =>
  offKinds.filter((k) => f[k].length > 0).length + (f.dates === null ? 0 : 1);
