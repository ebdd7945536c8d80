import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { statement } from '../../server/graph/database.ts';
import { onBoth } from '../factories/databases.ts';
import { batch, query, read, write } from '../factories/statements.ts';

const keyed = (id: string, searchKey: string, label = 'Entity') => ({ labels: [label], id, properties: { searchKey } });

onBoth('schema', (db) => {
  test('is prepared twice without complaint, and makes ids unique', async () => {
    const plan = { unique: ['Entity', 'Claim'], text: ['Entity', 'Claim'] };
    await db().prepare(plan);
    await db().prepare(plan);
    await db().prepare({ unique: ['Article', ...plan.unique], text: plan.text });
    await write(db(), 'CREATE (:Entity {id: $id})', { id: 'one' });
    await expect(write(db(), 'CREATE (:Entity {id: $id})', { id: 'one' })).rejects.toMatchObject({
      status: 409,
      code: 'duplicate-id',
    });
    await write(db(), 'CREATE (:Place {id: $id})-[:NEAR {metres: 5}]->(:Place {id: $id})', { id: 'one' });
    const schema = await db().schema();
    expect(schema.unique).toStrictEqual(['Article', 'Claim', 'Entity']);
    expect(schema.labels).toStrictEqual(['Entity', 'Place']);
    expect(schema.relationshipTypes).toStrictEqual(['NEAR']);
    expect(schema.propertyKeys).toEqual(expect.arrayContaining(['id', 'metres']));
    expect(await db().version()).toMatch(/^\d+\.\d+/);
  });

  test('a key as long as an article is stored and found, also where an earlier version had an index that takes none', async () => {
    await db().prepare({ unique: ['Article'], text: ['Article'] });
    await db().prepare({ unique: ['Article'], text: ['Article'], long: ['Article'] });
    await db().load(batch({ putNodes: [keyed('long', ` quay${' crane'.repeat(20_000)} varde`, 'Article')] }));
    expect(await db().textSearch('Article', ['quay', 'varde'], 5)).toEqual({ ids: ['long'], more: false });
  });

  test('names that are Cypher are refused', async () => {
    for (const plan of [
      { unique: ['A) DETACH DELETE (n'], text: [] },
      { unique: [''], text: [] },
    ])
      await expect(db().prepare(plan)).rejects.toMatchObject({ code: 'bad-name' });
  });

  describe('text search', () => {
    test('finds ids whose every word begins a word, in order, and tells of more', async () => {
      await db().load(
        batch({
          putNodes: [
            keyed('z-dahua', ' dahua technology zhejiang dahua'),
            keyed('dahua-hill', ' dahua hill'),
            keyed('undahua', ' undahua'),
            keyed('huawei', ' huawei technologies'),
            keyed('dahua-claim', ' dahua supplies sergek', 'Claim'),
            keyed('percent', ' 100% a_b c\\d'),
            { labels: ['Entity'], id: 'keyless', properties: {} },
          ],
        }),
      );
      const search = (words: string[], limit = 10, label = 'Entity') => db().textSearch(label, words, limit);
      expect(await search(['dahua'])).toStrictEqual({ ids: ['dahua-hill', 'z-dahua'], more: false });
      expect(await search(['dah', 'tech'])).toStrictEqual({ ids: ['z-dahua'], more: false });
      expect(await search(['technolog'])).toStrictEqual({ ids: ['huawei', 'z-dahua'], more: false });
      expect(await search(['dahua'], 1)).toStrictEqual({ ids: ['dahua-hill'], more: true });
      expect(await search(['ahua'])).toStrictEqual({ ids: [], more: false });
      expect(await search(['dahua'], 10, 'Claim')).toStrictEqual({ ids: ['dahua-claim'], more: false });
      expect(await search(['dahua'], 10, 'Nothing')).toStrictEqual({ ids: [], more: false });
      for (const word of ['100%', 'a_b', 'c\\d'])
        expect(await search([word])).toStrictEqual({ ids: ['percent'], more: false });
      for (const word of ['%', '.*', "'", '"', '`']) expect((await search([word])).ids).toStrictEqual([]);
      expect(await search([], 3)).toStrictEqual({ ids: ['dahua-hill', 'huawei', 'percent'], more: true });
    });

    test('follows what is written', async () => {
      await db().load(
        batch({ putNodes: [keyed('huawei', ' hikvision')], removeNodes: [{ label: 'Entity', id: 'z-dahua' }] }),
      );
      expect(await db().textSearch('Entity', ['huawei'], 9)).toStrictEqual({ ids: [], more: false });
      expect(await db().textSearch('Entity', ['hik'], 9)).toStrictEqual({ ids: ['huawei'], more: false });
      expect(await db().textSearch('Entity', ['dahua'], 9)).toStrictEqual({ ids: ['dahua-hill'], more: false });
    });
  });

  describe('statements', () => {
    const counted = statement({
      name: 'counted',
      access: 'read',
      text: 'UNWIND $ids AS id RETURN id, size(id) AS length ORDER BY id',
      params: z.object({ ids: z.array(z.string()).default(['ab', 'c']) }),
      row: z.object({ id: z.string().transform((s) => s.toUpperCase()), length: z.int() }),
    });
    test('have their parameters and rows parsed', async () => {
      expect(await db().read(counted, {})).toStrictEqual([
        { id: 'AB', length: 2 },
        { id: 'C', length: 1 },
      ]);
    });
    test('name themselves when parameters or rows are not what they say', async () => {
      const wrong = { ...counted, row: z.object({ id: z.int() }) };
      await expect(db().read(wrong, {})).rejects.toMatchObject({
        code: 'bad-statement',
        message: expect.stringMatching(/Row 0 of counted/),
      });
      // @ts-expect-error the type says the same
      await expect(db().read(counted, { ids: [1] })).rejects.toMatchObject({
        message: expect.stringMatching(/Parameters of counted/),
      });
    });
    test('that read are not run as writes, nor the other way round', async () => {
      const wrong = { code: 'bad-statement', message: expect.stringContaining('test is a statement to') };
      await expect(db().write(query('RETURN 1 AS one'), {})).rejects.toMatchObject(wrong);
      await expect(db().read(query('CREATE (:Entity {id: "x"})', 'write'), {})).rejects.toMatchObject(wrong);
    });
    test('give nodes, relationships and paths in our form', async () => {
      const rows = await read(db(), 'MATCH p = (a:Place)-[r:NEAR]->(b:Place) RETURN a, r, p, [a.id, r.metres] AS l');
      const place = { $type: 'node', id: 'one', labels: ['Place'], properties: { id: 'one' } };
      const near = { $type: 'relationship', type: 'NEAR', from: 'one', to: 'one', properties: { metres: 5 } };
      expect(rows).toStrictEqual([
        { a: place, r: near, p: { $type: 'path', nodes: [place, place], relationships: [near] }, l: ['one', 5] },
      ]);
    });
    test('that fail do not take the database along', async () => {
      await expect(read(db(), 'MATCH (n RETURN n')).rejects.toThrow();
      await expect(write(db(), 'CREATE (n:Entity {id: $missing})')).rejects.toThrow();
      expect(await read(db(), 'RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
    });
  });
});
