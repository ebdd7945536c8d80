import { beforeAll, expect, jest, test } from '@jest/globals';
import { addStory, portStory } from './reviewed.ts';
import { onStage } from './stage.ts';

/** What one types or presses while a field of a proposal is open is meant for that field. */
jest.setTimeout(120_000);
const app = onStage({ CLAIMGRAPH_USER: 'ana' });
let article: string;
beforeAll(async () => {
  article = (await addStory(app.url, portStory)).id;
});

const open = async () => {
  const opened = await app.open(`/review/${article}`);
  await opened.page.getByTestId('review-text').waitFor();
  return opened;
};

test('letters are no verdicts where names are chosen, and a field that a button opens has the focus', async () => {
  const { page, problems, close } = await open();
  await page.getByRole('link', { name: 'Norvik Systems is located in Oslo.' }).first().click();
  await page.getByRole('heading', { name: 'Norvik Systems is located in Oslo.' }).waitFor();
  await page.keyboard.press('r');
  await page.getByLabel('Reason, kept beside the verdict').fill('To be taken back.');
  await page.keyboard.press('Enter');
  await page.getByText(/^1 of \d+ proposals decided/).waitFor();
  await page
    .getByRole('link', { name: /^Kranwerk owns/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /^Kranwerk owns/ }).waitFor();
  // A voice is named already, so that a button has the focus; its neighbours are the names of the article.
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Speaks for …' }).first().waitFor();
  await page.keyboard.type('usan');
  await page.getByRole('button', { name: 'Speaks for …' }).first().press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await page.keyboard.press('Tab');
  await page.keyboard.type('usan');
  await page.getByRole('button', { name: 'Add a voice' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await page.getByText(/^1 of \d+ proposals decided/).waitFor();
  await page.getByRole('heading', { name: /^Kranwerk owns/ }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);

  // A name that is nowhere yet is added by one press of the mouse, with the list still open above.
  await page.getByLabel('Who carries it').pressSequentially('a court file');
  await page.getByText('No entity of this name.').waitFor();
  await page.getByLabel('without a name, kept to this article').click();
  expect(await page.getByLabel('without a name, kept to this article').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Take a court file out' }).waitFor();
  // However many fields were opened, the page stands.
  for (const field of ['7', '8', '9'])
    await page
      .locator('[data-row-of]')
      .nth(Number(field) - 3)
      .click();
  expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]);
  expect(problems).toEqual([]);
  await close();
});

test('a denial says so above its claim, and a half that does not fit is named where one presses', async () => {
  const { page, close } = await open();
  await page
    .getByRole('link', { name: /^Denies/ })
    .first()
    .click();
  await page.getByText(/^Piet Aker denies:$/).waitFor();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Split it in two' });
  await dialog.getByLabel('Predicate').nth(1).selectOption({ label: 'holds a role in' });
  await dialog.getByRole('button', { name: 'Split and accept both' }).click();
  const told = dialog.getByRole('alert');
  await told.getByText(/^The other half: .*“Norvik Systems” is .*“holds a role in” takes/).waitFor();
  expect(await told.evaluate((e) => e.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  await close();
});
