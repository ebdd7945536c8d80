import { expect, test } from '@jest/globals';
import type { GraphBatch, GraphDatabase, NodeRow, RelationshipRow } from '../../server/graph/database.ts';
import { onBoth } from '../factories/databases.ts';
import { batch, read, write } from '../factories/statements.ts';

const node = (id: string, properties: NodeRow['properties'] = {}, labels = ['Entity']): NodeRow => ({
  id,
  labels,
  properties,
});
const link = (from: string, to: string, properties: RelationshipRow['properties'] = {}, type = 'SUPPLIES') => ({
  type,
  from: { label: 'Entity', id: from },
  to: { label: 'Entity', id: to },
  properties,
});
const nodes = (db: GraphDatabase) =>
  read(db, 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS p ORDER BY n.id').then((rows) =>
    rows.map((r) => ({ labels: [...(r.labels as string[])].sort(), p: r.p })),
  );
const links = (db: GraphDatabase) =>
  read(db, 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p ORDER BY a, t, b, p.n');

onBoth('load', (db) => {
  test('puts nodes and relationships, with their labels and properties', async () => {
    await db().prepare({ unique: ['Entity'], text: [] });
    const progress: [number, number][] = [];
    await db().load(
      batch({
        putNodes: [
          node('dahua', { name: 'Dahua', aliases: ['大华'], since: 2001, gone: false }, [
            'Entity',
            'Organisation',
            'Vendor',
          ]),
          node('sergek', {}, ['Entity', 'System']),
          node('astana', { share: 0.5 }),
        ],
        createRelationships: [
          link('dahua', 'sergek', { n: 1, claimIds: ['a', 'b'] }),
          link('sergek', 'astana', {}, 'IN'),
        ],
      }),
      (done, total) => progress.push([done, total]),
    );
    expect(await nodes(db())).toStrictEqual([
      { labels: ['Entity'], p: { id: 'astana', share: 0.5 } },
      {
        labels: ['Entity', 'Organisation', 'Vendor'],
        p: { id: 'dahua', name: 'Dahua', aliases: ['大华'], since: 2001, gone: false },
      },
      { labels: ['Entity', 'System'], p: { id: 'sergek' } },
    ]);
    expect(await links(db())).toStrictEqual([
      { a: 'dahua', t: 'SUPPLIES', b: 'sergek', p: { n: 1, claimIds: ['a', 'b'] } },
      { a: 'sergek', t: 'IN', b: 'astana', p: {} },
    ]);
    expect(progress[0]).toStrictEqual([0, 5]);
    expect(progress.at(-1)).toStrictEqual([5, 5]);
  });

  test('a node put again has exactly the new labels and properties, and keeps its relationships', async () => {
    await db().load(
      batch({ putNodes: [node('dahua', { name: 'Dahua Technology' }, ['Entity', 'Organisation', 'PublicBody'])] }),
    );
    expect((await nodes(db()))[1]).toStrictEqual({
      labels: ['Entity', 'Organisation', 'PublicBody'],
      p: { id: 'dahua', name: 'Dahua Technology' },
    });
    expect(await links(db())).toHaveLength(2);
  });

  test('the same relationship may be created twice; removing takes all of its type between the two', async () => {
    await db().load(
      batch({ createRelationships: [link('dahua', 'sergek', { n: 2 }), link('dahua', 'sergek', { n: 3 })] }),
    );
    expect((await links(db())).map((r) => (r.p as { n?: number }).n)).toStrictEqual([1, 2, 3, undefined]);
    await db().load(batch({ removeRelationships: [link('dahua', 'sergek')] }));
    expect(await links(db())).toStrictEqual([{ a: 'sergek', t: 'IN', b: 'astana', p: {} }]);
  });

  test('removes before it puts, and a removed node takes its relationships along', async () => {
    await db().load(
      batch({
        removeRelationships: [link('nobody', 'sergek')],
        removeNodes: [
          { label: 'Entity', id: 'sergek' },
          { label: 'Entity', id: 'nobody' },
        ],
        putNodes: [node('sergek', { name: 'Sergek' })],
        createRelationships: [link('sergek', 'sergek', { n: 9 })],
      }),
    );
    expect(await nodes(db())).toHaveLength(3);
    expect(await links(db())).toStrictEqual([{ a: 'sergek', t: 'SUPPLIES', b: 'sergek', p: { n: 9 } }]);
  });

  test('a load with a missing end names it and leaves the graph as it was', async () => {
    const before = [await nodes(db()), await links(db())];
    const load = db().load(
      batch({
        removeNodes: [{ label: 'Entity', id: 'astana' }],
        putNodes: [node('new', { name: 'New' }), node('sergek', {})],
        createRelationships: [link('new', 'sergek'), link('new', 'nowhere')],
      }),
    );
    await expect(load).rejects.toMatchObject({
      code: 'missing-end',
      message: 'A SUPPLIES of the load ends at Entity nowhere, which is not in the graph',
    });
    expect([await nodes(db()), await links(db())]).toStrictEqual(before);
  });

  test('a node given twice, a node without a label and a name that is Cypher are refused', async () => {
    const before = await nodes(db());
    const put = (...putNodes: NodeRow[]) => db().load(batch({ putNodes }));
    await expect(put(node('x'), node('x', { n: 1 }))).rejects.toMatchObject({ code: 'duplicate-id' });
    await expect(put(node('x', {}, []))).rejects.toMatchObject({ code: 'no-label' });
    await expect(put(node('x', {}, ['Entity` {id: "a"}) DETACH DELETE n //']))).rejects.toMatchObject({
      code: 'bad-name',
    });
    await expect(db().load(batch({ createRelationships: [link('dahua', 'astana', {}, 'A|B')] }))).rejects.toMatchObject(
      {
        code: 'bad-name',
      },
    );
    expect(await nodes(db())).toStrictEqual(before);
  });

  test('a load of several transactions ends whole, and is the same when run again', async () => {
    const many = Array.from({ length: 25_000 }, (_, i) =>
      node(`n-${i}`, { n: i }, i % 2 ? ['Entity', 'Event'] : ['Entity']),
    );
    const chain = Array.from({ length: 5000 }, (_, i) => link(`n-${i}`, `n-${i + 1}`));
    await db().load(batch({ putNodes: many, createRelationships: chain }));
    await db().load(batch({ removeRelationships: chain, putNodes: many, createRelationships: chain }));
    expect(await read(db(), 'MATCH (n:Entity) WHERE n.n >= 0 RETURN count(n) AS n')).toStrictEqual([{ n: 25_000 }]);
    expect(await read(db(), 'MATCH (:Entity)-[r:SUPPLIES]->(b:Event) RETURN count(r) AS n')).toStrictEqual([
      { n: 2500 },
    ]);
    await db().load(batch({ removeNodes: many.map(({ id }) => ({ label: 'Entity', id })) }));
  }, 120_000);

  test('writes count as generations, reads do not', async () => {
    const before = db().generation();
    await read(db(), 'MATCH (n) RETURN count(n) AS n');
    expect(db().generation()).toBe(before);
    await write(db(), 'MATCH (n:Entity {id: $id}) SET n.seen = true', { id: 'dahua' });
    const after = db().generation();
    expect(after).toBeGreaterThan(before);
    await db().load(batch({ putNodes: [node('dahua')] }));
    expect(db().generation()).toBeGreaterThan(after);
  });

  test('concurrent writers of one node lose nothing', async () => {
    await write(db(), 'MATCH (n:Entity {id: $id}) SET n.count = 0', { id: 'dahua' });
    await Promise.all(
      Array.from({ length: 40 }, () =>
        write(db(), 'MATCH (n:Entity {id: $id}) SET n.count = n.count + 1', { id: 'dahua' }),
      ),
    );
    expect(await read(db(), 'MATCH (n:Entity {id: $id}) RETURN n.count AS n', { id: 'dahua' })).toStrictEqual([
      { n: 40 },
    ]);
  });

  test('an empty load is no error', async () => {
    const before = await nodes(db());
    await db().load(batch({}));
    expect(await nodes(db())).toStrictEqual(before);
  });

  test('a change is written only while what was read is as it was, and then as a whole', async () => {
    const change = (revision: number, more: Partial<GraphBatch> = {}) =>
      db().change(batch({ putNodes: [node('judged', { revision: revision + 1 })], ...more }), [
        { label: 'Entity', id: 'judged', property: 'revision', value: revision },
      ]);
    const judged = () => read(db(), "MATCH (n:Entity {id: 'judged'}) RETURN n.revision AS revision");
    const before = db().generation();
    expect(await change(1)).toBe(false);
    expect(await judged()).toEqual([]);
    await db().load(batch({ putNodes: [node('judged', { revision: 1 })] }));
    expect(await change(1)).toBe(true);
    expect(await change(1)).toBe(false);
    expect(await judged()).toEqual([{ revision: 2 }]);
    expect(db().generation()).toBeGreaterThan(before);
    const broken = change(2, { createRelationships: [link('judged', 'no-such-end')] });
    await expect(broken).rejects.toMatchObject({ code: 'missing-end' });
    expect(await judged()).toEqual([{ revision: 2 }]);
    const [one, other] = await Promise.all([change(2), change(2)]);
    expect([one, other].sort()).toEqual([false, true]);
  });

  test('what was not there is made by one alone, and a refusal leaves nothing behind', async () => {
    const make = (...ids: string[]) =>
      db().change(
        batch({ putNodes: ids.map((id) => node(id, { revision: 1 })) }),
        ids.map((id) => ({ label: 'Entity', id, property: 'revision', value: null })),
      );
    const both = await Promise.all([make('made-once'), make('made-once')]);
    expect(both.sort()).toEqual([false, true]);
    expect(await make('made-never', 'made-once')).toBe(false);
    expect(
      await read(db(), "MATCH (n:Entity) WHERE n.id STARTS WITH 'made' RETURN n.id AS id, n.revision AS revision"),
    ).toEqual([{ id: 'made-once', revision: 1 }]);
  });
});
