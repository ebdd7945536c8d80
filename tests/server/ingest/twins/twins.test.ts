import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharedPart, shinglesOf } from '../../../../server/ingest/twins/shingles.ts';
import { TwinIndex } from '../../../../server/ingest/twins/twinIndex.ts';
import { closest, nearTwin, type Told } from '../../../../server/ingest/twins/twins.ts';

const words =
  'crane harbour board dockers camera sensor quay memo film shift union lawyer engineer list night desk'.split(' ');
/** A paragraph of words that only its number decides, so that none is like another. */
const paragraph = (n: number) =>
  Array.from({ length: 40 }, (_, i) => `${words[(i * 7 + n * 5) % words.length]}${(i * n + i) % 13}x${n}`).join(' ');
const text = (...numbers: number[]) => numbers.map(paragraph).join('\n\n');
const told = (id: string, of: string): Told => ({ id, title: id, publishedOn: null, copyOf: null, text: of });

test('a copy is found though cut, renamed and set anew; reports that share a quotation are not', () => {
  const original = text(1, 2, 3, 4, 5, 6);
  const others = [told('first', original), told('other', text(11, 12, 13, 14))];
  const copy = `Another headline\n\nBy Delta Wire\n\n${text(1, 2, 3).toUpperCase()}`;
  expect(closest(copy, others)).toMatchObject({ of: { id: 'first' }, paragraphs: 5, differing: 2 });
  expect(closest(`${text(1)}\n\n${text(21, 22, 23)}`, others)).toBeUndefined();
  expect(closest('Ferry sinks', others)).toBeUndefined();
});

const outage = `The harbour at Kivra was closed on Monday, the port said.

“Kivra has waited a year for this,” Mr Tallow told reporters at the gate, where some forty dockers stood in the rain.
The cranes came by ship in March and were set up along the northern quay within nine days, two fewer than planned.
Nobody in Kivra was told what they cost. The board will meet again when the first of them has been tested.
Dockers who work in Kivra want the list of shifts to be read out every night, as it was before the strike.`;
const instead = (of: string, ...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((text, [from, to]) => text.replaceAll(from, to), of);
const none: readonly (readonly [string, string])[] = [];

test.each([
  ['cut and under another head', none, `Quay reopens\n\nBy Delta Wire\n\n${outage.slice(60)}`, true],
  ['of a town spelt otherwise', [['Kivra', 'Kyvra']] as const, outage, true],
  ['of a man addressed otherwise', [['Mr Tallow', 'Senator Tallow']] as const, outage, true],
  ['told to somebody else', [['reporters', 'the Herald']] as const, outage, true],
  ['of another town', [['Kivra', 'Sandholm']] as const, outage, false],
  ['of a town of two words', [['Kivra', 'Port Sandholm']] as const, outage, false],
])('a text %s', (_, pairs, given, isCopy) => {
  const text = instead(given, ...pairs);
  expect(sharedPart(shinglesOf(text), shinglesOf(outage))).toBeGreaterThan(nearTwin);
  const found = closest(text, [told('first', outage)]);
  expect(found?.of.id).toBe(isCopy ? 'first' : undefined);
});

test('the index finds every twin that comparing with all finds', () => {
  const anyText = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 8 }).map((n) => text(...n));
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), anyText, (others, given) => {
      const index = new TwinIndex();
      others.forEach((o, i) => {
        index.add(told(`a${i}`, o));
      });
      const shingles = shinglesOf(given);
      const twins = others.flatMap((o, i) => (sharedPart(shingles, shinglesOf(o)) >= nearTwin ? [`a${i}`] : []));
      expect(index.candidates(given)).toEqual(expect.arrayContaining(twins));
      if (others.includes(given)) expect(index.sameText(given)).toBeDefined();
    }),
    { numRuns: 60 },
  );
});

test('the start of a long text is found, and a text that very many copied', () => {
  const index = new TwinIndex();
  const long = text(...Array.from({ length: 120 }, (_, n) => n + 100));
  index.add(told('long', long));
  for (let n = 0; n < 300; n += 1) index.add(told(`copy-${n}`, text(1, 2, 3, 4, 500 + n)));
  expect(index.candidates(text(100, 101, 102, 103, 104))).toEqual(['long']);
  expect(index.candidates(text(1, 2, 3, 4))).toHaveLength(20);
});

test('an article is found by what it says now, and its text is only told of those that say it', () => {
  const index = new TwinIndex();
  index.add(told('a', text(1, 2, 3)));
  index.add(told('b', text(1, 2, 3)));
  expect(index.sameText(text(1, 2, 3))).toBe('a');
  index.add(told('a', text(7, 8, 9)));
  expect([index.sameText(text(1, 2, 3)), index.sameText(text(7, 8, 9))]).toEqual(['b', 'a']);
  expect(index.candidates(text(7, 8))).toEqual(['a']);
  expect(index.sameText(text(4))).toBeUndefined();
});

test('an index takes any number of articles', () => {
  const index = new TwinIndex();
  for (let n = 0; n < 12_000; n += 1) index.add({ id: `a${n}`, text: `${n}` });
  expect([index.sameText('9841'), index.sameText('11999'), index.sameText('12000')]).toEqual([
    'a9841',
    'a11999',
    undefined,
  ]);
});
