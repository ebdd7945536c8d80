import { afterAll, describe, jest, test } from '@jest/globals';
import { expect as plain } from '@playwright/test';
import type { Page } from 'playwright-core';
import { neo4jMissing, openTestNeo4j, testNeo4j } from '../factories/databases.ts';
import { onStage, type Stage } from './stage.ts';

/** The three jobs the product is for, as a reporter does them, on the embedded graph and on Neo4j. */
jest.setTimeout(180_000);
const expect = plain.configure({ timeout: 20_000 });

const panel = (page: Page) => page.getByRole('complementary');
const drawn = (page: Page) => expect(page.getByTestId('canvas')).toHaveAttribute('data-layout', 'done');
async function find(page: Page, text: string) {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await expect(page.locator('[data-combobox-selected]').filter({ hasText: text })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toContainText(text);
}

function jobs(app: Stage) {
  test('explores: Dahua, out to the Sergek network, its passage and the chain behind it', async () => {
    const { page, problems, close } = await app.open();
    await drawn(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Who equips Kazakhstan/);

    // Taken off first, so that the way there is an expansion.
    await find(page, 'Sergek');
    await panel(page).getByRole('button', { name: 'Take off the canvas' }).click();
    await find(page, 'Dahua');
    const line = panel(page).getByRole('button', { name: /takes part in Sergek/ });
    await expect(line).toContainText('not here yet');
    await line.click();

    await expect(panel(page).getByRole('heading', { name: /Dahua.*takes part in.*Sergek/ })).toBeVisible();
    const card = panel(page).getByRole('article').first();
    await expect(card).toContainText('Single-source');
    await expect(card).toContainText(/Civicidea\.ge.*bne IntelliNews/s);
    await expect(card).toContainText('with technical partner Dahua');
    await card.getByRole('link', { name: /Paragraph 13/ }).click();

    await expect(page).toHaveURL(/\/articles\/bne-intellinews-2025-10-24-is-kazakhstan.*claim=c-/);
    const inHand = page.locator('#p13 sup[data-hand]').first();
    await expect(inHand).toBeInViewport();
    await expect(page.locator('[data-note-card][data-open]')).toContainText(/Civicidea\.ge[\s\S]*bne IntelliNews/);
    await expect(page.getByText('Retold by us from')).toBeVisible();
    expect(problems).toEqual([]);
    await close();
  });

  test('traces: who said what about Geedge, the denial at the side of what it denies', async () => {
    const { page, problems, close } = await app.open();
    await drawn(page);
    await find(page, 'Geedge');
    await panel(page)
      .getByRole('button', { name: /supplies Kazakhstan/ })
      .click();
    const card = panel(page).getByRole('article').first();
    await expect(card).toContainText('Disputed');
    const sides = await Promise.all(
      ['Affirms', 'Denies'].map(async (stance) => {
        const heading = card.getByText(stance, { exact: true });
        await expect(heading).toBeVisible();
        const section = heading.locator('xpath=ancestor::section[1]');
        return { text: await section.innerText(), width: (await section.boundingBox())?.width ?? 0 };
      }),
    );
    expect(sides[0]?.text).toMatch(/InterSecLab[\s\S]*Exclusive\.kz[\s\S]*bne IntelliNews/);
    expect(sides[1]?.text).toMatch(
      /Ministry of Artificial Intelligence and Digital Development[\s\S]*RFE\/RL[\s\S]*bne IntelliNews/,
    );
    expect(sides[1]?.text).toContain('“does not correspond to reality”');
    expect(Math.abs((sides[0]?.width ?? 0) - (sides[1]?.width ?? 9999))).toBeLessThan(2);
    await expect(card).toContainText(/Declines[\s\S]*Committee for National Security/);
    expect(problems).toEqual([]);
    await close();
  });

  test('asks: a saved query with a parameter, and puts its answer on the canvas', async () => {
    const { page, problems, close } = await app.open('/queries');
    await page.getByRole('link', { name: /Where do a vendor.s systems end up/ }).click();
    await page
      .getByLabel(/^Vendor/)
      .first()
      .click();
    await page.keyboard.type('Presight');
    await page.getByRole('option', { name: /Presight AI/ }).click();
    await page.getByRole('button', { name: 'Run' }).click();
    await expect(page.getByText(/^2 rows/)).toBeVisible();
    const row = page.getByRole('row').nth(1);
    await expect(row).toContainText('Presight AI');
    await expect(row).toContainText('Sergek');
    // A run is a permalink.
    const url = page.url();
    expect(url).toContain('presight-ai');
    await page.goto(url);
    await expect(page.getByText(/^2 rows/)).toBeVisible();
    expect(problems).toEqual([]);
    await close();
  });
}

describe('on the embedded graph', () => jobs(onStage()));

const why = neo4jMissing();
if (why !== undefined) test.skip(`on Neo4j: ${why}`, () => undefined);
else
  describe('on Neo4j', () => {
    let held: Awaited<ReturnType<typeof openTestNeo4j>>;
    afterAll(() => held?.close());
    const app = onStage(async () => {
      held = await openTestNeo4j();
      const { uri, user, password } = await testNeo4j();
      return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    });
    jobs(app);
  });
