import { expect, test } from '@jest/globals';
import { sayings } from './marked.ts';

const opinions = (marked: string): string[] => sayings(marked).filter((s) => /CRITICISES|SUPPORTS/.test(s));

test.each([
  ['[P Ann Hale] is highly critical of [O Acme].'],
  ['[P Ann Hale] is not convinced by [O Acme].'],
  ['[P Ann Hale] was sceptical about the figures of [O Acme].'],
  ['[P Ann Hale], who is opposed to [O Acme], left.'],
  ['[P Ann Hale] hit out at [O Acme].'],
  ['[P Ann Hale] pointed the finger at [O Acme].'],
  ['[P Ann Hale] has serious doubts about [O Acme].'],
  ['[P Ann Hale] spoke out against [O Acme].'],
  ['[O Acme] came under fire from [P Ann Hale].'],
  ['[O Acme] has drawn criticism from [P Ann Hale].'],
  ["[P Ann Hale] questioned [O Acme]'s figures."],
  ['[P Ann Hale] lodged a complaint against [O Acme] with [B Water Board].'],
])('who speaks against somebody criticises them: %s', (marked) => {
  expect(opinions(marked)).toEqual(['ann-hale CRITICISES acme']);
});

test.each([
  ['[P Ann Hale] is in favour of [S Lynx].'],
  ['[P Ann Hale] swears by [S Lynx].'],
  ['[P Ann Hale] threw her weight behind [S Lynx].'],
  ['[P Ann Hale] heaped praise on [S Lynx].'],
  ['[S Lynx] has won the backing of [P Ann Hale].'],
  ['[P Ann Hale] called for [S Lynx].'],
])('who speaks for something supports it: %s', (marked) => {
  expect(opinions(marked)).toEqual(['ann-hale SUPPORTS lynx']);
});

test.each([
  ['[P Ann Hale] wants [S Lynx] scrapped.'],
  ['[P Ann Hale] wants to see [S Lynx] banned.'],
  ['[P Ann Hale] called for [S Lynx] to be withdrawn.'],
  ['[P Ann Hale], calling for [S Lynx] to be banned, left.'],
  ['[P Ann Hale] demanded a ban on [S Lynx].'],
])('who wants a thing gone speaks against it: %s', (marked) => {
  expect(opinions(marked)).toEqual(['ann-hale CRITICISES lynx']);
});

test.each([
  ["[P Ann Hale] called for [P Bob Dean]'s resignation."],
  ['[P Ann Hale] called on [P Bob Dean] to resign.'],
  ['[P Ann Hale] demanded the resignation of [P Bob Dean].'],
])('who wants somebody gone criticises them: %s', (marked) => {
  expect(opinions(marked)).toEqual(['ann-hale CRITICISES bob-dean']);
});

test.each([
  ['what is only supposed', 'If [P Ann Hale] is against [S Lynx], she should say so.'],
  ['what is not yet so', '[O Acme] would be happy with [S Lynx].'],
  ['no opposition', '[O Acme] is not opposed to [S Lynx].'],
  ['the other side in court', '[O Acme] was against [O Bolt] in court.'],
  ['an interview', '[P Ann Hale] questioned [P Bob Dean] for an hour.'],
  ['a sacking', '[P Ann Hale] dismissed [P Bob Dean] in May.'],
  ['an offer turned down', "[P Ann Hale] rejected [O Acme]'s offer."],
  ['where something happened', '[P Ann Hale] resisted the police in [L Zenda].'],
  ['whom somebody told of a worry', '[P Ann Hale] expressed concern to [O Acme].'],
  ['what is to be done with it', '[P Ann Hale] called for [S Lynx] to be brought to [L Zenda].'],
  ['whom somebody wants freed', '[P Ann Hale] called for the release of [P Bob Dean].'],
  ['what somebody saw', '[P Ann Hale] saw [S Lynx] scrapped.'],
])('%s is no opinion: %s', (_, marked) => {
  expect(opinions(marked)).toEqual([]);
});
