import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, isAbsolute, join, relative } from 'node:path';
import type { Problem } from './problem.ts';

export type FolderFile = {
  readonly file: string;
  /** The folder below the one that was given, as its parts; none at the top. */
  readonly below: readonly string[];
};
export type FolderFiles = { readonly files: readonly FolderFile[]; readonly problems: readonly Problem[] };

export const endingOf = (name: string): string => extname(name).toLowerCase();
/** More than these in one folder are told of as one. */
const mostTold = 20;

/**
 * The files of a folder and of all folders in it, in the order of their names, files before folders. What is hidden is
 * passed over; a link is followed to a file inside the folder and nowhere else, so that no folder leads out of itself or
 * round in a circle. Whatever is not read is told. Throws where the folder itself cannot be read.
 */
export function filesIn(root: string, isRead: (name: string) => boolean): FolderFiles {
  const files: FolderFile[] = [];
  const links: FolderFile[] = [];
  const problems: Problem[] = [];
  const warn = (file: string, reason: string) => problems.push({ kind: 'warning', file, line: null, what: '', reason });
  let hidden = 0;

  const walk = (folder: string, below: readonly string[], entries: readonly Dirent[]): void => {
    const seen = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    const shown = seen.filter((e) => !e.name.startsWith('.'));
    hidden += seen.filter((e) => e.name.startsWith('.') && (e.isDirectory() || isRead(e.name))).length;
    const others: string[] = [];
    for (const e of shown) {
      const file = join(folder, e.name);
      if (e.isDirectory()) continue;
      if (e.isSymbolicLink()) links.push({ file, below });
      else if (!e.isFile()) warn(file, 'is neither a file nor a folder, so it is not read');
      else if (isRead(e.name)) files.push({ file, below });
      else if (!['.yaml', '.yml'].includes(endingOf(e.name))) others.push(file);
    }
    tellOthers(folder, others, warn);
    for (const e of shown) {
      if (!e.isDirectory()) continue;
      const inner = join(folder, e.name);
      const list = attemptList(inner);
      if (typeof list === 'string')
        problems.push({ kind: 'rejection', file: inner, line: null, what: '', reason: list });
      else walk(inner, [...below, e.name], list);
    }
  };
  walk(root, [], readdirSync(root, { withFileTypes: true }));
  const real = realpathSync(root);
  const had = new Set(files.map((f) => join(real, relative(root, f.file))));
  for (const link of links) {
    const to = targetOf(link.file, real);
    if ('why' in to) warn(link.file, to.why);
    else if (isRead(link.file) && !had.has(to.file)) {
      had.add(to.file);
      files.push(link);
    }
  }
  if (hidden > 0)
    warn(
      root,
      `has ${hidden} hidden ${hidden === 1 ? 'file or folder that is' : 'files and folders that are'} not read`,
    );
  return { files, problems };
}

function attemptList(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
  }
}

function targetOf(link: string, root: string): { readonly file: string } | { readonly why: string } {
  try {
    const file = realpathSync(link);
    const way = relative(root, file);
    if (way.startsWith('..') || isAbsolute(way))
      return { why: 'is a link that leads out of the folder, so it is not read; give what it leads to as a PATH' };
    const is = statSync(file);
    if (is.isDirectory()) return { why: 'is a link to a folder, which is read where it stands' };
    return is.isFile() ? { file } : { why: 'is a link to what is no file, so it is not read' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return { why: code === 'ENOENT' ? 'is a link that leads nowhere' : `cannot be read (${code ?? 'unknown error'})` };
  }
}

const reason = 'is no .md, .txt, .html, .pdf, .docx or .json file, so it is not read';
function tellOthers(folder: string, files: readonly string[], warn: (file: string, reason: string) => void): void {
  if (files.length <= mostTold) {
    for (const f of files) warn(f, reason);
    return;
  }
  const counts = new Map<string, number>();
  for (const f of files) counts.set(endingOf(f), (counts.get(endingOf(f)) ?? 0) + 1);
  const kinds = [...counts].map(([ending, n]) => `${n} ${ending === '' ? 'without an ending' : ending}`);
  warn(
    folder,
    `holds ${files.length} files that are no .md, .txt, .html, .pdf, .docx or .json and not read: ${kinds.join(', ')}`,
  );
}
