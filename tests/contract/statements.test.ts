import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { z } from 'zod';
import { modality, review as reviewState, stance } from '../../server/contract/terms.ts';
import type { GraphDatabase, Row, Statement } from '../../server/graph/database.ts';
import { loadDocument } from '../../server/graph/document/load.ts';
import { readOntology } from '../../server/ontology.ts';
import { neo4jMissing, type OpenTestDatabase, openTestEmbedded, openTestNeo4j } from '../factories/databases.ts';
import { article, assertion, claim, graphDocument, judgement, review } from '../factories/document.ts';
import { mergedStory } from '../factories/merged.ts';
import { proposedStory } from '../factories/proposed.ts';
import { read } from '../factories/statements.ts';
import { firstArticle, firstStory, secondStory, storyClaims } from '../factories/story.ts';
import { harbourClaims, quayClaims, quayStory } from '../factories/toReview.ts';

/**
 * Every statement file on the same graph in both databases: they must give the same rows. Parameters are filled in by
 * name, so a new file is covered the day it is written; one that takes others is told here what to take.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}server/graph/queries/`;
const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'text' in value && 'access' in value && 'row' in value;
const files = readdirSync(folder).filter((f) => f.endsWith('.ts'));
const statements: Statement[] = [];
// One after the other: jest stumbles over two at once that import the same file.
for (const f of files) statements.push(...Object.values((await import(`${folder}${f}`)) as object).filter(isStatement));

type Known = { readonly ids: readonly string[]; readonly links: readonly Row[] };
const given: Readonly<Record<string, (known: Known) => Row[]>> = {
  '': () => [{}],
  id: ({ ids }) => [...ids, 'no-such-id'].map((id) => ({ id })),
  ids: ({ ids }) => [{ ids: [...ids, 'no-such-id'] }, { ids: [] }, { ids: ids.slice(0, 1) }],
  initial: ({ ids }) => [...new Set(ids.map((id) => id.charAt(0)))].map((initial) => ({ initial })),
  'ids undrawn': ({ ids }) => [
    { ids, undrawn: [] },
    { ids, undrawn: ['SUPPLIES', 'LOCATED_IN'] },
  ],
  'ids predicates': ({ ids }) => [
    { ids, predicates: ['LOCATED_IN', 'HOLDS_ROLE'] },
    { ids, predicates: [] },
  ],
  'ids type': ({ ids }) => ['Organisation', 'Country', 'Rubbish'].map((type) => ({ ids, type })),
  'modalities reviews stances': () => [
    { modalities: modality.options, reviews: reviewState.options, stances: stance.options },
    { modalities: modality.options, reviews: ['proposed'], stances: ['affirms', 'denies'] },
    { modalities: ['planned'], reviews: reviewState.options, stances: stance.options },
    { modalities: [], reviews: reviewState.options, stances: stance.options },
  ],
  'articles ids': ({ ids }) => [
    { ids, articles: [] },
    { ids, articles: [firstArticle.id] },
  ],
  pairs: ({ links }) => [
    { pairs: links.map(({ predicate, source, target }) => ({ predicate, source, target })) },
    { pairs: links.map(({ predicate, source, target }) => ({ predicate, source: target, target: source })) },
    { pairs: [] },
  ],
  'predicate source target via': ({ links }) => [
    ...links,
    { source: 'a', target: 'b', predicate: 'OWNS', via: 'object' },
  ],
};
const parametersOf = (s: Statement): string[] => Object.keys((s.params as z.ZodObject).shape);

const links = `MATCH (a:Entity)-[r]->(b:Entity)
  RETURN a.id AS source, b.id AS target, type(r) AS predicate, r.via AS via ORDER BY source, target, predicate, via`;
const copy = article('herald-copy', firstArticle.text, { publisher: 'the-courier', copyOf: firstArticle.id });
/** What the story lacks: reviews, judgements of every kind, a copy, a digest, and claims that nobody accepted yet. */
const judged = graphDocument({
  ...firstStory,
  reviews: [
    review(storyClaims.seat.assertions[0]?.id ?? '', 'accepted', { before: `{"made": "${storyClaims.sold.id}"}` }),
    review('a-gone', 'rejected', { reason: 'Nobody says so.' }),
  ],
  judgements: [...firstStory.judgements, judgement({ kind: 'reaches', a: 'an-utterance', b: storyClaims.seat.id })],
});
const digest = article('herald-digest', '# Lantern is told again', { publisher: 'the-courier', kind: 'digest' });
const copied = graphDocument({
  entities: firstStory.entities,
  articles: [copy, digest],
  claims: [
    claim('lantern', 'BASED_ON', 'lantern-two', [assertion(copy, 'Valdoria plans to replace Lantern')]),
    claim('officials', 'OPERATES', 'lantern', [assertion(copy, 'More than 17 cities run Lantern')]),
  ],
});
/** One verdict on what gives a number and is denied, and one on what nobody named says. */
const decided = graphDocument({
  ...quayStory,
  reviews: [quayClaims.sold, harbourClaims.borders].map((c) => review(c.assertions[0]?.id ?? '', 'rejected')),
});
const others = [judged, mergedStory, proposedStory, decided, copied];

const why = neo4jMissing();
describe('every statement answers alike on both databases', () => {
  if (why !== undefined) test.skip(`they could not be compared: ${why}`, () => undefined);
  else compare();
});

function compare(): void {
  const open: OpenTestDatabase[] = [];
  const dbs = (): GraphDatabase[] => open.map((o) => o.db);
  let known: Known = { ids: [], links: [] };
  beforeAll(async () => {
    open.push(await openTestEmbedded(), await openTestNeo4j());
    const ontology = readOntology(`${root}graph-seed`);
    for (const db of dbs())
      for (const part of [firstStory, secondStory, ...others]) await loadDocument(db, part, ontology);
    const [first] = dbs();
    if (first === undefined) return;
    const rows = await read(first, 'MATCH (n) RETURN DISTINCT n.id AS id ORDER BY id');
    known = { ids: rows.map((r) => String(r.id)), links: await read(first, links) };
  }, 180_000);
  afterAll(() => Promise.all(open.map((o) => o.close())), 30_000);

  test('there is something to ask about', () => {
    expect(statements.length).toBeGreaterThan(20);
    expect(known.ids.length).toBeGreaterThan(30);
    expect(known.links.length).toBeGreaterThan(3);
  });

  test.each(statements.map((s) => [s.name, s] as const))(
    '%s',
    async (_, s) => {
      const key = parametersOf(s).sort().join(' ');
      const make = given[key];
      if (make === undefined) throw new Error(`${s.name} takes (${key}): say in this test what to give it`);
      let found = 0;
      for (const params of make(known)) {
        const [embedded, neo4j] = await Promise.all(
          dbs().map((db) => db.read(s, params).then((rows) => inOrder(s, rows))),
        );
        expect({ params, rows: embedded }).toStrictEqual({ params, rows: neo4j });
        found += embedded?.length ?? 0;
      }
      // A statement that finds nothing anywhere has not been tried.
      expect(found).toBeGreaterThan(0);
    },
    60_000,
  );
}

/** Rows whose order the statement leaves open are compared as a set; so is the order inside `labels(n)`. */
function inOrder(s: Statement, rows: readonly unknown[]): unknown[] {
  const plain = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row as Row).map(([k, v]) => [k, /labels$/i.test(k) && Array.isArray(v) ? [...v].sort() : v]),
    ),
  );
  if (/ORDER BY/i.test(s.text)) return plain;
  return plain
    .map((r) => [JSON.stringify(r), r] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, r]) => r);
}
