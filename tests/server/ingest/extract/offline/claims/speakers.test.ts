import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

/** A sentence, and everything that it claims. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['“It is late,” [P Ann Hale] told me last week from [L Zenda].', ['ann-hale LOCATED_IN zenda']],
  ['“It is late,” [P Ann Hale] said by telephone from [L Zenda].', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale], joining by video link from [L Zenda], disagreed.', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale] said the crate from [L Zenda] was late.', []],
  [
    'From [L Zenda], the director of [O Acme], [P Ann Hale], confirms it.',
    ['ann-hale HOLDS_ROLE acme (director)', 'ann-hale LOCATED_IN zenda'],
  ],
  ['At [L Zenda], an hour from the capital, the farmer [P Ann Hale] shrugs.', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale] is late. In [L Zenda], [P Ann Hale] was late too.', []],
  ['[P Ann Hale] was in [L Zenda] for treatment.', ['ann-hale LOCATED_IN zenda']],
  ['[P Ann Hale] was not in [L Zenda].', []],
  ['Additional reporting by [P Ann Hale] in [L Zenda]', ['ann-hale LOCATED_IN zenda']],
  ['(Reporting by [P Ann Hale] in [L Zenda])', []],
];

test.each(sentences)('where people speak from: %s', (sentence, claims) => {
  expect(sayings(sentence).sort()).toEqual(claims);
});
