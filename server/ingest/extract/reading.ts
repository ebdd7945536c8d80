/**
 * One article taken apart, as every step of the offline extractor sees it. Offsets are UTF-16 code units of the stored text,
 * end exclusive. analyse() (analyse.ts) makes it; each step adds its own findings and changes nothing of it.
 */
export type Range = { readonly start: number; readonly end: number };

export type Token = Range & {
  readonly text: string;
  /** In small letters, with the apostrophe of keyboards: nearly every rule asks for it. */
  readonly lower: string;
  /** What its letters tell, as bits of `fact` (offline/analyse/words.ts). */
  readonly facts: number;
  /** As winkNLP's web model tags it (universal parts of speech). */
  readonly pos: string;
  /** Index of its sentence and paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
};
export type Sentence = Range & {
  readonly paragraph: number;
  /** Indexes of its tokens, end exclusive. */
  readonly first: number;
  readonly last: number;
};
/** What a paragraph is in the article: `title` its headline, `meta` byline, credit or caption furniture, `head` a section head. */
export type Paragraph = Range & { readonly kind: 'title' | 'deck' | 'meta' | 'caption' | 'head' | 'list' | 'text' };

export type Reading = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
};

/** Somebody or something the article names, with every place that names it. */
export type Named = {
  readonly id: string;
  readonly types: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Range[];
  /** What pronouns may stand for it, as far as its first name, title or a pronoun beside it tells. */
  readonly gender: 'female' | 'male' | 'neuter' | 'plural' | null;
  /** Common nouns that this article calls it by: “the company”, “the ministry”, “the professor”. */
  readonly nouns: readonly string[];
};

/** Who a stretch of text speaks of without naming it (“she”, “the company”), found by coreference. */
export type Reference = Range & { readonly entity: string };
export type Names = { readonly entities: readonly Named[]; readonly references: readonly Reference[] };

/** A stretch of text that is somebody's words. */
export type Speech = Range & {
  readonly kind: 'direct' | 'fragment' | 'indirect';
  /** null = marks around a label or scare quotes. */
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly cue: (Range & { readonly text: string }) | null;
  /** What the cue does with its content: “denied that”, “questioned whether”, “would not say whether”. */
  readonly stance: 'affirms' | 'denies' | 'questions' | 'declines';
};
/** Unnamed voices (“a ministry official”, “the report”) become entities of their own, without mentions. */
export type Speeches = { readonly speeches: readonly Speech[]; readonly unnamed: readonly Named[] };
