import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { onStage } from './stage.ts';

/** Who said what: from the list to a voice, to what it says on one subject, to the claim on the canvas, and back. */
jest.setTimeout(120_000);
const app = onStage();
const open = async (path: string, look: Look = {}) => {
  const watched = await app.open(path, look);
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  return watched;
};
const pathOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;
const stance = (page: Page, verb: string) => page.getByRole('region', { name: verb, exact: true });

test('from the list to the analyst of InterSecLab, to her words in their place and her claim on the canvas, and back', async () => {
  const { page, problems, close } = await open('/');
  await page.getByRole('link', { name: 'Voices', exact: true }).click();
  await page.getByRole('heading', { name: 'Who speaks', exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Find a voice by name' }).fill('rivera');
  await page.getByText('1 voice, who says most first').waitFor();
  expect(pathOf(page)).toBe('/voices?q=rivera');
  await page.getByRole('list').getByRole('link', { name: 'Marla Rivera' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marla Rivera' }).waitFor();
  const said = stance(page, 'Affirms');
  await said.getByText('power that no one should have').first().waitFor();
  expect(await said.innerText()).toMatch(
    /Marla Rivera\s*›\s*(, carried by\s*)?TengriNews\s*›\s*(, carried by\s*)?bne IntelliNews/,
  );
  expect(await stance(page, 'Denies').innerText()).toContain('Nothing they say is denied.');

  await said
    .getByRole('link', { name: /In its place in the article/ })
    .first()
    .click();
  await page.waitForURL(/\/articles\/bne-.*claim=c-.*voice=a-/);
  await page.goBack();
  await said
    .getByRole('link', { name: /power that no one should have/ })
    .first()
    .click();
  await page.waitForURL(/[?&]sel=claim\.c-/);
  await page.getByRole('article').first().waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Marla Rivera' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('RFE/RL: what it carries by stance, the cells of its voices, and what one of them says on one subject', async () => {
  const { page, problems, close } = await open('/voices/rfe-rl');
  await page.getByText('RFE/RL makes 1 assertion here and passes on 12 assertions of others.').waitFor();
  await stance(page, 'Denies').getByText('“does not correspond to reality”').first().waitFor();
  expect(
    await stance(page, 'Denies')
      .getByRole('link', { name: /reality/ })
      .count(),
  ).toBe(3);
  await page.getByRole('button', { name: 'Says 1' }).click();
  await stance(page, 'Denies').getByText('Nothing it says is denied.').waitFor();
  expect(pathOf(page)).toBe('/voices/rfe-rl?part=says');

  const cell = page.getByRole('button', { name: 'Oyuna Baldakova on Kazakhstan: affirms 1, questions 1' });
  await cell.click();
  const panel = page.getByRole('region', { name: 'Oyuna Baldakova on Kazakhstan' });
  await panel.getByRole('heading', { name: 'Questions 1' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Oyuna Baldakova on Kazakhstan');
  await page.reload();
  await panel.getByRole('heading', { name: 'Affirms 1' }).waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Oyuna Baldakova on Kaz/);

  await page.getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('table', { name: /Voice, who carried it, the article/ });
  expect(await table.getByRole('row').nth(1).innerText()).toMatch(/^RFE\/RL\s+nobody between\s+Is Kazakhstan .*\s+1$/);
  await page.getByRole('link', { name: 'Show me the query' }).first().click();
  await page.waitForURL(/\/queries\/voice-says\?p\.voice=rfe-rl/);
  // The first query of a server waits for its guard.
  await page.getByText('13 rows').first().waitFor({ timeout: 60_000 });
  expect(problems).toEqual([]);
  await close();
});

test('who is alone, who stands against it, and what several carry on one voice lead on to claims and voices', async () => {
  const { page, close } = await open('/voices/interseclab');
  await page.getByRole('heading', { name: 'Only InterSecLab says so' }).waitFor();
  const against = page.locator('section', { has: page.getByRole('heading', { name: 'Who stands against it' }) });
  expect(await against.innerText()).toMatch(
    /InterSecLab affirms, .*Ministry of Artificial Intelligence and Digital Development denies/s,
  );
  const one = page.locator('section', {
    has: page.getByRole('heading', { name: 'Several carry it, one voice behind it' }),
  });
  expect(await one.innerText()).toContain(
    'Rests on one voice, InterSecLab; Exclusive.kz and bne IntelliNews pass it on.',
  );
  await against.getByRole('link', { name: 'Ministry of Artificial Intelligence and Digital Development' }).click();
  await page.waitForURL(/\/voices\/ministry-of-artificial-intelligence-and-digital-development$/);
  await close();
});

test('nobody found, nobody there, and what could not be fetched are said with what is kept', async () => {
  const { page, close } = await open('/voices?q=nobody-at-all');
  await page.getByText('No voice fits').waitFor();
  await page.getByRole('button', { name: 'Show all voices' }).click();
  await page.getByText('52 voices, who says most first').waitFor();
  await page.goto(`${app.url}/voices/nobody-at-all`);
  await page.getByText('No such voice').waitFor();
  await page.route('**/voices/matrix*', (route) => route.abort());
  await page.goto(`${app.url}/voices/rfe-rl`);
  await page.getByRole('alert').getByText('The list stays.').waitFor();
  await page.unroute('**/voices/matrix*');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('table', { name: /Who speaks about what/ }).waitFor();
  await close();
});

test('at 390 two tabs, the first column stays, and the foot says how many subjects wait sideways', async () => {
  const { page, close } = await open('/voices/rfe-rl', { width: 390, height: 844 });
  await page.getByRole('button', { name: 'Who on what' }).click();
  await page.getByText('2 of 8 subjects fit; those of RFE/RL come first; 6 more sideways.').waitFor();
  const first = page.getByRole('columnheader', { name: 'Voice' });
  const cell = page.getByRole('button', { name: /^Committee for National Security on China/ });
  const box = await cell.boundingBox();
  expect([Math.round((await first.boundingBox())?.width ?? 0), Math.round((box?.width ?? 0) / 2) * 2]).toEqual([
    172, 76,
  ]);
  expect(box?.height).toBeGreaterThanOrEqual(43.5);
  const frame = page.locator('div:has(> table)');
  await frame.evaluate((e) => e.scrollTo({ left: 300 }));
  expect((await first.boundingBox())?.x).toBe(0);
  await cell.click();
  await page
    .getByRole('region', { name: 'Committee for National Security on China' })
    .getByRole('heading', { name: 'Declines 1' })
    .waitFor();
  await close();
});

test.each<[string, Look]>([
  ['1440 light', {}],
  ['1440 dark', { dark: true }],
  ['390 light', { width: 390, height: 844 }],
  ['390 dark', { width: 390, height: 844, dark: true }],
])('at %s nothing is out of reach', async (_, look) => {
  const narrow = look.width === 390;
  for (const path of ['/voices', '/voices/rfe-rl', '/voices/rfe-rl?cell=oyuna-baldakova~kazakhstan&tab=matrix']) {
    const { page, problems, close } = await open(path, look);
    await (path.includes('cell')
      ? page.getByRole('heading', { name: 'Questions 1' })
      : narrow
        ? page.getByRole('link', { name: 'Show me the query' })
        : page.getByRole('table', { name: /Who speaks about what/ })
    ).waitFor();
    await page.waitForLoadState('networkidle');
    // What lies half under the bar that stays is no target at that moment.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    if (narrow) {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main button, main input, main a')]
          .filter((e) => e.checkVisibility() && getComputedStyle(e).display !== 'inline')
          .map((e) => ({
            name: e.getAttribute('aria-label') ?? e.textContent?.slice(0, 40),
            box: e.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 1 && box.height < 43.5)
          .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
      );
      expect(small).toEqual([]);
    }
    expect(problems).toEqual([]);
    await close();
  }
});
