import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { addStory, portStory } from './reviewed.ts';
import { onStage } from './stage.ts';

/** A claim that a reviewer adds by hand, without a mouse; and what is on the desk outlives the page. */
jest.setTimeout(120_000);
const app = onStage({ CLAIMGRAPH_USER: 'ana' });
let article: string;
beforeAll(async () => {
  article = (await addStory(app.url, portStory)).id;
});

const open = async (look: Look = {}) => {
  const opened = await app.open(`/review/${article}`, look);
  await opened.page.getByTestId('review-text').waitFor({ state: 'attached' });
  return opened;
};
const pick = async (page: Page, field: string, name: string) => {
  await page.keyboard.press(field);
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
};
const byHand = (page: Page) => page.getByRole('region', { name: 'A claim by hand' });

test('a claim is begun, left for another proposal, found again after a reload, and added, by keyboard alone', async () => {
  const { page, problems, close } = await open();
  await page.keyboard.press('n');
  await page.keyboard.type('Kranwerk');
  await page.getByRole('option', { name: 'Kranwerk' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await page.keyboard.type('supplies');
  await page.keyboard.press('Enter');
  await pick(page, '3', 'Denmark');
  await page.keyboard.press('Enter');
  await pick(page, '4', 'Piet Aker');
  // The choice took the field away; its neighbour has the focus, and the digits still lead on.
  await page.waitForFunction(() => document.activeElement?.textContent === 'Add a voice');
  await page.keyboard.press('9');
  await page.getByLabel('A whole sentence').waitFor();
  await page.keyboard.type('Harbour minister');
  await page.keyboard.press('Enter');
  await byHand(page).getByText('exact text,').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Leave it' }).waitFor();
  await page.goto(`${app.url}/review/${article}`);
  await page.getByTestId('review-text').waitFor();
  expect(await byHand(page).count()).toBe(0);
  await page.keyboard.press('n');
  await byHand(page).getByRole('heading', { name: 'Kranwerk supplied Denmark.' }).waitFor();
  await page.getByRole('button', { name: 'Add this claim' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The claim was added.').waitFor();
  await page.getByText('exact text').first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('an edit outlives a reload, and what is accepted as it stands is not accepted again', async () => {
  const { page, problems, close } = await open();
  await page.keyboard.press('2');
  await page.getByLabel('The claim as a sentence').fill('So it was.');
  await page.keyboard.press('Enter');
  const hand = page.locator('[data-in-hand]');
  await page.getByText('Edited, not recorded yet').waitFor();
  await page.reload();
  await hand.getByText('So it was.').waitFor();
  await page.keyboard.press('a');
  await page.getByText('Accepted.', { exact: true }).waitFor();
  await page.keyboard.press('k');
  await hand.getByText('So it was.').waitFor();
  const accept = page.getByRole('button', { name: /^Accept/ });
  expect([await accept.isDisabled(), await accept.getAttribute('title')]).toEqual([
    true,
    'It is accepted as it stands.',
  ]);
  // Undo, too, knows after a reload what was decided here.
  await page.reload();
  await hand.getByText('So it was.').waitFor();
  await page.keyboard.press('u');
  await page.getByText('The verdict was taken back.').waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('on a telephone a field that opens stands whole between the tabs and the bar of keys', async () => {
  const { page, close } = await open({ width: 390, height: 844 });
  for (const field of ['predicate', 'object', 'voices', 'time', 'passage']) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator(`[data-row-of="${field}"]`).click();
    const box = await page.locator(`[data-field="${field}"][data-open]`).boundingBox();
    const tabs = await page.getByRole('group', { name: 'Show' }).boundingBox();
    const bar = await page.locator('footer').boundingBox();
    expect(box?.y ?? 0).toBeGreaterThanOrEqual((tabs?.y ?? 0) + (tabs?.height ?? 0) - 1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  }
  await close();
});
