import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { AppError } from '../errors.ts';
import { endingOf, type FolderFiles, filesIn } from './folder.ts';
import { hasForeignFront } from './input/foreignFront.ts';
import type { Problem } from './problem.ts';
import { articleText } from './textFile.ts';

export type Source = (
  | { readonly kind: 'article'; readonly file: string; readonly annotations: string | null }
  /** What nobody annotated: text of one article or several, a web page, a PDF, a Word document. */
  | { readonly kind: 'dump'; readonly file: string }
  | { readonly kind: 'export'; readonly file: string }
) & {
  /** The folders between the PATH given and the file; absent where there are none. */
  readonly below?: readonly string[];
};
export type Sources = { readonly sources: readonly Source[]; readonly problems: readonly Problem[] };

/**
 * What there is to seed at these paths: folders with articles/ and annotations/, folders of articles and of folders, articles,
 * dumps, exports.
 */
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

const unannotated = ['.txt', '.text', '.html', '.htm', '.pdf', '.docx', '.markdown'];
const readable = ['.md', '.json', ...unannotated];

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
  const { files, problems } = inFolder(inside);
  const sources = files.map(({ file, below }) => ({
    ...oneFile(file),
    ...(below.length === 0 ? {} : { below }),
  }));
  if (sources.length === 0)
    throw unusable(
      inside,
      'holds no article; put .md files there, each with front matter (docs/annotations.md), or .txt, .html, .pdf or .docx files',
    );
  return { sources, problems: [...problems, ...strayAnnotations(inside, sources)] };
}

function inFolder(folder: string): FolderFiles {
  try {
    return filesIn(folder, (name) => readable.includes(endingOf(name)));
  } catch (error) {
    throw unusable(folder, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
}

function oneFile(file: string): Source {
  const kind = endingOf(file);
  if (kind === '.json') return { kind: 'export', file };
  if (kind === '.md') return markdown(file);
  if (unannotated.includes(kind)) return { kind: 'dump', file };
  throw unusable(file, 'is neither an article (.md, .txt, .html, .pdf, .docx) nor an export (.json)');
}

/** Without annotations and front matter of ours it is text that nobody annotated, as any other. */
function markdown(file: string): Source {
  const annotations = annotationsOf(file);
  return annotations === null && !hasOurFront(file) ? { kind: 'dump', file } : { kind: 'article', file, annotations };
}

/** No front matter is longer. */
const headLength = 8192;
function hasOurFront(file: string): boolean {
  try {
    const opened = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(headLength);
      const head = articleText(bytes.subarray(0, readSync(opened, bytes)).toString('utf8'));
      return /^---[ \t]*\n/.test(head) && !hasForeignFront(head);
    } finally {
      closeSync(opened);
    }
  } catch {
    // What cannot be opened is told of by whoever reads it as a whole.
    return true;
  }
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
  return readdirSync(folder)
    .filter((n) => extname(n) === '.yaml' && !n.startsWith('.') && !used.has(join(folder, n)))
    .sort()
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
