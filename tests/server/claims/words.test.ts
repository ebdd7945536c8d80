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
import { article, assertion, claim, entity, figure } from '../../factories/document.ts';
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
  words: '',
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
  expect(defaultStatement(predicate('OWNS'), { ...said, words: 'Norvik owns Valdoria' })).toBe('Norvik owns Valdoria.');
  expect(defaultStatement(predicate('OWNS'), { ...said, words: 'Norvik owned it' })).toBe('Norvik owned Valdoria.');
  expect(defaultStatement(predicate('SUPPLIES'), { ...said, words: 'Norvik supplies' })).toBe(
    'Norvik supplied Valdoria.',
  );
});

test('a summary tells type and role or place, and only from what a named voice says undisputed', () => {
  const entities = [
    entity('ana', { types: ['Person'] }),
    entity('norvik', { types: ['Organisation', 'Vendor'] }),
    entity('lantern', { types: ['System'] }),
    entity('valdoria', { types: ['Country'], name: 'Valdoria' }),
    entity('ostmark', { types: ['Country'], name: 'Ostmark' }),
    entity('officials', { unnamed: true }),
    entity('ben', { types: ['Person'] }),
  ];
  const paper = article('paper', 'Ana and Norvik.');
  const says = (more: Parameters<typeof assertion>[2] = {}) => [assertion(paper, 'Ana', more)];
  const one = (s: string, p: string, o: string, more: object, assertions = says()) => ({
    ...claim(s, p, o, assertions),
    voices: 1,
    ...more,
  });
  const told = summaries(
    entities,
    [
      one('ana', 'HOLDS_ROLE', 'valdoria', { label: 'envoy' }),
      one('ana', 'HOLDS_ROLE', 'valdoria', { label: 'minister', voices: 2, standing: 'corroborated' }),
      one('norvik', 'LOCATED_IN', 'ostmark', { standing: 'disputed' }),
      one('norvik', 'LOCATED_IN', 'valdoria', {}),
      one('norvik', 'DEVELOPS', 'lantern', {}),
      one('lantern', 'PART_OF', 'norvik', {}),
      one('lantern', 'LOCATED_IN', 'valdoria', { standing: 'planned' }),
      one('ben', 'HOLDS_ROLE', 'valdoria', { label: 'spy' }, says({ voices: ['officials', 'daily-news'] })),
      one('ben', 'HOLDS_ROLE', 'valdoria', { label: 'agent' }, says({ modality: 'alleged' })),
      one('ben', 'HOLDS_ROLE', 'valdoria', { label: 'clerk' }, says({ review: 'proposed' })),
      one('ben', 'HOLDS_ROLE', 'valdoria', { label: 'mayor', contradicts: ['c-other'] }),
    ],
    seedOntology,
  );
  expect([...told]).toEqual([
    ['ana', 'minister, Valdoria'],
    ['norvik', 'vendor, Valdoria'],
    ['lantern', null],
    ['valdoria', null],
    ['ostmark', null],
    ['officials', null],
    ['ben', null],
  ]);
});

const ref = (name: string, unnamed = false): EntityRef => ({
  id: name.toLowerCase(),
  name,
  types: ['Person'],
  unnamed,
});
const teller = (more: Partial<Teller> = {}): Teller => ({
  claim: 'one',
  stance: 'affirms',
  judged: false,
  speakers: [ref('Ana')],
  behalf: [],
  carriers: [],
  publisher: ref('Daily'),
  ...more,
});

test('sentences name the voices they speak of', () => {
  const denies = teller({ stance: 'denies', behalf: [ref('Ministry')], carriers: [ref('Wire')] });
  expect(disputedSentence([denies, teller({ stance: 'questions', speakers: [ref('Ben')] })], 1)).toEqual({
    text: 'Ana for Ministry (as carried by Wire) denied and Ben questioned it.',
    voices: [ref('Ana'), ref('Ben')],
  });
  expect(disputedSentence([denies, teller({ stance: 'denies', claim: 'two' })], 3).text).toBe(
    'Ana for Ministry (as carried by Wire) and Ana denied 2 of its 3 claims.',
  );
  expect(plannedSentence([teller()]).text).toBe('By Ana it is planned or agreed; nothing more is said.');
  expect(unnamedSentence([teller({ speakers: [ref('officials', true)] })]).text).toBe(
    'Rests on one unnamed voice alone: officials (as carried by Daily).',
  );
});

test('a denial that reaches a claim by judgement alone says so', () => {
  const denies = (more: Partial<Teller> = {}) => teller({ stance: 'denies', judged: true, ...more });
  const ben = { speakers: [ref('Ben')] };
  expect(disputedSentence([denies()], 1).text).toBe(
    'Ana denied it; that the denial reaches this claim is a judgement.',
  );
  expect(disputedSentence([denies({ stance: 'questions' }), denies(ben)], 1).text).toBe(
    'Ben denied and Ana questioned it; that the denial reaches this claim is a judgement; ' +
      'that the doubt reaches this claim is a judgement.',
  );
  expect(disputedSentence([denies({ judged: false }), denies({ claim: 'two' })], 3).text).toBe(
    'Ana denied 2 of its 3 claims; that the denial by Ana reaches 1 of them is a judgement.',
  );
  expect(disputedSentence([denies({ judged: false }), denies(ben)], 1)).toEqual({
    text: 'Ana and Ben denied it; that the denial by Ben reaches this claim is a judgement.',
    voices: [ref('Ana'), ref('Ben')],
  });
});

test('every voice of a sentence stands in its text by name', () => {
  const refs = fc.constantFrom('Ana', 'Ben', 'Cai', 'Dov', 'Eva').map((name) => ref(name));
  const tellers = fc.array(
    fc.record({
      claim: fc.constantFrom('one', 'two'),
      stance: fc.constantFrom('denies' as const, 'questions' as const),
      judged: fc.boolean(),
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
      holds(disputedSentence(list, 2));
      holds(plannedSentence(list));
      holds(unnamedSentence(list));
    }),
  );
});
