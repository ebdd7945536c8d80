import type { EntityRef } from './graph.ts';

/** What the outlet of an article is called that does not say who published it. */
export const unnamedPublisher = 'unnamed publisher';

/** Behind the name of a voice without one; nothing where the words say so themselves (“an unnamed official”). */
export const unnamedMark = ({ name, unnamed }: Pick<EntityRef, 'name' | 'unnamed'>): string =>
  unnamed && !/\b(?:unnamed|anonymous|unidentified)\b/i.test(name) ? ' (unnamed)' : '';

export const markedName = (e: Pick<EntityRef, 'name' | 'unnamed'>): string => `${e.name}${unnamedMark(e)}`;

export const unnamedNote = ({ name }: Pick<EntityRef, 'name'>): string =>
  name === unnamedPublisher
    ? 'The outlet of an article that does not name it, merged with no other.'
    : 'An unnamed voice, kept as its article words it and merged with no other.';
