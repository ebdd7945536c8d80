import { fact } from '../analyse/words.ts';
import { longestName, type NameTree } from './nameTree.ts';
import { plain } from './plain.ts';
import type { Group } from './runs.ts';
import type { Text } from './text.ts';

/** Finds every place of every name, the longest first, never one within another. What earlier trees have, later ones do not add to. */
export function occurrencesOf(
  { words, sentences }: Text,
  [own, ...more]: readonly [NameTree, ...NameTree[]],
): { readonly form: string; readonly at: Group }[] {
  const others = more.filter((tree) => !tree.isEmpty);
  const found: { form: string; at: Group }[] = [];
  const written = words.map((w) => ((w.facts & fact.apostrophe) === 0 ? w.text : plain(w.text)));
  const longest = (from: number, how: 'written' | 'shouted') => {
    const until = sentences[words[from]?.sentence ?? 0]?.last ?? words.length;
    let best = longestName(own[how], written, from, until);
    for (const other of others) {
      const match = longestName(other[how], written, from, until, own);
      if (match !== undefined && match.end > (best?.end ?? from)) best = match;
    }
    return best;
  };
  for (let i = 0; i < words.length; i += 1) {
    const match =
      longest(i, 'written') ?? (((words[i]?.facts ?? 0) & fact.shouted) === 0 ? undefined : longest(i, 'shouted'));
    if (match === undefined) continue;
    found.push({ form: match.name, at: { first: i, last: match.end } });
    i = match.end - 1;
  }
  return found;
}
