import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { annotationFile } from './annotation.ts';
import { articleFile } from './article.ts';

export type Folder = {
  readonly path: string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
};

/** A folder of its own, empty. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'claimgraph-test-'));
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A folder as graph-seed is one, with one invented article that holds throughout. */
export const newsFolder = (annotations: string = annotationFile(), article: string = articleFile()): Folder =>
  folder({ 'articles/news.md': article, 'annotations/news.yaml': annotations });
