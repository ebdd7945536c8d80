import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from './browser.ts';
import { onStage } from './stage.ts';

/** Files handed over: nothing that a user typed or gave is dropped without a word. */
jest.setTimeout(120_000);
const app = onStage();

const fair = `Lantern fair moves to the old quay

The city of Ormby said on Monday that Larkfield Events would run the fair. Larkfield Events is based in Ormby.
`;
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const give = async (page: Page, text: string) => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([file('fair.txt', text), file('empty.txt', '')]);
  await page.getByText('Needs a date', { exact: true }).waitFor();
};

test('what a field cannot hold is not added over, and is still there after another page', async () => {
  const { page, problems, close } = await app.open('/import');
  await give(page, fair);
  const date = page.getByLabel('Published on');
  const add = page.getByRole('button', { name: 'Add 1 article' });
  await date.fill('yesterday');
  await add.click();
  await page.getByText('“yesterday” cannot stand under Published on').waitFor();
  expect(await date.evaluate((e) => e === document.activeElement)).toBe(true);
  await page.getByRole('link', { name: 'Voices', exact: true }).click();
  await page.getByRole('heading', { name: 'Voices' }).waitFor();
  await page.goBack();
  expect(await date.inputValue()).toBe('yesterday');

  // The press that leaves the field is the press that adds.
  await date.fill('2025-11-21');
  await add.click();
  const became = page.getByRole('region', { name: 'Added' });
  await became.getByText('Lantern fair moves to the old quay').waitFor();
  await became.getByText('1 file not read').waitFor();
  await became.getByText('empty.txt is empty.').waitFor();
  await page.getByText('1 file could not be read.').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // What became of them is told after another page, too, and the date is the one that was said.
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await page.getByText('21 November 2025').waitFor();
  await page.goBack();
  await became.waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('on a telephone the files stay in view when one of them needs a date', async () => {
  const { page, close } = await app.open('/import', { width: 390, height: 844 });
  await give(page, 'A storm took the roof of the market hall\n\nNobody was hurt, the mayor of Ormby said.\n');
  expect(await page.getByLabel('Published on').evaluate((e) => e === document.activeElement)).toBe(false);
  await close();
});

test('a text that nobody read yet, and files not added, are there after another page; a reload asks first', async () => {
  const { page, close } = await app.open('/import');
  const text = page.getByLabel('Or paste a text');
  await text.click();
  await text.fill('Half a text');
  await page.getByRole('link', { name: 'Voices', exact: true }).click();
  await page.getByRole('heading', { name: 'Voices' }).waitFor();
  const asked: string[] = [];
  page.on('dialog', (d) => {
    asked.push(d.type());
    void d.accept();
  });
  await page.goBack();
  expect(await text.inputValue()).toBe('Half a text');
  await page.reload();
  await page.getByText('No file was given yet').waitFor();
  expect(asked).toEqual(['beforeunload']);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await close();
});
