import { cpus } from 'node:os';
import type { CanvasFigures } from './canvas.ts';
import { engines, type Measure, measures } from './drive.ts';

export type ServerFigures = Readonly<
  Record<'seedPerClaim' | 'neighbours' | 'search', { readonly ours: number; readonly bare: number }>
>;
/** ms an article of 5 kB, and MB held after the first few and after all. */
export type ExtractFigures = {
  readonly articles: number;
  readonly extract: { readonly ours: number; readonly bare: number };
  readonly heap: { readonly first: number; readonly last: number };
};
/** For the articles up to each of these: milliseconds each by the clock and megabytes held; `extract`: milliseconds of reading and extracting alone. */
export type SeedFigures = {
  readonly articles: number;
  readonly upTo: readonly number[];
  readonly perArticle: readonly number[];
  readonly heap: readonly number[];
  readonly extract: number;
};
export type BenchReport = {
  readonly machine: string;
  /** Processes that wanted a processor, on average over a quarter of an hour before the end. */
  readonly load: number;
  readonly day: string;
  readonly command: string;
  readonly claims: number;
  readonly firstLoadKb: number;
  readonly canvas: CanvasFigures;
  readonly server: ServerFigures;
  readonly extraction: ExtractFigures;
  readonly seeding: SeedFigures;
};

const words: Readonly<Record<Measure, string>> = {
  paint: 'first paint, ms',
  heap: 'heap, MB',
  hit: 'hit test, ms',
  hover: 'hover, fps',
  click: 'click to repaint, ms',
  zoom: 'zoom, fps',
  sharp: 'longest frame after a zoom, ms',
  pan: 'pan, fps',
  add: 'add 200 entities and 400 Links, ms',
};
const serverWords: Readonly<Record<keyof ServerFigures, string>> = {
  seedPerClaim: 'seeding, ms a claim',
  neighbours: 'neighbours of an entity, ms',
  search: 'search, ms',
};
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, no GPU used`;

const short = (n: number | undefined): string =>
  n === undefined
    ? '–'
    : n >= 100
      ? String(Math.round(n))
      : n >= 10
        ? n.toFixed(0)
        : n >= 1
          ? n.toFixed(1)
          : n.toFixed(3);
const ratio = (a: number | undefined, b: number | undefined): string =>
  a === undefined || b === undefined || b === 0 ? '–' : `${short(a / b)} ×`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const runsOf = ({ nodes, runs }: CanvasFigures['sizes'][number]): string =>
  `${nodes} entities: ${runs === 0 ? 'left out' : runs === 1 ? 'one run' : `medians of ${runs} runs`}.`;

const extractionLines = ({ articles, extract, heap }: ExtractFigures): string[] => [
  row([`extractor, ${articles} articles of 5 kB`, 'ours', 'winkNLP alone', 'ours : winkNLP']),
  row(['-', '-:', '-:', '-:']),
  row([
    'reading and extracting, ms an article',
    short(extract.ours),
    short(extract.bare),
    ratio(extract.ours, extract.bare),
  ]),
  '',
  `Heap after the first articles ${short(heap.first)} MB, after all ${short(heap.last)} MB.`,
];

const seedingLines = ({ articles, upTo, perArticle, heap, extract }: SeedFigures): string[] => [
  row([`seeding, ${articles} articles of 5 kB`, 'ms an article', 'seeding : reading and extracting alone', 'held, MB']),
  row(['-', '-:', '-:', '-:']),
  ...perArticle.map((ms, i) =>
    row([`${(upTo[i - 1] ?? 0) + 1} to ${upTo[i]}`, short(ms), ratio(ms, extract), short(heap[i])]),
  ),
  '',
  `Reading and extracting alone took ${short(extract)} ms an article.`,
];

/** The report as Markdown: ours beside plain Cytoscape and sigma.js, and how many times theirs ours is. */
export function reportTable({ canvas, server, extraction, seeding, ...r }: BenchReport): string {
  const lines = [
    `${r.day}, ${r.machine}, ${short(r.load)} processes wanting them. \`${r.command}\`. ${canvas.sizes.map(runsOf).join(' ')}`,
    '',
    row(['entities', 'measure', ...engines, 'ours : plain', 'ours : sigma']),
    row(['-:', '-', ...engines.map(() => '-:'), '-:', '-:']),
    ...canvas.sizes
      .filter((s) => s.runs > 0)
      .flatMap(({ nodes, engines: of }) =>
        measures.map((m) =>
          row([
            String(nodes),
            words[m],
            ...engines.map((e) => short(of[e]?.[m])),
            ratio(of.ours?.[m], of.plain?.[m]),
            ratio(of.ours?.[m], of.sigma?.[m]),
          ]),
        ),
      ),
    '',
    `A force layout of ${canvas.layout.nodes} entities freezes the page for ${short(canvas.layout.ours)} ms; fcose in the page for ${short(canvas.layout.fcose)} ms (${ratio(canvas.layout.ours, canvas.layout.fcose)}).`,
    '',
    `JavaScript before the first usable screen: ${short(r.firstLoadKb)} kB gzipped.`,
    '',
    row([`server, ${r.claims} claims`, 'ours', 'bare engine', 'ours : bare']),
    row(['-', '-:', '-:', '-:']),
    ...(['seedPerClaim', 'neighbours', 'search'] as const).map((k) =>
      row([serverWords[k], short(server[k].ours), short(server[k].bare), ratio(server[k].ours, server[k].bare)]),
    ),
    '',
    ...extractionLines(extraction),
    '',
    ...seedingLines(seeding),
  ];
  return `${lines.join('\n')}\n`;
}
