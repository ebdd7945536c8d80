import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleFrontMatter } from '../../contract/annotation.ts';
import { fileLimit } from '../input/byContent.ts';
import { readInputSync } from '../input/readInput.ts';
import type { InputArticle, InputLeftOut, ReadInput } from '../input/types.ts';
import { BadFile, type Problem, Reporter } from '../problem.ts';

export type DumpedArticle = InputArticle & { readonly report: Reporter };
export type ReadDump = {
  readonly file: string;
  readonly articles: readonly DumpedArticle[];
  readonly leftOut: readonly InputLeftOut[];
};

/** The articles of a file that nobody annotated; what cannot be read of one is reported with its lines. */
export function readDump(file: string, outlets: readonly string[], problems: Problem[]): ReadDump {
  return reported(file, readInputSync(basename(file), bytesOf(file), { outlets }), problems);
}

/** What was read, as the rest of the pipeline takes it: each article with a reporter of its own. */
export function reported(file: string, input: ReadInput, problems: Problem[]): ReadDump {
  problems.push(...input.problems.map((p) => ({ ...p, file })));
  return {
    file,
    articles: input.articles.map((article) => {
      const report = new Reporter(file);
      for (const warning of article.warnings) report.warn(null, `“${article.front.title}”`, warning);
      reportMissing(report, article.front, article.lines);
      return { ...article, report };
    }),
    leftOut: input.leftOut,
  };
}

function bytesOf(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > fileLimit)
      throw new BadFile(null, `is ${Math.ceil(size / 1024 / 1024)} MB, over the limit of 50 MB for one file; split it`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof BadFile) throw error;
    throw new BadFile(null, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
}

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
