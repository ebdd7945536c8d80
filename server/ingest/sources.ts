import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Problem } from './problem.ts';

export type Source =
  | { readonly kind: 'article'; readonly file: string; readonly annotations: string | null }
  /** Text as copied from web pages, of one article or several. */
  | { readonly kind: 'dump'; readonly file: string }
  | { readonly kind: 'export'; readonly file: string };
export type Sources = { readonly sources: readonly Source[]; readonly problems: readonly Problem[] };

/** What there is to seed at these paths: folders with articles/ and annotations/, folders of articles, articles, dumps, exports. */
export function findSources(paths: readonly string[]): Sources {
  const found = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const { sources, problems: more } = at(path);
    for (const s of sources) found.set(s.file, s);
    problems.push(...more);
  }
  return { sources: [...found.values()], problems };
}

const readable = ['.md', '.txt', '.json'];

function at(path: string): Sources {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw unusable(path, code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? 'unknown error'})`);
  }
  if (!isFolder) return { sources: [oneFile(path)], problems: [] };
  const inside = existsSync(join(path, 'articles')) ? join(path, 'articles') : path;
  const names = list(inside);
  const sources = names.filter((n) => readable.includes(extname(n))).map((n) => oneFile(join(inside, n)));
  if (sources.length === 0)
    throw unusable(
      inside,
      'holds no article; put .md files there, each with front matter (docs/annotations.md), or .txt files copied from web pages',
    );
  const problems = names
    .filter((n) => ![...readable, '.yaml', '.yml'].includes(extname(n)))
    .map((n) => note('warning', join(inside, n), 'is no .md, .txt or .json file, so it is not read'));
  return { sources, problems: [...problems, ...strayAnnotations(inside, sources)] };
}

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((e) => !e.isDirectory() && !e.name.startsWith('.'))
      .map((e) => e.name)
      .sort();
  } catch (error) {
    throw unusable(folder, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
};

function oneFile(file: string): Source {
  const kind = extname(file);
  if (kind === '.json') return { kind: 'export', file };
  if (kind === '.md') return { kind: 'article', file, annotations: annotationsOf(file) };
  if (kind === '.txt') return { kind: 'dump', file };
  throw unusable(file, 'is neither an article (.md), a text of articles (.txt) nor an export (.json)');
}

/** Beside the article, or in annotations/ beside its folder articles/. */
function annotationsOf(article: string): string | null {
  const name = `${basename(article, '.md')}.yaml`;
  const places = [join(dirname(article), name), join(dirname(article), '..', 'annotations', name)];
  return places.find((p) => existsSync(p)) ?? null;
}

function strayAnnotations(articles: string, sources: readonly Source[]): Problem[] {
  const folder = join(articles, '..', 'annotations');
  if (basename(articles) !== 'articles' || !existsSync(folder)) return [];
  const used = new Set(sources.map((s) => (s.kind === 'article' ? s.annotations : null)));
  return list(folder)
    .filter((n) => extname(n) === '.yaml' && !used.has(join(folder, n)))
    .map((n) => note('rejection', join(folder, n), `has no article ${basename(n, '.yaml')}.md in ${articles}`));
}

const note = (kind: Problem['kind'], file: string, reason: string): Problem => ({
  kind,
  file,
  line: null,
  what: '',
  reason,
});
const unusable = (path: string, why: string) =>
  new AppError(400, 'unusable-input', `${path} ${why}`, { field: 'PATH' });
