import { basename } from 'node:path';
import { type Annotations, parseAnnotations } from './annotationFile.ts';
import { type ArticleFile, readArticleFile } from './articleFile.ts';
import { BadFile, type Problem, Reporter } from './problem.ts';
import type { Source } from './sources.ts';
import { readTextFile } from './textFile.ts';

export type ReadArticle = ArticleFile & {
  readonly file: string;
  readonly annotated: boolean;
  readonly annotations: Annotations;
  /** Reports on the annotation file, or on the article where there is none. */
  readonly report: Reporter;
};

export const nothing: Annotations = { entities: [], mentions: [], claims: [], scareQuotes: [], excludes: [] };
/** An annotation is longer than its article, but a file beyond this is none. */
const annotationLimit = 20 * 1024 * 1024;

/**
 * An article with its annotations. When either cannot be read, both are left out: an article loaded without its
 * annotations would take from the graph what they said before.
 */
export function readArticle(source: Extract<Source, { kind: 'article' }>, problems: Problem[]): ReadArticle[] {
  const { file, annotations: path } = source;
  const article = attempt(file, problems, () => readArticleFile(file));
  if (article === undefined) return [];
  const report = new Reporter(path ?? file);
  if (path === null) {
    report.warn(null, '', `has no annotations (${basename(file, '.md')}.yaml), so only its text is taken`);
    return [{ ...article, file, annotated: false, annotations: nothing, report }];
  }
  const annotations = attempt(path, problems, () =>
    parseAnnotations(readTextFile(path, annotationLimit), basename(file, '.md'), report),
  );
  if (annotations !== undefined) return [{ ...article, file, annotated: true, annotations, report }];
  problems.push({
    kind: 'rejection',
    file,
    line: null,
    what: '',
    reason: 'is left out, as its annotations cannot be read',
  });
  return [];
}

/** A file that cannot be used becomes a rejection of that file. */
export function attempt<T>(file: string, problems: Problem[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    problems.push({ kind: 'rejection', file, line: error.line, what: '', reason: error.message });
    return undefined;
  }
}
