import type { VerbForm } from './verbForms.ts';

/** A noun phrase: pieces first..last of its sentence. */
export type NounChunk = {
  readonly kind: 'noun';
  readonly first: number;
  readonly last: number;
  /** Its head: “Geedge” of “China's Geedge”, “cameras” of “the Geedge cameras”. */
  readonly head: number;
  /** Piece of whoever stands before the last 's, if it is in this phrase. */
  readonly possessor: number | null;
};
export type VerbChunk = {
  readonly kind: 'verb';
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly lemma: string;
  /** finite, to-infinitive, or a bare participle. */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly verbForm: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly planned: boolean;
  readonly alleged: boolean;
  readonly hedged: boolean;
};
export type MarkKind =
  | 'preposition'
  | 'comma'
  | 'stop'
  | 'open'
  | 'close'
  | 'and'
  | 'relative'
  | 'subordinator'
  | 'adverb'
  | 'other';
export type MarkChunk = {
  readonly kind: MarkKind;
  readonly first: number;
  readonly last: number;
  readonly word: string;
};
export type Chunk = NounChunk | VerbChunk | MarkChunk;
