import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphDocument } from '../../server/contract/document.ts';
import { isAppError } from '../../server/errors.ts';
import type { GraphDatabase } from '../../server/graph/database.ts';
import { exportJson } from '../../server/graph/document/exportJson.ts';
import { loadDocument, readDocument } from '../../server/graph/document/load.ts';
import { cutDocument } from '../../server/graph/export/cut.ts';
import type { ExportScope } from '../../server/graph/export/exportGraph.ts';
import { exportAs } from '../../server/graph/export/formats.ts';
import { movedEntities } from '../../server/graph/read/moved.ts';
import { makeReader } from '../../server/graph/read/reader.ts';
import { judgementDesk } from '../../server/review/judgementDesk.ts';
import { anyDocument } from '../factories/arbitraryDocument.ts';
import { emptied, onBoth } from '../factories/databases.ts';
import { assertion, claim, entity, graphDocument, judgement } from '../factories/document.ts';
import { seedOntology as ontology } from '../factories/ontology.ts';

/** Who somebody is comes from claims that a part may not hold, and so may whom somebody was merged into. */
function placed(doc: GraphDocument, atOdds: boolean): GraphDocument {
  const seats = doc.articles
    .slice(0, 2)
    .map((a, i) => claim('a', 'LOCATED_IN', i === 0 ? 'land' : 'isle', [assertion(a, 'Beta left')]));
  const [one, other] = seats.map((c) => c.id);
  return graphDocument({
    ...doc,
    entities: [...doc.entities, entity('land', { types: ['Country'] }), entity('isle', { types: ['Country'] })],
    claims: [...doc.claims, ...seats],
    judgements: [...doc.judgements, ...(atOdds && one && other ? [judgement({ a: one, b: other })] : [])],
    views: [{ id: 'mine', title: 'Mine', body: '{}', owner: 'local', updatedAt: '2026-01-01T00:00:00.000Z' }],
  });
}
const someone = fc.constantFrom('a', 'b', 'c', 'd', 'land', 'quiet', 'herald', 'nobody');
const anyStory = fc.record({
  doc: fc.tuple(anyDocument, fc.boolean()).map(([doc, atOdds]) => placed(doc, atOdds)),
  merges: fc.array(fc.record({ from: someone, into: someone }), { maxLength: 3 }),
  takenBack: fc.boolean(),
  canvas: fc.uniqueArray(someone, { minLength: 1, maxLength: 5 }),
});

type Part = Exclude<ExportScope, { kind: 'whole' }>;

/** The oracle: the document of the whole graph, cut. */
async function cutWhole(db: GraphDatabase, scope: Part): Promise<string> {
  const ids = scope.kind === 'entity' ? [scope.id] : scope.ids;
  const moved = await movedEntities(makeReader(db, ontology), ids);
  const now = [...new Set(ids.map((id) => moved.get(id) ?? id))];
  const unmoved = scope.kind === 'entity' ? { ...scope, id: now[0] ?? '' } : { ...scope, ids: now };
  const whole = await readDocument(db, ontology);
  const doc = cutDocument(whole, unmoved);
  const left = (['entities', 'claims', 'articles', 'views', 'queries'] as const)
    .filter((part) => whole[part].length > doc[part].length)
    .map((part) => `${whole[part].length - doc[part].length} ${part}`);
  return `${exportJson(doc)}leaves out ${left.join(', ')}.`;
}

onBoth('parts of the graph as JSON', (db) => {
  test('are what cutting the whole would give, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async ({ doc, merges, takenBack, canvas }) => {
        await emptied(db());
        await loadDocument(db(), doc, ontology);
        const desk = judgementDesk(db(), ontology, 'local');
        for (const merge of merges) await unlessRefused(desk.merge({ ...merge, reason: 'So.' }));
        const { entities, judgements } = await readDocument(db(), ontology);
        const merged = judgements.filter((j) => j.kind === 'same-entity').at(-1);
        if (takenBack) await unlessRefused(desk.undo(merged?.id ?? 'none', 'same-entity'));
        const there = new Set(entities.map((e) => e.id));
        const scopes: Part[] = [
          { kind: 'entities', ids: canvas, name: 'canvas', of: 'a canvas' },
          ...canvas.filter((id) => there.has(id)).map((id) => ({ kind: 'entity' as const, id })),
        ];
        for (const scope of scopes) {
          const { text, covers } = await exportAs(makeReader(db(), ontology), 'json', scope);
          const left = covers.match(/leaves out [^.]*\./)?.[0];
          expect(`${text}${left}`).toBe(await cutWhole(db(), scope));
        }
      }),
      { numRuns: db().kind === 'embedded' ? 30 : 6 },
    );
  }, 280_000);
});

async function unlessRefused(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (e) {
    if (!isAppError(e)) throw e;
  }
}
