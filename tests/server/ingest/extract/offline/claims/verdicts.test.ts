import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

const opinions = (marked: string): string[] => sayings(marked).filter((s) => /CRITICISES|SUPPORTS/.test(s));

test.each([
  ['[P Ann Hale] called [S Lynx] a disgrace.'],
  ['[P Ann Hale] has called [S Lynx] “useless”.'],
  ['[P Ann Hale] regards [S Lynx] as useless.'],
  ["[P Ann Hale] termed [S Lynx]'s price “unfair”."],
  ['[S Lynx] was called “a disgrace” by [P Ann Hale].'],
  ['[O Acme] makes [S Lynx], which [P Ann Hale] has called “a parlour trick”.'],
  ['[P Ann Hale] likened [S Lynx] to “a clerk who cannot be bribed”.'],
  ['[S Lynx] is new. [P Ann Hale] has called the system “alarmist”.'],
])('what somebody calls a thing blames it: %s', (marked) => {
  expect(opinions(marked)).toEqual(['ann-hale CRITICISES lynx']);
});

test('“it” is the thing or the work that was named last', () => {
  expect(opinions('[W Roll Call] is out. [P Ann Hale] called it “a lock with the key taped to it”.')).toEqual([
    'ann-hale CRITICISES roll-call',
  ]);
});

test.each([
  ['[P Ann Hale] described [S Lynx] as the best in the world.'],
  ['[P Ann Hale] hailed [S Lynx] as a breakthrough.'],
  ['[P Ann Hale] called [S Lynx] “a triumph”.'],
])('or praises it: %s', (marked) => {
  expect(opinions(marked)).toEqual(['ann-hale SUPPORTS lynx']);
});

test.each([
  ['of what kind it is', '[P Ann Hale] describes [S Lynx] as “a network of sensors”.'],
  ['whose it is', '[P Ann Hale] called [S Lynx] “our largest order”.'],
  ['a name', '[P Ann Hale] called [S Lynx] “the Blue Fish”.'],
  ['what nobody called it', '[P Ann Hale] did not call [S Lynx] a disgrace.'],
  ['a telephone call', '[P Ann Hale] called [P Bob Dean] on Monday.'],
  ['an answer to an accusation', "[P Ann Hale] dismissed [O Acme]'s claims as nonsense."],
  ['a hope', '[P Ann Hale] called [P Bob Dean] “a symbol of hope”.'],
])('%s is no verdict: %s', (_, marked) => {
  expect(opinions(marked)).toEqual([]);
});
