import { slugOf } from '../claims/ids.ts';
import type { DocumentStored } from '../contract/document.ts';
import { AppError } from '../errors.ts';
import type { GraphDatabase } from './database.ts';
import { changeStored } from './queries/changeStored.ts';
import { createStored } from './queries/createStored.ts';
import { removeStored } from './queries/removeStored.ts';
import { type StoredLabel, storedByIds, storedKeys } from './queries/stored.ts';

type Key = Pick<DocumentStored, 'id' | 'updatedAt'>;
type Given = Pick<DocumentStored, 'title' | 'body' | 'owner'>;
/** What people save (views, queries): kept in the graph database, named by its title, never overwritten unseen. */
export type Shelf = {
  keys(): Promise<Key[]>;
  read(ids: readonly string[]): Promise<DocumentStored[]>;
  /** `reserved`: ids that mean something else. */
  create(given: Given, reserved?: readonly string[]): Promise<DocumentStored>;
  /** undefined when it was changed or removed since `known` was read. */
  change(known: Key, given: Given): Promise<DocumentStored | undefined>;
  remove(known: Key): Promise<boolean>;
};

const longest = 80;
const mostTries = 1000;

export function openShelf(db: GraphDatabase, label: StoredLabel, now: () => Date = () => new Date()): Shelf {
  return {
    keys: () => db.read(storedKeys(label), {}),
    read: (ids) => db.read(storedByIds(label), { ids: [...ids] }),
    create: async (given, reserved = []) => {
      const taken = new Set([...reserved, ...(await db.read(storedKeys(label), {})).map((k) => k.id)]);
      for (let n = 1; n <= mostTries; n++) {
        const id = numbered(given.title, label, n);
        if (taken.has(id)) continue;
        const stored = { id, ...given, updatedAt: now().toISOString() };
        const [there] = await db.write(createStored(label), stored);
        // Somebody else may have taken the name in between.
        if (there?.updatedAt === stored.updatedAt && there.title === stored.title && there.body === stored.body)
          return stored;
      }
      throw new AppError(409, 'title-taken', `There are ${mostTries} others of this title`, {
        field: 'title',
        detail: 'Give it another title.',
      });
    },
    change: async (known, given) => {
      const stored = { id: known.id, ...given, updatedAt: after(known.updatedAt, now()) };
      const changed = await db.write(changeStored(label), { ...stored, was: known.updatedAt });
      return changed.length === 0 ? undefined : stored;
    },
    remove: async ({ id, updatedAt }) => (await db.write(removeStored(label), { id, was: updatedAt })).length > 0,
  };
}

/** The slug of the title, from the second on with a number; of a title without a word, of what it is. */
function numbered(title: string, label: StoredLabel, n: number): string {
  const ending = n === 1 ? '' : `-${n}`;
  const slug = slugOf(title, longest - ending.length);
  return `${slug === '' ? slugOf(label) : slug}${ending}`;
}

/** Always later than before: two changes within a millisecond, or a clock set back, must not look like one. */
const after = (before: string, now: Date): string =>
  new Date(Math.max(now.getTime(), new Date(before).getTime() + 1)).toISOString();
