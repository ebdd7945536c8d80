import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GraphDatabase } from '../../../server/graph/database.ts';
import { exportJson } from '../../../server/graph/document/exportJson.ts';
import { readDocument } from '../../../server/graph/document/load.ts';
import { openEmbedded } from '../../../server/graph/open.ts';
import { seedIfEmpty } from '../../../server/ingest/seed.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';
import { type Folder, folder, newsFolder } from '../../factories/seedFolder.ts';

let data: Folder;
let news: Folder;
let db: GraphDatabase;
beforeEach(async () => {
  data = folder();
  news = newsFolder();
  db = await openEmbedded(data.path);
});
afterEach(async () => {
  await db.close();
  data.remove();
  news.remove();
});

test('an empty graph is seeded once, and then left alone', async () => {
  expect((await seedIfEmpty(db, ontology, news.path))?.wrote).toBe(true);
  const [before, text] = [db.generation(), exportJson(await readDocument(db, ontology))];
  news.write('articles/news.md', 'broken');
  expect(await seedIfEmpty(db, ontology, news.path)).toBeNull();
  expect(db.generation()).toBe(before);
  expect(exportJson(await readDocument(db, ontology))).toBe(text);
});

test('a graph whose first seeding was broken off is finished', async () => {
  await seedIfEmpty(db, ontology, news.path);
  const whole = exportJson(await readDocument(db, ontology));
  const publishes = {
    type: 'PUBLISHED',
    from: { label: 'Entity', id: 'the-herald' },
    to: { label: 'Article', id: 'the-herald-2025-10-24-valdoria-buys-filters' },
  };
  await db.load({ removeRelationships: [publishes], removeNodes: [], putNodes: [], createRelationships: [] });
  expect((await readDocument(db, ontology)).articles).toEqual([]);
  expect((await seedIfEmpty(db, ontology, news.path))?.wrote).toBe(true);
  expect(exportJson(await readDocument(db, ontology)).replace(/"at": ".*"/g, '')).toBe(
    whole.replace(/"at": ".*"/g, ''),
  );
});
