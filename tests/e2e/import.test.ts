import { afterAll, expect, jest, test } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { harbourText, reading } from '../factories/modelReplies.ts';
import { type ModelServer, modelServer } from '../factories/modelServer.ts';
import { axeFindings } from './browser.ts';
import { onStage } from './stage.ts';

/** Adding articles with a model, while the server is busy, and while it is away. */
jest.setTimeout(120_000);
let model: ModelServer;
const app = onStage(async () => {
  model = await modelServer(reading());
  return { LLM_BASE_URL: model.url, LLM_MODEL: 'tern-small', LLM_PRICE_IN: '3', LLM_PRICE_OUT: '15' };
});
afterAll(() => model?.close());

const paste = async (page: Page, text: string) => {
  await page.getByLabel('Or paste a text').fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
};
const other = harbourText.replaceAll('Ostmark', 'Valdoria').replace('cameras', 'quays');
const isDry = (route: Route) => route.request().postDataJSON()?.dryRun === true;
const phone = { width: 390, height: 844 };

test.each([
  ['1440', {}],
  ['390 dark', { ...phone, dark: true }],
] as const)('with a model, what it takes is told before anything is sent, at %s', async (_name, look) => {
  const { page, problems, close } = await app.open('/import', look);
  await page.getByRole('radio', { name: /^Offline rules/ }).waitFor();
  expect(await page.getByRole('radio', { name: /^Offline rules/ }).isChecked()).toBe(true);
  await paste(page, harbourText);
  await page.getByText('Needs a date', { exact: true }).waitFor();
  expect(await page.getByRole('region', { name: 'Before anything is sent' }).count()).toBe(0);
  await page.getByRole('radio', { name: /^The language model tern-small/ }).check();
  const told = page.getByRole('region', { name: 'Before anything is sent' });
  await told
    .getByText(/^The text of 1 article leaves this machine: tern-small at 127\.0\.0\.1:\d+ reads it\.$/)
    .waitFor();
  expect(await told.getByRole('term').allTextContents()).toEqual(['Requests', 'Tokens in', 'Tokens out', 'Cost']);
  expect(await told.getByRole('definition').last().textContent()).toMatch(/^about \d/);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Send and add 1 article' }).waitFor();
  expect(model.sent).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('sent only when one says so; what the model finds waits for a reviewer', async () => {
  const { page, problems, close } = await app.open('/import');
  await page.getByRole('radio', { name: /^The language model/ }).check();
  await paste(page, harbourText);
  await page.getByRole('button', { name: 'Send and add 1 article' }).click();
  await page
    .getByRole('link', { name: /^Review \d+ proposals?/ })
    .first()
    .click();
  await page.getByText('language model').first().waitFor();
  expect(model.sent.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ['1440', {}],
  ['390 dark', { ...phone, dark: true }],
] as const)('while files are being read and added it says so, and can be used, at %s', async (_name, look) => {
  const { page, problems, close } = await app.open('/import', look);
  const held: (() => void)[] = [];
  await page.route('**/api/v1/articles', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await paste(page, `${other}${_name}`);
  await page.getByText('Being read', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Add articles' }).isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  held.shift()?.();
  await page.getByRole('button', { name: 'Add 1 article' }).click();
  await page.getByText(/^Reading 1 article for claims; your files stay here/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  for (let i = 0; held.length === 0 && i < 50; i += 1) await page.waitForTimeout(20);
  held.shift()?.();
  await page.getByText(/^1 article added\.$/).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ['1440', {}],
  ['390 dark', { ...phone, dark: true }],
] as const)('a server that is away loses nothing, while reading or while adding, at %s', async (_name, look) => {
  const { page, close } = await app.open('/import', look);
  await page.route('**/api/v1/articles', (route) => route.abort());
  await paste(page, `${other.replace('Norvik', 'Kranwerk')}${_name}`);
  const alert = page.getByRole('alert');
  await alert.getByText('Nothing was written; your files are kept here.').waitFor();
  await page.getByText('Not read yet', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute('**/api/v1/articles');
  await alert.getByRole('button', { name: 'Try again' }).click();
  const recognised = page.getByRole('button', { name: 'Leave out' });
  await recognised.waitFor();
  // A reading that fails later takes nothing of this one away.
  await page.route('**/api/v1/articles', (route) => route.abort());
  await paste(page, 'A note of a few words.');
  await page.getByText('Not read yet', { exact: true }).waitFor();
  expect(await recognised.count()).toBe(1);
  await page.unroute('**/api/v1/articles');
  await page.getByRole('button', { name: /^Remove Pasted text 2/ }).click();
  const add = page.getByRole('button', { name: 'Add 1 article' });
  await add.waitFor();
  await page.route('**/api/v1/articles', (route) => (isDry(route) ? route.continue() : route.abort()));
  await add.click();
  await alert.getByText(/Your files and what you changed of them are kept\./).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute('**/api/v1/articles');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/^1 article added\.$/).waitFor();
  await close();
});
