import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, openNeo4j } from '../../server/graph/open.ts';
import { emptyDocument } from '../../server/ingest/build.ts';
import { offline } from '../../server/ingest/extract/offline/offline.ts';
import { seedInParts } from '../../server/ingest/parts.ts';
import { findSources } from '../../server/ingest/sources.ts';
import { ontology } from '../factories/app.ts';
import { madeUpNews } from '../factories/madeUpArticles.ts';

/**
 * Seeds made-up articles of 5 kB into a graph of its own and prints a line for every so many: articles a second, by the
 * clock and by the processor time that this process took; what it holds; and what the embedded graph's process holds.
 * node --import tsx --expose-gc tests/scripts/benchSeed.ts [ARTICLES [LINE-EVERY]], with NEO4J_URI and its like for Neo4j.
 */
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

let [told, began, cpu] = [0, performance.now(), process.cpuUsage()];
const line = (done: number) => {
  globalThis.gc?.();
  const [used, spent] = [process.cpuUsage(cpu), (performance.now() - began) / 1000];
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  const perSecond = (seconds: number) => ((done - told) / seconds).toFixed(1);
  console.log(
    `${done} articles · ${perSecond(spent)}/s, ${perSecond((used.user + used.system) / 1e6)} a processor second · ` +
      `heap ${mb(heapUsed)} MB, arrays ${mb(arrayBuffers)} MB, rss ${mb(rss)} MB · database ${uri === undefined ? `${mb(children())} MB` : 'elsewhere'}`,
  );
  [told, began, cpu] = [done, performance.now(), process.cpuUsage()];
};
try {
  await seedInParts(findSources([texts]), {
    ...{ ontology, extractor: offline, seeds: emptyDocument, open: async () => db },
    progress: (done) => {
      if (Number.isInteger(done) && done % every === 0 && done > told) line(done);
    },
  });
} finally {
  await db.close();
  rmSync(dir, { recursive: true, force: true });
  rmSync(texts, { recursive: true, force: true });
}
