import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Browser, chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { disagreements, drive, type EngineName, engines, type Figures, freezeOf, measures, middle } from './drive.ts';

export type CanvasAsk = {
  readonly sizes: readonly number[];
  readonly runs: number;
  /** How long hovering, zooming and panning are watched. */
  readonly ms: number;
  readonly layoutNodes: number;
  say(line: string): void;
  /** Asked before each run after the first: whether those that are done are enough. */
  enough(): boolean;
};
export type CanvasFigures = {
  readonly sizes: readonly {
    readonly nodes: number;
    readonly runs: number;
    readonly engines: Readonly<Partial<Record<EngineName, Figures>>>;
  }[];
  /** Places at which our lookup of what lies under the pointer answers otherwise than the renderer's own. */
  readonly disagreements: readonly string[];
  readonly layout: { readonly nodes: number; readonly ours: number; readonly fcose: number };
};

/** Software drawing of two dimensions, not through an emulated GPU, which would slow it fourfold. */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-accelerated-2d-canvas',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];
const root = fileURLToPath(new URL('../../client/bench', import.meta.url));

/** The bench page, built into a folder of its own and served from there while `act` lasts. */
async function withPage<T>(act: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const outDir = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  const common = { configFile: false, root, logLevel: 'error' } as const;
  await build({
    ...common,
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 6000, reportCompressedSize: false },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const path = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(path && { executablePath: path }),
    args: flags,
    handleSIGINT: false,
  });
  try {
    return await act(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Past this many entities the tools draw groups only: how it would be is measured once. */
const mostDrawn = 5000;

/** Every engine at every size, run by run, so that a busy minute falls on all of them alike. */
export const canvasFigures = ({ sizes, runs, ms, layoutNodes, say, enough }: CanvasAsk): Promise<CanvasFigures> =>
  withPage(async (browser, url) => {
    const taken = new Map<string, Figures[]>();
    const take = async (some: readonly number[]) => {
      for (const nodes of some)
        for (const engine of engines) {
          say(`${engine} with ${nodes} entities`);
          try {
            const figures = await drive(browser, url, { engine, nodes, ms });
            taken.set(`${engine} ${nodes}`, [...(taken.get(`${engine} ${nodes}`) ?? []), figures]);
          } catch (error) {
            say(`left out: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
          }
        }
    };
    const often = sizes.filter((n) => n <= mostDrawn);
    for (let run = 1; run <= runs && (run === 1 || !enough()); run++) {
      say(`run ${run} of ${runs}`);
      await take(often);
    }
    if (!enough()) await take(sizes.filter((n) => n > mostDrawn));
    const differing = await disagreements(browser, url, sizes[0] ?? 200, 150);
    say(`layouts of ${layoutNodes} entities`);
    const freezes = { ours: [] as number[], fcose: [] as number[] };
    for (let run = 1; run <= Math.min(runs, 3); run++)
      for (const engine of ['ours', 'fcose'] as const)
        freezes[engine].push(await freezeOf(browser, url, engine, layoutNodes));
    return {
      sizes: sizes.map((nodes) => ({
        nodes,
        runs: Math.max(...engines.map((engine) => taken.get(`${engine} ${nodes}`)?.length ?? 0)),
        engines: Object.fromEntries(
          engines.flatMap((engine) => {
            const all = taken.get(`${engine} ${nodes}`);
            return all ? [[engine, medians(all)]] : [];
          }),
        ),
      })),
      disagreements: differing,
      layout: { nodes: layoutNodes, ours: middle(freezes.ours), fcose: middle(freezes.fcose) },
    };
  });

const medians = (all: readonly Figures[]): Figures =>
  Object.fromEntries(measures.map((m) => [m, middle(all.map((f) => f[m]))])) as Figures;
