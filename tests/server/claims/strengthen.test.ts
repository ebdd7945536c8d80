import { expect, test } from '@jest/globals';
import { wouldStrengthen } from '../../../server/claims/strengthen.ts';
import { assertion, claim, entity, voice } from '../../factories/claims.ts';

const norvik = entity('norvik', 'Vendor', { types: ['Vendor', 'Organisation'] });
const valdoria = entity('valdoria', 'Country');
const says = (...assertions: ReturnType<typeof assertion>[]) =>
  claim('c', { subject: norvik, object: valdoria, assertions });

test('of one voice: the word of those it is about, as far as they have not spoken', () => {
  expect(wouldStrengthen([says(assertion({ chain: [] }))], 'single-source', 1)).toBe(
    'Norvik’s own word, or Valdoria’s',
  );
  expect(wouldStrengthen([says(assertion({ chain: [voice('norvik')] }))], 'single-source', 1)).toBe(
    'Valdoria’s own word',
  );
  const both = [voice('ana'), { ...voice('norvik'), role: 'for' as const }];
  expect(
    wouldStrengthen(
      [says(assertion({ chain: both }), assertion({ stance: 'declines', chain: [voice('valdoria')] }))],
      'single-source',
      1,
    ),
  ).toBe('A second voice');
});

test('a system has no word of its own', () => {
  const c = claim('c', {
    subject: entity('lantern', 'System'),
    object: entity('cameras', 'System'),
    assertions: [assertion({ chain: [] })],
  });
  expect(wouldStrengthen([c], 'single-source', 1)).toBe('A second voice');
});

test('where only unnamed voices affirm it, a named one', () => {
  const leak = voice('leak', 0, { entity: entity('leak', 'Organisation', { unnamed: true }) });
  expect(wouldStrengthen([says(assertion({ chain: [leak] }))], 'single-source', 1)).toBe('A named voice');
});

test('a plan lacks word that it was done, an agreement nothing, a dispute somebody else', () => {
  const planned = says(assertion({ chain: [voice('norvik')], modality: 'planned' }));
  expect(wouldStrengthen([planned], 'planned', 1)).toBe('Valdoria’s own word, or word that it was done');
  expect(wouldStrengthen([planned], 'corroborated', 2)).toBe('Nothing: two voices agree');
  expect(wouldStrengthen([planned], 'corroborated', 11)).toBe('Nothing: 11 voices agree');
  const disputed = {
    ...says(assertion({ chain: [voice('interlab')] }), assertion({ stance: 'denies', chain: [voice('ministry')] })),
    standing: 'disputed' as const,
  };
  expect(wouldStrengthen([disputed], 'disputed', 1)).toBe('A voice besides Interlab and Ministry, who are at odds');
});
