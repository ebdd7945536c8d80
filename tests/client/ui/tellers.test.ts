import { expect, test } from '@jest/globals';
import { tellersInWords } from '../../../client/ui/tellers.ts';
import { assertion, claim, voice } from '../../factories/claims.ts';

const said = (...names: string[]) => names.map((n) => assertion({ id: `a-${n}`, chain: [voice(n)] }));

test('beside a proposition stands who takes which stance on it', () => {
  const disputed = claim('c', {
    assertions: [...said('lab'), assertion({ id: 'a-no', stance: 'denies', chain: [voice('ministry')] })],
  });
  expect(tellersInWords(disputed)).toBe('Affirms: Lab · Denies: Ministry');
});

test('past three voices the rest is counted', () => {
  expect(tellersInWords(claim('c', { assertions: said('a', 'b', 'c') }))).toBe('Affirms: A, B and C');
  expect(tellersInWords(claim('c', { assertions: said('a', 'b', 'c', 'd') }))).toBe('Affirms: A, B and 2 more');
});

test('rejected assertions are no voices, and none left is said', () => {
  expect(tellersInWords(claim('c', { assertions: [assertion({ review: 'rejected' })] }))).toBe(
    'No voice is left on it.',
  );
});
