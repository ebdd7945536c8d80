import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { firstLoad } from '../scripts/bench/bundle.ts';

const built = fileURLToPath(new URL('../dist/client', import.meta.url));

if (existsSync(`${built}/.vite/manifest.json`))
  test('the first usable screen needs at most 400 kB of JavaScript, gzipped', () => {
    expect(firstLoad(built)).toBeLessThanOrEqual(400);
  });
else test.skip('the first usable screen needs at most 400 kB of JavaScript: the app is not built', () => undefined);
