import { parseArticle } from '../articleFile.ts';
import { BadFile, type Problem } from '../problem.ts';
import { articleText } from '../textFile.ts';
import { compose } from './compose.ts';
import { type Decoded, decodeText } from './decode.ts';
import { isPdf, isZip } from './documents/magic.ts';
import type { RawDocument } from './documents/raw.ts';
import { hasForeignFront, withForeignFront } from './foreignFront.ts';
import { decodeHtml, looksLikeHtml } from './htmlText.ts';
import { withLanguage } from './inLanguage.ts';
import { articlesOfText, type TextArticles } from './textArticles.ts';
import type { FoundField, InputArticle, InputContext, InputKind, ReadInput } from './types.ts';

/** A dump may hold a newsroom's month. */
export const fileLimit = 50 * 1024 * 1024;

/** `html` is text already; what else a document is, its bytes tell. */
export type Document = {
  readonly kind: 'html' | 'bytes';
  readonly bytes: Uint8Array;
  readonly warning: string | null;
};

/** What a text holds, or which document the bytes are. Throws a BadFile for what is neither. */
export function readText(
  name: string,
  bytes: Uint8Array,
  context: InputContext,
): { readonly input: ReadInput } | { readonly document: Document } {
  if (bytes.length === 0) throw new BadFile(null, 'is empty');
  if (bytes.length > fileLimit)
    throw new BadFile(
      null,
      `is ${Math.ceil(bytes.length / 1024 / 1024)} MB, over the limit of 50 MB for one file; split it`,
    );
  if (isPdf(bytes) || isZip(bytes)) return { document: { kind: 'bytes', bytes, warning: null } };
  const { text, warning } = textOf(bytes);
  if (text === undefined) return { document: { kind: 'bytes', bytes, warning: null } };
  if (looksLikeHtml(text)) {
    const page = decodeHtml(bytes);
    return { document: { kind: 'html', bytes: Buffer.from(articleText(page.text)), warning: page.warning } };
  }
  return { input: fromText(name, text, context, warning) };
}

/** undefined where the bytes are those of no text: then their kind is named by who knows kinds. */
function textOf(bytes: Uint8Array): Partial<Decoded> & { warning: string | null } {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof BadFile && error.isBinary) return { warning: null };
    throw error;
  }
}

/** What users paste, or hand over as text. */
function fromText(name: string, raw: string, context: InputContext, warning: string | null = null): ReadInput {
  const text = articleText(raw);
  if (text.startsWith('{\\rtf')) throw new BadFile(null, 'is an RTF file; open it and save it as .docx or .txt');
  if (/^\s*[[{]/.test(text) && isJson(text))
    throw new BadFile(null, 'is JSON data and no article; an export of this program is read back by npm run seed');
  if (/^---[ \t]*\n/.test(text) && (/\.(?:md|markdown)$/i.test(name) || /^title:/m.test(text.slice(0, 2000)))) {
    const article = hasForeignFront(text)
      ? withLanguage(withForeignFront(text, context.outlets))
      : withFrontMatter(text);
    return whole(name, 'markdown', null, { articles: [article], leftOut: [], tooLong: [] }, warning);
  }
  const read = articlesOfText(text, context.outlets);
  return whole(name, 'text', null, { ...read, articles: read.articles.map(withLanguage) }, warning);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withFrontMatter(raw: string): InputArticle {
  const { front, text } = parseArticle(raw);
  const field = (value: string | null): FoundField | null =>
    value === null ? null : { value, words: value, start: null, end: null, where: 'front matter' };
  const found = {
    title: field(front.title),
    publisher: field(front.publisher),
    authors: front.authors.flatMap((a) => field(a) ?? []),
    date: field(front.date),
    dateline: field(front.dateline),
    language: field(front.language),
    url: field(front.url),
  };
  return { text, front, found, lines: [1, raw.trimEnd().split('\n').length], warnings: [] };
}

export function fromDocument(name: string, raw: RawDocument, context: InputContext, warning: string | null): ReadInput {
  const read = compose(raw, context.outlets);
  return whole(name, raw.kind, raw.pages, { ...read, articles: read.articles.map(withLanguage) }, warning);
}

function whole(
  name: string,
  kind: InputKind,
  pages: number | null,
  read: TextArticles,
  warning: string | null,
): ReadInput {
  const problem = (of: Problem['kind'], line: number | null, what: string, reason: string): Problem => ({
    kind: of,
    file: name,
    line,
    what,
    reason,
  });
  return {
    name,
    kind,
    pages,
    articles: read.articles,
    leftOut: read.leftOut,
    problems: [
      ...(warning === null ? [] : [problem('warning', null, '', warning)]),
      ...read.tooLong.map((t) =>
        problem('rejection', t.line, `“${t.title}”`, 'is over the limit of 2 MB for one article'),
      ),
    ],
  };
}

/** Throws what is no fault of the file. */
export function unread(name: string, error: unknown): ReadInput {
  if (!(error instanceof BadFile)) throw error;
  const problem: Problem = { kind: 'rejection', file: name, line: error.line, what: '', reason: error.message };
  return { name, kind: null, pages: null, articles: [], leftOut: [], problems: [problem] };
}
