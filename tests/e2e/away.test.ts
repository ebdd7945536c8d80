import { jest, test } from '@jest/globals';
import { expect as plain } from '@playwright/test';
import type { Page } from 'playwright-core';
import { onStage } from './stage.ts';

/** A server that goes away in the middle of work, and work that is left and come back to. */
jest.setTimeout(180_000);
const expect = plain.configure({ timeout: 20_000 });
const app = onStage();

const drawn = (page: Page) => expect(page.getByTestId('canvas')).toHaveAttribute('data-layout', 'done');
const panel = (page: Page) => page.getByTestId('inspector');
/** From here on nothing is answered. */
const goAway = (page: Page) => page.route('**/*', (r) => r.abort());
const comeBack = (page: Page) => page.unroute('**/*');
const way = (page: Page, name: string) => page.locator('header').getByRole('link', { name, exact: true });

test('what cannot be fetched takes nothing away that is there, and is had once the server answers', async () => {
  const { page, close } = await app.open();
  await drawn(page);
  await goAway(page);

  await page.keyboard.press('/');
  await expect(page.getByText('This dialog could not be fetched')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Who equips Kazakhstan/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The server still does not answer')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('The server still does not answer')).toBeHidden();

  await panel(page)
    .getByRole('button', { name: /Geedge Networks supplies Kazakhstan/ })
    .click();
  await expect(panel(page).getByText('This panel could not be fetched')).toBeVisible();
  await expect(page.getByTestId('canvas')).toBeVisible();

  await way(page, 'Disputes').click();
  await expect(page.getByText('This page could not be fetched')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The server still does not answer')).toBeVisible();
  await comeBack(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Open disputes' })).toBeVisible();
  await close();
});

test('rows stay when the question is asked again in vain, and an empty value is named where nothing came', async () => {
  const { page, close } = await app.open('/queries/vendors-and-states');
  await expect(page.getByText(/^7 rows/)).toBeVisible();
  await goAway(page);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByText('Below is what the run before gave.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Hikvision/ })).toBeVisible();
  await comeBack(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Below is what the run before gave.')).toBeHidden();

  const text = 'MATCH (c:Country) WHERE c.name = $land RETURN c';
  await page.goto(`${app.url}/queries/new?${new URLSearchParams({ cypher: text, 'p.land': '', run: '1' })}`);
  await expect(page.getByText(/that \$land was left empty may be the cause/)).toBeVisible();
  await close();
});

test('canvases are offered again by the bare address, and opening another loses none', async () => {
  const { page, problems, close } = await app.open('/?title=First&on=hikvision_china');
  await drawn(page);
  await page.goto(`${app.url}/?title=Second&on=dahua_sergek_china`);
  await drawn(page);
  await page.goto(app.url);
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText('Your last canvas');
  await expect(panel(page).getByText('Second')).toBeVisible();
  await panel(page).getByText('1 earlier one').click();
  await panel(page).getByRole('listitem').filter({ hasText: 'First' }).getByText('Bring it back').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(app.url);
  await drawn(page);
  await page.getByRole('button', { name: 'Last canvas' }).click();
  await expect(page.getByText('Your last canvas')).toBeInViewport();
  expect(problems).toEqual([]);
  await close();
});

test('the way to the explorer leads back to the canvas that was left, and Back from there in one step', async () => {
  const { page, problems, close } = await app.open('/?title=First&on=hikvision_china');
  await drawn(page);
  await way(page, 'Explore').click();
  await expect(page).toHaveURL(/title=First/);
  // Before the other page is there, and once it is.
  for (const settled of [false, true]) {
    await way(page, 'Voices').click();
    if (settled) await expect(page.getByRole('heading', { name: 'Who speaks', exact: true })).toBeVisible();
    await way(page, 'Explore').click();
    await expect(page).toHaveURL(/title=First/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First');
    await page.goBack();
    await expect(page).toHaveURL(/\/voices$/);
    await way(page, 'Explore').click();
    await expect(page).toHaveURL(/title=First/);
  }
  expect(problems).toEqual([]);
  await close();
});
