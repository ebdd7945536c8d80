import { splitDump } from '../dump/split.ts';
import { storedText } from '../dump/storedText.ts';
import type { DumpArticle, Found } from '../dump/types.ts';
import { BadFile } from '../problem.ts';
import { articleLimit } from '../textFile.ts';
import { frontOf, oneArticle } from './oneArticle.ts';
import type { FoundField, FoundFields, InputArticle, InputLeftOut } from './types.ts';

export type TextArticles = {
  readonly articles: readonly InputArticle[];
  readonly leftOut: readonly InputLeftOut[];
  readonly tooLong: readonly { readonly line: number; readonly title: string }[];
};

/**
 * The articles of a text. One is stored as it is; of several, as pages copied one after the other are, each is put together
 * from its parts (dump/). One headline that is not said twice heads a text of one article.
 */
export function articlesOfText(text: string, outlets: readonly string[]): TextArticles {
  if (text.trim() === '') throw new BadFile(null, 'holds no text');
  const { articles, leftOut } = splitDump(text, outlets);
  const whole = articles.filter((a) => a.parts.some((p) => p.kind === 'text'));
  if (whole.length < 2 && !whole.some((a) => a.repeated)) {
    if (Buffer.byteLength(text) > articleLimit)
      throw new BadFile(null, 'is one article of more than 2 MB, the limit of one; split it into its articles');
    return { articles: [oneArticle(text, outlets)], leftOut: [], tooLong: [] };
  }
  const lineAt = lineCounter(text);
  const read = articles.map((a) => cutOut(text, a, lineAt));
  return {
    articles: read.filter((a) => Buffer.byteLength(a.text) <= articleLimit),
    leftOut: leftOut.map((l) => ({ line: lineAt(l.start), why: l.why, words: text.slice(l.start, l.end) })),
    tooLong: read
      .filter((a) => Buffer.byteLength(a.text) > articleLimit)
      .map((a) => ({ line: a.lines[0], title: a.front.title })),
  };
}

function cutOut(dump: string, article: DumpArticle, lineAt: (at: number) => number): InputArticle {
  const stored = storedText(dump, article);
  const field = (f: Found | null, where: string): FoundField | null => {
    if (f === null) return null;
    const start = stored.at(f.start) ?? null;
    const end = start === null ? null : start + f.end - f.start;
    return { value: f.value, words: dump.slice(f.start, f.end).replaceAll('\u00a0', ' '), start, end, where };
  };
  const found: FoundFields = {
    title: field(article.title, article.repeated ? 'headline, said twice' : 'headline'),
    publisher: field(article.publisher, 'byline, credit or a line of its own'),
    authors: article.authors.flatMap((a) => field(a, 'byline') ?? []),
    date: field(article.date, 'byline or a line of its own'),
    dateline: field(article.dateline, 'byline or the first paragraph'),
    language: null,
    url: null,
  };
  const lines = [lineAt(article.start), lineAt(article.end)] as const;
  return { text: stored.text, front: frontOf(found), found, lines, warnings: [] };
}

/** Lines from 1 of rising or falling offsets, without counting from the top each time. */
function lineCounter(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
