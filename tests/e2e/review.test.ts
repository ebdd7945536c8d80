import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { addStory, portStory } from './reviewed.ts';
import { onStage } from './stage.ts';

/** From a pasted text to its claims on the canvas: adding articles, and reviewing what was read from them. */
jest.setTimeout(120_000);
const app = onStage({ CLAIMGRAPH_USER: 'ana' });

const { open } = app;
const queue = (page: Page) => page.getByRole('navigation', { name: 'What waits' });
const heading = (page: Page) => page.locator('[data-in-hand]');
const decided = (page: Page, n: number) => page.getByText(new RegExp(`^${n} of \\d+ proposals decided`)).waitFor();
const dark: Look = { dark: true };
const added = () => addStory(app.url, portStory);

test('before anything was proposed, both screens say so and lead on', async () => {
  const { page, problems, close } = await open('/articles');
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByText('Nothing waits for a review').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Add articles' }).click();
  await page.getByText('No file was given yet').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('a pasted article is recognised, added, reviewed and found on the canvas', async () => {
  const { page, problems, close } = await open('/import');
  await page.getByLabel('Or paste a text').fill(portStory);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByText('Ready', { exact: true }).waitFor();
  expect(await page.getByLabel('Headline').inputValue()).toBe('Port buys cranes from Norvik despite audit');
  expect(await page.getByLabel('Published on').inputValue()).toBe('2026-03-03');
  await page.getByText('Nothing is accepted, and nothing is in the graph yet.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add 1 article' }).click();
  await page
    .getByRole('link', { name: /^Review \d+ proposals/ })
    .first()
    .click();
  await page.getByTestId('review-text').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  const waiting = async () =>
    Number(
      /\d+/.exec((await page.getByRole('link', { name: /^Review.* wait for a verdict$/ }).textContent()) ?? '')?.[0],
    );
  const before = await waiting();

  // Accept one: the next is in hand, and has the focus.
  await queue(page).getByRole('link', { name: 'Norvik Systems is located in Oslo.' }).click();
  await page.getByRole('heading', { name: 'Norvik Systems is located in Oslo.' }).waitFor();
  await page.keyboard.press('a');
  await decided(page, 1);
  await page.getByRole('link', { name: `Review ${before - 1} proposals wait for a verdict` }).waitFor();
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-in-hand'));
  expect(await heading(page).textContent()).not.toBe('Norvik Systems is located in Oslo.');

  // Reject one: only with a reason.
  await queue(page)
    .getByRole('link', { name: /Piet Aker holds/ })
    .click();
  await page.getByRole('heading', { name: /^Piet Aker holds/ }).waitFor();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Why is it rejected?' });
  await dialog.getByLabel('Reason, kept beside the verdict').fill('The article does not say of what country.');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await decided(page, 2);

  // Edit one: another modality by key, the passage longer by a word, and taken as it now is.
  await queue(page)
    .getByRole('link', { name: /Kranwerk owns/ })
    .click();
  await page.getByRole('heading', { name: /^Kranwerk owns/ }).waitFor();
  await page.keyboard.press('6');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('[');
  await page.keyboard.press(']');
  await page.getByRole('button', { name: 'Accept as edited' }).waitFor();
  await page.keyboard.press('a');
  await decided(page, 3);

  // Undo takes back the last verdict and has its proposal in hand again.
  await page.keyboard.press('u');
  await decided(page, 2);
  await page.getByRole('link', { name: `Review ${before - 2} proposals wait for a verdict` }).waitFor();
  await page.getByRole('heading', { name: /^Kranwerk owns/ }).waitFor();
  await page.keyboard.press('a');
  await decided(page, 3);

  // What was accepted is drawn.
  await page
    .getByRole('button', { name: /✓ ?: accepted/ })
    .first()
    .click();
  await page.getByText(/^ana accepted it on/).waitFor();
  await page.getByRole('link', { name: 'see it on the canvas' }).click();
  await page.locator('[data-testid=canvas][data-layout=done]').waitFor();
  await page.getByRole('article').getByText('Norvik Systems is located in Oslo.').first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('somebody who decided meanwhile is named, and the edit stays', async () => {
  await added();
  const { page, close } = await open('/review');
  await page.getByTestId('review-text').waitFor();
  await queue(page)
    .getByRole('link', { name: /is located in Hamburg/ })
    .click();
  await page.getByRole('heading', { name: /is located in Hamburg/ }).waitFor();
  const id = new URL(page.url()).searchParams.get('p');
  const reply = await page.request.patch(`${app.url}/api/v1/assertions/${id}`, {
    headers: { 'if-match': '1' },
    data: { verdict: 'rejected', reason: 'Already known.' },
  });
  expect(reply.status()).toBe(200);
  await page.keyboard.press(']');
  await page.getByRole('button', { name: 'Accept as edited' }).waitFor();
  await page.keyboard.press('a');
  const alert = page.getByRole('alert');
  await alert.getByText('Somebody else changed it meanwhile').waitFor();
  expect(await alert.textContent()).toContain('ana rejected it on');
  await page.getByRole('button', { name: 'Accept as edited' }).waitFor();
  await close();
});

test('words that are selected become a claim by hand; a failed request loses nothing', async () => {
  await added();
  const { page, close } = await open('/review');
  await page.getByTestId('review-text').waitFor();
  await page.evaluate(() => {
    const words = [...document.querySelectorAll('[data-testid=review-text] [data-start]')].find((e) =>
      e.textContent?.includes('Norwegian'),
    );
    if (words) getSelection()?.selectAllChildren(words);
  });
  await page.getByText('Words selected:').waitFor();
  await page.keyboard.press('n');
  const card = page.getByRole('region', { name: 'A claim by hand' });
  await card.getByText(/It still needs a subject, a predicate and an object/).waitFor();
  await card.getByLabel('Subject', { exact: true }).fill('Norvik');
  await page.getByRole('option', { name: /Norvik Systems/ }).waitFor();
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: /^2 Predicate/ }).click();
  await card.getByRole('combobox', { name: 'Predicate' }).selectOption('SUPPLIES');
  await card.getByRole('button', { name: /^3 Object/ }).click();
  await card.getByLabel('Object', { exact: true }).fill('Denmark');
  await page.getByRole('option', { name: /Denmark/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.route('**/claims', (route) => route.abort());
  await card.getByRole('button', { name: 'Add this claim' }).click();
  await page.getByRole('alert').getByText('The server did not answer').first().waitFor();
  await page.unroute('**/claims');
  await card.getByRole('button', { name: 'Add this claim' }).click();
  await page.getByText('The claim was added.').waitFor();
  await close();
});

test.each([
  ['1440 dark', dark],
  ['390 light', { width: 390, height: 844 }],
  ['390 dark', { width: 390, height: 844, dark: true }],
] as const)('both are clean at %s, full', async (_name, look) => {
  await added();
  const { page, problems, close } = await open('/review', look);
  await heading(page).waitFor();
  for (const stop of look.width === 390 ? ['Queue', 'Text', 'Proposal'] : []) {
    await page.getByRole('button', { name: stop, exact: true }).click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.keyboard.press('9');
  await page.getByTestId('editor').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  for (const list of ['orphans', 'entities']) {
    await page.goto(`${app.url}/review?list=${list}`);
    await page.getByRole('heading', { name: /^(Verdicts without|Entities that may)/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.goto(`${app.url}/import`);
  await page.getByLabel('Or paste a text').fill(portStory);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByText('Already here', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
  await close();
});
