import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { articlesIn } from '../../../../server/ingest/extract/articlesAt.ts';
import { readGold } from '../../../../server/ingest/extract/score/gold.ts';
import { Reporter } from '../../../../server/ingest/problem.ts';
import { verifyExtraction } from '../../../../server/ingest/proposals/verifyExtraction.ts';
import { knownFrom } from '../../../factories/known.ts';
import { seedOntology } from '../../../factories/ontology.ts';

const folder = fileURLToPath(new URL('../../../gold/development', import.meta.url));

describe.each(readGold(folder).map((g) => [g.name, g] as const))('%s', (name, { text, gold }) => {
  test('is one article, stored to the last character, so that offsets are those of its file', () => {
    const file = join(folder, `${name}.txt`);
    const articles = articlesIn({ kind: 'dump', file }, []);
    expect(articles.map((a) => a.text)).toEqual([readFileSync(file, 'utf8')]);
    expect(text).toBe(articles[0]?.text);
  });

  test('what people annotated passes the verifier, but for what it cannot know', () => {
    const byline = (who: string | null) => gold.entities.find((e) => e.name === who)?.id ?? '';
    const report = new Reporter(name);
    const { claims } = verifyExtraction(gold, text, {
      ontology: seedOntology,
      extractor: 'offline',
      article: { id: name, publisher: byline(gold.article.publisher), authors: gold.article.authors.map(byline) },
      entityOf: knownFrom().registry.resolve(gold, name),
      report,
    });
    expect(claims.length / gold.claims.length).toBeGreaterThan(0.9);
  });
});
