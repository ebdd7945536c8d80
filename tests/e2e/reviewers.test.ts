import { expect, jest, test } from '@jest/globals';
import { axeFindings } from './browser.ts';
import { addStory, portStory } from './reviewed.ts';
import { onStage } from './stage.ts';

/** Two people who take turns before one window. */
jest.setTimeout(120_000);
const app = onStage({ CLAIMGRAPH_USER: 'ana,Бен' });

test('the second reviewer says who they are, and both agree', async () => {
  const { id } = await addStory(app.url, portStory);
  const { page, problems, close } = await app.open(`/review/${id}`);
  const ten = 'Norvik Systems supplied Varde (cranes; ten).';
  const queue = page.getByRole('navigation', { name: 'What waits' });
  await page.getByRole('checkbox', { name: /^Two reviewers/ }).check();
  const who = page.getByLabel('Who reviews in this window');
  expect(await who.inputValue()).toBe('ana');
  await queue.getByRole('link', { name: ten }).click();
  await page.getByText('Yours is the first verdict.').waitFor();
  await page.keyboard.press('a');
  await page.getByText('Accepted.', { exact: true }).waitFor();
  // It waits for the other one now.
  await queue.getByRole('link', { name: ten }).waitFor({ state: 'detached' });

  await who.selectOption('Бен');
  await queue.getByRole('link', { name: ten }).click();
  await page.getByText('ana gave the first verdict.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('[data-in-hand]').focus();
  await page.keyboard.press('a');
  await queue.getByRole('link', { name: ten }).waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: /✓ ?: accepted/ })
    .first()
    .click();
  await page.getByText('Both agree.').waitFor();
  await page.getByText(/^Бен accepted it on/).waitFor();
  // The choice outlives the window.
  await page.reload();
  await page.waitForFunction(() => document.querySelector('select')?.value === 'Бен');
  expect(problems).toEqual([]);
  await close();
});
