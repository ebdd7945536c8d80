import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GraphDatabase } from '../../../../server/graph/database.ts';
import { canonicalDocument } from '../../../../server/graph/document/canonical.ts';
import { diff } from '../../../../server/graph/document/diff.ts';
import { exportJson } from '../../../../server/graph/document/exportJson.ts';
import { loadDocument, readDocument } from '../../../../server/graph/document/load.ts';
import { readRows } from '../../../../server/graph/document/readRows.ts';
import { schemaPlan } from '../../../../server/graph/document/shape.ts';
import { toRows } from '../../../../server/graph/document/toRows.ts';
import { openEmbedded } from '../../../../server/graph/open.ts';
import { readOntology } from '../../../../server/ontology.ts';
import { graphDocument } from '../../../factories/document.ts';
import { firstStory, secondStory, storyClaims } from '../../../factories/story.ts';

const ontology = readOntology(fileURLToPath(new URL('../../../../graph-seed', import.meta.url)));
let dir: string;
let db: GraphDatabase;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'claimgraph-load-'));
  db = await openEmbedded(dir);
});
afterEach(async () => {
  await db.close();
  rmSync(dir, { recursive: true, force: true });
});

test('what was loaded is read back whole', async () => {
  const { wrote } = await loadDocument(db, firstStory, ontology);
  expect(wrote).toBe(true);
  expect(await readDocument(db, ontology)).toEqual(canonicalDocument(firstStory, ontology));
});

test('loading the same again sends no write', async () => {
  await loadDocument(db, firstStory, ontology);
  const before = db.generation();
  expect((await loadDocument(db, firstStory, ontology)).wrote).toBe(false);
  expect(db.generation()).toBe(before);
});

test('a graph of before passages had their surroundings gets them when it is seeded again', async () => {
  const { nodes, relationships } = toRows(canonicalDocument(firstStory, ontology), ontology);
  const older = nodes.map((n) => {
    const { before: _before, after: _after, ...properties } = n.properties;
    return { ...n, properties };
  });
  await db.prepare(schemaPlan);
  await db.load(diff({ nodes: [], relationships: [] }, { nodes: older, relationships }));
  const exported = exportJson(await readDocument(db, ontology));
  expect((await loadDocument(db, firstStory, ontology)).wrote).toBe(true);
  const passages = (await readRows(db)).nodes.filter((n) => n.labels[0] === 'Passage');
  expect(passages).toEqual(expect.arrayContaining(nodes.filter((n) => n.labels[0] === 'Passage')));
  expect(passages.map((n) => n.properties)).toContainEqual(
    expect.objectContaining({ text: 'this “is not true”', before: 'The ministry told Delta Radio that ', after: '.' }),
  );
  expect(exportJson(await readDocument(db, ontology))).toBe(exported);
});

test('another article adds its assertions to the same claim and takes nothing away', async () => {
  await loadDocument(db, firstStory, ontology);
  await loadDocument(db, secondStory, ontology);
  const doc = await readDocument(db, ontology);
  expect(doc.articles.map((a) => a.id)).toEqual(['courier-filters', 'herald-filters']);
  const sold = doc.claims.find((c) => c.id === storyClaims.sold.id);
  expect(sold?.assertions.map((a) => a.article).sort()).toEqual([
    'courier-filters',
    'herald-filters',
    'herald-filters',
  ]);
  expect(sold?.standing).toBe('disputed');
});

test('an article seeded with less loses the rest, with the entities that nobody uses any more', async () => {
  await loadDocument(db, firstStory, ontology);
  const less = graphDocument({ ...firstStory, claims: [storyClaims.seat], judgements: [] });
  await loadDocument(db, less, ontology);
  const doc = await readDocument(db, ontology);
  expect(doc.claims.map((c) => c.id)).toEqual([storyClaims.seat.id]);
  expect(doc.entities.map((e) => e.id)).toEqual(['ana-reyes', 'norvik-systems', 'ostmark', 'the-herald']);
  expect(doc.judgements).toEqual([]);
});
