import { expect, jest, test } from '@jest/globals';
import { axeFindings } from './browser.ts';
import { addStory, portStory } from './reviewed.ts';
import { onStage } from './stage.ts';

/** What two outlets print in the same words is one telling: marked in lists, and not to be judged twice. */
jest.setTimeout(120_000);
const app = onStage({ CLAIMGRAPH_USER: 'ana' });

const reprint = portStory
  .replace('Port buys cranes from Norvik despite audit', 'Varde takes ten cranes from Norvik')
  .replace('The Harbour Post, 3 March 2026', 'The Coast Mail, 4 March 2026');

test.each([{}, { width: 390, height: 844, dark: true }])('a copy takes the verdicts of its original', async (look) => {
  const original = await addStory(app.url, portStory);
  await addStory(app.url, reprint);
  const { page, problems, close } = await app.open('/articles', look);
  await page.getByText(/^Copy of Port buys cranes .* Both count as one telling\.$/).waitFor();
  await page.getByText(/1 copy of it is kept, and counts as the same telling\.$/).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto(`${app.url}/review/${original.id}`);
  const accept = page.getByRole('button', { name: /^Accept/ });
  const left = page.getByRole('region', { name: /^Proposal/ }).getByText('Unreviewed');
  await left.waitFor();
  await accept.click();
  await page.getByText('Accepted.', { exact: true }).waitFor({ state: 'attached' });

  const copy = 'the-coast-mail-2026-03-04-varde-takes-ten-cranes-from-norvik';
  await page.goto(`${app.url}/review/${copy}`);
  const there = page.getByRole('region', { name: 'What was decided in the original' });
  await there.getByText(/stands? in the original in the same words/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await there.getByRole('button', { name: /^Take/ }).click();
  await page.getByText(/^1 verdict taken from the original\.$/).waitFor({ state: 'attached' });
  await there.getByText(/^None of the \d+ that wait was decided/).waitFor();
  expect(problems).toEqual([]);
  await close();
});
