import { corrections } from '../../../claims/spelling.ts';
import type { GraphDatabase } from '../../database.ts';
import { entityNames } from '../../queries/entityNames.ts';
import { cached } from '../cached.ts';
import { distinct } from '../orders.ts';

export type Label = 'Entity' | 'Claim' | 'Article';
/** Ids whose search key fits one of `readings`: the words asked for, or what misspelt ones among them most likely mean. */
export type Candidates = { readonly ids: readonly string[]; readonly readings: readonly (readonly string[])[] };

/** More than this many of a kind are not ranked against each other; a further word narrows them down. */
const most = 5000;

export function candidateFinder(db: GraphDatabase): (label: Label, words: readonly string[]) => Promise<Candidates> {
  const vocabulary = cached(db, async () => {
    const keys = await db.read(entityNames, {});
    return new Set(keys.flatMap((k) => k.searchKey?.split(' ') ?? []).filter((w) => w.length >= 4));
  });
  const search = async (label: Label, words: readonly string[]) => (await db.textSearch(label, words, most)).ids;

  return async (label, words) => {
    const exact = await search(label, words);
    if (exact.length > 0) return { ids: exact, readings: [words] };
    // "target eye" for TargetEYE.
    if (words.length > 1) {
      const joined = [words.join('')];
      const ids = await search(label, joined);
      if (ids.length > 0) return { ids, readings: [joined] };
    }
    const choices: string[][] = [];
    for (const word of words) {
      const known = (await db.textSearch(label, [word], 1)).ids.length > 0;
      choices.push(known ? [word] : corrections(word, await vocabulary()));
    }
    const readings = combine(choices).filter((reading) => reading.join(' ') !== words.join(' '));
    const found = await Promise.all(readings.map((reading) => search(label, reading)));
    return { ids: distinct(found.flat()), readings: readings.filter((_, i) => (found[i]?.length ?? 0) > 0) };
  };
}

/** Every way to choose one of each; a word without choices leaves none. At most nine, the likeliest first. */
const combine = (choices: readonly (readonly string[])[]): string[][] =>
  choices
    .reduce<string[][]>((all, some) => all.flatMap((words) => some.map((word) => [...words, word])), [[]])
    .slice(0, 9);
