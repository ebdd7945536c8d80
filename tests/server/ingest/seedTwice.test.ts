import { expect, jest, test } from '@jest/globals';
import { exportJson } from '../../../server/graph/document/exportJson.ts';
import { readDocument } from '../../../server/graph/document/load.ts';
import { emptyDocument } from '../../../server/ingest/build.ts';
import { offline } from '../../../server/ingest/extract/offline/offline.ts';
import { seedInParts } from '../../../server/ingest/parts.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { openTestEmbedded } from '../../factories/databases.ts';
import { madeUpArticle } from '../../factories/madeUpArticles.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';
import { folder } from '../../factories/seedFolder.ts';

// Each test seeds twice through the offline extractor, which on a busy machine takes its time.
jest.setTimeout(60_000);

/** The graph after these files were seeded once, and after they were seeded again, so many at a time. */
async function twice(files: Readonly<Record<string, string>>, atOnce: number): Promise<[string, string]> {
  const dir = folder(files);
  const { db, close } = await openTestEmbedded();
  const once = async () => {
    await seedInParts(findSources([dir.path]), {
      ...{ ontology, extractor: offline, seeds: emptyDocument, open: async () => db, files: atOnce },
    });
    return exportJson(await readDocument(db, ontology));
  };
  try {
    return [await once(), await once()];
  } finally {
    await close();
    dir.remove();
  }
}
const numbered = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, i) => [`${String(i).padStart(3, '0')}.txt`, text]));
const page = (title: string, by: string, ...paragraphs: readonly string[]) =>
  `${title}\n\n${by}\nPublished 3 March 2026\n\n${paragraphs.join('\n\n')}\n`;

test('an outlet that one head names is not read into another the second time', async () => {
  const [once, again] = await twice(
    numbered([
      page('Quay gets cameras', 'By Ana Reyes, Harbour Courier', 'Norvik Systems sold cameras to Valdoria.'),
      page('Harbour Courier', 'By Mira Solt', 'The Harbour Courier was sold, Mira Solt told reporters on Monday.'),
      'Ferry sinks\n\nHarbour Courier\n\nA ferry sank on Monday, the harbour board said. Nobody was aboard it.\n',
    ]),
    50,
  );
  expect(again).toBe(once);
});

test('whom a text meant when it was read first, it means still when more of that name are known', async () => {
  const [once, again] = await twice(
    numbered([
      page('Savannah grows', 'By Ana Reyes', 'Savannah Cloud Ltd sold sensors to Norvik Systems, its chief said.'),
      page('Savannah shrinks', 'By Ana Reyes', 'Savannah Cloud sold sensors to Norvik Systems, its owner said.'),
      page('Savannah of Kenya', 'By Ana Reyes', 'Savannah Cloud, based in Kenya, sold sensors to Norvik Systems.'),
      page('Savannah of Ghana', 'By Ana Reyes', 'Savannah Cloud, based in Ghana, sold sensors to Norvik Systems.'),
    ]),
    50,
  );
  expect(again).toBe(once);
});

test.each([3, 50])('made-up articles seeded twice, %i at a time, are as seeded once', async (atOnce) => {
  // Of a story each: neighbours share names and paragraphs, so that some are copies, and some names have several bearers.
  const texts = [0, 1, 2, 17, 33, 50, 66, 101, 134].map((i) => madeUpArticle(i, 3000));
  const [once, again] = await twice(
    numbered([...texts, `${texts[1]?.slice(0, 2000)}\n\nIt was sold again.\n`]),
    atOnce,
  );
  expect(again).toBe(once);
});
