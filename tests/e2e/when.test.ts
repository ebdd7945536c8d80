import { readFile } from 'node:fs/promises';
import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { onStage } from './stage.ts';

/** When and where: the same claims as a list, on a map and in time. */
jest.setTimeout(120_000);
const app = onStage();

const open = async (path: string, look: Look = {}) => {
  const opened = await app.open(path, look);
  await opened.page.getByRole('heading', { level: 1, name: /When and where/ }).waitFor();
  return opened;
};
const row = (page: Page, number: number) => page.locator('[data-claim]').nth(number - 1);
const map = (page: Page) => page.getByTestId('map');
const time = (page: Page) => page.getByTestId('time');
const held = (page: Page, where: 'map' | 'time') =>
  page.getByTestId(where).locator('[data-hand]').first().textContent();

test('a claim taken in the list is marked on the map and in time, and the other way round', async () => {
  const { page, problems, close } = await open('/when');
  await map(page).locator('path').first().waitFor();
  await time(page).locator('[data-chip]').first().waitFor();
  const total = await page.locator('[data-claim]').count();
  expect(total).toBeGreaterThan(20);
  expect(await page.getByText(`${total} claims of one selection.`, { exact: false }).count()).toBe(1);

  // The first of the opening view is known: it happened in 2019, and a ministry denies it.
  await row(page, 1).click();
  expect([await held(page, 'map'), await held(page, 'time')]).toEqual(['1', '1']);
  const hand = page.getByTestId('hand');
  expect(await hand.textContent()).toMatch(/InterSecLab.*Exclusive\.kz.*bne IntelliNews/s);
  expect(await hand.textContent()).toContain('Ministry of Artificial Intelligence');

  await page.keyboard.press('ArrowDown');
  expect(await row(page, 2).getAttribute('aria-current')).toBe('true');
  expect([await held(page, 'map'), await held(page, 'time')]).toEqual(['2', '2']);

  await map(page)
    .getByRole('button', { name: /^Claim 17, planned/ })
    .click();
  expect(await row(page, 17).getAttribute('aria-current')).toBe('true');
  expect(await held(page, 'time')).toBe('17');
  await time(page)
    .getByRole('button', { name: /^Claim 3, corroborated/ })
    .click();
  expect(await held(page, 'map')).toBe('3');
  expect(page.url()).toContain('claim=');
  expect(problems).toEqual([]);
  await close();
});

test('a brush on a row leaves out the same claims everywhere, in numbers, with the way back', async () => {
  const { page, close } = await open('/when');
  const said = time(page).getByRole('heading', { name: 'Was said' });
  await said.waitFor();
  const total = await page.locator('[data-claim]').count();
  const [label, rows] = [await said.boundingBox(), await time(page).boundingBox()];
  if (!label || !rows) throw new Error('the rows are not there');
  const y = label.y + 30;
  await page.mouse.move(rows.x + 420, y);
  await page.mouse.down();
  await page.mouse.move(rows.x + 600, y, { steps: 5 });
  await page.mouse.up();
  const bar = page.getByTestId('left-out');
  await bar.waitFor();
  expect(await bar.textContent()).toMatch(/claims left out: \d+ without such a date.*Only what was said/);
  const left = await page.locator('[data-claim]').count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(total);
  const onMap = await map(page)
    .locator('[data-chip]')
    .evaluateAll((all) => all.map((c) => c.getAttribute('data-chip')));
  const listed = await page.locator('[data-claim]').evaluateAll((all) => all.map((c) => c.getAttribute('data-claim')));
  expect(new Set(onMap)).toEqual(new Set(listed));
  // The address carries it.
  await page.reload();
  await bar.waitFor();
  expect(await page.locator('[data-claim]').count()).toBe(left);
  await bar.getByRole('button', { name: `Show all ${total}` }).click();
  expect(await page.locator('[data-claim]').count()).toBe(total);

  await page.getByRole('button', { name: /^Disputed/ }).click();
  expect(await bar.textContent()).toContain('by their standing');
  await close();
});

test('tabs, table, keys of the map and finer outlines once it is near', async () => {
  const { page, problems, close } = await open('/when');
  await map(page).locator('path').first().waitFor();
  const fine = page.waitForRequest(/countries-50m/);
  for (let n = 0; n < 3; n++) await page.getByRole('button', { name: 'Nearer' }).click();
  await fine;
  await page.goto(`${app.url}/when?ids=kazakhstan_astana_almaty_ekibastuz_sergek_presight-ai`);
  await map(page).locator('path').first().waitFor();
  await page.getByRole('button', { name: 'Time', exact: true }).click();
  expect(await map(page).count()).toBe(0);
  await page.getByRole('button', { name: 'With when it was recorded' }).click();
  await time(page).getByRole('heading', { name: 'Was recorded' }).waitFor();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await map(page).locator('path').first().waitFor();
  expect(await time(page).count()).toBe(0);

  const place = async () => map(page).getByRole('heading', { name: 'Almaty' }).boundingBox();
  const before = await place();
  await map(page).focus();
  await page.keyboard.press('ArrowLeft');
  const after = await place();
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(60, 0);
  await page.keyboard.press('0');
  expect(await place()).toEqual(before);

  await page.getByRole('button', { name: 'Table' }).click();
  expect(await page.getByRole('row', { name: /Ekibastuz/ }).textContent()).toContain(
    'GeoNames’ only town named Ekibastuz in Kazakhstan',
  );
  expect(problems).toEqual([]);
  await close();
});

test('the map’s data come with the page that draws it, not with the first one', async () => {
  const { page, close } = await app.open();
  const asked: string[] = [];
  page.on('request', (r) => asked.push(r.url()));
  await page.locator('[data-testid=canvas][data-layout=done]').waitFor();
  expect(asked.filter((u) => /countries-|WorldMap|WhenPage/.test(u))).toEqual([]);
  await page.goto(`${app.url}/when`);
  await map(page).locator('path').first().waitFor();
  expect(asked.filter((u) => u.includes('countries-110m')).length).toBe(1);
  await close();
});

test('what is in no view is listed, and everything is taken along with its passages', async () => {
  const { page, close } = await open('/when');
  const foot = page.getByTestId('foot');
  expect(await foot.textContent()).toMatch(/Not in these views: \d+ links of the selection/);
  await foot.getByRole('button', { name: 'List them' }).click();
  expect(await foot.getByRole('link').count()).toBeGreaterThan(5);
  for (const [item, file, words] of [
    ['Text to print (Markdown)', 'when-and-where.md', '(retold)'],
    ['Table (CSV)', 'when-and-where.csv', 'number,claim,statement,standing'],
  ] as const) {
    await page.getByRole('button', { name: 'Export with passages' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    expect(await readFile(await download.path(), 'utf8')).toContain(words);
  }
  await close();
});

test('nothing, a failure and the way out of both', async () => {
  const nothing = await open('/when?ids=nobody');
  await nothing.page.getByText('There is no claim between these entities').waitFor();
  expect(await nothing.page.getByTestId('foot').textContent()).toContain('Gone from the graph: nobody');
  await nothing.close();
  const { page, close } = await app.open('about:blank');
  await page.route('**/api/v1/graph/when', (r) => r.fulfill({ status: 503, body: '' }));
  await page.goto(`${app.url}/when`);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('The selection is kept');
  await page.unroute('**/api/v1/graph/when');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await map(page).locator('path').first().waitFor();
  await close();
});

test('without the outlines everything else stays, and they come on asking again', async () => {
  const { page, close } = await app.open('about:blank');
  await page.route('**/countries-*', (r) => r.fulfill({ status: 503, body: '' }));
  await page.goto(`${app.url}/when`);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('List, table and time are complete without them.');
  expect(await page.locator('[data-claim]').count()).toBeGreaterThan(20);
  await page.unroute('**/countries-*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await map(page).locator('path').first().waitFor();
  await close();
});

const looks: readonly [string, Look][] = [
  ['1440 light', {}],
  ['1440 dark', { dark: true }],
  ['390 light', { width: 390, height: 844 }],
  ['390 dark', { width: 390, height: 844, dark: true }],
];
test.each(looks)('axe finds nothing in any view at %s', async (_, look) => {
  const { page, problems, close } = await open('/when', look);
  await row(page, 1).waitFor();
  for (const view of ['Map', 'Time'] as const) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await (view === 'Map' ? map(page).locator('path') : time(page).locator('[data-chip]')).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.getByRole('button', { name: (look.width ?? 1440) < 900 ? 'List' : 'Map and time', exact: true }).click();
  await row(page, 1).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('at 390 every target is 44 px, a tap near a number takes it, and previous and next walk', async () => {
  const { page, close } = await open('/when?view=map', { width: 390, height: 844 });
  await map(page).locator('[data-chip]').first().waitFor();
  // Too full for numbers, the map walks through the claims of a place.
  const astana = map(page)
    .getByRole('region', { name: /^Astana/ })
    .locator('[data-chip]')
    .last();
  const box = await astana.boundingBox();
  if (!box) throw new Error('Astana is not there');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByTestId('hand').getByText('Presight AI is to supply Astana').waitFor();
  await page.getByRole('button', { name: /^Next of/ }).click();
  await page.getByTestId('hand').getByText('Almaty is the commercial capital').waitFor();
  for (const view of ['Map', 'Time', 'List']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main select, main input')]
        .filter((e) => e.checkVisibility())
        .map((e) => ({ name: e.textContent?.slice(0, 40), box: e.getBoundingClientRect() }))
        .filter(({ box: b }) => b.width > 1 && (b.height < 43.5 || b.width < 43.5))
        .map(({ name, box: b }) => `${name}: ${Math.round(b.width)} × ${Math.round(b.height)}`),
    );
    expect({ view, small }).toEqual({ view, small: [] });
  }
  await close();
});
