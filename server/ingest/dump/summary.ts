import type { ReadDump } from './readDump.ts';

export type DumpSummary = {
  readonly file: string;
  readonly articles: readonly { readonly lines: readonly [number, number]; readonly says: string }[];
  readonly leftOut: ReadDump['leftOut'];
};

/** What was recognised in which file, in a line an article. */
export const dumpSummaries = (dumps: readonly ReadDump[]): DumpSummary[] =>
  dumps.map(({ file, articles, leftOut }) => ({
    file,
    articles: articles.map(({ front, lines }) => ({
      lines,
      says: [
        `“${front.title}”`,
        front.publisher === '' ? 'publisher not read' : front.publisher,
        front.date ?? 'date not read',
        front.authors.length === 0 ? 'no author' : front.authors.join(', '),
        ...(front.dateline === null ? [] : [front.dateline]),
      ].join(' · '),
    })),
    leftOut,
  }));
