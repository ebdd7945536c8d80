import type { Browser, CDPSession, Page } from 'playwright-core';

export const engines = ['ours', 'plain', 'sigma'] as const;
export type EngineName = (typeof engines)[number];
/** What is measured of a drawn graph; frames in frames a second, times in ms. */
export const measures = ['paint', 'heap', 'hit', 'hover', 'click', 'zoom', 'sharp', 'pan', 'add'] as const;
export type Measure = (typeof measures)[number];
export type Figures = Readonly<Record<Measure, number>>;

type Point = { readonly x: number; readonly y: number };
/** The page's side, client/bench/main.tsx; it lives in the browser, so only its shape is known here. */
type BenchPage = {
  make(nodes: number): { nodes: number; links: number };
  open(engine: string): Promise<number>;
  settled(): Promise<void>;
  count(kind: 'drawn' | 'page', ms: number): Promise<{ fps: number; p95: number }>;
  spots(count: number): Point[];
  empty(): Point | null;
  hit(lookups: number): number;
  arm(): void;
  repainted(): Promise<number>;
  sharp(): Promise<number>;
  add(): Promise<number>;
  freeze(engine: string): Promise<{ longest: number; took: number }>;
  agreement(looks: number): Promise<string[]>;
};
declare const window: { bench: BenchPage };
const windowSize = { width: 1600, height: 900 };

/** The longest ms without a frame while so many entities are laid out. */
export const freezeOf = (browser: Browser, url: string, engine: 'ours' | 'fcose', nodes: number): Promise<number> =>
  inPage(browser, url, async (page) => {
    await page.evaluate((n) => window.bench.make(n), nodes);
    return (await page.evaluate((e) => window.bench.freeze(e), engine)).longest;
  });

/** Where our lookup finds something else than the renderer's own. */
export const disagreements = (browser: Browser, url: string, nodes: number, looks: number): Promise<string[]> =>
  inPage(browser, url, async (page) => {
    await page.evaluate((n) => window.bench.make(n), nodes);
    await page.evaluate(() => window.bench.open('ours'));
    await page.evaluate(() => window.bench.settled());
    return page.evaluate((n) => window.bench.agreement(n), looks);
  });

/** One engine with one graph in a page of its own, driven with a real mouse. */
export const drive = (browser: Browser, url: string, ask: { engine: EngineName; nodes: number; ms: number }) =>
  inPage(browser, url, async (page) => measure(page, await page.context().newCDPSession(page), ask));

async function inPage<T>(browser: Browser, url: string, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: windowSize, deviceScaleFactor: 1, colorScheme: 'light' });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  const problems: string[] = [];
  page.on('pageerror', (e) => problems.push(e.message));
  try {
    await page.goto(url);
    await page.waitForFunction(() => window.bench !== undefined);
    const result = await act(page);
    if (problems.length > 0) throw new Error(problems.join('; '));
    return result;
  } finally {
    await context.close();
  }
}

async function measure(page: Page, cdp: CDPSession, ask: { engine: EngineName; nodes: number; ms: number }) {
  await page.evaluate((nodes) => window.bench.make(nodes), ask.nodes);
  const before = await heapOf(cdp);
  const paint = await page.evaluate((engine) => window.bench.open(engine), ask.engine);
  await page.evaluate(() => window.bench.settled());
  const heap = (await heapOf(cdp)) - before;
  const hit = await page.evaluate(() => window.bench.hit(40));
  const spots = await page.evaluate(() => window.bench.spots(40));
  const { mouse } = page;
  const counted = async (kind: 'drawn' | 'page', step: (i: number) => Promise<unknown>) => {
    const counting = page.evaluate(([k, ms]) => window.bench.count(k, ms), [kind, ask.ms] as const);
    await whileWaiting(counting, step);
    return (await counting).fps;
  };

  // Rests on an entity long enough to be marked, trembles as a hand does, goes on to the next.
  const hover = await counted('page', (i) => {
    const at = spots[Math.floor(i / 12) % spots.length] ?? { x: 0, y: 0 };
    return mouse.move(at.x + (i % 3) - 1, at.y + (i % 2));
  });
  const clicks: number[] = [];
  for (const at of spots.slice(3, 6)) {
    await mouse.move(at.x, at.y);
    await page.evaluate(() => window.bench.settled());
    await page.evaluate(() => window.bench.arm());
    await mouse.down();
    await mouse.up();
    clicks.push(await page.evaluate(() => window.bench.repainted()));
  }
  await mouse.move(windowSize.width / 2, windowSize.height / 2);
  await page.evaluate(() => window.bench.settled());
  const zoom = await counted('drawn', (i) => mouse.wheel(0, Math.floor(i / 10) % 2 === 0 ? -60 : 60));
  const sharp = await page.evaluate(() => window.bench.sharp());
  await page.evaluate(() => window.bench.settled());
  const empty = await page.evaluate(() => window.bench.empty());
  const from = empty ?? { x: 5, y: 5 };
  await mouse.move(from.x, from.y);
  await mouse.down();
  const pan = await counted('drawn', (i) => {
    const turn = (i / 40) * 2 * Math.PI;
    return mouse.move(from.x + Math.sin(turn) * 120, from.y + (1 - Math.cos(turn)) * 60);
  });
  await mouse.up();
  await page.evaluate(() => window.bench.settled());
  const add = await page.evaluate(() => window.bench.add());
  return { paint, heap, hit, hover, click: middle(clicks), zoom, sharp, pan, add } satisfies Figures;
}

/** Real input at the pace of a screen, as long as something is being measured. */
async function whileWaiting(measured: Promise<unknown>, step: (i: number) => Promise<unknown>): Promise<void> {
  let going = true;
  const end = () => {
    going = false;
  };
  measured.then(end, end);
  for (let i = 0; going; i++) {
    const pause = new Promise((r) => setTimeout(r, 16));
    await step(i);
    await pause;
  }
}

/** MB in use after the garbage is gone. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** The middle one of these. */
export const middle = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
