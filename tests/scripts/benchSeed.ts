import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ontology } from '../factories/app.ts';
import { madeUpNews } from '../factories/madeUpArticles.ts';

/**
 * The seeding's part of `npm run bench`: seeds made-up articles of 5 kB into a graph of its own, and tells for every so many
 * what one took by the clock, what this process holds and what those beside it hold, next to reading and extracting
 * some of them alone. Prints one JSON object, and to stderr a line as it goes.
 * node --import tsx --expose-gc tests/scripts/benchSeed.ts [ARTICLES [LINE-EVERY]], with NEO4J_URI and its like for Neo4j.
 */
/** What is built, as users run it: a loader that compiles on the way wraps every function. */
const built = (file: string) => import(new URL(`../../dist/server/${file}.js`, import.meta.url).href);
const { openEmbedded, openNeo4j }: typeof import('../../server/graph/open.ts') = await built('graph/open');
const { emptyDocument }: typeof import('../../server/ingest/build.ts') = await built('ingest/build');
const { offline }: typeof import('../../server/ingest/extract/offline/offline.ts') = await built(
  'ingest/extract/offline/offline',
);
const { offlineInSeveral, spareProcessors }: typeof import('../../server/ingest/extract/apart/several.ts') =
  await built('ingest/extract/apart/several');
const { toExtract }: typeof import('../../server/ingest/extract/toExtract.ts') =
  await built('ingest/extract/toExtract');
const { readInput }: typeof import('../../server/ingest/input/readInput.ts') = await built('ingest/input/readInput');
const { seedInParts }: typeof import('../../server/ingest/parts.ts') = await built('ingest/parts');
const { findSources }: typeof import('../../server/ingest/sources.ts') = await built('ingest/sources');

const [count = 5000, every = 1000] = process.argv.slice(2).map(Number);
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const size = 5000;
const dir = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
const texts = mkdtempSync(join(tmpdir(), 'claimgraph-texts-'));
for (let i = 0; i < count; i += 1) writeFileSync(join(texts, `${String(i).padStart(7, '0')}.txt`), madeUpNews(i, size));
const db = uri === undefined ? await openEmbedded(dir) : await openNeo4j({ uri, user, password, database: 'neo4j' });

const mb = (bytes: number) => Math.round(bytes / 1024 / 1024);
/** The resident memory of our children, which only Linux tells. */
function children(): number {
  try {
    const ids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const pages = ids.map((id) => Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]));
    return pages.reduce((a, b) => a + b, 0) * 4096;
  } catch {
    return Number.NaN;
  }
}

const upTo: number[] = [];
const perArticle: number[] = [];
const heap: number[] = [];
let [told, began, cpu] = [0, performance.now(), process.cpuUsage()];
const line = (done: number) => {
  const [used, spent] = [process.cpuUsage(cpu), performance.now() - began];
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  upTo.push(done);
  perArticle.push(spent / (done - told));
  heap.push((heapUsed + arrayBuffers) / 1024 / 1024);
  console.error(
    `${done} articles · ${(perArticle.at(-1) ?? 0).toFixed(1)} ms each, ${((used.user + used.system) / 1000 / (done - told)).toFixed(1)} ms of this process · ` +
      `heap ${mb(heapUsed)} MB, arrays ${mb(arrayBuffers)} MB, rss ${mb(rss)} MB · processes beside it ${mb(children())} MB`,
  );
  [told, began, cpu] = [done, performance.now(), process.cpuUsage()];
};
/** Reading and extracting as many again, alone, now that everything is warm. */
async function alone(): Promise<number> {
  const some = Array.from({ length: Math.min(every, 500) }, (_, i) => Buffer.from(madeUpNews(count + i, size)));
  const start = performance.now();
  for (const text of some) {
    const { articles } = await readInput('article.txt', text, { outlets: [] });
    for (const a of articles) await offline.extract(toExtract(a.front, a.text), { ontology, known: [] });
  }
  return (performance.now() - start) / some.length;
}
const extractor = offlineInSeveral(spareProcessors());
let loaded = 0;
try {
  await seedInParts(findSources([texts]), {
    ...{ ontology, extractor, seeds: emptyDocument, open: async () => db },
    told: ({ dumps }) => {
      loaded += dumps.length;
      if (loaded % every === 0 && loaded > told) line(loaded);
    },
  });
  extractor.close();
  console.log(JSON.stringify({ articles: count, upTo, perArticle, heap, extract: await alone() }));
} finally {
  extractor.close();
  await db.close();
  rmSync(dir, { recursive: true, force: true });
  rmSync(texts, { recursive: true, force: true });
}
