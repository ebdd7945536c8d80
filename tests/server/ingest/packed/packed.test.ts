import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Interned } from '../../../../server/ingest/packed/interned.ts';
import { Postings } from '../../../../server/ingest/packed/postings.ts';
import { Texts } from '../../../../server/ingest/packed/texts.ts';

test('postings answer as a map of lists does, before they are sorted in and after', () => {
  const [postings, map] = [new Postings(), new Map<number, number[]>()];
  let seed = 7;
  for (let n = 0; n < 200_000; n += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    // Few enough keys that each has several numbers, from all over the range.
    const key = (seed % 50_000) * 85_000;
    postings.add(key, n);
    map.set(key, [...(map.get(key) ?? []), n]);
  }
  for (let key = 0; key < 50_000; key += 7) expect(postings.of(key * 85_000)).toEqual(map.get(key * 85_000) ?? []);
  expect(postings.of(1)).toEqual([]);
});

test('texts of any script come back, and the same one has the same number', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 300 }), (all) => {
      const [texts, interned] = [new Texts(), new Interned()];
      const [ids, numbers] = [all.map((t) => texts.add(t)), all.map((t) => interned.add(t))];
      expect(ids.map((n) => texts.get(n))).toEqual(all);
      expect(numbers.map((n) => interned.get(n))).toEqual(all);
      expect(numbers).toEqual(all.map((t) => [...new Set(all)].indexOf(t)));
      expect([texts.size, interned.size]).toEqual([all.length, new Set(all).size]);
    }),
    { numRuns: 50 },
  );
});
