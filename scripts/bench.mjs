// @ts-check
// Builds what is missing, finds a browser and measures in it: see scripts/bench/main.ts.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.mjs';

const node = (/** @type {string[]} */ args, env = {}) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

process.exitCode = node(['scripts/ensure.mjs']);
if (process.exitCode === 0) {
  const browser = await findBrowser();
  if ('path' in browser)
    process.exitCode = node(['--import', 'tsx', 'scripts/bench/main.ts', ...process.argv.slice(2)], {
      CHROMIUM_PATH: browser.path,
    });
  else {
    console.error(`bench: ${browser.missing}`);
    process.exitCode = 2;
  }
}
