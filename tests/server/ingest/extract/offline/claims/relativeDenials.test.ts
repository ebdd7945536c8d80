import { expect, test } from '@jest/globals';
import { heardAs } from './marked.ts';

test.each([
  [', which [O Acme] denies.'],
  [', a claim [O Acme] denies.'],
  [', a claim that [O Acme] has always disputed.'],
  [', an allegation rejected by [O Acme].'],
  [', an allegation [O Acme] has described as baseless.'],
  ['. The claim was denied by [O Acme].'],
])('a denial may hang on what it denies: %s', (denial) => {
  expect(heardAs(`[P Bob Dean] says [O Acme] spied on [O Bolt]${denial}`, ['Acme spied on Bolt', 'bob-dean'])).toEqual([
    'acme TARGETS bolt: affirms bob-dean, denies acme',
  ]);
});

test('a thing is rejected, not denied', () => {
  expect(heardAs('[O Acme] makes [S Lynx], which [P Ann Hale] rejects.').sort()).toEqual([
    'acme DEVELOPS lynx: affirms',
    'ann-hale CRITICISES lynx: affirms',
  ]);
});

test('who pleads not guilty denies what they are accused of', () => {
  expect(heardAs('[O Acme] is accused of spying on [O Bolt]. [O Acme] has pleaded not guilty.')).toEqual([
    'acme TARGETS bolt: affirms, denies acme',
  ]);
});

test('who says that claims are nonsense does not make them', () => {
  const marked = '[P Ann Hale] said claims that [O Acme] had sold [S Lynx] to [O Bolt] were “nonsense”.';
  expect(heardAs(marked, ['claims that Acme had sold Lynx to Bolt were “nonsense”', 'ann-hale'])).toEqual([
    'acme SUPPLIES bolt: denies ann-hale',
  ]);
});

test('what somebody says was not done is told as denied', () => {
  expect(
    heardAs('[P Ann Hale] said [O Acme] has never invited [O Bolt].', ['Acme has never invited Bolt', 'ann-hale']),
  ).toEqual(['acme OTHER bolt (has invited): denies ann-hale']);
  expect(heardAs('[P Ann Hale] said [O Acme] did not know [O Bolt].', ['Acme did not know Bolt', 'ann-hale'])).toEqual(
    [],
  );
  expect(
    heardAs('[P Ann Hale] said [O Acme] had not only invited [O Bolt].', [
      'Acme had not only invited Bolt',
      'ann-hale',
    ]),
  ).toEqual([]);
});

test('no comment denies nothing, and what is its own is not itself', () => {
  const before = '[P Bob Dean] says [O Acme] makes [S Lynx].';
  expect(
    heardAs(
      `${before} [O Acme] said it would make no further comment on [S Lynx].`,
      ['Acme makes Lynx', 'bob-dean'],
      ['it would make no further comment on Lynx', 'acme'],
    ),
  ).toEqual(['acme DEVELOPS lynx: affirms bob-dean']);
  expect(
    heardAs('[O Acme] denied that [=Acme its] land had been walked by [O Bolt].', [
      'its land had been walked by Bolt',
      'acme',
      'denies',
    ]),
  ).toEqual([]);
});

test('each “that” of a report denies for itself', () => {
  expect(
    heardAs('[P Ann Hale] said that [O Acme] traded in paper and that she had never met Mr [P Bob Dean].', [
      'Acme traded in paper and that she had never met Mr Bob Dean',
      'ann-hale',
    ]),
  ).toEqual(['ann-hale OTHER bob-dean (had met): denies ann-hale']);
});
