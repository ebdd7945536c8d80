import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { Scene } from './context.ts';
import type { Found } from './found.ts';

type Reader<C extends Chunk> = (clause: Clause, scene: Scene, at: number, chunk: C) => readonly Found[];
/** Which phrases it may begin at: by the last word of the phrase, and whether that is a name. */
type Heads = (word: string, isName: boolean) => boolean;
type Part =
  | {
      readonly kind: 'verb';
      readonly names: number;
      readonly lemmas: readonly string[];
      readonly read: Reader<VerbChunk>;
    }
  | { readonly kind: 'noun'; readonly names: number; readonly heads: Heads; readonly read: Reader<NounChunk> };

/**
 * What some constructions claim. Each part says at which words it can begin and how many names its sentence must have (one
 * where the other end may have been named before), and is asked about nothing else. What several parts of a rule find
 * comes in the order of the text, what several rules find in the order of the rules.
 */
export type Rule = readonly Part[];

export const atVerbs = (names: number, lemmas: readonly string[], read: Reader<VerbChunk>): Part => ({
  kind: 'verb',
  names,
  lemmas,
  read,
});
export const atNouns = (names: number, heads: Heads, read: Reader<NounChunk>): Part => ({
  kind: 'noun',
  names,
  heads,
  read,
});
export const atNames = (names: number, read: Reader<NounChunk>): Part => atNouns(names, (_, isName) => isName, read);
export const atWords = (names: number, words: RegExp | ReadonlySet<string>, read: Reader<NounChunk>): Part =>
  atNouns(names, words instanceof RegExp ? (word) => words.test(word) : (word) => words.has(word), read);
export const atPhrases = (names: number, read: Reader<NounChunk>): Part => atNouns(names, () => true, read);

type Call = { readonly rule: number; readonly part: Part };
/** Enough for the words of many articles; names would grow it for ever. */
const remembered = 10_000;
const none: readonly Call[] = [];

/** Reads sentences by rules: each word is looked up once, and only those are asked that can begin at it. */
export function readerBy(rules: readonly Rule[]): (clause: Clause, scene: Scene, names?: number) => Found[] {
  const calls = rules.flatMap((parts, rule) => parts.map((part): Call => ({ rule, part })));
  const byLemma = new Map<string, Call[]>();
  for (const call of calls)
    for (const lemma of call.part.kind === 'verb' ? new Set(call.part.lemmas) : [])
      byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), call]);
  const byHead = { name: new Map<string, readonly Call[]>(), word: new Map<string, readonly Call[]>() };
  const atHead = (word: string, isName: boolean): readonly Call[] => {
    const known = isName ? byHead.name : byHead.word;
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = calls.filter(({ part }) => part.kind === 'noun' && part.heads(word, isName));
    if (known.size >= remembered) known.clear();
    known.set(word, found);
    return found;
  };
  const callsOf = (clause: Clause, chunk: Chunk): readonly Call[] => {
    if (chunk.kind === 'verb') return byLemma.get(chunk.lemma) ?? none;
    const head = chunk.kind === 'noun' ? clause.pieces[chunk.head] : undefined;
    return head === undefined ? none : atHead(head.lower, head.entity !== null);
  };
  return (clause, scene, names = Number.POSITIVE_INFINITY) => {
    const due: { part: Part; at: number }[][] = rules.map(() => []);
    clause.chunks.forEach((chunk, at) => {
      for (const { rule, part } of callsOf(clause, chunk)) if (part.names <= names) due[rule]?.push({ part, at });
    });
    const found: Found[] = [];
    for (const asked of due) for (const { part, at } of asked) found.push(...ask(part, clause, scene, at));
    return found;
  };
}

function ask(part: Part, clause: Clause, scene: Scene, at: number): readonly Found[] {
  const chunk = clause.chunks[at];
  if (part.kind === 'verb') return chunk?.kind === 'verb' ? part.read(clause, scene, at, chunk) : [];
  return chunk?.kind === 'noun' ? part.read(clause, scene, at, chunk) : [];
}
