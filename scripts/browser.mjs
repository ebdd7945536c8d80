// @ts-check
// Finds the browser for the browser tests, or gets one: CHROMIUM_PATH; one that is already there; as root on Debian in
// CI, apt-get; else Playwright's own download. Says in words why there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const known = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium', '/opt/google/chrome/chrome'),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programs
    .filter((dir) => dir !== undefined)
    .flatMap((dir) =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].map((path) => join(dir, path)),
    ),
};
const installed = () =>
  (known[/** @type {keyof typeof known} */ (process.platform)] ?? known.linux).find((path) => existsSync(path));

const say = (/** @type {string} */ line) => console.error(`claimgraph: ${line}`);
const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
  }).status === 0;

/** @returns {Promise<{ path: string } | { missing: string }>} */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given)
    return existsSync(given) ? { path: given } : { missing: `CHROMIUM_PATH names ${given}, which is not there` };
  const there = installed();
  if (there) return { path: there };

  const debianRoot = process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (process.env.CI === 'true' && debianRoot) {
    say('installing Chromium with apt-get for the browser tests (none found)');
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    ) {
      const path = installed();
      if (path) return { path };
    }
  }
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return { path: chromium.executablePath() };
  say("downloading Playwright's Chromium for the browser tests (no browser found)");
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return existsSync(chromium.executablePath())
    ? { path: chromium.executablePath() }
    : { missing: 'no Chrome, Chromium or Edge found and none could be downloaded; set CHROMIUM_PATH' };
}
