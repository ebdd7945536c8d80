import { readArticleFile } from '../articleFile.ts';
import { readDump } from '../dump/readDump.ts';
import { BadFile, type Problem } from '../problem.ts';
import { findSources, type Source } from '../sources.ts';
import type { ArticleToExtract } from './extractor.ts';
import { toExtract } from './toExtract.ts';

/**
 * The files at these paths that an extractor may read. A path that cannot be used stops no other; an export in a folder, or
 * what an extractor wrote there, is none of its articles.
 */
export function filesAt(
  paths: readonly string[],
  failed: (path: string, error: unknown) => void,
): { readonly files: Source[]; readonly problems: Problem[] } {
  const found = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const path of paths)
    try {
      const at = findSources([path]);
      for (const source of at.sources)
        if (source.kind !== 'export' || source.file === path) found.set(source.file, source);
      // An annotation without its article is nothing to an extractor.
      problems.push(...at.problems.filter((p) => !p.file.endsWith('.yaml')));
    } catch (error) {
      failed(path, error);
    }
  return { files: [...found.values()], problems };
}

/** The articles of one file, as they would be stored. Throws a BadFile where it holds none. */
export function articlesIn(source: Source, problems: Problem[]): ArticleToExtract[] {
  if (source.kind === 'export') throw new BadFile(null, 'is an export; an extractor reads articles');
  if (source.kind === 'dump')
    return readDump(source.file, [], problems).articles.map(({ front, text }) => toExtract(front, text));
  const { front, text } = readArticleFile(source.file);
  return [toExtract(front, text)];
}
