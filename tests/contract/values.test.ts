import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Properties } from '../../server/graph/database.ts';
import { onBoth } from '../factories/databases.ts';
import { batch, read } from '../factories/statements.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
);
const property = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.array(text, { maxLength: 5 }),
  fc.array(fc.integer(), { maxLength: 5 }),
);
const properties: fc.Arbitrary<Properties> = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,9}$/), property, {
  maxKeys: 6,
  noNullPrototype: true,
});

onBoth('values', (db) => {
  test('properties come back as they were loaded', async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(properties, { minLength: 1, maxLength: 20 }), async (all) => {
        turn += 1;
        const nodes = all.map((p, i) => ({ ...p, id: `${turn}-${String(i).padStart(3, '0')}` }));
        await db().load(batch({ putNodes: nodes.map((p) => ({ labels: ['Thing'], id: p.id, properties: p })) }));
        const rows = await read(
          db(),
          'MATCH (n:Thing) WHERE n.id STARTS WITH $turn RETURN properties(n) AS p ORDER BY n.id',
          { turn: `${turn}-` },
        );
        expect(rows.map((r) => r.p)).toStrictEqual(nodes);
      }),
      { numRuns: 30 },
    );
  });

  test('parameters come back as they were given, nested too', async () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constant(null),
        fc.boolean(),
        number,
        text,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).value;
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        expect(await read(db(), 'RETURN $given AS given', { given })).toStrictEqual([{ given }]);
      }),
      { numRuns: 60 },
    );
  });

  test('integers keep every digit, and stay integers', async () => {
    const given = [9007199254740993n, -9223372036854775808n, 9223372036854775807n];
    expect(await read(db(), 'RETURN $given AS given, 17 AS seven', { given })).toStrictEqual([{ given, seven: 17 }]);
    const asked = await db().ask({
      text: 'RETURN $given AS given, 9007199254740991 AS safe, 7 / 2 AS three, $n / 2 AS eight',
      params: { given, n: 17 },
      limit: 1,
      timeoutMs: 5000,
    });
    expect(asked.rows).toStrictEqual([{ given: given.map(String), safe: 9007199254740991, three: 3, eight: 8 }]);
  });

  test('text of every script is found by itself', async () => {
    const names = [
      'Ærø',
      'Łukasz',
      'Тоқаев',
      '国务院',
      '😀👩‍👩‍👧',
      "O'Neill",
      'a"b\\c\n\t`$x',
      'قزاقستان',
      '\u00e9',
      'e\u0301',
    ];
    await db().load(
      batch({ putNodes: names.map((name, i) => ({ labels: ['Name'], id: `name-${i}`, properties: { name } })) }),
    );
    for (const name of names)
      expect(await read(db(), 'MATCH (n:Name) WHERE n.name = $name RETURN n.name AS name', { name })).toStrictEqual([
        { name },
      ]);
  });

  describe('refuses what the two would treat differently', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    test.each<[string, unknown]>([
      ['a Date', new Date(0)],
      ['a Map', new Map([['a', 1]])],
      ['a Set', new Set([1])],
      ['undefined', undefined],
      ['a function', () => 1],
      ['NaN', Number.NaN],
      ['infinity', Number.POSITIVE_INFINITY],
      ['an integer beyond 64 bits', 2n ** 63n],
      ['half a surrogate pair', 'a\ud800'],
      ['bytes', new Uint8Array(3)],
      ['what is nested too deep', deep(102)],
    ])('%s', async (_, given) => {
      await expect(read(db(), 'RETURN $given AS x', { given })).rejects.toMatchObject({
        name: 'AppError',
        status: 400,
        code: 'bad-parameter',
      });
      await expect(
        db().ask({ text: 'RETURN $given AS x', params: { given }, limit: 1, timeoutMs: 5000 }),
      ).rejects.toMatchObject({ code: 'bad-parameter' });
    });

    test.each<[string, unknown]>([
      ['null', null],
      ['a map', { a: 1 }],
      ['a nested list', [['a']]],
      ['a mixed list', ['a', 1]],
    ])('%s as a property', async (_, value) => {
      const node = { labels: ['Thing'], id: 'bad', properties: { value } as unknown as Properties };
      await expect(db().load(batch({ putNodes: [node] }))).rejects.toMatchObject({
        code: 'bad-property',
        field: 'value',
      });
      expect(await read(db(), 'MATCH (n:Thing {id: $id}) RETURN n.id AS id', { id: 'bad' })).toStrictEqual([]);
    });
  });
});
