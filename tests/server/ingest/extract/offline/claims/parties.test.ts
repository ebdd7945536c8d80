import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

test.each([
  ['[P Ann Hale] wrote to [O Acme].', 'ann-hale OTHER acme (wrote to)'],
  ['[P Ann Hale] sent a letter to [O Acme].', 'ann-hale OTHER acme (sent letter to)'],
  ['[P Ann Hale] testified before [B Water Board].', 'ann-hale OTHER water-board (testified before)'],
  ['[P Ann Hale] met with [P Bob Dean].', 'ann-hale OTHER bob-dean (met with)'],
  ['[O Acme] held talks with [O Bolt].', 'acme OTHER bolt (held talks with)'],
  ['[P Ann Hale] resigned from [O Acme].', 'ann-hale OTHER acme (resigned from)'],
  ['[O Acme] dismissed [P Ann Hale].', 'acme OTHER ann-hale (dismissed)'],
  ['[O Acme] filed a lawsuit against [O Bolt].', 'acme OTHER bolt (filed lawsuit against)'],
  ['[P Ann Hale] is suing [L Zenda].', 'ann-hale OTHER zenda (suing)'],
  ['[O Acme] refunded [P Ann Hale].', 'acme OTHER ann-hale (refunded)'],
  ['[O Acme], a rival of [O Bolt], left.', 'acme OTHER bolt (rival)'],
  ["[O Bolt]'s German competitor, [O Acme], left.", 'acme OTHER bolt (competitor)'],
])('what people do with one another: %s', (marked, claim) => {
  expect(sayings(marked)).toEqual([claim]);
});

test('a past form that is no participle makes no passive', () => {
  expect(sayings('[P Ann Hale], who wrote in May to [O Acme], left.')).toEqual(['ann-hale OTHER acme (wrote to)']);
});

test('a law is no report, and no ruling is the work that was named last', () => {
  const opinions = (marked: string): string[] => sayings(marked).filter((s) => /CRITICISES|SUPPORTS/.test(s));
  expect(opinions('[W Data Act] is new. [P Ann Hale] welcomed the report.')).toEqual([]);
  expect(opinions('[W Data Act] is new. [P Ann Hale] welcomed the law.')).toEqual(['ann-hale SUPPORTS data-act']);
  expect(opinions('[W Roll Call] is new. [P Ann Hale] welcomed the ruling.')).toEqual([]);
});

test('nobody blames their own people in passing', () => {
  expect(
    sayings("[O Acme]'s spokeswoman, [P Ann Hale], called [O Acme] “a passive onlooker”.").filter((s) =>
      s.includes('CRITICISES'),
    ),
  ).toEqual([]);
});
