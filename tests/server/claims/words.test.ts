import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  disputedSentence,
  plannedSentence,
  type Sentence,
  type Teller,
  unnamedSentence,
} from '../../../server/claims/sentences.ts';
import { defaultStatement } from '../../../server/claims/statement.ts';
import { summaries } from '../../../server/claims/summary.ts';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { findPredicate } from '../../../server/ontology.ts';
import { claim, entity, figure } from '../../factories/document.ts';
import { seedOntology } from '../../factories/ontology.ts';

const predicate = (id: string) => {
  const found = findPredicate(seedOntology, id);
  if (found === undefined) throw new Error(id);
  return found;
};
const said = {
  subject: 'Norvik',
  object: 'Valdoria',
  instrument: null,
  label: null,
  figures: [],
  planned: false,
  dated: false,
};

test('a statement from the words of the ontology', () => {
  expect(defaultStatement(predicate('SUPPLIES'), { ...said, instrument: 'Lantern', figures: [figure()] })).toBe(
    'Norvik supplied Valdoria (Lantern; 100 cameras).',
  );
  expect(defaultStatement(predicate('SUPPLIES'), { ...said, planned: true })).toBe('Norvik is to supply Valdoria.');
  expect(defaultStatement(predicate('LOCATED_IN'), said)).toBe('Norvik is located in Valdoria.');
  expect(defaultStatement(predicate('HOLDS_ROLE'), { ...said, label: 'president', dated: true })).toBe(
    'Norvik held a role in Valdoria (president).',
  );
});

test('a summary tells type and role from a claim that stands undisputed, the best attested first', () => {
  const entities = [
    entity('ana', { types: ['Person'] }),
    entity('norvik', { types: ['Organisation', 'Vendor'] }),
    entity('lantern', { types: ['System'] }),
    entity('valdoria', { types: ['Country'], name: 'Valdoria' }),
    entity('ostmark', { types: ['Country'], name: 'Ostmark' }),
  ];
  const one = (s: string, p: string, o: string, more: object) => ({ ...claim(s, p, o, []), voices: 1, ...more });
  const told = summaries(
    entities,
    [
      one('ana', 'HOLDS_ROLE', 'valdoria', { label: 'envoy' }),
      one('ana', 'HOLDS_ROLE', 'valdoria', { label: 'minister', voices: 2, standing: 'corroborated' }),
      one('norvik', 'LOCATED_IN', 'ostmark', { standing: 'disputed' }),
      one('norvik', 'LOCATED_IN', 'valdoria', {}),
      one('norvik', 'DEVELOPS', 'lantern', { standing: 'planned' }),
    ],
    seedOntology,
  );
  expect([...told]).toEqual([
    ['ana', 'minister, Valdoria'],
    ['norvik', 'vendor, Valdoria'],
    ['lantern', null],
    ['valdoria', null],
    ['ostmark', null],
  ]);
});

const ref = (name: string, unnamed = false): EntityRef => ({
  id: name.toLowerCase(),
  name,
  types: ['Person'],
  unnamed,
});
const teller = (more: Partial<Teller> = {}): Teller => ({
  stance: 'affirms',
  speakers: [ref('Ana')],
  behalf: [],
  carriers: [],
  publisher: ref('Daily'),
  ...more,
});

test('sentences name the voices they speak of', () => {
  const denies = teller({ stance: 'denies', behalf: [ref('Ministry')], carriers: [ref('Wire')] });
  expect(disputedSentence([denies, teller({ stance: 'questions', speakers: [ref('Ben')] })], 1, 1)).toEqual({
    text: 'Ana for Ministry (as carried by Wire) denies and Ben questions it.',
    voices: [ref('Ana'), ref('Ben')],
  });
  expect(disputedSentence([denies, teller({ stance: 'denies' })], 2, 3).text).toBe(
    'Ana for Ministry (as carried by Wire) and Ana deny 2 of its 3 claims.',
  );
  expect(plannedSentence([teller()]).text).toBe('Ana tells of a plan, not of anything done.');
  expect(unnamedSentence([teller({ speakers: [ref('officials', true)] })]).text).toBe(
    'Rests on one unnamed voice alone: officials (as carried by Daily).',
  );
});

test('every voice of a sentence stands in its text by name', () => {
  const refs = fc.constantFrom('Ana', 'Ben', 'Cai', 'Dov', 'Eva').map((name) => ref(name));
  const tellers = fc.array(
    fc.record({
      stance: fc.constantFrom('denies' as const, 'questions' as const),
      speakers: fc.array(refs, { minLength: 1, maxLength: 2 }),
      behalf: fc.array(refs, { maxLength: 1 }),
      carriers: fc.array(refs, { maxLength: 2 }),
      publisher: refs,
    }),
    { minLength: 1 },
  );
  const holds = ({ text, voices }: Sentence) => {
    expect(voices.length).toBeGreaterThan(0);
    for (const v of voices) expect(text).toContain(v.name);
    expect(text).toMatch(/\.$/);
  };
  fc.assert(
    fc.property(tellers, (list) => {
      holds(disputedSentence(list, 1, 2));
      holds(plannedSentence(list));
      holds(unnamedSentence(list));
    }),
  );
});
