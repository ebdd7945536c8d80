import { expect, test } from '@jest/globals';
import { blocksOf, readFrom } from '../../../client/features/entities/blocks.ts';
import { canvasHref } from '../../../client/features/entities/hrefs.ts';
import { ringOf } from '../../../client/features/entities/ring.ts';
import { noneOf, waitsInWords } from '../../../client/features/entities/words.ts';
import { firstDossier } from '../../../client/features/explore/firstDossier.ts';
import { claim, entity, graphNode } from '../../factories/claims.ts';

const norvik = entity('norvik', 'Vendor');
const lantern = entity('lantern', 'System');

test('a claim reads from each of its parts', () => {
  const sold = claim('sold', { instrument: lantern });
  expect([readFrom(sold, 'norvik'), readFrom(sold, 'valdoria'), readFrom(sold, 'lantern')]).toEqual([
    { direction: 'forward', via: 'object', other: sold.object },
    { direction: 'inverse', via: 'object', other: norvik },
    { direction: 'inverse', via: 'instrument', other: norvik },
  ]);
});

test('a block per predicate and other end, most disputed first; what is claimed once shares the last', () => {
  const claims = [
    claim('once', { predicate: 'LOCATED_IN', object: entity('ostmark', 'Country') }),
    claim('a'),
    claim('b'),
    claim('c', { predicate: 'DEVELOPS', object: lantern, standing: 'disputed' }),
    claim('planned', { predicate: 'FUNDS', object: lantern, standing: 'planned' }),
  ];
  expect(blocksOf(claims, 'norvik').map((b) => [b.of?.predicate ?? null, b.claims.map((c) => c.id)])).toEqual([
    ['DEVELOPS', ['c']],
    ['SUPPLIES', ['a', 'b']],
    [null, ['planned', 'once']],
  ]);
  expect(blocksOf([], 'norvik')).toEqual([]);
});

test('standings that no claim has are said, and what waits is counted', () => {
  expect(noneOf({ disputed: 2, 'single-source': 6, unreviewed: 1 })).toBe('None corroborated, planned or denied-only');
  expect(noneOf({})).toBe('Nothing is claimed of it');
  expect([waitsInWords(0, 0, 0), waitsInWords(5, 0, 0), waitsInWords(8, 1, 0), waitsInWords(44, 37, 2)]).toEqual([
    'No claim about it draws a link.',
    'Every neighbour is here.',
    '1 more neighbour waits, ranked by voices.',
    '37 more neighbours wait, ranked by voices. 2 more behind claims that nobody reviewed yet.',
  ]);
});

test('an entity stands in the middle, its neighbours around it from the top', () => {
  const { middle, a, b } = ringOf('middle', ['a', 'b'], 400, 300);
  expect([middle, a, b].map((p) => p && { x: Math.round(p.x), y: Math.round(p.y) })).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: -150 },
    { x: 0, y: 150 },
  ]);
});

test('the way to the canvas takes its neighbours along', () => {
  expect(canvasHref(norvik, ['valdoria'])).toBe('/?title=Around+Norvik&on=norvik*_valdoria&sel=norvik');
});

test('the first dossier offered is that of the vendor with most risk', () => {
  const nodes = [
    { ...graphNode('valdoria'), types: ['Country'] },
    { ...graphNode('brisk'), types: ['Vendor'] },
    { ...graphNode('norvik'), types: ['Vendor'] },
  ];
  const risks = [{ link: 'valdoria~OPERATES~lantern' }, { link: 'norvik~SUPPLIES~valdoria' }];
  expect([firstDossier(nodes, risks)?.id, firstDossier(nodes, [])?.id, firstDossier([], [])]).toEqual([
    'norvik',
    'brisk',
    null,
  ]);
});
