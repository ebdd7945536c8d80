import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { onStage } from './stage.ts';

/** Paths as somebody walks them: choose, compare, read, copy, take to the canvas. */
jest.setTimeout(120_000);
const app = onStage();

const { open } = app;
const hops = (page: Page) => page.getByRole('listitem', { name: /^Hop \d+ of/ });
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const choose = async (page: Page, label: string, name: string) => {
  await page.getByLabel(label, { exact: true }).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
};

test('two entities chosen by name show their paths, the weakest hop marked, and whether a claim names both', async () => {
  const { page, problems, close } = await open('/paths');
  await page.getByText('Choose two entities').waitFor();
  await choose(page, 'From', 'Presight AI');
  await page.getByText('Choose a second entity').waitFor();
  await choose(page, 'To', 'China');
  await page.getByRole('heading', { name: 'How is Presight AI connected to China?' }).waitFor();
  expect(page.url()).toBe(`${app.url}/paths?nodes=presight-ai,china`);
  await page.getByText('A path is a chain of claims, not a claim.').waitFor();
  await page.getByText('No claim here ties Presight AI to China directly.').waitFor();
  const tabs = page.getByRole('tab');
  expect(await tabs.allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Path 1\d hops, one planned$/)]),
  );
  expect(await page.getByText('Weakest hop').count()).toBe(1);
  expect(await hops(page).filter({ hasText: 'Weakest hop' }).getByText('Planned', { exact: true }).count()).toBe(1);
  expect(await hops(page).getByText('Would strengthen it').count()).toBe(await hops(page).count());

  await page.getByRole('button', { name: 'Swap the ends' }).click();
  await page.getByRole('heading', { name: 'How is China connected to Presight AI?' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'How is Presight AI connected to China?' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('the keys walk the hops and choose a path; the address keeps which', async () => {
  const { page, close } = await open('/paths?nodes=presight-ai,china');
  await hops(page).first().waitFor();
  await page.keyboard.press('3');
  await page.getByRole('tab', { name: /^Path 3/, selected: true }).waitFor();
  expect(page.url()).toBe(`${app.url}/paths?nodes=presight-ai,china&path=3`);
  const held = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('j');
  expect(await held()).toMatch(/^Hop 1 of/);
  await page.keyboard.press('ArrowRight');
  expect(await held()).toMatch(/^Hop 2 of/);
  await page.keyboard.press('k');
  expect(await held()).toMatch(/^Hop 1 of/);
  await page.reload();
  await page.getByRole('tab', { name: /^Path 3/, selected: true }).waitFor();
  await close();
});

test('the paragraph that is copied names every voice that is shown, the file has them with their sources', async () => {
  const { page, close } = await open('/paths?nodes=china,kazakh-internet-filtering-system,dahua&path=1,2');
  await hops(page).first().waitFor();
  // Shown in full or folded: every name in a chain of voices.
  const voices = await page.locator('ol ol a').allTextContents();
  expect(new Set(voices).size).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(voices.map((v) => v.replace(/ \(unnamed\)$/, '')).filter((v) => !copied.includes(v))).toEqual([]);
  expect(copied).toContain('denied it');
  const told = await page
    .getByRole('region', { name: 'As one paragraph, with its voices' })
    .locator('p')
    .allTextContents();
  expect(tidy(told.join(' '))).toBe(tidy(copied));

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('path.md');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const file = Buffer.concat(chunks).toString();
  expect(file).toContain('A path is a chain of claims, not a claim.');
  expect(file).toMatch(/\n1\. .*retold by us from bne IntelliNews/);
  await close();
});

test('a path lies on the canvas with its weakest Link in hand', async () => {
  const { page, close } = await open('/paths?nodes=presight-ai,china');
  await page.getByRole('link', { name: 'Show on the canvas' }).click();
  await page.locator('[data-testid=canvas][data-layout=done]').waitFor();
  await page.getByRole('heading', { name: 'Path from Presight AI to China' }).waitFor();
  await page.getByRole('article', { name: /^Presight AI is coming into Kazakhstan/ }).waitFor();
  await close();
});

test('without a path it says what was searched and offers more hops; an unknown stop is said, the rest kept', async () => {
  const { page, close } = await open('/paths?nodes=china,iraq&hops=5');
  await page.getByText('No path from China to Iraq').waitFor();
  await page.getByText(/All ways of up to 5 hops over the \d+ Links between \d+ entities were tried/).waitFor();
  await page.getByRole('button', { name: 'Look up to 6 hops' }).click();
  await page.getByText('6 hops are the most.').waitFor();
  expect(page.url()).toContain('hops=6');
  await page.goto(`${app.url}/paths?nodes=china,nobody-here`);
  await page.getByText('One of these is not in the graph').waitFor();
  await page.goto(`${app.url}/paths?nodes=china,china`);
  await page.getByText('A stop is the one before it').waitFor();
  await close();
});

test('a failing or stopped search says so and can be tried again', async () => {
  const { page, close } = await open('/articles');
  await page.route('**/api/v1/paths**', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(`${app.url}/paths?nodes=presight-ai,china`);
  await page.getByText('The entities you chose are kept in the address.').waitFor();
  await page.unroute('**/api/v1/paths**');
  await page.route('**/api/v1/paths**', async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, json: { ...(await reply.json()), timedOut: true } });
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('The search stopped after 1.5 seconds.').waitFor();
  await close();
});

const looks: readonly [string, Look][] = [
  ['1440 light', {}],
  ['1440 dark', { dark: true }],
  ['390 light', { width: 390, height: 844 }],
  ['390 dark', { width: 390, height: 844, dark: true }],
];
const states = [
  '/paths?nodes=presight-ai,china&path=2',
  '/paths?nodes=china,kazakh-internet-filtering-system,dahua&path=1,2',
  '/paths?nodes=china,iraq',
  '/paths',
];
/** The states without a path are drawn alike in both widths: each theme and each width once. */
const seen = looks.flatMap(([name, look], i) =>
  states.filter((path) => path.includes('path=') || i === 1 || i === 2).map((path) => [path, name, look] as const),
);
test.each(seen)(
  '%s at %s: nothing for axe, nothing wider than the window, every target large enough',
  async (path, _name, look) => {
    const { page, problems, close } = await open(path, look);
    await page
      .getByText(/A path is a chain of claims/)
      .first()
      .waitFor();
    if (look.width === 390 && path.includes('path=')) {
      expect(await page.getByText(/^\d of \d hops\./).count()).toBe(1);
      await page.getByRole('button', { name: 'As a paragraph' }).click();
      await page.getByRole('button', { name: 'Export' }).waitFor();
    }
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main input, main select, main summary, main [role=tab]')]
        .map((e) => ({ text: e.textContent?.slice(0, 40), height: e.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 43.5)
        .map(({ text, height }) => `${text}: ${height}`),
    );
    if (look.width === 390) expect(small).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
);
