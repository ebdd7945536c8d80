import { expect, test } from '@jest/globals';
import type { ExtractedEntity } from '../../../../server/contract/extraction.ts';
import { article, assertion, claim, entity, graphDocument } from '../../../factories/document.ts';
import { anExtraction } from '../../../factories/extraction.ts';
import { knownFrom } from '../../../factories/known.ts';

const says = (id: string) => assertion(article(id, `# ${id}`), `# ${id}`);
const one = (id: string, name: string, types: string[], aliases: string[] = []): ExtractedEntity => ({
  id,
  name,
  types,
  aliases,
  mentions: [{ start: 0, end: name.length, text: name }],
});
const known = graphDocument({
  entities: [
    entity('valdoria', { types: ['Country'] }),
    entity('orlen-marine', { types: ['Organisation', 'Vendor'], aliases: ['OM'] }),
    entity('jane-smith', { types: ['Person'], aliases: ['Smith'] }),
    entity('lantern', { types: ['System'] }),
    entity('ministry-of-finance', { types: ['Organisation', 'PublicBody'], name: 'Ministry of Finance' }),
    entity('unnamed-first-officials', { name: 'officials', types: ['Person'], unnamed: true }),
  ],
  articles: [
    article('first', 'Smith', { mentions: [{ entity: 'jane-smith', start: 0, end: 5 }] }),
    article('retold-digest', 'Smith', {
      kind: 'digest',
      mentions: [{ entity: 'jane-smith', start: 0, end: 5 }],
    }),
  ],
  claims: [claim('ministry-of-finance', 'LOCATED_IN', 'valdoria', [says('first')])],
});
const text = 'Nobody is named here.';
/** Whom the entities of an article mean that is read now. */
const resolve = async (id: string, ...entities: ExtractedEntity[]) => {
  const who = knownFrom(known);
  await who.begin(graphDocument({ articles: [article(id, text)] }));
  const meant = who.registry.resolve(anExtraction({ entities }), id);
  return entities.map((e) => meant.get(e.id)?.id);
};

test('a known name of the same kind is the known one, in any script, case or legal form', async () => {
  expect(
    await resolve(
      'second',
      one('a', 'Orlen Marine Ltd', ['Organisation']),
      one('b', 'VALDORIA', ['Country']),
      one('c', 'Jane Smith', ['Person']),
    ),
  ).toEqual(['orlen-marine', 'valdoria', 'jane-smith']);
});

test('what an extractor takes for another thing is still it, but a person is never a thing', async () => {
  expect(await resolve('second', one('a', 'Lantern', ['Organisation']))).toEqual(['lantern']);
  expect(await resolve('second', one('a', 'Lantern', ['Person']))).toEqual(['lantern-2']);
});

test('a surname is somebody only where the article, or its digest, is known to mean that person', async () => {
  const smith = one('smith', 'Smith', ['Person']);
  expect(await resolve('second', smith)).toEqual(['smith']);
  expect(await resolve('first', smith)).toEqual(['jane-smith']);
  expect(await resolve('retold', smith)).toEqual(['jane-smith']);
});

test('a ministry of no country is another one, unless the article is about its country', async () => {
  const ministry = one('m', 'Ministry of Finance', ['PublicBody']);
  expect(await resolve('second', ministry)).toEqual(['ministry-of-finance-2']);
  expect(await resolve('second', ministry, one('v', 'Valdoria', ['Country']))).toEqual([
    'ministry-of-finance',
    'valdoria',
  ]);
});

test('unnamed voices are one for each wording and article, and nobody else', async () => {
  const officials = { ...one('unnamed-officials', 'officials', ['Person']), mentions: [] };
  expect(await resolve('first', officials)).toEqual(['unnamed-first-officials']);
  expect(await resolve('second', officials)).toEqual(['unnamed-second-officials']);
  const [id = ''] = await resolve(`outlet-2025-10-24-${'long-title-'.repeat(5)}abc123`, officials);
  expect(id.length).toBeLessThanOrEqual(80);
  expect(id).toMatch(/^unnamed-outlet-2025-.*abc123-officials$/);
});

test('whom the first article brings, the second finds, under the id given once', () => {
  const registry = knownFrom(known).registry;
  const delta = one('x', 'Delta Radio', ['Outlet']);
  const first = registry.resolve(anExtraction({ entities: [delta] }), 'second').get('x');
  const again = registry.resolve(anExtraction({ entities: [{ ...delta, id: 'y' }] }), 'third').get('y');
  expect([first?.id, again?.id]).toEqual(['delta-radio', 'delta-radio']);
});

test('who wrote or published the article is meant by that name, whatever an extractor takes it for', () => {
  const registry = knownFrom(known).registry;
  const om = one('om', 'Orlen Marine', ['Person']);
  const found = anExtraction({ entities: [om] });
  expect(registry.resolve(found, 'second', ['orlen-marine']).get('om')?.id).toBe('orlen-marine');
  expect(registry.resolve(found, 'third').get('om')?.id).toBe('orlen-marine-2');
});
