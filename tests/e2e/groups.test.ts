import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { onStage } from './stage.ts';

/** The whole graph as groups: opened, closed, moved, undone, restored and read without eyes. */
jest.setTimeout(120_000);
const app = onStage();

const everything = '/?q=everything';
const drawn = async (page: Page) => {
  await page.locator('[data-testid=canvas][data-layout=done]').waitFor();
  await page.getByTestId('groups').waitFor();
};
const canvas = (page: Page) => page.getByTestId('canvas');
const attribute = (page: Page, name: string) => canvas(page).getAttribute(name);
const closedCounts =
  /^344 entities, \d+ links, from 5 articles .* Too many to draw at once, so it opens as \d+ groups\.$/;

test('everything opens as groups, and a group onto a sheet, closes again, and undo takes each step back', async () => {
  const { page, problems, close } = await app.open(everything);
  await drawn(page);
  const counts = page.getByTestId('counts');
  expect((await counts.textContent())?.trim()).toMatch(closedCounts);
  expect(await attribute(page, 'data-entities')).toBe('0');
  const stacks = Number(await attribute(page, 'data-groups'));
  expect(stacks).toBeGreaterThan(8);
  expect(await page.getByTestId('hidden').textContent()).toMatch(
    /In groups and sums: 344 entities, \d+ links, 7 of them disputed\./,
  );

  const first = page.getByTestId('groups').getByRole('button').first();
  expect(await first.textContent()).toMatch(/^Kazakhstan\d+.*systems.* links among them.*Enter opens it\.$/);
  await first.dblclick();
  await page.getByText(/Opened: Kazakhstan\./).waitFor();
  await page.waitForFunction(
    () => document.querySelector('[data-testid=canvas]')?.getAttribute('data-entities') === '16',
  );
  expect(await attribute(page, 'data-groups')).toBe(String(stacks - 1));
  expect(await counts.textContent()).toMatch(/ groups, one of them opened\.$/);
  expect(await page.getByTestId('hidden').textContent()).toMatch(/^Drawn one by one: 16 entities, \d+ links\./);

  // The same view comes back from its address.
  await page.reload();
  await drawn(page);
  expect(await attribute(page, 'data-entities')).toBe('16');
  expect(await attribute(page, 'data-groups')).toBe(String(stacks - 1));

  await page.getByRole('button', { name: /^Next \d+$/ }).click();
  await page.waitForFunction(
    () => document.querySelector('[data-testid=canvas]')?.getAttribute('data-entities') === '40',
  );
  await page.keyboard.press('Control+z');
  await page.waitForFunction(
    () => document.querySelector('[data-testid=canvas]')?.getAttribute('data-entities') === '16',
  );
  await page.keyboard.press('Control+Shift+z');
  await page.waitForFunction(
    () => document.querySelector('[data-testid=canvas]')?.getAttribute('data-entities') === '40',
  );
  await page.getByRole('button', { name: /^Close/ }).click();
  await page.waitForFunction(
    () => document.querySelector('[data-testid=canvas]')?.getAttribute('data-entities') === '0',
  );
  expect((await counts.textContent())?.trim()).toMatch(closedCounts);
  expect(problems).toEqual([]);
  await close();
});

test('by keyboard alone: walked, heard, opened with Enter, closed with Escape, moved with Shift', async () => {
  const { page, problems, close } = await app.open(everything);
  await drawn(page);
  const said = () => page.getByTestId('said').textContent();
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() =>
    /a closed group of/.test(document.querySelector('[data-testid=said]')?.textContent ?? ''),
  );
  const group = (await said())?.split(',')[0];
  const before = new URL(page.url()).href;
  await page.keyboard.press('Shift+ArrowDown');
  await page.waitForFunction((old) => window.location.href !== old, before);
  await page.keyboard.press('Enter');
  await page.getByText(`Opened: ${group}.`).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    () => document.querySelector('[data-testid=canvas]')?.getAttribute('data-entities') === '0',
  );
  expect(problems).toEqual([]);
  await close();
});

test('groups by type, only what is disputed, the table, and one by one again', async () => {
  const { page, problems, close } = await app.open(everything);
  await drawn(page);
  await page.getByRole('group', { name: 'Group by' }).getByRole('button', { name: 'Type' }).click();
  await page.getByRole('heading', { name: '11 groups' }).waitFor();
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Open Topics' }).first().waitFor();
  await page.keyboard.press('t');
  await page.getByTestId('hidden').getByRole('button', { name: 'The 7 disputed' }).click();
  await page.getByText('Check these first').waitFor();
  await page.waitForFunction(
    () => Number(document.querySelector('[data-testid=canvas]')?.getAttribute('data-entities')) > 6,
  );
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: '11 groups' }).waitFor();
  await page.getByRole('button', { name: 'Draw all 344 entities one by one' }).click();
  await page.waitForFunction(
    () => document.querySelector('[data-testid=canvas]')?.getAttribute('data-entities') === '344',
  );
  expect(problems).toEqual([]);
  await close();
});

const looks: readonly [string, Look][] = [
  ['1440 light', {}],
  ['1440 dark', { dark: true }],
  ['390 light', { width: 390, height: 844 }],
  ['390 dark', { width: 390, height: 844, dark: true }],
];
test.each(looks)(
  'closed and open at %s: nothing for axe, nothing wider than the window, nothing too small',
  async (_, look) => {
    const { page, problems, close } = await app.open(everything, look);
    await drawn(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByTestId('groups-foot').getByRole('button').first().click();
    await page.getByText(/Opened: Kazakhstan\./).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    if (look.width)
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('button')]
            .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
            .map((e) => e.textContent),
        ),
      ).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
);
