import type { GraphBatch, Properties } from '../../../server/graph/database.ts';

const types = ['Country', 'Organisation', 'System', 'Person'];
const links = ['SUPPLIES', 'OWNS', 'LOCATED_IN'];
const names = ['Astra', 'astra', 'Boreal', 'Ço d’Or', 'Delta 9', '', 'Éire'];
const given = (properties: Readonly<Record<string, Properties[string] | undefined>>): Properties =>
  Object.fromEntries(Object.entries(properties).filter((e): e is [string, Properties[string]] => e[1] !== undefined));

/**
 * A small graph of our own vocabulary with what makes queries go wrong: absent properties, empty texts and lists,
 * parallel relationships, circles, a loop to oneself, nodes without neighbours.
 */
export function data(): GraphBatch {
  const entities = Array.from({ length: 11 }, (_, n) => ({
    labels: ['Entity', types[n % 4] ?? 'Country'],
    id: `e-${n}`,
    properties: given({
      name: n % 5 === 4 ? undefined : (names[n % 7] ?? ''),
      unnamed: n % 3 === 0 ? undefined : n % 3 === 1,
      aliases: n % 4 === 1 ? undefined : names.slice(0, n % 4),
      voices: n % 6 === 5 ? undefined : (n % 4) - 1,
      score: n % 4 === 3 ? undefined : (n % 5) / 2,
    }),
  }));
  const claims = Array.from({ length: 5 }, (_, n) => ({
    labels: ['Claim'],
    id: `c-${n}`,
    properties: given({
      name: n % 2 === 0 ? `claim ${n % 3}` : undefined,
      validFrom: n % 3 === 2 ? undefined : `20${20 + n}-0${1 + n}`,
      voices: n % 3,
      years: n % 4 === 3 ? undefined : [2020 + n, 2020, n],
    }),
  }));
  const entity = (n: number) => ({ label: 'Entity', id: `e-${n}` });
  const between = Array.from({ length: 15 }, (_, n) => ({
    type: links[n % 3] ?? 'OWNS',
    from: entity((n * 5) % 9),
    to: entity((n * 3 + 1) % 10),
    properties: given({
      voices: n % 4 === 3 ? undefined : n % 4,
      standing: n % 5 === 0 ? undefined : n % 2 === 0 ? 'reported' : 'disputed',
      disputed: n % 3 === 0,
    }),
  }));
  const ends = claims.flatMap(({ id }, n) => [
    { type: 'SUBJECT', from: { label: 'Claim', id }, to: entity((n * 3) % 9), properties: {} },
    ...(n % 3 === 2
      ? []
      : [{ type: 'OBJECT', from: { label: 'Claim', id }, to: entity((n * 2 + 1) % 10), properties: {} }]),
  ]);
  const odd = [
    { type: 'OWNS', from: entity(2), to: entity(2), properties: { voices: 2 } },
    { type: 'SUPPLIES', from: entity(1), to: entity(3), properties: { voices: 1, standing: 'reported' } },
    { type: 'SUPPLIES', from: entity(1), to: entity(3), properties: { voices: 1, standing: 'reported' } },
  ];
  return {
    removeRelationships: [],
    removeNodes: [],
    putNodes: [...entities, ...claims],
    createRelationships: [...between, ...ends, ...odd],
  };
}
