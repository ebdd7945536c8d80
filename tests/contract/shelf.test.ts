import { expect, test } from '@jest/globals';
import { schemaPlan } from '../../server/graph/document/shape.ts';
import { openShelf } from '../../server/graph/shelf.ts';
import { onBoth } from '../factories/databases.ts';

const start = new Date('2026-03-01T12:00:00.000Z');
const given = { title: 'A view', body: '{"state":"on=a"}', owner: 'ana' };

onBoth('what people save', (db) => {
  test('is created, read, changed and removed, each once', async () => {
    await db().prepare(schemaPlan);
    const shelf = openShelf(db(), 'View', () => start);
    const made = await shelf.create(given);
    expect(made).toEqual({ id: 'a-view', ...given, updatedAt: start.toISOString() });
    expect(await shelf.create({ ...given, body: '{}' })).toMatchObject({ id: 'a-view-2', body: '{}' });
    expect((await shelf.keys()).map((k) => k.id).sort()).toEqual(['a-view', 'a-view-2']);
    expect(await shelf.read(['a-view', 'nothing'])).toEqual([made]);

    // The clock stands still, the change is later all the same.
    const changed = await shelf.change(made, { ...given, title: 'Renamed' });
    expect(changed).toEqual({ ...made, title: 'Renamed', updatedAt: '2026-03-01T12:00:00.001Z' });
    expect(await shelf.change(made, { ...given, title: 'Too late' })).toBeUndefined();
    expect(await shelf.remove(made)).toBe(false);
    expect(await shelf.read(['a-view'])).toEqual([changed]);
    if (changed === undefined) throw new Error('not changed');
    expect([await shelf.remove(changed), await shelf.remove(changed)]).toEqual([true, false]);
    expect((await shelf.keys()).map((k) => k.id)).toEqual(['a-view-2']);
  });

  test('of many changes of one at once exactly one holds, and many creations are many', async () => {
    await db().prepare(schemaPlan);
    const shelf = openShelf(db(), 'SavedQuery', () => start);
    const made = await Promise.all(Array.from({ length: 5 }, (_, i) => shelf.create({ ...given, body: String(i) })));
    expect(new Set(made.map((m) => m.id)).size).toBe(5);
    const [first] = made;
    if (first === undefined) throw new Error('nothing made');
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, i) => shelf.change(first, { ...given, body: `try ${i}` })),
    );
    const held = tries.flatMap((t) => t ?? []);
    expect(held).toHaveLength(1);
    expect(await shelf.read([first.id])).toEqual(held);
  });
});
