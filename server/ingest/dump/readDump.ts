import type { ArticleFrontMatter } from '../../contract/annotation.ts';
import { oneArticle } from '../input/oneArticle.ts';
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
  if (dump.trim() === '') throw new BadFile(null, 'holds no text');
  const { articles, leftOut } = splitDump(dump, outlets);
  // One headline that is not said twice heads a text of one article, which is stored as it is.
  const whole = articles.filter(hasText);
  if (whole.length < 2 && !whole.some((a) => a.repeated)) return single(file, dump, outlets);
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
      const front = frontOf(a);
      reportMissing(report, front, lines);
      return [{ front, text, report, lines }];
    }),
    leftOut: leftOut.map((l) => ({ line: lineAt(l.start), why: l.why, words: dump.slice(l.start, l.end) })),
  };
}

const hasText = (a: DumpArticle): boolean => a.parts.some((p) => p.kind === 'text');

function single(file: string, dump: string, outlets: readonly string[]): ReadDump {
  const report = new Reporter(file);
  const { front, text, lines } = oneArticle(dump, outlets);
  if (Buffer.byteLength(text) > articleLimit) throw new BadFile(null, 'is over the limit of 2 MB for one article');
  reportMissing(report, front, lines);
  return { file, articles: [{ front, text, report, lines }], leftOut: [] };
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
function reportMissing(report: Reporter, a: ArticleFrontMatter, [first, last]: readonly [number, number]): void {
  const missing = [
    ...(a.publisher === '' ? ['publisher'] : []),
    ...(a.date === null ? ['date'] : []),
    ...(a.authors.length === 0 ? ['author'] : []),
  ];
  if (missing.length === 0) return;
  const list = missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}`;
  report.warn(
    first,
    `“${a.title}”`,
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
