import type { Text } from './text.ts';

/** “him”, and “her” where it owns nothing: to whom or with whom something is done, never by whom. */
export function isObject(words: Text['words'], i: number): boolean {
  const [word, next] = [words[i]?.lower, words[i + 1]];
  return word === 'him' || (word === 'her' && !(next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/.test(next.pos)));
}
