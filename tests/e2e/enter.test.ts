import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { onStage } from './stage.ts';

/** Enter pressed before the last letters have been looked for: it waits for them, and never takes what stood there before. */
jest.setTimeout(120_000);
const app = onStage();

/** Holds back what is found for these words until it is called. */
async function heldBack(page: Page, words: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(
    (url) => url.pathname === '/api/v1/search' && url.searchParams.get('q') === words,
    async (route) => {
      await held;
      await route.continue();
    },
  );
  return letGo;
}
/** Types what finds Dahua first, then what finds Hikvision, whose answer is late, and presses Enter at once. */
async function typeAhead(page: Page): Promise<() => void> {
  const letGo = await heldBack(page, 'hikvision');
  await page.keyboard.type('dahua');
  await page.getByRole('option', { name: /Dahua/ }).first().waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('hikvision');
  await page.keyboard.press('Enter');
  return letGo;
}

test('a field for an entity takes who was typed', async () => {
  const { page, problems, close } = await app.open('/paths');
  await page.getByLabel('From', { exact: true }).focus();
  const letGo = await typeAhead(page);
  // Whoever stood there before is not taken meanwhile.
  await page.getByRole('option', { name: /Dahua/ }).first().waitFor();
  expect(page.url()).toBe(`${app.url}/paths`);
  letGo();
  await page.waitForURL(/hikvision/);
  expect(page.url()).toMatch(/\/paths\?nodes=hikvision,?$/);
  expect(problems).toEqual([]);
  await close();
});

test('who types on takes only what is typed last', async () => {
  const { page, problems, close } = await app.open('/paths');
  await page.getByLabel('From', { exact: true }).focus();
  const letGo = await typeAhead(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('geedge');
  letGo();
  await page
    .getByRole('option', { name: /Geedge/ })
    .first()
    .waitFor();
  expect(page.url()).toBe(`${app.url}/paths`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/geedge/);
  expect(problems).toEqual([]);
  await close();
});

test('the palette opens who was typed', async () => {
  const { page, problems, close } = await app.open('/paths');
  await page.getByText('Choose two entities').waitFor();
  await page.keyboard.press('/');
  await page.getByTestId('search').waitFor();
  const asked = page.waitForRequest(/\/search\?q=hikvision&/);
  const letGo = await typeAhead(page);
  await asked;
  await page.getByTestId('palette').waitFor();
  letGo();
  await page.waitForURL(/hikvision/);
  expect(page.url()).not.toContain('dahua');
  expect(problems).toEqual([]);
  await close();
});
