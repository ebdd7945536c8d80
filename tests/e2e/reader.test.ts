import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { onStage } from './stage.ts';

/** An article as evidence: one claim in hand in text, margin and graph, asked of by one key, taken away as a citation. */
jest.setTimeout(120_000);
const app = onStage();

const article = '/articles/bne-intellinews-2025-10-24-is-kazakhstan-building-a-digital-utopia-d845b6-digest';
const open = (look: Look = {}) => app.open(article, look);
const hand = (page: Page) => page.locator('li[data-note-card][data-open]');
const graph = (page: Page) => page.getByRole('application');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
async function take(page: Page, note: RegExp) {
  await page.locator('li[data-note-card]').filter({ hasText: note }).first().getByRole('link').first().click();
  await hand(page).waitFor();
}

test('one claim in hand lights its words, its entities and the small graph; scrolling takes it from nobody', async () => {
  const { page, problems, close } = await open();
  await graph(page).waitFor();
  const first = await graph(page).getAttribute('aria-label');
  await take(page, /first foreign client of Geedge Networks/);
  const held = page.url();
  await expect(page.locator('#p16 [data-held]').first().innerText()).resolves.toMatch(/Kazakhstan|Geedge|Exclusive/);
  await page.getByText(/Follows the text as you\s+scroll/).waitFor();
  await page.waitForFunction(
    (was) => document.querySelector('[role="application"]')?.getAttribute('aria-label') !== was,
    first,
  );
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 2500);
  await page.waitForTimeout(400);
  expect(page.url()).toBe(held);
  expect(await hand(page).count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('asked of the claim in hand by one key each: its sides, its dispute, its voice', async () => {
  const { page, problems, close } = await open();
  await take(page, /first foreign client of Geedge Networks/);
  const asked = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForFunction((path) => location.pathname !== path, article);
    const at = page.url().slice(app.url.length);
    await page.goBack();
    await hand(page).waitFor();
    return at;
  };
  expect(await asked('s')).toMatch(/^\/\?sel=claim\.c-/);
  expect(await asked('q')).toBe('/disputes?entity=geedge-networks');
  expect(await asked('a')).toBe('/voices/interseclab');
  // The sheet of keys lists them, without the keys of a canvas that is not here.
  await page.keyboard.press('Shift+?');
  const sheet = await page.getByTestId('keys').innerText();
  expect(sheet).toContain('Who disputes this?');
  expect(sheet).not.toContain('Walking the canvas');
  expect(problems).toEqual([]);
  await close();
});

test('a note and the article are copied as citations that name their voice and lead back', async () => {
  const { page, problems, close } = await open();
  await take(page, /gives the government a power that no one should have/);
  const cite = async (of: string, form: RegExp) => {
    await page
      .getByRole('button', { name: `Cite ${of}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: form }).click();
    await page.getByText('Copied').waitFor();
    await page.getByText('Copied').waitFor({ state: 'detached' });
    return copied(page);
  };
  const text = await cite('the words of Marla Rivera', /^Plain text/);
  expect(text).toMatch(/^Marla Rivera › TengriNews › bne IntelliNews said: Geedge's system gives/);
  expect(text).toContain('“gives the government a power that in principle no one should have”');
  expect(text).toContain(`${app.url}${article}?claim=c-`);
  const [item] = JSON.parse(await cite('the words of Marla Rivera', /^CSL-JSON/)) as {
    type: string;
    issued: unknown;
  }[];
  expect(item).toMatchObject({ type: 'article-newspaper', issued: { 'date-parts': [[2025, 10, 24]] } });
  expect(await cite('this article', /^Markdown/)).toMatch(/retold by us in a digest/);
  const link = await cite('the words of Marla Rivera', /^Link/);
  await page.goto(link);
  await hand(page).getByText('Marla Rivera', { exact: true }).first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

test.each<[string, Look]>([
  ['light', {}],
  ['dark', { dark: true }],
  ['on a telephone', { width: 390, height: 844 }],
  ['on a telephone, dark', { width: 390, height: 844, dark: true }],
])('axe finds nothing with a claim in hand, %s', async (_, look) => {
  const { page, problems, close } = await open(look);
  const narrow = look.width !== undefined;
  if (narrow) {
    await page.getByRole('button', { name: 'Next note' }).click();
    await page.getByRole('button', { name: /^Who/ }).click();
    await page.getByRole('button', { name: /^Cite the words/ }).click();
    const small = await page
      .locator('section[aria-label="Note in hand"] :is(a, button)')
      .evaluateAll((all) =>
        all
          .map((e) => ({ words: e.textContent, height: e.getBoundingClientRect().height }))
          .filter((e) => e.height > 0 && e.height < 44),
      );
    expect(small).toEqual([]);
  } else {
    await take(page, /first foreign client of Geedge Networks/);
    await graph(page).waitFor();
    await page.getByRole('button', { name: /^Cite the words/ }).click();
  }
  await page.getByRole('menuitem', { name: /^Plain text/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('words found by the search lead to their paragraph, until a note is taken in hand', async () => {
  const { page, problems, close } = await app.open();
  await page.getByRole('heading', { level: 1, name: /Who equips/ }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('does not correspond to reality');
  await page.getByRole('option', { name: /The ministry dismissed.*does not correspond to reality/ }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'p17');
  const box = await page.locator('#p17').boundingBox();
  expect([box && box.y > 56, box && box.y + box.height < 900]).toEqual([true, true]);
  await page.locator('#p17 [data-note]').last().click();
  await hand(page).waitFor();
  expect(page.url()).not.toContain('words=');
  expect(problems).toEqual([]);
  await close();
});
