import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ArticleProposals } from '../../server/contract/review.ts';
import { axeFindings } from './browser.ts';
import { addStory, portStory } from './reviewed.ts';
import { onStage } from './stage.ts';

/** Where a passage begins and ends: by the pointer, by the keyboard, and by hand where a reading lost it. */
jest.setTimeout(120_000);
const app = onStage({ CLAIMGRAPH_USER: 'ana' });
let id: string;
beforeAll(async () => {
  ({ id } = await addStory(app.url, portStory));
});

const oslo = 'Norvik Systems is located in Oslo.';
const passage = 'Norvik Systems is based in Oslo';
const open = async (look = {}) => {
  const watched = await app.open(`/review/${id}`, look);
  const { page } = watched;
  await page.locator('[data-in-hand]').waitFor();
  const narrow = await page.getByRole('button', { name: 'Queue', exact: true }).isVisible();
  if (narrow) await page.getByRole('button', { name: 'Queue', exact: true }).click();
  await page.getByRole('navigation', { name: 'What waits' }).getByRole('link', { name: oslo }).click();
  if (narrow) await page.getByRole('button', { name: 'Text', exact: true }).click();
  await whenInHand(page, passage);
  return watched;
};
const whenInHand = (page: Page, words: string) =>
  page.waitForFunction(
    (w) => [...document.querySelectorAll('[data-passage]')].map((e) => e.textContent).join('') === w,
    words,
  );
const grip = (page: Page, end: 'begins' | 'ends') => page.getByRole('slider', { name: `Where the passage ${end}` });
/** The middle of these words on screen, as far as their first line. */
const middleOf = (page: Page, words: string) =>
  page.evaluate((w) => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-testid=review-text]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let n = walker.nextNode(); n; n = walker.nextNode()) {
      const at = n.textContent?.indexOf(w) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(n, at);
      range.setEnd(n, at + w.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`nowhere: ${w}`);
  }, words);
async function drag(page: Page, end: 'begins' | 'ends', words: string) {
  const from = await grip(page, end).boundingBox();
  if (from === null) throw new Error('no grip');
  const to = await middleOf(page, words);
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

test('the ends of a passage are dragged, word by word and never out of the paragraph', async () => {
  const { page, problems, close } = await open();
  await drag(page, 'ends', 'based');
  await whenInHand(page, 'Norvik Systems is based');
  await drag(page, 'begins', 'spokeswoman');
  await whenInHand(page, 'spokeswoman for the port authority. Norvik Systems is based');
  await drag(page, 'ends', 'Harbour minister');
  await whenInHand(page, 'spokeswoman for the port authority. Norvik Systems is based in Oslo.');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Accept as edited' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('the same by the arrows, on a grip or anywhere', async () => {
  const { page, problems, close } = await open();
  await grip(page, 'ends').focus();
  await page.keyboard.press('ArrowLeft');
  await whenInHand(page, 'Norvik Systems is based in');
  await page.keyboard.press('ArrowLeft');
  await whenInHand(page, 'Norvik Systems is based');
  expect(await grip(page, 'ends').getAttribute('aria-valuetext')).toMatch(/Norvik Systems is based”$/);
  await page.locator('[data-in-hand]').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await whenInHand(page, 'Norvik Systems is based in');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await whenInHand(page, 'Systems is based in');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowRight');
  await whenInHand(page, `${passage}.`);
  expect(problems).toEqual([]);
  await close();
});

test('on a telephone the grips are large enough for a finger', async () => {
  const { page, close } = await open({ width: 390, height: 844 });
  for (const end of ['begins', 'ends'] as const) {
    const box = await grip(page, end).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test('a verdict whose words are gone finds them by hand, by keyboard too, and loses them again', async () => {
  const { proposals } = (await (await fetch(`${app.url}/api/v1/articles/${id}/proposals`)).json()) as ArticleProposals;
  const owned = proposals.find((p) => p.claim.statement === 'Kranwerk owns Norvik Systems.');
  await fetch(`${app.url}/api/v1/assertions/${owned?.assertion.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': String(owned?.revision) },
    body: JSON.stringify({ verdict: 'accepted' }),
  });
  const rewritten = 'Ownership: a filing, seen by this paper, puts the maker in the hands of Kranwerk';
  await addStory(app.url, portStory.replace(/Kranwerk owns[^.]*/, rewritten));
  const { page, problems, close } = await app.open('/review?list=orphans');
  const row = page.getByRole('listitem').filter({ hasText: 'Kranwerk owns Norvik Systems.' });
  await row.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await row.getByRole('button', { name: 'Find its words' }).press('Enter');
  await page.getByRole('heading', { name: 'Which words say it now?' }).waitFor();
  await page.getByText('No words are chosen yet').waitFor();
  const confirm = page.getByRole('button', { name: 'These words say it' });
  expect(await confirm.isDisabled()).toBe(true);
  await page.getByRole('button', { name: /^Paragraph \d+: Ownership/ }).press('Enter');
  expect(await axeFindings(page)).toEqual([]);
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await whenInHand(page, `${rewritten.replace('Ownership: ', '')}.`);
  await confirm.press('Enter');
  await page.getByText(/^“Kranwerk owns Norvik Systems\.” has its words in/).waitFor();
  await page.getByText('No verdict has lost its claim').first().waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
  await page.keyboard.press('Enter');
  await row.getByRole('button', { name: 'Find its words' }).click();

  // By the pointer, in an article that is looked for.
  await page.getByLabel('Another article, by its words').fill('Port buys cranes');
  await page.getByRole('button', { name: /^Port buys cranes/ }).click();
  await page.getByTestId('review-text').waitFor();
  const [from, to] = [await middleOf(page, 'a filing'), await middleOf(page, 'of Kranwerk')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('slider', { name: 'Where the passage ends' }).waitFor();
  await page.route('**/attach', (route) => route.abort());
  await confirm.click();
  await page.getByRole('alert').getByText('Nothing was recorded. What you chose is kept.').waitFor();
  await page.unroute('**/attach');
  await confirm.click();
  await page.getByText(/^“Kranwerk owns Norvik Systems\.” has its words in/).waitFor();
  await page.getByRole('link', { name: 'Port buys cranes from Norvik despite audit' }).last().click();
  await page.getByRole('heading', { name: 'Kranwerk owns Norvik Systems.' }).waitFor();
  expect(problems.filter((p) => !p.includes('net::ERR_FAILED'))).toEqual([]);
  await close();
});
