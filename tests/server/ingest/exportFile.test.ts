import { afterEach, expect, test } from '@jest/globals';
import type { GraphDocument } from '../../../server/contract/document.ts';
import { canonicalDocument } from '../../../server/graph/document/canonical.ts';
import { exportJson } from '../../../server/graph/document/exportJson.ts';
import { buildDocument } from '../../../server/ingest/build.ts';
import { problemLine } from '../../../server/ingest/problem.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { seedOntology as ontology } from '../../factories/ontology.ts';
import { type Folder, folder } from '../../factories/seedFolder.ts';
import { firstStory, storyClaims } from '../../factories/story.ts';

let dir: Folder | undefined;
afterEach(() => dir?.remove());
const read = (json: string) => {
  dir = folder();
  const built = buildDocument(findSources([dir.write('graph.json', json)]), {
    ontology,
    now: '2026-01-01T00:00:00.000Z',
  });
  return { ...built, told: built.problems.map((p) => problemLine(p).replace(`${dir?.path}/`, '')) };
};
const whole = canonicalDocument(firstStory, ontology);

test('an export is read back as it was written', () => {
  const { document, told } = read(exportJson(whole));
  expect(told).toEqual([]);
  expect(exportJson(document)).toBe(exportJson(whole));
});

test.each([
  ['{"version": 1,\n "entities": [,]}', /^graph.json(:2)?: is not valid JSON/],
  ['[]', /^graph.json: is no export of this program/],
  [exportJson(whole).replace('"version": 1', '"version": 2'), /version: must be 1/],
  [JSON.stringify({ ...whole, extra: [] }), /extra/],
])('what is no export is refused as a whole', (json, reason) => {
  const { document, told } = read(json);
  expect(told).toEqual([expect.stringMatching(reason)]);
  expect(document.articles).toEqual([]);
});

const soldId = storyClaims.sold.id;
const changeSold = (change: (c: GraphDocument['claims'][number]) => object) => ({
  claims: whole.claims.map((c) => (c.id === soldId ? { ...c, ...change(c) } : c)),
});
const changeAssertion = (more: object) =>
  changeSold((c) => ({ assertions: c.assertions.map((a, i) => (i === 0 ? { ...a, ...more } : a)) }));
const changeArticle = (more: object) => ({ articles: whole.articles.map((a) => ({ ...a, ...more })) });
test.each<[string, object, RegExp]>([
  [
    'a standing that its assertions do not give',
    changeSold(() => ({ standing: 'corroborated' })),
    /claim c-\w+: stands as corroborated here, but its assertions make it disputed/,
  ],
  [
    'a passage that moved',
    changeAssertion({ passages: [{ part: 'content', start: 0, end: 3, text: 'xyz' }] }),
    /passage "xyz" does not stand at 0 of its article/,
  ],
  [
    'an unknown voice',
    changeAssertion({ voices: [{ entity: 'nobody', step: 0, role: 'speaker' }] }),
    /voice "nobody" is no entity here/,
  ],
  ['an unknown article', changeAssertion({ article: 'nowhere' }), /article "nowhere" is not here/],
  ['an unknown stance', changeAssertion({ stance: 'likes' }), /claims\[\d\]: assertions.0.stance/],
  ['a predicate nobody knows', changeSold(() => ({ predicate: 'LIKES' })), /predicate "LIKES" is not in the ontology/],
  [
    'an end of the wrong type',
    changeSold(() => ({ subject: 'lantern' })),
    /SUPPLIES takes Person, Organisation, Country as subject/,
  ],
  ['a date that is none', changeSold(() => ({ validFrom: '2019-13' })), /"2019-13" is no date that exists/],
])('%s leaves out that claim and keeps the rest', (_, change, reason) => {
  const { document, told } = read(JSON.stringify({ ...whole, ...change }));
  expect(told).toEqual([expect.stringMatching(reason)]);
  expect(document.claims.map((c) => c.id)).toEqual(whole.claims.map((c) => c.id).filter((id) => id !== soldId));
});

test.each<[object, RegExp]>([
  [changeArticle({ mentions: [{ entity: 'valdoria', start: 5, end: 99_999 }] }), /a mention lies outside its text/],
  [changeArticle({ publisher: 'valdoria' }), /its publisher "valdoria" is no Outlet/],
  [changeArticle({ publishedOn: '2025-02-30' }), /publishedOn "2025-02-30"/],
  [{ articles: [...whole.articles, ...whole.articles] }, /has the id of an earlier one/],
])('an article that does not hold is left out', (change, reason) => {
  expect(read(JSON.stringify({ ...whole, ...change })).told[0]).toMatch(reason);
});

test('an entity of a type nobody knows is left out, with what is said of it', () => {
  const entities = whole.entities.map((e) => (e.id === 'ostmark' ? { ...e, types: ['Planet'] } : e));
  const { document, told } = read(JSON.stringify({ ...whole, entities }));
  expect(told[0]).toMatch(/entity ostmark: type "Planet" is not in the ontology/);
  expect(document.claims.map((c) => c.id)).not.toContain(storyClaims.seat.id);
});
