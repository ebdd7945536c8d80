import { expect, test } from '@jest/globals';
import { markedWords } from '../../../server/claims/quotationMarks.ts';
import { buildDocument } from '../../../server/ingest/build.ts';
import { countDocument } from '../../../server/ingest/counts.ts';
import { ArticleText } from '../../../server/ingest/locate.ts';
import { problemLine } from '../../../server/ingest/problem.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { seedDir, seedOntology } from '../../factories/ontology.ts';

const { document, problems } = buildDocument(findSources([seedDir]), {
  ontology: seedOntology,
  now: '2026-01-01T00:00:00.000Z',
});

test('nothing of graph-seed is rejected, and nothing of it needs a warning', () => {
  expect(problems.map(problemLine)).toEqual([]);
});

test('what graph-seed holds is as much as two readers of the originals found', () => {
  const counts = countDocument(document, seedOntology);
  const pairs = document.claims.flatMap((c) =>
    [c.object, ...(c.instrument === null ? [] : [c.instrument])].map((o) => [c.subject, o].sort().join(' ')),
  );
  expect(counts.articles).toBe(5);
  expect(counts.entities).toBeGreaterThanOrEqual(200);
  expect(new Set(pairs).size).toBeGreaterThanOrEqual(250);
  expect(counts.byStance.denies + counts.byStance.questions + counts.byStance.declines).toBeGreaterThanOrEqual(9);
});

test('a digest quotes at most twelve words in a row', () => {
  const long = document.articles
    .filter((a) => a.kind === 'digest')
    .flatMap((a) => {
      const { paragraphs } = new ArticleText(a.text);
      return markedWords(a.text, paragraphs).map((q) => a.text.slice(q.start, q.end));
    })
    .filter((q) => q.split(/\s+/).length > 12);
  expect(long).toEqual([]);
});
