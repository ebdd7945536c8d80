import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { onStage } from './stage.ts';

/** Every screen at both widths in both themes: no accessibility finding, no console error, nothing wider than the window. */
jest.setTimeout(180_000);
const app = onStage();

const article = '/articles/bne-intellinews-2025-10-24-is-kazakhstan-building-a-digital-utopia-d845b6-digest';
const screens: readonly [name: string, path: string, ready: (page: Page) => Promise<unknown>][] = [
  ['explore', '/', (p) => p.locator('[data-testid=canvas][data-layout=done]').waitFor()],
  ['an entity', '/?sel=geedge-networks', (p) => p.getByRole('heading', { name: 'Geedge Networks' }).first().waitFor()],
  ['a Link', '/?sel=geedge-networks.SUPPLIES.kazakhstan', (p) => p.getByRole('article').first().waitFor()],
  ['everything in groups', '/?q=everything', (p) => p.locator('[data-testid=canvas][data-layout=done]').waitFor()],
  [
    'filters',
    '/',
    async (p) => {
      await p.locator('[data-testid=canvas][data-layout=done]').waitFor();
      await p.keyboard.press('f');
      await p.getByTestId('filters').getByText('Outlet').waitFor();
    },
  ],
  ['a table', '/?view=table', (p) => p.getByRole('table').first().waitFor()],
  ['a dossier', '/entities/geedge-networks', (p) => p.getByRole('heading', { level: 1 }).waitFor()],
  ['paths', '/paths?nodes=presight-ai,china', (p) => p.getByText('Weakest hop').first().waitFor()],
  ['no path chosen', '/paths', (p) => p.getByRole('heading', { level: 1 }).waitFor()],
  ['when and where', '/when', (p) => p.getByRole('heading', { level: 1 }).waitFor()],
  [
    'articles',
    '/articles',
    (p) =>
      p
        .getByRole('link', { name: /Kazakhstan/ })
        .first()
        .waitFor(),
  ],
  ['an article', article, (p) => p.getByText('Retold by us from').first().waitFor()],
  ['queries', '/queries/disputed-claims', (p) => p.getByRole('button', { name: 'Run' }).waitFor()],
  ['review', '/review', (p) => p.getByText('Nothing waits for a review').waitFor()],
  ['adding articles', '/import', (p) => p.getByText('No file was given yet').waitFor()],
  ['no such page', '/nowhere', (p) => p.getByRole('heading').first().waitFor()],
];
const looks: readonly [string, Look][] = [
  ['1440 light', {}],
  ['1440 dark', { dark: true }],
  ['390 light', { width: 390, height: 844 }],
  ['390 dark', { width: 390, height: 844, dark: true }],
];

test.each(looks.flatMap(([look, l]) => screens.map(([name, path, ready]) => [name, look, path, ready, l] as const)))(
  '%s at %s',
  async (_name, _look, path, ready, look) => {
    const { page, problems, close } = await app.open(path, look);
    await ready(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  },
);

test('small targets are at least 44 px at 390', async () => {
  for (const path of ['/', '/articles', '/queries/disputed-claims', '/review', '/import']) {
    const { page, close } = await app.open(path, { width: 390, height: 844 });
    await page.waitForTimeout(1500);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, [role=button], [role=tab]')]
        .filter((e) => e.checkVisibility() && !e.closest('.cm-editor'))
        .map((e) => ({
          name: e.getAttribute('aria-label') ?? e.textContent?.slice(0, 40),
          box: e.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
    expect({ path, small }).toEqual({ path, small: [] });
    await close();
  }
});
