import { describe, expect, test } from '@jest/globals';
import { entityOf, linkIdOf, relationshipsIn, wordsOfNode } from '../../../client/features/queries/cells.ts';
import { columnsOf, weakestIn } from '../../../client/features/queries/columns.ts';
import { heaviest } from '../../../client/features/queries/heaviest.ts';
import { cypherEntity, cypherTie, graphLink, graphNode } from '../../factories/claims.ts';

const kinds = (names: string[], row: Record<string, unknown>, headers = {}) =>
  columnsOf(names, [row], headers).map((c) => [c.header, c.kind, c.tie, c.id]);

describe('columns of a result', () => {
  test('a Link reads on with the entity after it, and the row ends with its weakest standing', () => {
    expect(
      kinds(['vendor', 'supplies', 'system'], {
        vendor: cypherEntity('geedge'),
        supplies: cypherTie('geedge', 'SUPPLIES', 'filter', 'disputed'),
        system: cypherEntity('filter', 'System'),
      }),
    ).toEqual([
      ['Vendor', 'thing', null, null],
      ['System', 'thing', 'supplies', null],
      ['Weakest', 'weakest', null, null],
    ]);
  });

  test('a Link without an entity after it stands alone', () => {
    expect(kinds(['how', 'n'], { how: cypherTie('a', 'OWNS', 'b'), n: 3 }).map(([, kind]) => kind)).toEqual([
      'tie',
      'number',
      'weakest',
    ]);
  });

  test('an id serves the column it belongs to; alone it is a way', () => {
    expect(kinds(['claim', 'claimId'], { claim: 'Norvik supplied Valdoria.', claimId: 'c1' })).toEqual([
      ['Claim', 'value', null, 'claimId'],
    ]);
    expect(kinds(['n', 'claimId'], { n: 1, claimId: 'c1' })[1]).toEqual(['Claim', 'open', null, null]);
  });

  test('the vocabularies are told by name and by all of their values', () => {
    const row = {
      standing: 'disputed',
      stance: 'denies',
      predicate: 'SUPPLIES',
      from: '2019',
      words: 'over 100,000',
      bound: 'at-least',
      modality: 'planned',
      count: 7,
    };
    expect(kinds(Object.keys(row), row).map(([, kind]) => kind)).toEqual([
      'standing',
      'stance',
      'predicate',
      'date',
      'words',
      'bound',
      'value',
      'number',
    ]);
    expect(kinds(['from'], { from: 'Astana' })[0]?.[1]).toBe('value');
  });

  test('headers are the query’s own words, else the alias in words', () => {
    expect(kinds(['endsUp', 'x'], { endsUp: 1, x: 2 }, { x: 'Reached' }).map(([header]) => header)).toEqual([
      'Ends up',
      'Reached',
    ]);
  });

  test('what the weakest standing says is not said twice', () => {
    const row = { how: cypherTie('a', 'OWNS', 'b', 'disputed'), disputed: true };
    expect(kinds(['how', 'disputed'], row).map(([header]) => header)).toEqual(['How', 'Weakest']);
    expect(kinds(['disputed'], { disputed: true }).map(([header]) => header)).toEqual(['Disputed']);
  });

  test('a column of nothing is still a column', () => {
    expect(kinds(['x'], { x: null })).toEqual([['X', 'value', null, null]]);
  });
});

test('the weakest Link of a row is found in paths and lists as well', () => {
  const path = {
    $type: 'path',
    nodes: [cypherEntity('a'), cypherEntity('b')],
    relationships: [cypherTie('a', 'OWNS', 'b', 'planned')],
  };
  const row = { path, list: [cypherTie('b', 'OWNS', 'c', 'disputed')] };
  expect([weakestIn(row), relationshipsIn(path).length, weakestIn({ n: 1 })]).toEqual(['disputed', 1, null]);
});

test('what a row holds of the model is named by its own words', () => {
  expect(entityOf(cypherEntity('dahua'))).toEqual({ id: 'dahua', name: 'Dahua', types: ['Vendor'], unnamed: false });
  const claim = { $type: 'node' as const, id: 'c1', labels: ['Claim'], properties: { statement: 'It was sold.' } };
  expect([entityOf(claim), wordsOfNode(claim)]).toEqual([null, 'It was sold.']);
  expect(linkIdOf({ ...cypherTie('a', 'SUPPLIES', 'b'), properties: { via: 'instrument' } })).toBe(
    'a~SUPPLIES~b~instrument',
  );
});

test('a graph too big for its pane keeps the entities with most links, and only whole links', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => graphNode(id));
  const links = [graphLink('a', 'b'), graphLink('a', 'c'), graphLink('c', 'd'), graphLink('a', 'd')];
  const kept = heaviest(nodes, links, 3);
  expect([kept.nodes.map((n) => n.id), kept.links.map((l) => l.id)]).toEqual([
    ['a', 'c', 'd'],
    ['a~SUPPLIES~c', 'c~SUPPLIES~d', 'a~SUPPLIES~d'],
  ]);
  expect(heaviest(nodes, links, 4)).toEqual({ nodes, links });
});
