import type { ArticleFrontMatter } from '../../contract/annotation.ts';
import { BadFile, type Problem, Reporter } from '../problem.ts';
import { articleLimit, readTextFile } from '../textFile.ts';
import { splitDump } from './split.ts';
import { storedText } from './storedText.ts';
import type { DumpArticle } from './types.ts';

/** A dump may hold a newsroom's month. */
const dumpLimit = 50 * 1024 * 1024;

export type DumpedArticle = {
  readonly front: ArticleFrontMatter;
  readonly text: string;
  readonly report: Reporter;
  /** Its first and last line in the dump. */
  readonly lines: readonly [number, number];
};
export type ReadDump = {
  readonly file: string;
  readonly articles: readonly DumpedArticle[];
  readonly leftOut: readonly { readonly line: number; readonly why: string; readonly words: string }[];
};

/** The articles of a text file as it was copied from web pages; what cannot be read of one is reported with its lines. */
export function readDump(file: string, outlets: readonly string[], problems: Problem[]): ReadDump {
  const dump = readTextFile(file, dumpLimit);
  const lineAt = lineCounter(dump);
  const { articles, leftOut } = splitDump(dump, outlets);
  if (articles.length === 0)
    throw new BadFile(
      null,
      'no article is recognised in it: none of its lines is a headline said twice, or one with a byline under it; ' +
        'put the article into a .md file with front matter (docs/annotations.md)',
    );
  return {
    file,
    articles: articles.flatMap((a) => {
      const report = new Reporter(file);
      const text = storedText(dump, a);
      const lines = [lineAt(a.start), lineAt(a.end)] as const;
      if (Buffer.byteLength(text) > articleLimit) {
        problems.push(tooLong(file, lines[0], a.title.value));
        return [];
      }
      reportMissing(report, a, lines);
      return [{ front: frontOf(a), text, report, lines }];
    }),
    leftOut: leftOut.map((l) => ({ line: lineAt(l.start), why: l.why, words: dump.slice(l.start, l.end) })),
  };
}

const tooLong = (file: string, line: number, title: string): Problem => ({
  kind: 'rejection',
  file,
  line,
  what: `“${title}”`,
  reason: 'is over the limit of 2 MB for one article',
});

/** `publisher` is empty where none can be read: the article then has an unnamed one. */
const frontOf = (a: DumpArticle): ArticleFrontMatter => ({
  title: a.title.value,
  publisher: a.publisher?.value ?? '',
  authors: [...new Set(a.authors.map((f) => f.value))],
  date: a.date?.value ?? null,
  dateline: a.dateline?.value ?? null,
  language: 'en',
  url: null,
  kind: 'original',
  digestOf: null,
});

/** A dateline many articles lack; who published what when, all have. */
function reportMissing(report: Reporter, a: DumpArticle, [first, last]: readonly [number, number]): void {
  const missing = [
    ...(a.publisher === null ? ['publisher'] : []),
    ...(a.date === null ? ['date'] : []),
    ...(a.authors.length === 0 ? ['author'] : []),
  ];
  if (missing.length === 0) return;
  const list = missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}`;
  report.warn(
    first,
    `“${a.title.value}”`,
    `${list} cannot be read from lines ${first} to ${last}; to give ${missing.length === 1 ? 'it' : 'them'}, put the ` +
      'article into a .md file with front matter (docs/annotations.md)',
  );
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
