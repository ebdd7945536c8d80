import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pageOf, type SortKey } from '../../../../server/graph/read/page.ts';

const items = fc.uniqueArray(fc.record({ id: fc.string(), n: fc.integer({ min: -2, max: 2 }) }), {
  selector: (i) => i.id,
  maxLength: 30,
});
const keyOf = (i: { id: string; n: number }): SortKey => [i.n, i.id];

test('pages of any size join to the whole list, in order, without repeats', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const seen: typeof all = [];
      let cursor: string | undefined;
      do {
        const page = pageOf(all, keyOf, { limit, cursor });
        expect(page.total).toBe(all.length);
        expect(page.rest.length).toBe(all.length - seen.length - page.items.length);
        seen.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual([...all].sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1)));
    }),
  );
});

test('a cursor outlives what is added and removed around it', () => {
  const at = (ids: string) => [...ids].map((id) => ({ id, n: 0 }));
  const { next } = pageOf(at('bdfh'), keyOf, { limit: 2 });
  const ids = (list: string) =>
    pageOf(at(list), keyOf, { limit: 9, cursor: next ?? '' })
      .items.map((i) => i.id)
      .join('');
  expect(ids('bdfh')).toBe('fh');
  expect(ids('abcdefgh')).toBe('efgh');
  expect(ids('fh')).toBe('fh');
  expect(ids('')).toBe('');
});

test.each(['', 'x', 'bnVsbA', 'W10', 'WzFd', 'WzEsMl0', 'WyJhIiwiYiJd', 'eyJhIjoxfQ', 'W251bGwsImEiXQ'])(
  '%j is no cursor of this list',
  (cursor) => {
    expect(() => pageOf([{ id: 'a', n: 1 }], keyOf, { limit: 1, cursor })).toThrow(
      expect.objectContaining({ name: 'AppError', status: 400, code: 'invalid-cursor', field: 'cursor' }),
    );
  },
);
