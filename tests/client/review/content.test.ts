import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  blankContent,
  contentOf,
  type Draft,
  isChanged,
  tidy,
  toClaim,
  toEdit,
} from '../../../client/features/review/content.ts';
import { assertionEdit, claimRequest } from '../../../server/contract/reviewRequest.ts';
import { modalities, stances } from '../../../server/contract/terms.ts';
import { contractAssertion, contractPassage, ref, step } from '../../factories/contractClaim.ts';
import { contractProposal } from '../../factories/contractProposal.ts';

const base = contractProposal('a-1', 'Norvik sold cranes', 8);
const anywhere = () => 1;
const entities = fc.constantFrom(ref('norvik'), ref('delta'), ref('valdoria'));
const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    subject: entities,
    object: entities,
    instrument: fc.option(entities),
    predicate: fc.constantFrom('SUPPLIES', 'OPERATES'),
    label: fc.option(fc.constant('sold')),
    statement: fc.constant('Norvik sold cranes.'),
    stance: fc.constantFrom(...stances),
    modality: fc.constantFrom(...modalities),
    voices: fc.array(fc.record({ entity: entities, for: fc.option(entities) }), { maxLength: 2 }),
    validFrom: fc.option(fc.constant('2019')),
    passages: fc.constant([{ start: 8, end: 14 }]),
  },
  { requiredKeys: [] },
);

test('an edit names what differs and nothing else, as the server takes it', () => {
  fc.assert(
    fc.property(drafts, (given) => {
      const content = contentOf(base);
      const draft = tidy(content, given);
      expect(tidy(content, { ...draft })).toEqual(draft);
      if (!isChanged(draft)) return;
      const edit = toEdit(base, draft, anywhere);
      expect(Object.keys(edit).sort()).toEqual(Object.keys(draft).sort());
      expect(assertionEdit.safeParse(edit).error?.issues ?? []).toEqual([]);
    }),
  );
});

test('what is changed back is no change', () => {
  const content = contentOf(base);
  expect(tidy(content, { ...content })).toEqual({});
  expect(isChanged(tidy(content, { stance: content.stance }))).toBe(false);
});

test('a chain is told innermost first, with whom a voice speaks for', () => {
  const chain = [step(1, 'carrier', ref('agency')), step(0, 'for', ref('ministry')), step(0, 'speaker', ref('ana'))];
  const { voices } = contentOf({ ...base, assertion: contractAssertion({ chain }) });
  expect(voices.map((v) => [v.entity.id, v.for?.id ?? null])).toEqual([
    ['ana', 'ministry'],
    ['agency', null],
  ]);
  expect(toEdit(base, { voices }, anywhere).voices).toEqual([{ entity: 'ana', for: 'ministry' }, { entity: 'agency' }]);
});

test('moving the passage keeps its cue, but not in another paragraph', () => {
  const cue = contractPassage('said', { part: 'cue', start: 30, end: 34 });
  const content = contractPassage('Norvik sold cranes', { start: 8, end: 26 });
  const proposal = { assertion: contractAssertion({ passages: [content, cue] }) };
  const draft = { passages: [{ start: 8, end: 14 }] };
  expect(toEdit(proposal, draft, anywhere).passages).toEqual([
    { part: 'content', start: 8, end: 14 },
    { part: 'cue', start: 30, end: 34 },
  ]);
  expect(toEdit(proposal, draft, (at) => at).passages).toEqual([{ part: 'content', start: 8, end: 14 }]);
});

test('a claim by hand says what it lacks, then is one the server takes', () => {
  const blank = blankContent([]);
  expect(toClaim(blank)).toEqual({ missing: ['a subject', 'a predicate', 'an object', 'the words that say so'] });
  const whole = toClaim({
    ...blank,
    subject: ref('norvik'),
    predicate: 'SUPPLIES',
    object: ref('valdoria'),
    passages: [{ start: 8, end: 14 }],
  });
  expect(claimRequest.safeParse(whole).error?.issues ?? []).toEqual([]);
  expect(whole).not.toHaveProperty('statement');
});
