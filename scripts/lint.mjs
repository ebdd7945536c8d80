// @ts-check
// Format and lint rules, then the types of the three worlds: server and scripts, client, browser tests.
import { spawnSync } from 'node:child_process';

export const checks = [
  { name: 'biome', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  ...['.', 'client', 'tests/e2e'].map((project) => ({
    name: `types of ${project}`,
    args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project],
  })),
];

/** Runs every check, whatever the others say; returns the names of those that failed. */
export const lint = () =>
  checks
    .filter(({ args }) => spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] }).status !== 0)
    .map(({ name }) => name);

if (process.argv[1]?.endsWith('lint.mjs')) {
  const failed = lint();
  if (failed.length > 0) console.error(`lint: ${failed.join(', ')} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
