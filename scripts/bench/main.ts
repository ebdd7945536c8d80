import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firstLoad } from './bundle.ts';
import { canvasFigures } from './canvas.ts';
import {
  type BenchReport,
  type ExtractFigures,
  machine,
  reportTable,
  type SeedFigures,
  type ServerFigures,
} from './table.ts';

const help = `Measures the canvas in a real browser beside plain Cytoscape and sigma.js, the server beside its bare engine, the
offline extractor beside the bare tagger, and seeding beside the extractor alone.

  npm run bench -- [--quick] [--claims N] [--runs N] [--sizes 200,1000] [--json FILE] [--markdown FILE]

  --quick           200 entities, one short run: whether the bench works, not how fast anything is
  --claims N        claims of the made-up graph that the server's part loads (2000)
  --articles N      made-up articles of 5 kB that the extractor reads (2000)
  --runs N          runs whose medians are given (5); Ctrl-C once ends with the run in hand, and the table
                    says of how many it is
  --sizes N,N       entities on the canvas (200,1000,2000,5000,20000)
  --json FILE       writes every figure there
  --markdown FILE   puts the table between the marks of that file, which is docs/performance.md here`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    claims: { type: 'string' },
    articles: { type: 'string' },
    runs: { type: 'string' },
    sizes: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const say = (line: string) => console.error(`bench: ${line}`);
const whole = (name: string, text: string): number => {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new Error(`--${name} wants whole numbers above 0, not ${text}`);
  return n;
};

async function main(): Promise<void> {
  if (values.help) {
    console.log(help);
    return;
  }
  const { quick } = values;
  const claims = whole('claims', values.claims ?? (quick ? '120' : '2000'));
  const articles = whole('articles', values.articles ?? (quick ? '60' : '2000'));
  const runs = whole('runs', values.runs ?? (quick ? '1' : '5'));
  const sizes = (values.sizes ?? (quick ? '200' : '200,1000,2000,5000,20000')).split(',').map((s) => whole('sizes', s));
  say(`the server with ${claims} claims`);
  const server = program<ServerFigures>("the server's part", [], 'benchServer.ts', claims, quick ? 5 : 25);
  say(`the extractor with ${articles} articles`);
  const extraction = program<ExtractFigures>("the extractor's part", ['--expose-gc'], 'benchExtract.ts', articles);
  const [seeded, every] = quick ? [100, 50] : [3000, 1000];
  say(`seeding with ${seeded} articles`);
  const seeding = program<SeedFigures>("the seeding's part", ['--expose-gc'], 'benchSeed.ts', seeded, every);
  let enough = false;
  process.once('SIGINT', () => {
    enough = true;
    say('ends with this run');
  });
  const [ms, layoutNodes] = quick ? [300, 100] : [2000, 1000];
  const canvas = await canvasFigures({ sizes, runs, ms, layoutNodes, say, enough: () => enough });
  const report: BenchReport = {
    machine: machine(),
    load: loadavg()[2] ?? 0,
    day: new Date().toISOString().slice(0, 10),
    command: ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' '),
    ...{ claims, canvas, server, extraction, seeding },
    firstLoadKb: firstLoad(`${root}dist/client`),
  };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  const table = reportTable(report);
  if (values.markdown !== undefined) putBetweenMarks(values.markdown, table);
  console.log(table);
}

/** In a process of its own, so that its memory and its threads are not those of the browser's driver. */
function program<Figures>(what: string, flags: readonly string[], file: string, ...args: readonly number[]): Figures {
  const command = [...flags, '--import', 'tsx', `tests/scripts/${file}`, ...args.map(String)];
  const { stdout, status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 2] });
  if (status !== 0) throw new Error(`${what} ended with ${status}`);
  return JSON.parse(String(stdout));
}

const marks = ['<!-- bench -->', '<!-- /bench -->'] as const;
function putBetweenMarks(file: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(marks[0]), text.indexOf(marks[1])];
  if (from < 0 || to < from) throw new Error(`${file} has no ${marks[0]} … ${marks[1]} to put the table in`);
  writeFileSync(file, `${text.slice(0, from + marks[0].length)}\n${table}${text.slice(to)}`);
}

main().then(
  () => process.exit(0),
  (error) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(2);
  },
);
