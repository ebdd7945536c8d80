import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { canonicalDocument } from '../../../server/graph/document/canonical.ts';
import { exportJson } from '../../../server/graph/document/exportJson.ts';
import { readDocument } from '../../../server/graph/document/load.ts';
import { openEmbedded } from '../../../server/graph/open.ts';
import { buildDocument } from '../../../server/ingest/build.ts';
import { seed } from '../../../server/ingest/seed.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { manyArticles } from '../../factories/manyArticles.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';
import { type Folder, folder } from '../../factories/seedFolder.ts';
import { run } from './commands.ts';

/** Real processes, really killed, over a graph large enough for several transactions. */
jest.setTimeout(90_000);
let data: Folder;
let whole: string;
let earlier: string;
let unbroken: string;

const withGraph = async <T>(name: string, work: (db: Awaited<ReturnType<typeof openEmbedded>>) => Promise<T>) => {
  const db = await openEmbedded(join(data.path, name));
  try {
    return await work(db);
  } finally {
    await db.close();
  }
};
const seedInto = (name: string, from: string) =>
  withGraph(name, async (db) => {
    const built = buildDocument(findSources([from]), { ontology, now: new Date().toISOString() });
    expect(built.problems).toEqual([]);
    return (await seed(db, built, ontology)).wrote;
  });
const exported = (name: string) => withGraph(name, async (db) => exportJson(await readDocument(db, ontology)));
const kill = (name: string, when: string, rowsAtOnce = 1000) =>
  run('tests/factories/killedSeed.ts', [join(data.path, name), when, String(rowsAtOnce), whole]);

let changed: Promise<string> | undefined;
/** What a load that changes the earlier graph and is not killed ends in. */
const straight = (): Promise<string> => {
  changed ??= (async () => {
    await seedInto('straight', earlier);
    await seedInto('straight', whole);
    return exported('straight');
  })();
  return changed;
};

beforeAll(async () => {
  data = folder();
  const doc = canonicalDocument(manyArticles(110), ontology);
  whole = data.write('whole.json', exportJson(doc));
  // Every claim another one, and some articles that are not given again.
  const before = manyArticles(115, 'earlier');
  earlier = data.write('earlier.json', exportJson(canonicalDocument({ ...before, judgements: [] }, ontology)));
  await seedInto('unbroken', whole);
  unbroken = await exported('unbroken');
  expect(unbroken).toBe(exportJson(doc));
});
afterAll(() => data.remove());

test.each(['0.01', '100ms'])(
  'killed at %s of a first load and run again, the graph is the unbroken one',
  async (when) => {
    const name = `first-${when}`;
    expect((await kill(name, when)).code).toBeNull();
    expect(await exported(name)).not.toBe(unbroken);
    expect(await seedInto(name, whole)).toBe(true);
    expect(await exported(name)).toBe(unbroken);
  },
);

test.each(['0ms', '100ms'])(
  'killed at %s of a load in one transaction, it is written whole or not at all',
  async (when) => {
    const name = `one-${when}`;
    await seedInto(name, earlier);
    const before = await exported(name);
    await kill(name, when, 1_000_000);
    const left = await exported(name);
    const is = left === before ? 'as before' : left === (await straight()) ? 'loaded' : 'half loaded';
    expect(['as before', 'loaded']).toContain(is);
    await seedInto(name, whole);
    expect(await exported(name)).toBe(await straight());
  },
);

test('killed in the middle of a load that changes a graph and run again, likewise', async () => {
  await seedInto('killed', earlier);
  expect((await kill('killed', '0.01')).code).toBeNull();
  expect(await exported('killed')).not.toBe(await straight());
  await seedInto('killed', whole);
  expect(await exported('killed')).toBe(await straight());
});
