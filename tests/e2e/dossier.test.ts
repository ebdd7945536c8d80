import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look, type Watched } from './browser.ts';
import { onStage } from './stage.ts';

/** A dossier as a reader uses it: who it is, what is claimed by whom, both sides, and from everything to its evidence. */
jest.setTimeout(120_000);
const app = onStage();

const claims = (page: Page) => page.getByRole('region', { name: 'What is claimed' });
const rows = (page: Page) => claims(page).locator('li[id^="c-"]');
async function openDossier(id: string, look: Look = {}): Promise<Watched> {
  const watched = await app.open(`/entities/${id}`, look);
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  await watched.page.getByRole('heading', { name: 'Not heard' }).waitFor();
  await rows(watched.page).first().waitFor();
  return watched;
}
const pathOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

test('Geedge Networks: who it is, who is not heard, and a dispute with both sides at equal width', async () => {
  const { page, problems, close } = await openDossier('geedge-networks');
  expect(await page.title()).toBe('Geedge Networks · Claimgraph');
  const identity = page.getByRole('complementary', { name: 'Who it is' });
  expect(await identity.innerText()).toContain('Geedge\n4 mentions');
  expect(await identity.innerText()).toContain('Geedge Networks itself: no assertion here is its own.');
  expect(await page.getByText('None corroborated, planned, unreviewed or denied-only').isVisible()).toBe(true);

  const first = rows(page).first();
  expect(await first.innerText()).toMatch(/first foreign client/);
  const sides = await Promise.all(
    ['Affirms', 'Denies'].map(async (verb) => await first.getByText(verb, { exact: true }).locator('..').boundingBox()),
  );
  expect(sides[0]?.y).toBe(sides[1]?.y);
  expect(Math.abs((sides[0]?.width ?? 0) - (sides[1]?.width ?? 9))).toBeLessThanOrEqual(1);

  await first.getByRole('button').click();
  await first.getByRole('article').getByRole('link', { name: 'Paragraph 17, in place' }).first().click();
  await page.waitForURL(/\/articles\/.*claim=c-/);
  expect(problems).toEqual([]);
  await close();
});

test('a standing is a filter in the address, and one that no claim has is said in words', async () => {
  const { page, close } = await openDossier('geedge-networks');
  await page.getByRole('button', { name: /^Disputed 1/ }).click();
  await page.getByText('1 of 4 claims shown: disputed.').waitFor();
  expect(await rows(page).count()).toBe(1);
  expect(pathOf(page)).toBe('/entities/geedge-networks?standing=disputed');
  await page.reload();
  await page.getByText('1 of 4 claims shown: disputed.').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await rows(page).nth(3).waitFor();
  expect(pathOf(page)).toBe('/entities/geedge-networks');
  await page.goto(`${app.url}/entities/geedge-networks?standing=planned`);
  await page.getByText('No claim here is planned').waitFor();
  await close();
});

test('it leads to the canvas, to a path and to the dossiers around it', async () => {
  const { page, close } = await openDossier('geedge-networks');
  expect(await page.getByRole('link', { name: 'Path from here' }).getAttribute('href')).toBe(
    '/paths?nodes=geedge-networks',
  );
  await page.getByRole('link', { name: 'On the canvas' }).click();
  await page.getByRole('heading', { name: 'Around Geedge Networks' }).waitFor();
  await page.getByRole('link', { name: 'Open the dossier' }).click();
  await page.waitForURL(/\/entities\/geedge-networks$/);
  await claims(page).getByRole('link', { name: 'Kazakhstan', exact: true }).click();
  await page.waitForURL(/\/entities\/kazakhstan$/);
  await close();
});

test('Kazakhstan: long lists are folded with their numbers, and every claim opens its evidence', async () => {
  const { page, problems, close } = await openDossier('kazakhstan');
  const total = Number(await page.locator('dl dd').first().innerText());
  expect(total).toBeGreaterThan(50);
  const folds = page.getByRole('button', { name: /^All \d+ / });
  while ((await folds.count()) > 0) await folds.first().click();
  expect(await rows(page).count()).toBe(total);
  for (const row of await rows(page).all()) await row.getByRole('button').first().click();
  expect(await claims(page).getByRole('article').count()).toBe(total);
  const without = await claims(page)
    .getByRole('article')
    .evaluateAll((cards) => cards.filter((card) => !/Paragraphs? .*in place/.test(card.textContent ?? '')).length);
  expect(without).toBe(0);
  await page.getByText(/more neighbours wait, ranked by voices/).waitFor();
  await page.getByRole('button', { name: /dates? as a table/ }).click();
  const table = page.getByRole('table', { name: 'What is claimed of Kazakhstan, in time' });
  expect(await table.getByRole('link').count()).toBe((await table.getByRole('row').count()) - 1);
  expect(await table.getByRole('cell', { name: 'undated' }).count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});

test('everything a voice says, its denials first, each with the way to its words', async () => {
  const { page, close } = await openDossier('ministry-of-artificial-intelligence-and-digital-development');
  await page.getByRole('link', { name: 'Everything it says' }).click();
  const says = page.locator('#says');
  expect(await says.innerText()).toMatch(/3 assertions\s+Denies:/);
  expect(await says.getByRole('link', { name: 'its words, in place' }).count()).toBe(3);
  // The address of it brings there, too, where the claims above are many.
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto(`${app.url}/entities/kassym-jomart-tokayev#says`);
  await page.getByRole('heading', { name: 'What it says itself' }).waitFor();
  await page.waitForFunction(() => (document.querySelector('#says')?.getBoundingClientRect().top ?? 999) < 300);
  await close();
});

test('what could not be fetched is said with what is kept, and an address of nobody says so', async () => {
  const { page, close } = await app.open('/entities/nobody-at-all');
  await page.getByText('No such entity').waitFor();
  await page.route('**/hearing', (route) => route.abort());
  await page.goto(`${app.url}/entities/geedge-networks`);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
  await rows(page).first().waitFor();
  await page.unroute('**/hearing');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Not heard' }).waitFor();
  await close();
});

test('beside the canvas, the time of an entity and of a Link opens their claims', async () => {
  const { page, close } = await app.open('/?sel=geedge-networks');
  const strip = page.getByRole('figure', { name: 'What is claimed of Geedge Networks, in time' });
  await strip.getByRole('button', { name: /^2019: / }).click();
  await page.waitForURL(/sel=claim\.c-/);
  await page.getByRole('article').first().waitFor();
  const dock = page.getByRole('region', { name: 'This link in time' });
  await dock.getByRole('button', { name: /^Published, a denial among it 24 October 2025/ }).waitFor();
  expect((await dock.boundingBox())?.height).toBe(136);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'a vendor’s dossier' }).click();
  await page.waitForURL(/\/entities\//);
  await close();
});

test.each<[string, Look]>([
  ['1440 light', {}],
  ['1440 dark', { dark: true }],
  ['390 light', { width: 390, height: 844 }],
  ['390 dark', { width: 390, height: 844, dark: true }],
])('at %s nothing is out of reach', async (_, look) => {
  const { page, problems, close } = await openDossier('kazakhstan', look);
  await rows(page).first().getByRole('button').click();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  if (look.width === 390) {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main input')]
        .filter((e) => e.checkVisibility())
        .map((e) => ({
          name: e.getAttribute('aria-label') ?? e.textContent?.slice(0, 40),
          box: e.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
    const order = await page.evaluate(() =>
      ['Named in the text as', 'Around it', 'In time'].map(
        (title) =>
          [...document.querySelectorAll('h2')].find((h) => h.textContent === title)?.getBoundingClientRect().top ?? 0,
      ),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
  expect(problems).toEqual([]);
  await close();
});
