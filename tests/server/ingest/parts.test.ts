import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readDocument } from '../../../server/graph/document/load.ts';
import { offline } from '../../../server/ingest/extract/offline/offline.ts';
import { type Part, seedInParts } from '../../../server/ingest/parts.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { openStory } from '../../factories/app.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';
import { type Folder, folder } from '../../factories/seedFolder.ts';
import { firstStory } from '../../factories/story.ts';

jest.setTimeout(60_000);

const text = (n: number, more = '') =>
  `Quay ${n} gets cameras\n\nBy Ana Reyes, The Courier\nPublished ${n} March 2026\n\nNorvik Systems delivered ${n}00 cameras to quay ${n}, Mira Solt, the head of the board, told reporters.${more}\n`;
let dir: Folder;
beforeAll(() => {
  dir = folder(Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`in/${n}.txt`, text(n)])));
});
afterAll(() => dir.remove());

/** A graph of its own, and seeding into it so many files at a time. */
async function graph() {
  const { db, remove } = await openStory(firstStory);
  return {
    remove,
    document: () => readDocument(db, ontology),
    seed: async (files: number, more: { readonly resume?: boolean } = {}, from = dir) => {
      const parts: Part[] = [];
      const bar: (readonly [done: number, total: number])[] = [];
      const done = await seedInParts(findSources([`${from.path}/in`]), {
        ...{ ontology, extractor: offline, seeds: firstStory, open: async () => db, files, ...more },
        told: (part) => parts.push(part),
        progress: (files, total) => bar.push([files, total]),
      });
      const [proposed, dumps] = [parts.flatMap((p) => p.proposed), parts.flatMap((p) => p.dumps)];
      return { ...done, proposed, dumps, bar, parts: parts.length };
    },
  };
}

test('what is seeded part by part is what is seeded at once, and counted so', async () => {
  const [whole, parts] = [await graph(), await graph()];
  const once = await whole.seed(100);
  const many = await parts.seed(2);
  expect(many.counts).toEqual(once.counts);
  expect([many.proposed, many.dumps]).toEqual([once.proposed, once.dumps]);
  expect(await parts.document()).toEqual(await whole.document());
  // One bar over all files, however they are parted: it never goes back, and ends with all of them.
  for (const { bar } of [once, many]) {
    expect(bar).toEqual([...bar].sort(([a], [b]) => a - b));
    expect(new Set(bar.map(([, total]) => total))).toEqual(new Set([5]));
    expect(bar.at(-1)).toEqual([5, 5]);
  }
  expect([once.parts, many.parts]).toEqual([1, 3]);
  const again = await parts.seed(2);
  expect([again.seeded?.wrote, again.counts]).toEqual([false, once.counts]);
  await whole.remove();
  await parts.remove();
});

test('a part that tells a story of the part before is read once that is loaded', async () => {
  const [whole, parts] = [await graph(), await graph()];
  // The second telling knows her by her surname alone, which means her only where the graph has the first.
  const more = ' Solt did not say who pays for them.';
  const told: Record<string, string> = {
    'in/1.txt': text(1, more),
    'in/2.txt': text(1, more).replace('Mira Solt', 'Solt'),
  };
  const [first, second, both] = [['in/1.txt'], ['in/2.txt'], ['in/1.txt', 'in/2.txt']].map((names) =>
    folder(Object.fromEntries(names.map((n) => [n, told[n] ?? '']))),
  ) as [Folder, Folder, Folder];
  await whole.seed(1, {}, first);
  await whole.seed(1, {}, second);
  await parts.seed(1, {}, both);
  const document = await parts.document();
  expect(document).toEqual(await whole.document());
  expect(document.entities.filter((e) => /Solt/.test(e.name)).map((e) => e.name)).toEqual(['Mira Solt']);
  for (const f of [first, second, both]) f.remove();
  await whole.remove();
  await parts.remove();
});

test('a part that cannot be written ends the run, with those before it kept', async () => {
  const { db, remove } = await openStory(firstStory);
  let changes = 0;
  const full: typeof db = {
    ...db,
    change: (batch, readAt) => {
      changes += 1;
      return changes === 2 ? Promise.reject(new Error('no space left')) : db.change(batch, readAt);
    },
  };
  const parts: Part[] = [];
  const seeding = seedInParts(findSources([`${dir.path}/in`]), {
    ...{ ontology, extractor: offline, seeds: firstStory, open: async () => full, files: 1 },
    told: (part) => parts.push(part),
  });
  await expect(seeding).rejects.toThrow('no space left');
  const titles = (await readDocument(db, ontology)).articles.map((a) => a.title);
  expect([parts.length, titles.filter((t) => /^Quay/.test(t))]).toEqual([1, ['Quay 1 gets cameras']]);
  await remove();
});

test('a run that is resumed reads what the graph does not hold, and what has changed since', async () => {
  const { seed, document, remove } = await graph();
  await seed(2);
  const before = await document();
  const same = await seed(2, { resume: true });
  expect([same.resumed, same.isNothing, same.seeded, same.proposed]).toEqual([5, false, undefined, []]);
  dir.write('in/3.txt', text(3, ' Nobody at the port had asked for them.'));
  dir.write('in/6.txt', text(6));
  const more = await seed(2, { resume: true });
  expect([more.resumed, more.proposed.map((p) => p.title)]).toEqual([
    4,
    ['Quay 3 gets cameras', 'Quay 6 gets cameras'],
  ]);
  expect((await document()).articles.length).toBe(before.articles.length + 1);
  await remove();
});
