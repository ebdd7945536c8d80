import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { onStage } from './stage.ts';

/** From a phrase to everybody who spoke of it and back, as a reader walks it: by links that are there, without a dead end. */
jest.setTimeout(180_000);
const app = onStage();

const article = '/articles/bne-intellinews-2025-10-24-is-kazakhstan-building-a-digital-utopia-d845b6-digest';
const phrase = 'a power that in principle no one should have';
const placeOf = (page: Page) => page.url().slice(app.url.length);
const hand = (page: Page) => page.locator('li[data-note-card][data-open]');
/** Each page of the walk comes back from its address alone. */
async function survives(page: Page, seen: string | RegExp) {
  const before = placeOf(page);
  await page.reload();
  await page.getByText(seen).first().waitFor();
  // The explorer writes its address once it has fetched what the address asks for.
  await page.waitForFunction((at) => location.pathname + location.search === at, before);
}
async function takePhrase(page: Page) {
  await page.locator('#p18').scrollIntoViewIfNeeded();
  // Several claims share words here; each press takes the next, until the one that is quoted is in hand.
  const words = page.locator('#p18').getByText(phrase);
  await words.click();
  for (let i = 0; i < 3 && !(await hand(page).innerText()).includes('a power that no one should have'); i++)
    await words.click();
}

test('the phrase of an analyst leads to its voice, its lab, what was answered, the Link, and back', async () => {
  const { page, problems, close } = await app.open(article);
  await page.getByRole('heading', { level: 1 }).waitFor();

  // The phrase, with its voice and carrier beside it.
  await takePhrase(page);
  expect(await hand(page).innerText()).toMatch(/Marla Rivera\s*›.*TengriNews\s*›.*bne IntelliNews/s);
  expect(await hand(page).innerText()).toContain('No other voice on this.');
  expect(placeOf(page)).toMatch(/\?claim=c-/);
  const phraseAt = placeOf(page);
  await survives(page, 'No other voice on this.');

  // Voice, carrier, and from there the claim, which nobody denies.
  await hand(page).getByRole('link', { name: 'What else Marla Rivera says' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marla Rivera' }).waitFor();
  expect(placeOf(page)).toBe('/voices/marla-rivera');
  await survives(page, /makes 2 assertions/);
  await page
    .getByRole('link', { name: /^TengriNews/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'TengriNews' }).waitFor();
  await survives(page, /gives the government a power that no one should have/);
  await page
    .getByRole('link', { name: /gives the government a power that no one should have/ })
    .first()
    .click();
  await page.getByText('No voice denies, questions or declines it.').waitFor();
  await survives(page, 'No voice denies, questions or declines it.');

  // Her lab, by what is claimed of her; one key asks what else it says.
  const inspector = page.getByTestId('inspector');
  await page.getByRole('article').getByRole('link', { name: 'Marla Rivera', exact: true }).click();
  await inspector.getByRole('button', { name: /holds a role in InterSecLab/ }).click();
  await inspector.getByRole('button', { name: 'InterSecLab', exact: true }).click();
  await inspector.getByRole('heading', { name: 'InterSecLab', exact: true }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('heading', { level: 1, name: 'InterSecLab' }).waitFor();
  expect(placeOf(page)).toBe('/voices/interseclab');

  // What the lab found in the leaked files, and that it is disputed.
  await survives(page, 'What InterSecLab says');
  await page
    .getByRole('link', { name: /first foreign client of Geedge Networks in 2019/ })
    .first()
    .click();
  const sides = page.getByRole('article').filter({ hasText: 'first foreign client' });
  await sides.getByText('Denies', { exact: true }).waitFor();

  // What the committee and the ministry answered.
  expect(await sides.innerText()).toMatch(/Ministry of Artificial Intelligence and Digital Development\s+denied it/);
  expect(await sides.innerText()).toMatch(/Committee for National Security\s+gave no answer/);
  await sides.getByRole('link', { name: 'Who disputes it' }).click();
  await page.getByRole('heading', { name: 'Open disputes' }).waitFor();
  expect(placeOf(page)).toBe('/disputes?entity=geedge-networks');
  await survives(page, 'Declines to answer');

  // The disputed Link on the canvas.
  await page
    .getByRole('link', { name: /first foreign client of Geedge Networks in 2019/ })
    .first()
    .click();
  await page.getByTestId('canvas').waitFor();
  await inspector.getByRole('button', { name: 'Geedge Networks' }).waitFor();
  expect(await inspector.innerText()).toMatch(/Disputed/);
  await survives(page, 'Who disputes it');

  // And back to the phrase.
  await inspector.getByRole('link', { name: 'Paragraph 16, in place' }).click();
  await page.waitForURL(/\/articles\/.*claim=c-/);
  await takePhrase(page);
  expect(placeOf(page)).toBe(phraseAt);
  expect(problems).toEqual([]);
  await close();
});
