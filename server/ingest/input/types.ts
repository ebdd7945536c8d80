import type { ArticleFrontMatter } from '../../contract/annotation.ts';

/** A field of an article's head, with the words it was read from. */
export type FoundField = {
  readonly value: string;
  readonly words: string;
  /** Where those words stand in the stored text (UTF-16 units, end exclusive); null where they are no part of it. */
  readonly start: number | null;
  readonly end: number | null;
  /** Where they were found, in words: “byline”, “first line”, “the page's og:title”. */
  readonly where: string;
};
export type FoundFields = {
  readonly title: FoundField | null;
  readonly publisher: FoundField | null;
  readonly authors: readonly FoundField[];
  /** EDTF. */
  readonly date: FoundField | null;
  readonly dateline: FoundField | null;
  readonly language: FoundField | null;
  readonly url: FoundField | null;
};

export type InputArticle = {
  /** What is stored; every offset of the article refers to it. */
  readonly text: string;
  /** `publisher` is empty where none can be read. */
  readonly front: ArticleFrontMatter;
  readonly found: FoundFields;
  /** Its first and last line in the file, where the file has lines. */
  readonly lines: readonly [number, number] | null;
  /** What a reader of it should know; nothing of it was left out for that. */
  readonly warnings: readonly string[];
};
/** Words of a file that are in no article, with the reason. */
export type InputLeftOut = { readonly line: number | null; readonly why: string; readonly words: string };
