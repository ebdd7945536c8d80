import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { standingOf } from '../../../../server/claims/standing.ts';
import { voiceContext } from '../../../../server/claims/voices.ts';
import type { GraphDocument } from '../../../../server/contract/document.ts';
import { mergeDocuments } from '../../../../server/graph/document/merge.ts';
import { replayReviews } from '../../../../server/graph/document/replay.ts';
import { buildDocument, emptyDocument } from '../../../../server/ingest/build.ts';
import type { Extractor } from '../../../../server/ingest/extract/extractor.ts';
import { digestHeads } from '../../../../server/ingest/joinDigests.ts';
import { problemLine } from '../../../../server/ingest/problem.ts';
import { addProposals } from '../../../../server/ingest/proposals/propose.ts';
import { findSources } from '../../../../server/ingest/sources.ts';
import { article, assertion, claim, entity, graphDocument, review } from '../../../factories/document.ts';
import {
  anExtraction,
  extractedAssertion,
  extractedClaim,
  extractedEntity,
  extractedIndirect,
} from '../../../factories/extraction.ts';
import { knownFrom } from '../../../factories/known.ts';
import { seedOntology } from '../../../factories/ontology.ts';
import { type Folder, folder } from '../../../factories/seedFolder.ts';

let dir: Folder;
beforeEach(() => {
  dir = folder();
  copyFileSync(fileURLToPath(new URL('../../../factories/dump.txt', import.meta.url)), join(dir.path, 'dump.txt'));
});
afterEach(() => dir.remove());

/** Reads one thing of one article. */
const reader: Extractor = {
  name: 'offline',
  extract: async ({ text }) => {
    const words = 'Norvik Systems runs about 2,400 cameras at the quays';
    if (!text.includes(words)) return anExtraction();
    return anExtraction({
      entities: [
        extractedEntity(text, 'norvik-systems', ['Organisation'], 'Norvik Systems', ['Norvik Systems', 1]),
        extractedEntity(text, 'tidewatch', ['System'], 'Tidewatch'),
        extractedEntity(text, 'delta-radio', ['Outlet'], 'Delta Radio'),
      ],
      indirect: [extractedIndirect(text, words, { speaker: 'delta-radio', cue: 'reported' })],
      claims: [
        extractedClaim(['norvik-systems', 'OPERATES', 'tidewatch'], {
          label: 'cameras',
          assertions: [extractedAssertion(text, words, { voices: ['delta-radio'] })],
        }),
      ],
    });
  },
};
const quay = 'saltmarsh-dispatch-2024-03-04-is-valdoria-wiring-its-harbours-or-0df730';
const propose = async (known: GraphDocument = emptyDocument) => {
  const built = buildDocument(findSources([dir.path]), {
    ontology: seedOntology,
    now: '2026-01-01T00:00:00.000Z',
    known: known.entities,
    digests: digestHeads(known),
  });
  return addProposals(built, { ontology: seedOntology, extractor: reader, known: knownFrom(known) });
};
const digestText =
  '# Is Valdoria wiring its harbours, or watching its dockers?\n\nNorvik runs Tidewatch, says Delta Radio.';
const digest = article(`${quay}-digest`, digestText, {
  title: 'Is Valdoria wiring its harbours, or watching its dockers?',
  publisher: 'saltmarsh-dispatch',
  publishedOn: '2024-03-04',
  kind: 'digest',
});
const retold = graphDocument({
  entities: [
    entity('norvik', { name: 'Norvik Systems', types: ['Organisation', 'Vendor'] }),
    entity('tidewatch', { types: ['System'] }),
    entity('delta-radio', { types: ['Organisation', 'Outlet'] }),
    entity('saltmarsh-dispatch', { types: ['Organisation', 'Outlet'] }),
  ],
  articles: [digest],
  claims: [
    claim(
      'norvik',
      'OPERATES',
      'tidewatch',
      [assertion(digest, 'Norvik runs Tidewatch', { voices: ['delta-radio'] })],
      { label: 'cameras', statement: 'Norvik runs the cameras of Tidewatch.' },
    ),
  ],
});

test('what an extractor finds enters as proposals, and draws no standing', async () => {
  const { document, proposed } = await propose();
  expect(document.claims).toMatchObject([
    {
      subject: 'norvik-systems',
      standing: 'unreviewed',
      assertions: [{ article: quay, extractor: 'offline', review: 'proposed', voices: [{ entity: 'delta-radio' }] }],
    },
  ]);
  const mentions = document.articles.find((a) => a.id === quay)?.mentions ?? [];
  expect(mentions.map((m) => m.entity)).toEqual(['tidewatch', 'norvik-systems', 'norvik-systems', 'delta-radio']);
  expect(proposed.map((p) => [p.claims, p.rejected])).toContainEqual([1, 0]);
  expect(proposed).toHaveLength(5);
});

test('reading again proposes the same under the same ids', async () => {
  const first = await propose();
  const again = await propose(first.document);
  expect(again.document).toEqual(first.document);
});

test('a review finds its assertion again when the article is read again', async () => {
  const { document: first } = await propose();
  const accepted = first.claims.flatMap((c) => c.assertions.map((a) => review(a.id, 'accepted')));
  const before = replayReviews(first, { ...first, reviews: accepted }, seedOntology).document;
  const { document: again } = await propose(before);
  expect(again.claims.flatMap((c) => c.assertions.map((a) => a.review))).toEqual(['proposed']);
  const merged = mergeDocuments(before, again, seedOntology).document;
  const { document, orphans } = replayReviews(before, merged, seedOntology);
  expect([document.claims.flatMap((c) => c.assertions.map((a) => a.review)), orphans]).toEqual([['accepted'], []]);
});

test('the article behind a digest finds whom the digest names, and their voices count once', async () => {
  const { document } = await propose(retold);
  const [read] = document.claims;
  expect(read?.id).toBe(retold.claims[0]?.id);
  const merged = mergeDocuments(retold, document, seedOntology).document;
  const both = merged.claims.find((c) => c.id === read?.id);
  expect(both?.statement).toBe('Norvik runs the cameras of Tidewatch.');
  expect(both?.assertions.map((a) => [a.article, a.review]).sort()).toEqual([
    [quay, 'proposed'],
    [`${quay}-digest`, 'accepted'],
  ]);
  const accepted = (both?.assertions ?? []).map((a) => ({ ...a, review: 'accepted' as const }));
  expect(standingOf(accepted, voiceContext(merged))).toMatchObject({
    standing: 'single-source',
    voices: ['delta-radio'],
  });
});

test('a digest tells who published an article whose head does not', async () => {
  const islands = 'Islands weigh new ferries as one yard builds them all';
  const known = graphDocument({
    entities: [entity('saltmarsh-dispatch', { types: ['Organisation', 'Outlet'] })],
    articles: [
      article('x-digest', `# ${islands}`, {
        title: islands,
        publisher: 'saltmarsh-dispatch',
        publishedOn: '2024-03-05',
        kind: 'digest',
      }),
    ],
  });
  const { document, problems } = await propose(known);
  expect(document.articles.find((a) => a.title === islands)).toMatchObject({
    id: 'saltmarsh-dispatch-2024-03-05-islands-weigh-new-ferries-as-one-f434d0',
    publisher: 'saltmarsh-dispatch',
  });
  expect(problems.map(problemLine)).toContainEqual(
    expect.stringContaining('its publisher, Saltmarsh Dispatch, is taken from the digest of it'),
  );
});

test('an article whose claims people curated is left as it is in the graph', async () => {
  const { document: first } = await propose();
  const curated = {
    ...first,
    claims: first.claims.map((c) => ({
      ...c,
      assertions: c.assertions.map((a) => ({ ...a, extractor: 'curated' as const, review: 'accepted' as const })),
    })),
  };
  const { document, proposed } = await propose(curated);
  expect(document.articles.map((a) => a.id)).not.toContain(quay);
  expect(proposed.filter((p) => p.left !== null)).toMatchObject([
    { article: quay, left: 'the graph holds curated claims of it, which stay as they are' },
  ]);
});
