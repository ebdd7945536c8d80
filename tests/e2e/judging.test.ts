import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from './browser.ts';
import { addStory, callApi, type Given, portStory } from './reviewed.ts';
import { onStage } from './stage.ts';

/** Merging, splitting and telling apart, each by the keyboard alone and each taken back. */
jest.setTimeout(120_000);
const app = onStage({ CLAIMGRAPH_USER: 'ana' });
let given: Given;
beforeAll(async () => {
  given = await addStory(app.url, portStory);
  const passage = given.span('Norvik Systems supplied the cranes in 2025');
  await callApi(`${app.url}/api/v1/articles/${given.id}/claims`, {
    subject: given.entity('Norvik Systems'),
    predicate: 'SUPPLIES',
    object: given.entity('Varde'),
    statement: 'Norvik Systems supplied the cranes of Varde.',
    passages: [passage],
  });
});

const inHand = 'Norvik Systems supplied Varde (cranes; ten).';
const open = async () => {
  const watched = await app.open(`/review/${given.id}`);
  await watched.page.getByTestId('review-text').waitFor();
  await watched.page.getByRole('navigation', { name: 'What waits' }).getByRole('link', { name: inHand }).click();
  await heading(watched.page, inHand);
  return watched;
};
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const shares = async (page: Page) => {
  const items = await page
    .getByText(/^(accepted|edited, then accepted|merged|rejected|remains?) \d+$/)
    .allTextContents();
  return Object.fromEntries(items.map((t) => [t.replace(/ \d+$/, ''), Number(/\d+$/.exec(t)?.[0])]));
};
const whenShares = (page: Page, word: string, n: number) =>
  page
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${word} ${n}$`) })
    .waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test('a proposal is merged into a claim that is there, and undo parts them', async () => {
  const { page, problems, close } = await open();
  const before = await shares(page);
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Which claim is it too?' });
  await dialog.getByRole('radio', { name: /supplied the cranes of Varde/ }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'into');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText(/^Merged into “.*cranes of Varde.*”/).waitFor();
  await whenShares(page, 'merged', 1);
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-in-hand'));
  await page.keyboard.press('u');
  await heading(page, inHand);
  await whenShares(page, 'merged', 0);
  expect(await shares(page)).toEqual(before);
  expect(problems).toEqual([]);
  await close();
});

test('any claim can be found by its words, and what is chosen stays in sight', async () => {
  const { page, problems, close } = await open();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Which claim is it too?' });
  await dialog.getByLabel('A word of it').fill('Hamburg');
  await dialog.getByText(/claims with these words\.$/).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('input:checked'));
  const chosen = await dialog.locator('label', { has: page.locator('input:checked') }).textContent();
  await dialog.getByLabel('A word of it').fill('surely nobody says this');
  await dialog.getByText('No claim has these words.').waitFor();
  expect(await dialog.locator('label', { has: page.locator('input:checked') }).textContent()).toBe(chosen);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await close();
});

test('two claims are told apart, and that is taken back in the same place', async () => {
  const { page, problems, close } = await open();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Which claim is it too?' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'into');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Not the same');
  await page.keyboard.press('Enter');
  await dialog.getByText('Recorded: “Norvik Systems supplied the cranes of Varde.” is another claim.').waitFor();
  await dialog.getByRole('button', { name: 'Choose a claim' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: /supplied the cranes of Varde/ }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a proposal is split in two, and undo makes it one again', async () => {
  const { page, problems, close } = await open();
  const before = await shares(page);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Split it in two' });
  await dialog.getByText('Both halves still say the same.').waitFor();
  const [one, other] = [
    dialog.getByRole('group', { name: 'One half', exact: true }),
    dialog.getByRole('group', { name: 'The other half', exact: true }),
  ];
  // A name that is not found yet is not sent.
  await other.getByLabel('Object of the other half').focus();
  await page.keyboard.type('Denm');
  await page.getByRole('option', { name: /Denmark/ }).waitFor();
  await page.keyboard.press('Enter');
  await other.getByText('Norvik Systems supplied Denmark (cranes; ten).').waitFor();
  await other.getByLabel(/with the figure/).focus();
  await page.keyboard.press('Space');
  await other.getByText('Norvik Systems supplied Denmark (cranes).').waitFor();
  await one.getByRole('button', { name: 'Begin later the passage of one half' }).focus();
  await page.keyboard.press('Enter');
  await one.getByText(/^Systems, a Norwegian supplier/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Split and accept both' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Split in two.', { exact: true }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  await whenShares(page, 'edited, then accepted', 1);
  await page.keyboard.press('u');
  await heading(page, inHand);
  await whenShares(page, 'edited, then accepted', 0);
  expect(await shares(page)).toEqual(before);
  expect(problems).toEqual([]);
  await close();
});

test('a refused split says why beside its fields, and keeps them', async () => {
  const { page, close } = await open();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Split it in two' });
  const half = dialog.getByRole('group', { name: 'One half', exact: true });
  for (let i = 0; i < 7; i += 1)
    await half.getByRole('button', { name: 'End earlier the passage of one half' }).press('Enter');
  await dialog.getByRole('button', { name: 'Split and accept both' }).press('Enter');
  await dialog
    .getByRole('alert')
    .getByText(/"ten" does not stand in the passage/)
    .waitFor();
  await half.getByText(/^Norvik Systems, a Norwegian supplier of port equipment, has delivered$/).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('m');
  const merge = page.getByRole('dialog', { name: 'Which claim is it too?' });
  await merge.getByRole('radio').first().waitFor();
  expect(await merge.getByRole('alert').count()).toBe(0);
  await close();
});

test('two entities become one, and undo parts them; or they stay apart', async () => {
  const { id } = await callApi<{ id: string }>(`${app.url}/api/v1/entities`, {
    name: 'Norvik Systems Ltd',
    types: ['Organisation'],
  });
  await callApi(`${app.url}/api/v1/articles/${given.id}/claims`, {
    subject: id,
    predicate: 'LOCATED_IN',
    object: given.entity('Oslo'),
    passages: [given.span('Norvik Systems is based in Oslo')],
  });
  const { page, problems, close } = await app.open('/review?list=entities');
  const merge = page.getByRole('button', { name: /^Merge into / });
  await merge.first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const judge = async (button: RegExp, said: RegExp) => {
    await page.getByRole('button', { name: button }).first().press('Enter');
    await page.getByRole('status').getByText(said).waitFor();
    await page.getByRole('link', { name: 'No two entities look like one' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Entities that may be one');
  };
  await judge(/^Not the same$/, / stay apart\./);
  await merge.first().waitFor();
  await judge(/^Merge into /, / is now an alias of /);
  await page.getByText(/ are two again, and are not proposed any more\./).waitFor();
  expect(problems).toEqual([]);
  await close();
});
