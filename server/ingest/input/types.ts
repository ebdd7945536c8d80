import type { ArticleFrontMatter } from '../../contract/annotation.ts';
import type { Problem } from '../problem.ts';

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
  /** Its first and last line in the file; of a document without lines, in the stored text. */
  readonly lines: readonly [number, number];
  /** What a reader of it should know; nothing of it was left out for that. */
  readonly warnings: readonly string[];
};
/** Words of a file that are in no article, with the reason. */
export type InputLeftOut = { readonly line: number | null; readonly why: string; readonly words: string };

export type InputKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';
/** All that is read from one file. Nothing of it is lost: what is in no article is left out with a reason. */
export type ReadInput = {
  readonly name: string;
  /** null where it could not be read; the problems say why. */
  readonly kind: InputKind | null;
  readonly pages: number | null;
  readonly articles: readonly InputArticle[];
  readonly leftOut: readonly InputLeftOut[];
  readonly problems: readonly Problem[];
};
export type InputContext = {
  /** Names known to publish: by them credits and lines of their own tell whose page it is. */
  readonly outlets: readonly string[];
};
