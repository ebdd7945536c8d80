import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocument } from '../../server/graph/document/load.ts';
import { schemaPlan } from '../../server/graph/document/shape.ts';
import { toRows } from '../../server/graph/document/toRows.ts';
import { openEmbedded } from '../../server/graph/open.ts';
import { linksFrom } from '../../server/graph/queries/linksFrom.ts';
import { listen, ontology } from '../factories/app.ts';
import { bigWeb } from '../factories/bigWeb.ts';

/**
 * The server's part of `npm run bench`: what our way costs beside the bare engine behind the same port. Started as a
 * program with the number of claims and of repeats; prints one JSON object, times in ms.
 */
const [claims = 2000, repeats = 25] = process.argv.slice(2).map(Number);
const document = bigWeb(Math.max(60, Math.round(claims / 5)), claims);

const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
async function inFolder<T>(act: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  try {
    return await act(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The same nodes and relationships, worked out beforehand and written at once. */
const bareSeed = await inFolder(async (dir) => {
  const db = await openEmbedded(dir);
  await db.prepare(schemaPlan);
  const { nodes, relationships } = toRows(document, ontology);
  const batch = { removeRelationships: [], removeNodes: [], putNodes: nodes, createRelationships: relationships };
  const took = await timed(() => db.load(batch));
  await db.close();
  return took;
});

const figures = await inFolder(async (dir) => {
  const db = await openEmbedded(dir);
  const seed = await timed(() => loadDocument(db, document, ontology));
  const app = await listen(db);
  const ids = document.entities.slice(1, 6).map((e) => e.id);
  const each = async (act: (id: string) => Promise<unknown>) => {
    const took: number[] = [];
    for (const id of ids) await act(id);
    for (let i = 0; i < repeats; i++) took.push(await timed(() => act(ids[i % ids.length] ?? '')));
    return middle(took);
  };
  const got = async (path: string) => {
    const { status } = await app.get(path);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
  };
  const neighbours = {
    ours: await each((id) => got(`/entities/${id}/neighbours?limit=50`)),
    bare: await each((id) => db.read(linksFrom, { ids: [id] })),
  };
  const search = {
    ours: await each((id) => got(`/search?q=${encodeURIComponent(id.replaceAll('-', ' '))}`)),
    bare: await each((id) => db.textSearch('Entity', id.split('-'), 20)),
  };
  await app.close();
  await db.close();
  return { seedPerClaim: { ours: seed / claims, bare: bareSeed / claims }, neighbours, search };
});
console.log(JSON.stringify(figures));
process.exit(0);
