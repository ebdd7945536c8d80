import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What Vite notes of a built file. */
type Part = { readonly file: string; readonly imports?: readonly string[] };
/** The page and the screen it opens with; everything else is fetched when somebody goes there. */
const first = ['index.html', 'features/explore/ExplorePage.tsx'];

/** kB of JavaScript, gzipped, that a browser reads before the first screen can be used. Fonts and styles are apart. */
export function firstLoad(clientDir: string): number {
  const manifest: Record<string, Part> = JSON.parse(readFileSync(join(clientDir, '.vite', 'manifest.json'), 'utf8'));
  const needed = new Set<string>();
  const need = (name: string) => {
    const part = manifest[name];
    if (!part) throw new Error(`the manifest names no ${name}`);
    if (needed.has(part.file)) return;
    needed.add(part.file);
    for (const other of part.imports ?? []) need(other);
  };
  for (const name of first) need(name);
  const scripts = [...needed].filter((file) => file.endsWith('.js'));
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(clientDir, file))).length, 0) / 1000;
}
