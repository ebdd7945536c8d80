import { expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { onStage } from './stage.ts';

/** Names on the drawn canvas: none covers another or an entity, on the opening view, in every layout, on every saved query. */
jest.setTimeout(180_000);
const app = onStage();

type Box = { x1: number; x2: number; y1: number; y2: number };
type Element = {
  id(): string;
  visible(): boolean;
  hasClass(name: string): boolean;
  renderedPosition(): { x: number; y: number };
  style(name: string): string;
  position(): { x: number; y: number };
  width(): number;
  height(): number;
  boundingBox(options: object): Box;
};
/** What Cytoscape keeps on its container. */
type Canvas = HTMLElement & {
  _cyreg: { cy: { nodes(): { toArray(): Element[] }; getElementById(id: string): Element; zoom(): number } };
};

const drawn = '[data-testid=canvas][data-layout=done]';
/** As drawn, read from the canvas itself: what covers what, and how many names step back. */
const names = (page: Page) =>
  page.evaluate(() => {
    const { cy } = (document.querySelector('[data-testid=canvas]') as Canvas)._cyreg;
    const zoom = cy.zoom();
    // The box of a label has a halo and a pixel of air around it: on screen 4 px on each side.
    const label = (e: Element): Box => {
      const b = e.boundingBox({
        includeNodes: false,
        includeLabels: true,
        includeOverlays: false,
        includeUnderlays: false,
        includeOutlines: false,
      });
      const by = 8 / zoom;
      return { x1: b.x1 + by, x2: b.x2 - by, y1: b.y1 + by, y2: b.y2 - by };
    };
    const body = (e: Element): Box => {
      const { x, y } = e.position();
      return { x1: x - e.width() / 2, x2: x + e.width() / 2, y1: y - e.height() / 2, y2: y + e.height() / 2 };
    };
    const meet = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
    const all = cy
      .nodes()
      .toArray()
      .filter((e) => e.visible());
    const named = all.filter((e) => e.style('label') !== '').map((e) => ({ id: e.id(), box: label(e) }));
    const bodies = all.map((e) => ({ id: e.id(), box: body(e) }));
    return {
      entities: all.length,
      named: named.length,
      covered: named.flatMap((a, i) => [
        ...named.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.id} and ${b.id}`] : [])),
        ...bodies.flatMap((b) => (b.id !== a.id && meet(a.box, b.box) ? [`${a.id} on ${b.id}`] : [])),
      ]),
    };
  });
const places = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      (document.querySelector('[data-testid=canvas]') as Canvas)._cyreg.cy
        .nodes()
        .toArray()
        .map((e) => [e.id(), `${Math.round(e.position().x)} ${Math.round(e.position().y)}`]),
    ),
  );
async function lay(page: Page, from: string, word: string) {
  await page.getByRole('button', { name: `Layout: ${from}` }).click();
  await page.getByRole('menuitem', { name: word }).first().click();
  await page.getByRole('button', { name: `Layout: ${word}` }).waitFor();
  // The camera goes to what was laid out a frame later.
  await page.waitForTimeout(500);
}

for (const dark of [false, true])
  test(`every layout of the opening view names all of it, ${dark ? 'dark' : 'light'}`, async () => {
    const { page, problems, close } = await app.open('/', { dark });
    await page.locator(drawn).waitFor();
    const { entities } = await names(page);
    let from = 'Lanes';
    for (const word of ['Force', 'Circles', 'Layers', 'Timeline', 'Places', 'Lanes']) {
      await lay(page, from, word);
      expect({ word, ...(await names(page)) }).toEqual({ word, entities, named: entities, covered: [] });
      from = word;
    }
    expect(problems).toEqual([]);
    await close();
  });

test('a layout is one step that undo takes back, and comes out the same again', async () => {
  const { page, close } = await app.open();
  await page.locator(drawn).waitFor();
  const before = await places(page);
  await lay(page, 'Lanes', 'Force');
  const force = await places(page);
  expect(force).not.toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Layout: Lanes' }).waitFor();
  await page.waitForTimeout(300);
  expect(await places(page)).toEqual(before);
  await lay(page, 'Lanes', 'Force');
  expect(await places(page)).toEqual(force);
  await close();
});

test('a timeline has its years above it, a map says who stands beside it', async () => {
  const { page, close } = await app.open();
  await page.locator(drawn).waitFor();
  await lay(page, 'Lanes', 'Timeline');
  // When it happened, and nothing else: the day of printing is no date of an event.
  await page.getByText(/^2019/).first().waitFor();
  await page.getByText('No date known', { exact: true }).first().waitFor();
  await lay(page, 'Timeline', 'Places');
  await page.getByText('No place known', { exact: true }).waitFor();
  await page.getByText(/^No place is known for \d+ of 35 entities: to the right of the map\.$/).waitFor();
  await close();
});

test('a pointer that leaves the canvas takes the words of what it was on along', async () => {
  const { page, close } = await app.open();
  await page.locator(drawn).waitFor();
  const hovered = () =>
    page.evaluate(() =>
      (document.querySelector('[data-testid=canvas]') as Canvas)._cyreg.cy
        .nodes()
        .toArray()
        .flatMap((e) => (e.hasClass('hover') ? [e.id()] : [])),
    );
  const at = await page.evaluate(() => {
    const canvas = document.querySelector('[data-testid=canvas]') as Canvas;
    const { left, top } = canvas.getBoundingClientRect();
    const { x, y } = canvas._cyreg.cy.getElementById('hikvision').renderedPosition();
    return { x: x + left, y: y + top };
  });
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(400);
  expect(await hovered()).toEqual(['hikvision']);
  await page.mouse.move(4, 4);
  await page.waitForTimeout(400);
  expect(await hovered()).toEqual([]);
  await close();
});

test('a layout that was stopped has moved nothing', async () => {
  const { page, close } = await app.open();
  await page.locator(drawn).waitFor();
  const before = await places(page);
  // The dates it asks for first never come.
  await page.route('**/graph/facets', () => undefined);
  await page.getByRole('button', { name: 'Layout: Lanes' }).click();
  await page.getByRole('menuitem', { name: 'Timeline' }).click();
  await page.getByText('Laying out 35 entities.').first().waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. Everything lies where it lay.').first().waitFor();
  expect(await places(page)).toEqual(before);
  await close();
});

/** The answer of a saved query; a machine that is busy says so, and is asked again. */
async function answerOf(id: string): Promise<{ graph: { nodes: unknown[] } }> {
  for (let tries = 1; ; tries += 1) {
    const run = await fetch(`${app.url}/api/v1/queries/${id}/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    if (run.ok) return run.json() as Promise<{ graph: { nodes: unknown[] } }>;
    if (run.status !== 503 || tries === 5) throw new Error(`${id}: ${run.status} ${await run.text()}`);
    await new Promise((later) => setTimeout(later, 2000));
  }
}

test('on the graph of every saved query no name covers a name or an entity', async () => {
  const list = (await (await fetch(`${app.url}/api/v1/queries`)).json()) as { items: { id: string }[] };
  const { page, problems, close } = await app.open();
  const seen: Record<string, unknown> = {};
  for (const { id } of list.items) {
    const { graph } = await answerOf(id);
    if (graph.nodes.length === 0) continue;
    await page.goto(`${app.url}/?q=${id}`);
    await page.locator(drawn).waitFor();
    await page.waitForTimeout(250);
    seen[id] = (await names(page)).covered;
  }
  expect(Object.keys(seen).length).toBeGreaterThan(10);
  expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((id) => [id, []])));
  expect(problems).toEqual([]);
  await close();
});
