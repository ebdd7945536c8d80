import { readFile } from 'node:fs/promises';
import { describe, jest, test } from '@jest/globals';
import { expect as plain } from '@playwright/test';
import type { Page } from 'playwright-core';
import { axeFindings } from './browser.ts';
import { onStage } from './stage.ts';

/** The canvas as a reporter works on it: finding, choosing, filtering, arranging, keeping, taking away. In both themes. */
jest.setTimeout(180_000);
const expect = plain.configure({ timeout: 20_000 });
const app = onStage();

type Spot = { x: number; y: number };
/** What Cytoscape keeps on its container. */
type Canvas = HTMLElement & {
  _cyreg: { cy: { nodes(): { toArray(): { id(): string; position(): Spot; renderedPosition(): Spot }[] } } };
};
const canvas = (page: Page) => page.getByTestId('canvas');
const drawn = (page: Page) => expect(canvas(page)).toHaveAttribute('data-layout', 'done');
const places = (page: Page): Promise<Record<string, Spot>> =>
  canvas(page).evaluate((box) =>
    Object.fromEntries(
      (box as Canvas)._cyreg.cy
        .nodes()
        .toArray()
        .map((n) => [n.id(), { x: Math.round(n.position().x), y: Math.round(n.position().y) }]),
    ),
  );
/** Where an entity is seen in the window. */
async function spot(page: Page, id: string): Promise<Spot> {
  const inside = await canvas(page).evaluate((box, wanted) => {
    const node = (box as Canvas)._cyreg.cy
      .nodes()
      .toArray()
      .find((n) => n.id() === wanted);
    return node ? { ...node.renderedPosition() } : null;
  }, id);
  const frame = await canvas(page).boundingBox();
  if (!inside || !frame) throw new Error(`${id} is not on the canvas`);
  return { x: frame.x + inside.x, y: frame.y + inside.y };
}
const counts = (page: Page) => page.getByTestId('counts');

describe.each([
  ['light', {}],
  ['dark', { dark: true }],
])('%s', (_theme, look) => {
  const open = async (path = '/') => {
    const opened = await app.open(path, look);
    await drawn(opened.page);
    return opened;
  };

  test('finds and does anything from the palette, and shows every key', async () => {
    const { page, problems, close } = await open();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('geedge');
    const palette = page.getByTestId('palette');
    await expect(palette.locator('[data-combobox-selected]')).toContainText('Geedge Networks');
    await page.keyboard.press('Tab');
    await expect(palette.locator('[data-combobox-selected]')).toContainText(/Geedge.*/);
    await expect(palette.getByText(/^\d+ results$/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await page.keyboard.press('/');
    await page.keyboard.type('>table');
    await expect(palette.locator('[data-combobox-selected]')).toContainText('Show as a table');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.keyboard.press('t');
    await drawn(page);
    await page.keyboard.press('?');
    await expect(page.getByTestId('keys')).toContainText('Find on this canvas');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.type('sergek');
    await expect(palette.locator('[data-combobox-selected]')).toContainText('Sergek');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('inspector').getByRole('heading', { name: 'Sergek' })).toBeVisible();
    expect(problems).toEqual([]);
    await close();
  });

  test('expands without moving what lies there, by double-click and by type; undo takes it back', async () => {
    const { page, problems, close } = await open('/?on=dahua*_china&sel=dahua');
    const before = await places(page);
    const at = await spot(page, 'china');
    await page.mouse.dblclick(at.x, at.y);
    await expect(page.getByRole('status').filter({ hasText: /added/ })).toContainText(
      /8 neighbours added, \d+ more wait/,
    );
    const after = await places(page);
    for (const [id, p] of Object.entries(before)) expect(after[id]).toEqual(p);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 8);
    await page.getByRole('button', { name: 'By type' }).click();
    await page
      .getByTestId('inspector')
      .getByRole('button', { name: /^Add \d+ of \d+: vendor/ })
      .click();
    await expect.poll(async () => Object.keys(await places(page)).length).toBeGreaterThan(10);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => places(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => Object.keys(await places(page)).length).toBe(10);
    expect(problems).toEqual([]);
    await close();
  });

  test('chooses several in a frame, aligns, pins, keeps only them, and undoes it all', async () => {
    const { page, problems, close } = await open();
    const start = await places(page);
    const [a, b] = [await spot(page, 'huawei'), await spot(page, 'dahua')];
    await page.keyboard.down('Shift');
    await page.mouse.move(a.x - 60, a.y - 24);
    await page.mouse.down();
    await page.mouse.move(b.x + 60, b.y + 40, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const bar = page.getByTestId('chosen');
    await expect(bar).toContainText(/\d+ entities chosen/);
    const chosen = Number(/\d+/.exec(await bar.innerText())?.[0]);
    expect(chosen).toBeGreaterThan(3);
    await bar.getByRole('button', { name: 'Pin' }).click();
    await expect(bar.getByRole('button', { name: 'Unpin' })).toBeVisible();
    await page.getByRole('button', { name: /^Layout:/ }).click();
    await page.getByRole('menuitem', { name: /^Circles/ }).click();
    await expect.poll(async () => (await places(page)).china).not.toEqual(start.china);
    expect((await places(page)).huawei).toEqual(start.huawei);
    await bar.getByRole('button', { name: 'Unpin' }).click();
    await bar.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Align at the left' }).click();
    await expect.poll(async () => (await places(page)).dahua?.x).toBe((await places(page)).huawei?.x);
    await bar.getByRole('button', { name: 'Keep only' }).click();
    await expect.poll(async () => Object.keys(await places(page)).length).toBe(chosen);
    for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z');
    await expect.poll(() => places(page)).toEqual(start);
    expect(problems).toEqual([]);
    await close();
  });

  test('asks what can be done with an entity: hides it, shows only its surroundings, by menu and by key', async () => {
    const { page, problems, close } = await open();
    const at = await spot(page, 'dahua');
    await page.mouse.click(at.x, at.y, { button: 'right' });
    const menu = page.getByTestId('canvas-menu');
    await expect(menu).toContainText('Dahua');
    expect(await axeFindings(page)).toEqual([]);
    await menu.getByRole('menuitem', { name: 'Show only it with everything linked' }).click();
    await expect(page.getByTestId('hidden')).toContainText(/Filtered out: \d+ entities and \d+ links, by hand\./);
    await page.keyboard.press('Control+z');
    await expect(page.getByTestId('hidden')).not.toContainText('Filtered out');
    await page.keyboard.press('h');
    await expect(page.getByTestId('hidden')).toContainText(/Filtered out: 1 entity/);
    await page.keyboard.press('Shift+f');
    await expect(page.getByTestId('hidden')).not.toContainText('Filtered out');
    expect(problems).toEqual([]);
    await close();
  });

  test('filters by what the claims say; nothing moves, everything hidden is counted, and the link brings it back', async () => {
    const { page, problems, close } = await open();
    const before = await places(page);
    await page.keyboard.press('f');
    const filters = page.getByTestId('filters');
    await filters.locator('[data-filter=stances]').getByRole('button', { name: 'Only Denies' }).click();
    await expect(filters).toContainText(/Filtered out: \d+ links\./);
    await expect(page.getByTestId('hidden')).toContainText(/links, by stance\./);
    await expect(counts(page)).toContainText(/ of 63 links pass the filters/);
    expect(await axeFindings(page)).toEqual([]);
    expect(await places(page)).toEqual(before);
    const said = await counts(page).innerText();
    await page.reload();
    await drawn(page);
    await expect(counts(page)).toHaveText(said);
    await page.getByRole('button', { name: 'Filters: 1 on' }).click();
    const dates = filters.locator('[data-filter=dates]');
    await dates.getByRole('button', { name: 'Was published' }).click();
    await dates.getByLabel('From').fill('2031-01-01');
    await expect(counts(page)).toContainText('0 of 63 links');
    await filters.getByRole('button', { name: 'Show everything' }).click();
    await expect(page.getByTestId('hidden')).not.toContainText('Filtered out');
    expect(problems).toEqual([]);
    await close();
  });

  test('keeps a view under a name and brings the same scene back; a lost one is said', async () => {
    const { page, problems, close } = await open();
    const at = await spot(page, 'kazakhstan');
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 90, at.y - 60, { steps: 5 });
    await page.mouse.up();
    const arranged = await places(page);
    await page.getByRole('button', { name: 'Share view' }).click();
    const panel = page.getByTestId('views');
    await panel.getByLabel('Name').fill('My desk');
    await panel.getByRole('button', { name: 'Keep this view' }).click();
    await expect(panel).toContainText('Kept as “My desk”.');
    expect(await axeFindings(page)).toEqual([]);
    const id = new URL(page.url()).searchParams.get('v') ?? '';
    expect(id).toMatch(/^my-desk/);
    await page.goto(`${app.url}/?v=${id}`);
    await drawn(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My desk');
    expect(await places(page)).toEqual(arranged);
    await page.getByRole('button', { name: 'Share view' }).click();
    await panel.getByRole('button', { name: 'Remove My desk' }).first().click();
    await panel.getByRole('button', { name: 'Remove it from the server' }).click();
    await page.goto(`${app.url}/?v=${id}`);
    await drawn(page);
    await expect(page.getByRole('status').filter({ hasText: 'no view' })).toContainText(`There is no view “${id}”`);
    await page.goto(`${app.url}/?on=dahua.0.0_gone-for-good.2s.2s_china.5k.0`);
    await drawn(page);
    await expect(page.getByRole('status').filter({ hasText: 'not in the graph' })).toContainText('gone-for-good');
    expect(problems.filter((p) => !p.includes('404'))).toEqual([]);
    await close();
  });

  test('takes the canvas away: a drawing with key and sources, its claims as rows, a list to cite', async () => {
    const { page, problems, close } = await open();
    const take = async (name: RegExp): Promise<string> => {
      await page.getByRole('button', { name: 'Take it with you' }).click();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
      return readFile(await file.path(), 'utf8');
    };
    const svg = await take(/^Drawing \(SVG\)/);
    expect(svg).toContain('<svg xmlns');
    for (const said of ['Who equips Kazakhstan', 'Corroborated 2', 'Sources', 'Civicidea.ge › bne IntelliNews said'])
      expect(svg).toContain(said);
    await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toContainText('.svg');
    expect(await take(/^CSV/)).toContain('Geedge Networks');
    expect(await take(/^Citation list/)).toMatch(/Ministry of Artificial Intelligence[^\n]* denied: /);
    expect(await take(/^Picture \(PNG\)/)).toContain('PNG');
    expect(problems).toEqual([]);
    await close();
  });
});
