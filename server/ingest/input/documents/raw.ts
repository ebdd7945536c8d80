/** A document as its parser hands it over: words in reading order, without layout, and what the file says of itself. */
export type BlockKind = 'title' | 'byline' | 'head' | 'text' | 'item' | 'caption';
export type Block = { readonly kind: BlockKind; readonly text: string };

/** `where`: what of the file says it, in words. */
export type Told = { readonly value: string; readonly words: string; readonly where: string };
export type Tells = {
  readonly title: Told | null;
  readonly publisher: Told | null;
  readonly authors: readonly Told[];
  readonly date: Told | null;
  readonly language: Told | null;
  readonly url: Told | null;
};
export const tellsNothing: Tells = { title: null, publisher: null, authors: [], date: null, language: null, url: null };

export type DocumentKind = 'html' | 'pdf' | 'docx';
export type RawDocument = {
  readonly kind: DocumentKind;
  readonly blocks: readonly Block[];
  readonly tells: Tells;
  readonly pages: number | null;
  readonly leftOut: readonly { readonly why: string; readonly words: string }[];
  readonly warnings: readonly string[];
};
