import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type Apart, offlineApart } from '../../../../server/ingest/extract/apart/apart.ts';
import { offlineInSeveral } from '../../../../server/ingest/extract/apart/several.ts';
import type { ArticleToExtract } from '../../../../server/ingest/extract/extractor.ts';
import { offline } from '../../../../server/ingest/extract/offline/offline.ts';
import { seedOntology as ontology } from '../../../factories/ontology.ts';

const article = (text: string): ArticleToExtract => ({
  ...{ text, title: 'Quay gets cameras', publisher: 'The Courier', authors: [], publishedOn: null },
  ...{ dateline: null, language: 'en' },
});
const quay = (n: number) =>
  article(`Norvik Systems delivered ${n}00 cameras to Ostmark Port, Mira Solt told reporters.\n`);
/** Paragraphs that the rules look through for seconds. */
const slow = article('Ana Reyes of Norvik Systems said “no” to him. '.repeat(30_000));
const context = { ontology, known: [] };

let extractor: Apart;
afterEach(() => extractor.close());

test('several processes find what one finds, and each article gets its own', async () => {
  extractor = offlineInSeveral(2);
  const articles = Array.from({ length: 24 }, (_, n) => quay(n));
  const found = await Promise.all(articles.map((a) => extractor.extract(a, context)));
  expect(found).toEqual(await Promise.all(articles.map((a) => offline.extract(a, context))));
}, 60_000);

test('one that takes too long is given up, and those behind it are read', async () => {
  extractor = offlineApart({ patienceMs: 2500 });
  const asked = [quay(1), slow, quay(2), quay(3)].map((a) => extractor.extract(a, context));
  const told = await Promise.allSettled(asked);
  expect(told[1]).toMatchObject({ status: 'rejected', reason: { code: 'too-slow-to-read', status: 422 } });
  const found = await Promise.all([1, 2, 3].map((n) => offline.extract(quay(n), context)));
  expect(told.flatMap((t) => (t.status === 'fulfilled' ? [t.value] : []))).toEqual(found);
}, 60_000);

test('closed, it tells those who wait', async () => {
  extractor = offlineApart();
  const asked = [quay(1), quay(2)].map((a) => extractor.extract(a, context));
  extractor.close();
  expect(await Promise.allSettled(asked)).toMatchObject(
    asked.map(() => ({ status: 'rejected', reason: { code: 'closing', status: 503 } })),
  );
});

test('one that cannot be started blames no article, and is not started again for each', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'claimgraph-apart-'));
  const file = join(dir, 'ends.mjs');
  await writeFile(file, 'process.exit(7);\n');
  extractor = offlineApart({ program: { file, execArgv: [] } });
  const asked = [quay(1), quay(2)].map((a) => extractor.extract(a, context));
  const reason = new Error('the process that reads articles ended before it could read any (exit code 7)');
  expect(await Promise.allSettled(asked)).toEqual(asked.map(() => ({ status: 'rejected', reason })));
  await rm(dir, { recursive: true });
});
