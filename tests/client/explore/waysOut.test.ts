import { expect, test } from '@jest/globals';
import { waysOut } from '../../../client/features/explore/waysOut.ts';
import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import { opening } from '../graph/opening.ts';

const node = (id: string, ...types: string[]): GraphNode => ({ id, name: id, types, unnamed: false, neighbours: 1 });
const link = (source: string, predicate: string, target: string): GraphLink => ({
  id: `${source}~${predicate}~${target}`,
  source,
  target,
  predicate,
  via: 'object',
  standing: 'single-source',
  voices: 1,
  outlets: 1,
  assertions: 1,
  disputed: false,
  planned: false,
  claimIds: [],
});

test('neighbours that are not here, by predicate and direction and by every type they carry', () => {
  const reply = {
    nodes: [
      node('buyer', 'Country'),
      node('other', 'Country'),
      node('maker', 'Organisation', 'Vendor'),
      node('here', 'Place'),
    ],
    links: [
      link('hub', 'SUPPLIES', 'buyer'),
      link('hub', 'SUPPLIES', 'other'),
      link('maker', 'SUPPLIES', 'hub'),
      link('maker', 'PARTNERS_WITH', 'hub'),
      link('hub', 'LOCATED_IN', 'here'),
    ],
  };
  const { predicate, type } = waysOut('hub', reply, (id) => id === 'here', opening.ontology);
  expect(predicate.map((w) => [w.word, w.others, w.ask])).toEqual([
    ['supplies', ['buyer', 'other'], { predicate: 'SUPPLIES' }],
    ['is supplied by', ['maker'], { predicate: 'SUPPLIES:inverse' }],
    ['partners with', ['maker'], { predicate: 'PARTNERS_WITH' }],
  ]);
  expect(type.map((w) => [w.word, w.others, w.ask])).toEqual([
    ['country', ['buyer', 'other'], { type: 'Country' }],
    ['organisation', ['maker'], { type: 'Organisation' }],
    ['vendor', ['maker'], { type: 'Vendor' }],
  ]);
});
