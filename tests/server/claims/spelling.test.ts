import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { corrections } from '../../../server/claims/spelling.ts';

const names = ['hikvision', 'dahua', 'huawei', 'geedge', 'kazakhstan', 'kazakhtelecom', 'astana', 'sergek', 'zte'];

test.each([
  ['hikvison', ['hikvision']],
  ['hikvsion', ['hikvision']],
  ['ikvisiom', ['hikvision']],
  ['dahau', ['dahua']],
  ['geege', ['geedge']],
  ['sergk', ['sergek']],
  ['kazahstan', ['kazakhstan']],
  // As far as it is typed.
  ['kazakst', ['kazakhstan', 'kazakhtelecom']],
  ['kazahktel', ['kazakhtelecom']],
  // Too short, or too far.
  ['zet', []],
  ['dahx', []],
  ['daxxa', []],
  ['hxkvxsxon', []],
])('%s is taken for %j', (word, to) => {
  expect(corrections(word, names)).toEqual(to);
});

test('of words equally near, whole ones come first, at most three', () => {
  expect(corrections('astena', ['astanabank', 'astona', 'astana', 'ustenaa', 'asteno'])).toEqual([
    'astana',
    'asteno',
    'astona',
  ]);
});

test('a word with one slip finds its way back', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 6, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom('drop', 'swap', 'change', 'add'), (word, at, slip) => {
      const i = at % (word.length - 1);
      const [a = '', b = ''] = [word[i], word[i + 1]];
      const slipped = {
        drop: word.slice(0, i) + word.slice(i + 1),
        swap: word.slice(0, i) + b + a + word.slice(i + 2),
        change: `${word.slice(0, i)}z${word.slice(i + 1)}`,
        add: `${word.slice(0, i)}z${word.slice(i)}`,
      }[slip];
      expect(corrections(slipped, [word])).toEqual([word]);
    }),
  );
});
