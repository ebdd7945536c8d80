import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalDocument } from '../../server/graph/document/canonical.ts';
import { exportJson } from '../../server/graph/document/exportJson.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { readRows } from '../../server/graph/document/readRows.ts';
import { buildDocument } from '../../server/ingest/build.ts';
import { findSources } from '../../server/ingest/sources.ts';
import { anyDocument } from '../factories/arbitraryDocument.ts';
import { onBoth } from '../factories/databases.ts';
import { seedOntology as ontology, seedDir } from '../factories/ontology.ts';
import { firstStory } from '../factories/story.ts';

/** Documents go in and come out the same on either database, so an export of the one can be seeded into the other. */
onBoth('documents', (db) => {
  test('the real articles are read back as they were loaded, and loading them again sends no write', async () => {
    const { document } = buildDocument(findSources([seedDir]), { ontology, now: '2026-01-01T00:00:00.000Z' });
    expect((await loadDocument(db(), document, ontology)).wrote).toBe(true);
    expect(exportJson(await readDocument(db(), ontology))).toBe(exportJson(document));
    const before = db().generation();
    expect((await loadDocument(db(), document, ontology)).wrote).toBe(false);
    expect(db().generation()).toBe(before);
  }, 120_000);

  test('whatever the graph held, --reset leaves the document given', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (doc) => {
        // What people made is never reset, so it is left out of the comparison here.
        const given = { ...doc, reviews: [], judgements: doc.judgements.filter((j) => j.by === 'curated') };
        await loadDocument(db(), given, ontology, { reset: true });
        const { claims } = await readDocument(db(), ontology);
        expect(claims).toEqual(canonicalDocument(given, ontology).claims);
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  test('nothing is left behind that is no part of the document', async () => {
    await loadDocument(db(), firstStory, ontology, { reset: true });
    const { nodes, relationships } = await readRows(db());
    const there = new Set(nodes.map((n) => n.id));
    expect(nodes.filter((n) => n.labels[0] === 'Passage')).toHaveLength(6);
    expect(relationships.every((r) => there.has(r.from.id) && there.has(r.to.id))).toBe(true);
    expect(new Set(nodes.map((n) => n.labels[0]))).toEqual(
      new Set(['Entity', 'Article', 'Passage', 'Mention', 'Claim', 'Figure', 'Assertion', 'Judgement']),
    );
  }, 60_000);
});
