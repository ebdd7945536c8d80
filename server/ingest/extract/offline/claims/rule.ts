import type { Chunk, NounChunk, VerbChunk } from './clause/chunk.ts';
import type { Clause } from './clause/clause.ts';
import type { Scene } from './context.ts';
import type { Found } from './found.ts';

type Reader<C extends Chunk> = (clause: Clause, scene: Scene, at: number, chunk: C) => readonly Found[];
/** What a phrase looks like at first sight. */
type Phrase = {
  /** Its last word is a name. */
  readonly isName: boolean;
  /** A name stands before its last word. */
  readonly hasName: boolean;
  /** It is one word. */
  readonly alone: boolean;
  readonly next: (typeof followers)[number];
};
const followers = ['comma', 'open', 'preposition', 'other'] as const;
type Heads = (word: string, phrase: Phrase) => boolean;
type VerbPart = { readonly lemmas: readonly string[]; readonly read: Reader<VerbChunk> };
type NounPart = { readonly heads: Heads; readonly read: Reader<NounChunk> };
type Part = { readonly names: number } & (VerbPart | NounPart);

/**
 * What some constructions claim. Each part says at which words it can begin and how many names its sentence must have (one
 * where the other end may have been named before), and is asked about nothing else. What several parts of a rule find
 * comes in the order of the text, what several rules find in the order of the rules.
 */
export type Rule = readonly Part[];

export const atVerbs = (names: number, lemmas: readonly string[], read: Reader<VerbChunk>): Part => ({
  names,
  lemmas,
  read,
});
/** By the last word of a phrase. */
export const atNouns = (names: number, heads: Heads, read: Reader<NounChunk>): Part => ({ names, heads, read });
export const atWords = (names: number, words: RegExp, read: Reader<NounChunk>): Part =>
  atNouns(names, (word) => words.test(word), read);
export const atNames = (names: number, read: Reader<NounChunk>): Part =>
  atNouns(names, (_, { isName }) => isName, read);
/** Whatever the phrase is called. */
export const atPhrases = (names: number, read: Reader<NounChunk>): Part => atNouns(names, () => true, read);

type Call = { readonly rule: number; readonly part: Part };
const none: readonly Call[] = [];
/** Enough for the words of many articles; names would grow it for ever. */
const remembered = 2000;

/** Reads sentences by rules: each word is looked up once, and only those are asked that can begin at it. */
export function readerBy(rules: readonly Rule[]): (clause: Clause, scene: Scene, names?: number) => Found[] {
  const calls = rules.flatMap((parts, rule) => parts.map((part): Call => ({ rule, part })));
  const byLemma = new Map<string, Call[]>();
  for (const call of calls)
    for (const lemma of 'lemmas' in call.part ? new Set(call.part.lemmas) : [])
      byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), call]);
  const byShape = shapes.map((phrase) => ({ phrase, known: new Map<string, readonly Call[]>() }));
  const callsOf = (clause: Clause, at: number, chunk: Chunk): readonly Call[] => {
    if (chunk.kind === 'verb') return byLemma.get(chunk.lemma) ?? none;
    const head = chunk.kind === 'noun' ? clause.pieces[chunk.head] : undefined;
    const alike = chunk.kind === 'noun' ? byShape[shapeOf(clause, at, chunk)] : undefined;
    if (head === undefined || alike === undefined) return none;
    const { phrase, known } = alike;
    const before = known.get(head.lower);
    if (before !== undefined) return before;
    const found = calls.filter(({ part }) => 'heads' in part && part.heads(head.lower, phrase));
    if (known.size >= remembered) known.clear();
    known.set(head.lower, found);
    return found;
  };
  return (clause, scene, names = Number.POSITIVE_INFINITY) => {
    const due: { readonly call: Call; readonly at: number }[] = [];
    for (let at = 0; at < clause.chunks.length; at++) {
      const chunk = clause.chunks[at];
      if (chunk === undefined) break;
      if (chunk.kind !== 'noun' && chunk.kind !== 'verb') continue;
      for (const call of callsOf(clause, at, chunk)) if (call.part.names <= names) due.push({ call, at });
    }
    // By rule, and within each as they stand in the text: sorting keeps the order of what is alike.
    due.sort((a, b) => a.call.rule - b.call.rule);
    const found: Found[] = [];
    for (const { call, at } of due) for (const claim of ask(call.part, clause, scene, at)) found.push(claim);
    return found;
  };
}

const shapes: readonly Phrase[] = followers.flatMap((next) =>
  [false, true].flatMap((isName) => [
    { isName, hasName: false, alone: true, next },
    { isName, hasName: false, alone: false, next },
    { isName, hasName: true, alone: false, next },
  ]),
);
/** Index of a phrase's shape. */
function shapeOf({ pieces, chunks }: Clause, at: number, noun: NounChunk): number {
  const next = chunks[at + 1]?.kind;
  const follower = next === 'comma' ? 0 : next === 'open' ? 1 : next === 'preposition' ? 2 : 3;
  let inside = noun.first === noun.head ? 0 : 1;
  for (let i = noun.first; i < noun.head; i++) if (pieces[i]?.entity != null) inside = 2;
  return follower * 6 + (pieces[noun.head]?.entity == null ? 0 : 3) + inside;
}

function ask(part: Part, clause: Clause, scene: Scene, at: number): readonly Found[] {
  const chunk = clause.chunks[at];
  if ('lemmas' in part) return chunk?.kind === 'verb' ? part.read(clause, scene, at, chunk) : [];
  return chunk?.kind === 'noun' ? part.read(clause, scene, at, chunk) : [];
}
