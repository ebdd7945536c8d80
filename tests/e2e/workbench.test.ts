import { readFile } from 'node:fs/promises';
import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { onStage } from './stage.ts';

/** Writing, saving, running and stopping queries of one's own: one app for all of it, which is why this file is long. */
jest.setTimeout(120_000);
const app = onStage({ CLAIMGRAPH_USER: 'ana' });

const { open } = app;
const free = (cypher: string, more = '') => `/queries/new?cypher=${encodeURIComponent(cypher)}&run=1${more}`;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const rows = (page: Page) => page.getByRole('row');
const save = (more: object) =>
  fetch(`${app.url}/api/v1/queries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Vendors', text: 'MATCH (v:Vendor) RETURN v AS vendor', ...more }),
  });

test('a query written with completion and saved with two parameters runs for another person by its address', async () => {
  const { page, problems, close } = await open('/queries/new');
  const editor = page.locator('.cm-content');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('MATCH (v:Vend');
  await page.locator('.cm-tooltip-autocomplete').getByText('Vendor', { exact: true }).waitFor();
  // An open list takes no key in its first moments.
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await page.keyboard.type(' {id: $vendor})-[r]->(x:Entity) RETURN v AS vendor, r AS how, x AS whom LIMIT $rows');
  await page.keyboard.press('Escape');
  expect(await editor.textContent()).toBe(
    'MATCH (v:Vendor {id: $vendor})-[r]->(x:Entity) RETURN v AS vendor, r AS how, x AS whom LIMIT $rows',
  );
  expect(await page.getByLabel('What $vendor is').inputValue()).toBe('entity');
  expect(await page.getByLabel('What $rows is').inputValue()).toBe('integer');

  await press(page, 'Run');
  await page.getByText('Choose an entity.').waitFor();
  await page.getByLabel('Vendor', { exact: true }).fill('hikv');
  await page.getByRole('option', { name: /Hikvision/ }).click();
  await page.getByLabel('Rows', { exact: true }).fill('2');
  await press(page, 'Run');
  await page.getByText('2 rows').first().waitFor();

  await press(page, 'Save');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Whom does a vendor deal with?');
  await dialog.getByLabel('Folder').fill('Ours');
  await dialog.getByLabel('Help').last().fill('At most so many.');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/\/queries\/whom-does-a-vendor-deal-with/);
  const address = page.url();
  expect(problems).toEqual([]);
  await close();

  const other = await app.open(address);
  await other.page.getByRole('heading', { level: 1, name: 'Whom does a vendor deal with?' }).waitFor();
  await rows(other.page).nth(2).waitFor();
  expect(await rows(other.page).count()).toBe(3);
  expect(await rows(other.page).nth(1).textContent()).toContain('Hikvision');
  await other.page.getByText(/^Saved by ana/).waitFor();
  await other.page.getByText('At most so many.').waitFor();
  await other.page.getByRole('navigation', { name: 'Saved queries' }).getByRole('heading', { name: 'Ours' }).waitFor();
  expect([await axeFindings(other.page), other.problems]).toEqual([[], []]);
  await other.close();
});

test('a cartesian bomb is cancelled within a second of the click, and others are answered', async () => {
  const { page, problems, close } = await open(
    free('MATCH (a), (b), (c), (d), (e) WHERE a.id < b.id RETURN count(*) AS n'),
  );
  await page.getByText(/^Running/).waitFor();
  await press(page, 'Cancel');
  await page.getByText('Cancelled', { exact: true }).waitFor({ timeout: 1000 });
  const reply = await fetch(`${app.url}/api/v1/cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'RETURN 1 AS one' }),
  });
  expect(await reply.json()).toMatchObject({ rows: [{ one: 1 }] });
  expect([await axeFindings(page), problems]).toEqual([[], []]);
  await close();
});

test('a refusal marks its place and writes what it advises', async () => {
  const { page, close } = await open(free('MATCH (v:Nobody) RETURN sum(v.outlets) AS total'));
  await page.locator('.cm-refused').waitFor();
  expect(await page.locator('.cm-refused').textContent()).toBe('sum(v.outlets)');
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Write coalesce(sum(v.outlets), 0) and run');
  await page.getByText('1 row').first().waitFor();
  expect(await page.locator('.cm-content').textContent()).toContain('RETURN coalesce(sum(v.outlets), 0) AS total');
  await close();
});

test('a hundred thousand rows come as a table that scrolls, and what was cut is said', async () => {
  const { page, problems, close } = await open(free('UNWIND range(1, 150000) AS n RETURN n', '&limit=10000'));
  await press(page, 'Show up to 100,000, as a table alone');
  await page.getByText('The first 100,000 rows.').waitFor();
  // Only what is in view is drawn.
  expect(await page.locator('tbody tr').count()).toBeLessThan(100);
  await page.getByRole('region', { name: /100,000 rows/ }).evaluate((e) => e.scrollTo(0, e.scrollHeight));
  await page.getByRole('cell', { name: '100,000', exact: true }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a query is arranged, told how it is called and how it would be answered, before anything runs', async () => {
  const { page, problems, close } = await open('/queries/new');
  const editor = page.locator('.cm-content');
  const write = async (text: string) => {
    await editor.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  };
  await write('match (v:Vendor) where v.name = "Dahua" return v.name as name');
  await press(page, 'Format');
  await page.locator('.cm-line').nth(2).waitFor();
  expect(await page.locator('.cm-line').allTextContents()).toEqual([
    'MATCH (v:Vendor)',
    'WHERE v.name = "Dahua"',
    'RETURN v.name AS name',
  ]);
  await press(page, 'Explain');
  const plan = page.getByRole('region', { name: 'How it would be answered' });
  await plan.getByText('v:Vendor').waitFor();
  await page.getByText('Not run yet').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Close the plan');
  await plan.waitFor({ state: 'detached' });

  // One step back is the text as it was written.
  await editor.click();
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await page.locator('.cm-line').allTextContents()).toEqual([
    'match (v:Vendor) where v.name = "Dahua" return v.name as name',
  ]);
  await write('MATCH (v:Vendor RETURN');
  await press(page, 'Format');
  await page.getByText('Left as it is: a text that cannot be read cannot be arranged.').waitFor();
  await press(page, 'Explain');
  await plan.getByRole('alert').waitFor();

  await write('MATCH (v:Vendor) RETURN substring(v.name, ');
  await page.locator('.cm-signature strong').getByText('start: INTEGER').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.cm-signature').waitFor({ state: 'detached' });
  // The refused explanation is what the page was asked for.
  expect(problems.filter((p) => !/400/.test(p))).toEqual([]);
  await close();
});

test('a saved query is changed, its versions compared and one restored, then removed', async () => {
  await save({ title: 'Every vendor', folder: 'Mine' });
  const { page, problems, close } = await open('/queries/every-vendor');
  // What the version before found must not stand under this one's words.
  await page.getByText('11 rows').first().waitFor();
  await press(page, 'Edit');
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' LIMIT 3');
  await press(page, 'Save');
  await press(page, 'Save the changes');
  await page.getByText(/version 2/).waitFor();
  await page.getByText('3 rows').first().waitFor();

  await press(page, 'More with this query');
  await page.getByRole('menuitem', { name: '2 versions' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('added: MATCH (v:Vendor) RETURN v AS vendor LIMIT 3').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Restore version 1');
  await page.getByText(/version 3/).waitFor();

  await press(page, 'More with this query');
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download as .cypher' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('every-vendor.cypher');
  const content = await readFile(await file.path(), 'utf8');
  expect(content).toMatch(/^\/\/ ---\n\/\/ id: every-vendor\n.*\/\/ ---\nMATCH \(v:Vendor\) RETURN v AS vendor\n$/s);

  await press(page, 'More with this query');
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await press(page, 'Remove it');
  await page.waitForURL(/\/queries$/);
  await page.getByRole('link', { name: 'Import .cypher files' }).click();
  await page.getByLabel('Or paste one').fill(content);
  await press(page, 'Import the text');
  await page.getByRole('link', { name: 'Every vendor' }).last().click();
  await page.getByText(/^Saved by ana/).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('an original stays as it is and is taken up as a copy; a parameter is filled by another query', async () => {
  const { page, problems, close } = await open('/queries/vendors-and-states');
  await page.getByText('Came with the graph, read-only.', { exact: false }).waitFor();
  await page
    .getByRole('button', { name: /^From a query/ })
    .first()
    .click();
  await page.getByLabel('Query, run with its defaults').selectOption({ label: 'Where are the vendors at home?' });
  await page.getByRole('dialog').getByRole('button', { name: 'Dahua' }).click();
  await press(page, 'Run');
  await page.waitForURL(/p\.vendor=dahua/);
  await press(page, 'More with this query');
  expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Save as a copy', 'Download as .cypher']);
  await page.getByRole('menuitem', { name: 'Save as a copy' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/\/queries\/which-states-does-a-vendor-reach-copy/);
  expect(problems).toEqual([]);
  await close();
});

test('from an entity in hand the palette asks what is saved about it', async () => {
  const { page, close } = await open('/?on=dahua*&sel=dahua');
  await page.getByRole('heading', { name: 'Dahua' }).first().waitFor();
  await page.keyboard.press('/');
  await page.getByTestId('palette').getByRole('textbox').fill('>who said what about');
  await page.getByRole('option', { name: /Who said what about X/ }).click();
  await page.waitForURL(/\/queries\/who-said-what\?p\.entity=dahua/);
  await close();
});

test.each<[string, Look]>([
  ['wide', {}],
  ['wide and dark', { dark: true }],
  ['at 390', { width: 390, height: 844 }],
  ['at 390 and dark', { width: 390, height: 844, dark: true }],
])('every screen of it is free of findings and fits: %s', async (_, look) => {
  await save({
    title: 'Numbers',
    text: 'UNWIND [1, 2] AS n RETURN toString(n) AS label, n * $times AS number',
    parameters: [{ name: 'times', type: 'integer', label: 'Times', default: 2 }],
  });
  const { page, problems, close } = await open('/queries/numbers', look);
  const found: Record<string, unknown> = {};
  const check = async (name: string) => {
    found[name] = await axeFindings(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) found[`${name} is too wide by`] = wide;
  };
  await page.getByText('2 rows').first().waitFor();
  await check('saved');
  await press(page, 'Chart');
  await page.getByRole('figure').waitFor();
  await check('chart');
  await press(page, 'JSON');
  await check('json');
  await press(page, 'Edit');
  await page.locator('.cm-content').waitFor();
  await check('workbench');
  await press(page, 'Save');
  await page.getByRole('dialog').waitFor();
  await check('dialog');
  for (const path of ['runs', 'import']) {
    await page.goto(`${app.url}/queries/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await check(path);
  }
  expect(Object.entries(found).filter(([, f]) => !Array.isArray(f) || f.length > 0)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
