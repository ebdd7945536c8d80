import { linesOf } from '../dump/lines.ts';
import { BadFile } from '../problem.ts';
import { articleLimit } from '../textFile.ts';
import type { DocumentKind, RawDocument, Tells, Told } from './documents/raw.ts';
import { readHead } from './head.ts';
import { readMetaLine } from './metaLine.ts';
import { frontOf } from './oneArticle.ts';
import { articlesOfText, type TextArticles } from './textArticles.ts';
import type { FoundField, FoundFields, InputArticle } from './types.ts';

/** Fields are looked for where a head is; a name deep in the text is not where it was read from. */
const headLength = 2000;

/**
 * A document as an article in the form that ours have. What a web page says of itself is believed before its lines; a
 * Word file may hold several articles, as a text may.
 */
export function compose(
  raw: RawDocument,
  outlets: readonly string[],
): Pick<TextArticles, 'articles' | 'leftOut' | 'tooLong'> {
  const leftOut = raw.leftOut.map((l) => ({ line: null, ...l }));
  if (raw.kind === 'docx') {
    const several = articlesOfText(raw.blocks.map((b) => b.text).join('\n\n'), outlets);
    if (several.articles.length > 1) return several;
  }
  const { text, title } = textOf(raw);
  if (Buffer.byteLength(text) > articleLimit)
    throw new BadFile(null, 'is one article of more than 2 MB, the limit of one; split it into its articles');
  const lines = [1, text.split('\n').length] as const;
  const read = readHead(text, outlets);
  const tells = raw.kind === 'pdf' ? withRunning(raw, outlets) : raw.tells;
  const found = merged(raw.kind, text, { ...read, title: titleField(raw, title, text) ?? read.title }, tells);
  const article: InputArticle = { text, front: frontOf(found), found, lines, warnings: raw.warnings };
  return { articles: [article], leftOut, tooLong: [] };
}

function textOf({ blocks, tells }: RawDocument): { text: string; title: string } {
  const own = blocks.find((b) => b.kind === 'title');
  const title = own?.text ?? tells.title?.value ?? null;
  const rest = blocks.filter((b) => b !== own);
  // Without a title of its own, the first line of the document is one, and stays where it is.
  let text = title === null ? '' : `# ${title}`;
  let last = '';
  for (const { kind, text: words } of rest) {
    const item = kind === 'item' ? `• ${words.replace(/^[•●▪‣–-]\s+/, '')}` : words;
    const gap = text === '' ? '' : kind === 'item' && last === 'item' ? '\n' : '\n\n';
    text += `${gap}${kind === 'head' ? '## ' : ''}${item}`;
    last = kind;
  }
  return { text, title: title ?? '' };
}

/** What heads or foots every page often names the outlet and the day. */
function withRunning({ tells, leftOut }: RawDocument, outlets: readonly string[]): Tells {
  const known = { outlets: new Set(outlets), isPlace: () => false };
  const said = leftOut.flatMap(({ words }) => linesOf(words).flatMap((line) => readMetaLine(line, known) ?? []));
  const told = (of: 'publisher' | 'date'): Told | null => {
    const [found] = said.flatMap((m) => m[of] ?? []);
    return found === undefined
      ? null
      : { value: found.value, words: found.value, where: 'what heads or foots the pages' };
  };
  return { ...tells, publisher: told('publisher') ?? tells.publisher, date: told('date') ?? tells.date };
}

const where: Readonly<Record<DocumentKind, string>> = {
  html: 'the page’s headline',
  pdf: 'set largest',
  docx: 'the first heading',
};
function titleField(raw: RawDocument, title: string, text: string): FoundField | null {
  if (title === '' || !text.startsWith(`# ${title}`)) return null;
  const of = raw.kind === 'html' ? (raw.tells.title?.where ?? where.html) : where[raw.kind];
  return { value: title, words: title, start: 2, end: 2 + title.length, where: of };
}

/** A field of the page’s own data, with the place of its words where the head of the text has them too. */
function fieldOf(told: Told, text: string): FoundField {
  const start = text.slice(0, headLength).indexOf(told.value);
  return start < 0
    ? { ...told, start: null, end: null }
    : { ...told, words: told.value, start, end: start + told.value.length };
}

function merged(kind: DocumentKind, text: string, read: FoundFields, tells: Tells): FoundFields {
  const pick = (own: FoundField | null, told: Told | null): FoundField | null => {
    const said = told === null ? null : fieldOf(told, text);
    return kind === 'html' ? (said ?? own) : (own ?? said);
  };
  const authors = tells.authors.map((a) => fieldOf(a, text));
  return {
    title: read.title,
    publisher: pick(read.publisher, tells.publisher),
    authors: kind === 'html' && authors.length > 0 ? authors : read.authors.length > 0 ? read.authors : authors,
    date: pick(read.date, tells.date),
    dateline: read.dateline,
    language: pick(read.language, tells.language),
    url: pick(read.url, tells.url),
  };
}
