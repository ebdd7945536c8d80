import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

const sellers = (marked: string): string[] =>
  sayings(marked)
    .filter((s) => s.includes('SUPPLIES'))
    .map((s) => s.split(' ')[0] ?? '')
    .sort();
const sold = 'sold [S Lynx] to [O Dale].';

test.each([
  ['[O Bolt] and [O Cord]', ['bolt', 'cord']],
  ['[O Acme], [O Bolt], and [O Cord]', ['acme', 'bolt', 'cord']],
  ['[P Ann Hale] said [O Bolt] and [O Cord]', ['bolt', 'cord']],
  ['It was [O Bolt] and [O Cord] that', ['bolt', 'cord']],
  ['[O Acme] bought [O Bolt], and [O Cord]', ['cord']],
  ['[O Acme] signed a deal with [O Bolt], and [O Cord]', ['cord']],
])('whose deed it is: %s sold Lynx to Dale', (marked, expected) => {
  expect(sellers(`${marked} ${sold}`)).toEqual(expected);
});
