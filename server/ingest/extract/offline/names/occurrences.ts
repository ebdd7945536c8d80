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
  const written = words.map((w) => plain(w.text));
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
    const match = longest(i, 'written') ?? (isShouted.test(words[i]?.text ?? '') ? longest(i, 'shouted') : undefined);
    if (match === undefined) continue;
    found.push({ form: match.name, at: { first: i, last: match.end } });
    i = match.end - 1;
  }
  return found;
}

const isShouted = /^\p{Lu}{3,}$/u;
