import { bodyHeads, eventHeads, organisationHeads, outletHeads, systemHeads, workHeads } from './lists/heads.ts';
import { organisationHas } from './lists/verbs.ts';
import type { Group } from './runs.ts';
import type { Text, Word } from './text.ts';

const lists = [bodyHeads, outletHeads, organisationHeads, eventHeads, systemHeads, workHeads];

/** The head of a name: its last word, or the one before “of”. */
export function headOf(words: readonly string[]): string {
  const before = words.findIndex((w) => w === 'of' || w === 'for' || w === 'on');
  return (before > 0 ? words[before - 1] : words.at(-1)) ?? '';
}

/** “the Commission”, with a capital, of an article that names the European Commission. */
export function headAliases(text: Text, candidates: readonly Group[]): Group[] {
  const heads = new Set(
    candidates
      .filter((c) => c.last - c.first > 1)
      .map((c) => headOf(text.words.slice(c.first, c.last).map((w) => w.text)))
      .filter((head) => lists.some((list) => list.has(head))),
  );
  if (heads.size === 0) return [];
  const covered = new Set<number>();
  for (const c of candidates) for (let i = c.first; i < c.last; i += 1) covered.add(i);
  const aliases: Group[] = [];
  for (let i = 0; i < text.words.length; i += 1) {
    const word = text.words[i] as Word;
    if (!word.capital || !heads.has(word.text) || covered.has(i) || text.shouting.has(word.paragraph)) continue;
    const [before, after] = [text.words[i - 1], text.words[i + 1]];
    if (after?.capital === true && after.sentence === word.sentence) continue;
    const inside = !word.opens && /^(?:the|a|an|of|to|by|with|this|that|['’]s|\()$/i.test(before?.text ?? '');
    const opening = word.opens && after !== undefined && organisationHas.has(after.text);
    if (inside || opening) aliases.push({ first: i, last: i + 1 });
  }
  return aliases;
}
