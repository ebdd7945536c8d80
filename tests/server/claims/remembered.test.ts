import { expect, jest, test } from '@jest/globals';
import { remembered } from '../../../server/claims/remembered.ts';

test('a name is asked about once, a text as often as it comes, and what is kept has an end', () => {
  const of = jest.fn((name: string) => name.length);
  const asked = remembered(of);
  const text = 'a'.repeat(101);
  expect([asked('Ostmark'), asked('Ostmark'), asked(text), asked(text), of.mock.calls.length]).toEqual([
    7, 7, 101, 101, 3,
  ]);
  for (let i = 0; i < 4000; i += 1) asked(`name ${i}`);
  of.mockClear();
  expect([asked('Ostmark'), of.mock.calls.length]).toEqual([7, 1]);
});
