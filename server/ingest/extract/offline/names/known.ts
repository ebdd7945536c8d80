import type { ExtractContext } from '../../extractor.ts';
import { listed } from './gazetteer.ts';
import { neverNames } from './lists/never.ts';
import { NameTree } from './nameTree.ts';

export type Known = ExtractContext['known'][number];
export type KnownNames = {
  readonly byName: ReadonlyMap<string, Known>;
  /** The same names, by their words. */
  readonly tree: NameTree;
};

/** Article after article is read with the same list, of thousands as soon as a graph has grown. */
const made = new WeakMap<ExtractContext['known'], KnownNames>();

/** Known entities by every name of theirs that is a proper one. */
export function knownNames({ known }: ExtractContext): KnownNames {
  const before = made.get(known);
  if (before !== undefined) return before;
  const byName = new Map<string, Known>();
  for (const entity of known)
    for (const name of [entity.name, ...entity.aliases])
      if (isProper(name) && !neverNames.has(name) && !byName.has(name)) byName.set(name, entity);
  const tree = new NameTree();
  for (const name of byName.keys()) tree.add(name, wordsOfName(name));
  const names = { byName, tree };
  made.set(known, names);
  return names;
}

/** A name that no article wrote, in words as winkNLP parts most. */
export const wordsOfName = (name: string): readonly string[] =>
  name.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [name];

/** “Pavlodar region” is a name, “Chinese suppliers” and “joint AI laboratory” are not. */
function isProper(form: string): boolean {
  const words = form.split(/\s+/).filter((w) => !/^(?:of|for|and|the|in|on|de|du|del|da|von|van|bin|al|&)$/.test(w));
  const [first = '', ...rest] = words;
  const isBig = (word: string) => /\p{Lu}|^\d/u.test(word) && !/[-‐‑]\p{Ll}{3,}$/u.test(word);
  const small = rest.filter((w) => !isBig(w)).length;
  if (small === 0) return /\p{Lu}/u.test(form) && (isBig(first) || rest.length > 0);
  const entry = listed(first);
  return isBig(first) && small <= 2 && (entry?.type !== 'Country' || entry.name === first);
}
