import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  carrierTexts,
  chainText,
  passageText,
  passageTexts,
  placeText,
  reachText,
  saysText,
  voiceText,
} from '../../../server/claims/citations.ts';
import { stances } from '../../../server/contract/terms.ts';
import { contractAssertion, contractClaim, contractPassage, ref, step } from '../../factories/contractClaim.ts';

const digest = (text: string, before = '', after = '') => {
  const { article } = contractAssertion();
  return contractAssertion({
    article: { ...article, kind: 'digest' },
    passages: [contractPassage(text, { before, after })],
  });
};
const shown = (a: ReturnType<typeof digest>) => passageTexts(a).map(passageText);

test('a chain names the speaker, for whom, and everybody who carried the words', () => {
  const a = contractAssertion({
    chain: [
      step(0, 'speaker', ref('ana')),
      step(0, 'for', ref('ministry')),
      step(1, 'carrier', ref('radio')),
      step(2, 'carrier', ref('officials', { unnamed: true })),
    ],
  });
  expect([voiceText(a), carrierTexts(a), chainText(a)]).toEqual([
    'ANA for MINISTRY',
    ['RADIO', 'OFFICIALS (unnamed)', 'PAPER'],
    'ANA for MINISTRY › RADIO › OFFICIALS (unnamed) › PAPER',
  ]);
});

test('an article that speaks for itself is its outlet, once', () => {
  expect([chainText(contractAssertion()), placeText(contractAssertion())]).toEqual([
    'PAPER',
    'PAPER, News, 2025-10-24',
  ]);
});

test.each([
  ['affirms', 'PAPER said: NORVIK supplied VALDORIA.'],
  ['denies', 'PAPER denied: NORVIK supplied VALDORIA.'],
  ['questions', 'PAPER questioned: NORVIK supplied VALDORIA.'],
  ['declines', 'PAPER gave no answer on: NORVIK supplied VALDORIA.'],
] as const)('%s', (stance, text) => {
  const a = contractAssertion({ stance });
  expect(saysText(a, contractClaim([a]))).toBe(text);
});

test('an original’s words stand in quotation marks, a digest’s only where they are quoted in it', () => {
  expect(shown(contractAssertion())).toEqual(['“Norvik sold it”']);
  expect(shown(contractAssertion({ passages: [contractPassage('He “sold” it')] }))).toEqual(['“He ‘sold’ it”']);
  expect(shown(digest('Norvik sold it'))).toEqual(['retold: Norvik sold it']);
  expect(shown(digest('is not true', 'The ministry said this “', '”.'))).toEqual(['“is not true”']);
  expect(shown(digest('“is not true”.', 'The ministry said this '))).toEqual(['“is not true”']);
  expect(shown(digest('this “is not true”', 'The ministry said '))).toEqual(['retold: this “is not true”']);
  expect(shown(digest('true', 'It is “not ', '”, said one; “false” said another.'))).toEqual(['“true”']);
  expect(shown(digest('said one', 'It is “not true”, ', '; “false” said another.'))).toEqual(['retold: said one']);
});

test('cues and voices are no words of the claim', () => {
  const passages = [
    contractPassage('said', { part: 'cue' }),
    contractPassage('sold it'),
    contractPassage('Ana', { part: 'voice' }),
  ];
  expect(shown(contractAssertion({ passages }))).toEqual(['“sold it”']);
});

test('a denial that reaches by judgement says whose judgement that is', () => {
  expect(reachText(contractAssertion())).toBeNull();
  expect(reachText(contractAssertion({ reaches: { by: 'curated', reason: 'It is meant.' } }))).toBe(
    'That this reaches the claim is a judgement (curated): It is meant.',
  );
});

test('every text about a claim begins with the voice that speaks, and names all who carried it and the outlet', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const anyChain = fc.array(fc.tuple(name, fc.boolean()), { maxLength: 4 });
  fc.assert(
    fc.property(anyChain, fc.constantFrom(...stances), fc.option(name), (people, stance, behalf) => {
      const chain = [
        ...people.map(([id, unnamed], i) => step(i, i === 0 ? 'speaker' : 'carrier', ref(id, { unnamed }))),
        ...(behalf === null || people.length === 0 ? [] : [step(0, 'for', ref(behalf))]),
      ];
      const a = contractAssertion({ chain, stance });
      const text = saysText(a, contractClaim([a]));
      for (const { entity } of chain) expect(text).toContain(entity.name);
      expect(text).toContain('PAPER');
      expect(text.startsWith(people[0]?.[0].toUpperCase() ?? 'PAPER')).toBe(true);
      expect(text.split(': ')[0]).not.toContain('NORVIK supplied');
    }),
  );
});
