import { expect, test } from '@jest/globals';
import { claimsOf, heardAs } from './marked.ts';
import { assertionsOf } from './read.ts';

test.each([
  '[V Acme] has never sold or leased cameras to [C Ruritania].',
  '[V Acme] has never sold, licensed or otherwise provided its cameras to [C Ruritania].',
  '[V Acme] did not train guards or sell cameras to [C Ruritania].',
])('one “not” stands for all that “or” joins: %s', (marked) => {
  expect(heardAs(marked)).toEqual(['acme SUPPLIES ruritania (cameras): denies']);
});

test('what “but” or a new subject parts is not negated', () => {
  expect(heardAs('[V Acme] did not sell cameras to [C Ruritania] but supplied drones to [C Zenda].')).toEqual([
    'acme SUPPLIES ruritania (cameras): denies',
    'acme SUPPLIES zenda (drones): affirms',
  ]);
});

test('who made a thing is not denied by who denies its use', () => {
  expect(
    heardAs(
      '[V Acme] has a tool. [V Acme] developed [S Lynx]. [V Acme] rejected the claim that [S Lynx] was used to spy.',
      ['Lynx was used to spy', 'acme', 'denies'],
    ),
  ).toEqual(['acme DEVELOPS lynx: affirms']);
});

test('a bare “this” denies nothing that ties somebody to their own firm', () => {
  expect(
    heardAs('[P Ann Hale], the owner of [V Acme], denied this.', ['this', 'ann-hale', 'denies']).map((s) =>
      s.replace(/.*: /, ''),
    ),
  ).toEqual(['affirms', 'affirms']);
});

test('accusations that somebody rejects are not what their own side asked for', () => {
  expect(
    heardAs(
      '[B Zenda Ministry] urged [C Ruritania] to act. [B Zenda Ministry] said the accusations were groundless.',
      ['Ruritania to act', 'zenda-ministry'],
      ['the accusations were groundless', 'zenda-ministry'],
    ),
  ).toEqual(['zenda-ministry REQUIRES ruritania: affirms']);
});

test('who has no control over a thing does not deny having sold it', () => {
  expect(
    heardAs(
      '[P Ann Hale] said [V Acme] sold drones to [C Ruritania]. [V Acme] said it has no control over them.',
      ['Acme sold drones to Ruritania', 'ann-hale'],
      ['it has no control over them', 'acme'],
    ),
  ).toEqual(['acme SUPPLIES ruritania (drones): affirms ann-hale']);
});

test('a label says what is denied, and begins with what is done', () => {
  expect(
    heardAs('[P Ann Hale] said he has nothing to do with [O Bolt].', ['he has nothing to do with Bolt', 'ann-hale']),
  ).toEqual(['ann-hale OTHER bolt (has to do with): denies ann-hale']);
  expect(
    heardAs('[P Ann Hale] denied misleading [B Zenda Senate] about dealings with [O Bolt].', [
      'misleading Zenda Senate about dealings with Bolt',
      'ann-hale',
      'denies',
    ]),
  ).toEqual([]);
});

test('a refusal is put to what tells of the same', () => {
  const told = '[P Ann Hale] said [V Acme] sold drones to [C Ruritania]. [V Acme] would not say ';
  const answer = (words: string) =>
    heardAs(`${told}${words}.`, ['Acme sold drones to Ruritania', 'ann-hale'], [words, 'acme', 'declines']);
  expect(answer('whether the drones were armed')).toEqual([
    'acme SUPPLIES ruritania (drones): affirms ann-hale, declines acme',
  ]);
  expect(answer('whether its engineers had visited a base')).toEqual([
    'acme SUPPLIES ruritania (drones): affirms ann-hale',
  ]);
});

test('“that” may be doubted', () => {
  expect(
    heardAs('[P Ann Hale] said [V Acme] sold drones to [C Ruritania]. [P Tom Lee] doubted that.', [
      'Acme sold drones to Ruritania',
      'ann-hale',
    ]),
  ).toEqual(['acme SUPPLIES ruritania (drones): affirms ann-hale, questions tom-lee']);
});

test('“he” in a lawyer’s words is the client', async () => {
  const text = `Talks were held, sources say

Arman Bekov, the chief executive of SteppeCom, met Redwood Micro in May. Bekov did not answer calls. His lawyer said that he had never met anyone from Redwood Micro.`;
  expect(await assertionsOf(text)).toContainEqual(['denies', ['His lawyer']]);
});

test('somebody dismissed from a post is no claim that is dismissed', async () => {
  const text = `Telvaro chief on trial

Telvaro, a camera maker, said it had co-operated with police and dismissed Almeida in 2021. Almeida denies all.`;
  expect((await assertionsOf(text)).filter(([stance]) => stance === 'denies')).toEqual([]);
});

test('what stands beside the name of whom somebody accuses is the writer’s own', () => {
  const marked = '[P Ann Hale] accused [V Acme], which owns [V Bolt], of fraud.';
  const cue = { start: 9, end: 16, text: 'accused' };
  const [claim] = claimsOf(marked, (text) => {
    const start = text.indexOf('Acme');
    const end = text.length - 1;
    return [{ start, end, kind: 'indirect', speaker: 'ann-hale', via: [], cue, stance: 'affirms' }];
  }).filter((c) => c.predicate === 'OWNS');
  expect(claim?.assertions.map((a) => a.voices)).toEqual([[]]);
});
