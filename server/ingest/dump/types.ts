/** Something read from a dump, with the offsets of the words it was read from (UTF-16 units, end exclusive). */
export type Found<T = string> = { readonly value: T; readonly start: number; readonly end: number };

/** What a piece of an article is. All of it stays in the text. */
export type PartKind =
  | 'deck'
  | 'caption'
  | 'byline'
  | 'publisher'
  | 'head'
  | 'text'
  | 'list'
  | 'related'
  | 'references'
  | 'boilerplate';
export type Part = { readonly kind: PartKind; readonly start: number; readonly end: number };

export type DumpArticle = {
  readonly start: number;
  readonly end: number;
  readonly title: Found;
  /** Whether the headline stands twice, as web pages copied whole have it. */
  readonly repeated: boolean;
  readonly publisher: Found | null;
  readonly authors: readonly Found[];
  /** EDTF. */
  readonly date: Found | null;
  readonly dateline: Found | null;
  /** Everything after the headline, in its order. */
  readonly parts: readonly Part[];
};

export type LeftOut = { readonly why: string; readonly start: number; readonly end: number };
/** Every word of the dump is a headline, in a part of one article, or left out with a reason. */
export type Dump = { readonly articles: readonly DumpArticle[]; readonly leftOut: readonly LeftOut[] };
