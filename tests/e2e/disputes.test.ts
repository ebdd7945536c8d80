import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings, type Look } from './browser.ts';
import { onStage } from './stage.ts';

/** Two sides beside each other: the board of disputes, and two entities compared. */
jest.setTimeout(120_000);
const app = onStage();

const { open } = app;
const rows = (page: Page) => page.locator('[data-row]');
const widthOf = async (page: Page, selector: string, at: number): Promise<number> =>
  (await page.locator(selector).nth(at).boundingBox())?.width ?? 0;

test('the board is in the navigation and gives both sides the same width and type', async () => {
  const { page, problems, close } = await open('/articles');
  await page.getByRole('link', { name: 'Disputes', exact: true }).click();
  await page.getByRole('heading', { name: 'Open disputes' }).waitFor();
  await rows(page).first().waitFor();
  expect(await rows(page).count()).toBe(7);
  const board = page.locator('[data-row]').filter({ hasText: 'Denies all 3' });
  const sides = board.locator('[data-side]');
  const [one, other] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
  expect(Math.abs((one?.width ?? 0) - (other?.width ?? 1))).toBeLessThanOrEqual(1);
  const fonts = await sides
    .locator('h3')
    .evaluateAll((all) => [
      ...new Set(all.filter((h) => h.textContent !== 'Declines to answer').map((h) => getComputedStyle(h).font)),
    ]);
  expect(fonts.length).toBe(1);
  // One denial of three claims stands once, and who is not heard is named.
  expect(await board.getByText('“does not correspond to reality”').count()).toBe(1);
  expect(await board.getByText(/^Not heard:/).textContent()).toContain('Geedge Networks');
  await board.getByText('Its words name none of them: who decided this').first().click();
  await board
    .getByText(/is a judgement of whoever annotated the article/)
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a pair says whose judgement it is; the filters and a permalink live in the address', async () => {
  const { page, close } = await open('/disputes');
  await page.getByRole('button', { name: /^Pairs/ }).click();
  await page.waitForURL(`${app.url}/disputes?kind=pair`);
  await page.getByText('Cannot both hold').first().waitFor();
  await page
    .getByText(/^That the two cannot both hold is a judgement of whoever annotated the article/)
    .first()
    .waitFor();
  expect(await rows(page).count()).toBe(1);
  const href = await page.getByRole('link', { name: 'Permalink' }).getAttribute('href');
  await page.goto(`${app.url}/disputes${href}`);
  await rows(page).first().waitFor();
  await page.waitForFunction((id) => document.activeElement?.id === id, href?.slice(1));
  await page.getByRole('button', { name: /^Figures/ }).click();
  await page.getByText('Nothing in dispute fits').waitFor();
  await page.getByRole('button', { name: 'Show all disputes' }).click();
  await page.getByLabel('About whom or what').fill('Iraq');
  await page.getByRole('option', { name: 'Iraq' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/entity=iraq/);
  await page.getByText('Iraq signed the ceasefire agreement of 1949').waitFor();
  await close();
});

test('J and K walk the disputes; the words lead to the article, the claim to the canvas', async () => {
  const { page, close } = await open('/disputes');
  await rows(page).first().waitFor();
  const held = () =>
    page.evaluate(() => [...document.querySelectorAll('[data-row]')].indexOf(document.activeElement as Element));
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await held()).toBe(1);
  await page.keyboard.press('k');
  expect(await held()).toBe(0);
  await page.getByRole('link', { name: /^Paragraph 29 of/ }).click();
  await page.waitForURL(/\/articles\/.*claim=c-/);
  await page.goBack();
  await page.getByRole('link', { name: 'Facial recognition was in use in Kazakhstan' }).click();
  await page.waitForURL(/sel=claim\.c-/);
  await close();
});

test('both sides are copied with every voice', async () => {
  const { page, close } = await open('/disputes?kind=denied');
  const board = rows(page).filter({ hasText: 'Denies all 3' });
  await board.getByRole('button', { name: 'Copy both sides' }).click();
  await board.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const name of [
    'InterSecLab',
    'Exclusive.kz',
    'Ministry of Artificial Intelligence',
    'Committee for National Security',
  ])
    expect(copied).toContain(name);
  expect(copied).toContain(`${app.url}/disputes#c-`);
  await close();
});

test('Hikvision and Dahua chosen by name: what is shared in the middle, a little wider, and who says so', async () => {
  const { page, problems, close } = await open('/compare');
  await page.getByText('Choose two entities').waitFor();
  for (const [label, name] of [
    ['Compare', 'Hikvision'],
    ['with', 'Dahua'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { name: 'Hikvision and Dahua' }).waitFor();
  expect(page.url()).toBe(`${app.url}/compare?ids=hikvision,dahua`);
  await page.getByTestId('canvas').waitFor();
  const [a, both, b] = ['Only Hikvision', 'Both', 'Only Dahua'].map((name) =>
    page.getByRole('region', { name, exact: true }),
  );
  const widths = await Promise.all([a, both, b].map(async (c) => (await c?.boundingBox())?.width ?? 0));
  expect(Math.abs((widths[0] ?? 0) - (widths[2] ?? 1))).toBeLessThanOrEqual(1);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(1.16, 1);
  expect(await both?.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'is located in China',
    'supplies Kazakhstan',
    'supplies Smart Aqkol',
  ]);
  expect(await both?.getByText('One sentence names them together.').count()).toBe(3);
  const who = page.getByRole('region', { name: 'Who says so' });
  expect(await who.getByRole('row', { name: /Coda Story/ }).textContent()).toContain('affirms 1 claim');
  await who.getByText('No claim in this graph has both Hikvision and Dahua at an end.').waitFor();
  await page.getByRole('link', { name: 'clients' }).click();
  await page.waitForURL(`${app.url}/queries/shared-clients?p.first=hikvision&p.second=dahua`);
  await page.goBack();
  expect(await widthOf(page, 'main', 0)).toBe(1440);
  await page.getByRole('button', { name: 'Third entity' }).click();
  await page.getByLabel('and with').fill('Huawei');
  await page.getByRole('option', { name: 'Huawei' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: 'Huawei' }).first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('C compares what is chosen on the canvas', async () => {
  const { page, close } = await open('/?on=hikvision_dahua_kazakhstan&pick=hikvision_dahua');
  await page.locator('[data-testid=canvas][data-layout=done]').waitFor();
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('c');
  await page.waitForURL(`${app.url}/compare?ids=hikvision,dahua`);
  await page.getByRole('heading', { name: 'Hikvision and Dahua' }).waitFor();
  await close();
});

test('what fails says so and can be tried again; what is not there is said', async () => {
  const { page, close } = await open('/articles');
  await page.route(/api\/v1\/(disputes|compare)/, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(`${app.url}/disputes`);
  await page.getByText('The filters are kept in the address.').waitFor();
  await page.goto(`${app.url}/compare?ids=hikvision,dahua`);
  await page.getByText('The entities you chose are kept in the address.').waitFor();
  await page.unroute(/api\/v1\/(disputes|compare)/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Hikvision and Dahua' }).waitFor();
  await page.goto(`${app.url}/compare?ids=hikvision,nobody-here`);
  await page.getByText('One of these is not in the graph').waitFor();
  await page.goto(`${app.url}/compare?ids=hikvision,hikvision`);
  await page.getByText('One of them stands there twice').waitFor();
  await close();
});

const looks: readonly [string, Look][] = [
  ['1440 light', {}],
  ['1440 dark', { dark: true }],
  ['390 light', { width: 390, height: 844 }],
  ['390 dark', { width: 390, height: 844, dark: true }],
];
const [two, three] = ['/compare?ids=hikvision,dahua', '/compare?ids=hikvision,dahua,huawei'];
/** The two pages in every look, the table of three and the empty state in one of each width or theme. */
const seen = looks.flatMap(([name, look], i) =>
  ['/disputes', two, ...(i === 1 || i === 2 ? [three] : []), ...(i === 3 ? ['/compare'] : [])].map(
    (path) => [path, name, look] as const,
  ),
);
test.each(seen)(
  '%s at %s: nothing for axe, nothing wider than the window, every target large enough',
  async (path, _name, look) => {
    const { page, problems, close } = await open(path, look);
    await page
      .locator(path === '/compare' ? 'text=Choose two entities' : '[data-row]')
      .first()
      .waitFor();
    if (path.includes('ids=')) await page.getByTestId('canvas').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main input, main select, main summary')]
        .map((e) => ({ text: e.textContent?.slice(0, 40), height: e.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 43.5)
        .map(({ text, height }) => `${text}: ${height}`),
    );
    if (look.width === 390) expect(small).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
);
