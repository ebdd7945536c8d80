import { expect, test } from '@jest/globals';
import { neverDrawn, notHere, switchedOff } from '../../../client/features/explore/hiddenWords.ts';
import type { Shown } from '../../../client/features/explore/shown.ts';
import { couldNotFetch } from '../../../client/ui/couldNotFetch.ts';
import { graphLink, graphNode } from '../../factories/claims.ts';

const at = (id: string, count: number) => ({ node: graphNode(id), count });
const shown: Shown = {
  nodes: [graphNode('china'), graphNode('kazakhstan'), graphNode('norvik')],
  links: [graphLink('norvik', 'china'), graphLink('norvik', 'kazakhstan')],
  drawn: { nodes: [], links: [] },
  off: new Set(['norvik', 'norvik~SUPPLIES~china', 'norvik~SUPPLIES~kazakhstan']),
  seen: { nodes: 2, links: 0 },
  byStanding: [],
  byType: [],
  startTypes: [],
  away: [
    { word: 'topics', count: 82 },
    { word: 'systems', count: 50 },
    { word: 'countries', count: 19 },
    { word: 'people', count: 12 },
  ],
  awayTotal: 163,
  hidden: [at('china', 26), at('kazakhstan', 26), at('norvik', 2)],
  deniedOnly: ['c1'],
  undrawn: 1,
};

test('sets that overlap are never added up, and every hub that ties is named', () => {
  expect(notHere(shown, 0, 0)).toEqual([
    'Of 166 entities in the graph, 163 are not here: 82 topics, 50 systems, 19 countries and 12 more.',
    'Most neighbours wait at China (26) and Kazakhstan (26).',
  ]);
  expect(notHere(shown, 5, 1)[0]).toMatch(/ and 12 more; among them 5 of this view and 1 taken off by you\.$/);
  expect(notHere({ ...shown, awayTotal: 0 }, 0, 0)).toEqual([]);
});
test('entities and Links are switched off in two numbers', () => {
  expect(switchedOff(shown)).toBe('1 entity and 2 links');
  expect(switchedOff({ ...shown, seen: { nodes: 3, links: 1 } })).toBe('1 link');
});
test('a claim that nobody affirms need not be denied, and one whose predicate draws nothing says so', () => {
  expect(neverDrawn(shown)).toEqual(['1 claim affirmed by nobody', '1 claim whose predicate draws no link']);
});
test('a page whose code did not arrive is told from one that failed', () => {
  expect(couldNotFetch(new TypeError('Failed to fetch dynamically imported module: /assets/a.js'))).toBe(true);
  expect(couldNotFetch(new TypeError('error loading dynamically imported module: /assets/a.js'))).toBe(true);
  expect(couldNotFetch(new TypeError('x is undefined'))).toBe(false);
  expect(couldNotFetch(null)).toBe(false);
});
