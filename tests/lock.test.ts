import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

type Entry = { optionalDependencies?: Record<string, string>; hasInstallScript?: boolean };
const read = (name: string) => JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'));
const packages: Record<string, Entry> = read('package-lock.json').packages;

test('the lock file holds the native parts of every platform', () => {
  // A lock made where a registry lacks some of them makes npm ci fail elsewhere, or install without them, silently.
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !Object.keys(packages).some((p) => p.endsWith(`node_modules/${name}`)))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every direct dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = read('package.json');
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(v),
  );
  expect(loose).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
});
