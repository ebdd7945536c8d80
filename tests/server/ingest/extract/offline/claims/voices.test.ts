import { expect, test } from '@jest/globals';
import type { Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { claimsOf } from './marked.ts';

const said = (text: string, words: string, more: Partial<Speech>): Speech[] => {
  const start = text.indexOf(words);
  const speech: Speech = {
    start,
    end: start + words.length,
    kind: 'indirect',
    speaker: 'ann-hale',
    via: [],
    cue: null,
    stance: 'affirms',
  };
  return [{ ...speech, ...more }];
};

test('a claim carries the chain of whoever says it', () => {
  const [claim] = claimsOf(
    '[P Ann Hale] told [N The Herald] that [O Acme] had sold [S Lynx] to [C Ruritania].',
    (text) => said(text, 'Acme had sold Lynx to Ruritania', { via: ['the-herald'] }),
  );
  expect(claim).toEqual({
    id: 'c1',
    subject: 'acme',
    predicate: 'SUPPLIES',
    object: 'ruritania',
    instrument: 'lynx',
    figure: null,
    modality: 'reported',
    label: null,
    assertions: [
      {
        stance: 'affirms',
        voices: ['ann-hale', 'the-herald'],
        start: 30,
        end: 61,
        text: 'Acme had sold Lynx to Ruritania',
      },
    ],
  });
});

test('a denial denies, a denial of what was not done affirms, and the article may deny itself', () => {
  const stances = (marked: string, speeches: (text: string) => Speech[] = () => []) =>
    claimsOf(marked, speeches).flatMap((c) => c.assertions.map((a) => [a.stance, ...a.voices]));
  const denied = (words: string) => (text: string) => said(text, words, { stance: 'denies' });
  expect(stances('[P Ann Hale] denied that [O Acme] owned [O Bolt].', denied('Acme owned Bolt'))).toEqual([
    ['denies', 'ann-hale'],
  ]);
  expect(stances('[P Ann Hale] denied that [O Acme] did not own [O Bolt].', denied('Acme did not own Bolt'))).toEqual([
    ['affirms', 'ann-hale'],
  ]);
  expect(stances('[O Acme] does not own [O Bolt].')).toEqual([['denies']]);
});

test('what is said in passing is the writer’s own, but in a quotation the speaker’s', () => {
  const marked = '[P Ann Hale] said the [C Ruritanian=Ruritania] firm [O Acme] was late.';
  const words = 'the Ruritanian firm Acme was late';
  const voices = (kind: Speech['kind']) =>
    claimsOf(marked, (text) => said(text, words, { kind })).map((c) => c.assertions[0]?.voices);
  expect(voices('indirect')).toEqual([[]]);
  expect(voices('direct')).toEqual([['ann-hale']]);
});

test('plans, accusations and plain words differ in modality', () => {
  const modality = (marked: string) => claimsOf(marked).map((c) => c.modality);
  expect(modality('[O Acme] will buy [O Bolt].')).toEqual(['planned']);
  expect(modality('[O Acme] is accused of owning [O Bolt].')).toEqual(['alleged']);
  expect(modality('[O Acme] allegedly owns [O Bolt].')).toEqual(['alleged']);
  expect(modality('[O Acme] reportedly owns [O Bolt].')).toEqual(['reported']);
  expect(modality('[O Acme] owns [O Bolt].')).toEqual(['asserted']);
});

test('what two passages claim alike is one claim with one assertion for each chain', () => {
  const claims = claimsOf('[O Acme] owns [O Bolt]. [O Bolt], a subsidiary of [O Acme], is late.');
  expect(claims.map((c) => [c.predicate, c.assertions.length])).toEqual([['OWNS', 1]]);
});

test('who denies doing something denies it, whether or not their words were heard as a report', () => {
  const stances = (heard: boolean) =>
    claimsOf('[P Ann Hale] denied lobbying for [O Acme].', (text) =>
      heard ? said(text, 'lobbying for Acme', { stance: 'denies' }) : [],
    ).map((c) => `${c.subject} ${c.predicate} ${c.object}: ${c.assertions.map((a) => `${a.stance} [${a.voices}]`)}`);
  expect(stances(true)).toEqual(['ann-hale SUPPORTS acme: denies [ann-hale]']);
  expect(stances(false)).toEqual(['ann-hale SUPPORTS acme: denies [ann-hale]']);
});

test('what somebody is said or denied to be is said or denied by whoever says so', () => {
  const told = (marked: string, words: string, stance: Speech['stance']) =>
    claimsOf(marked, (text) => said(text, words, { stance })).map(
      (c) => `${c.subject} ${c.predicate} ${c.object}: ${c.assertions.map((a) => `${a.stance} [${a.voices}]`)}`,
    );
  expect(
    told('[P Ann Hale] denied that [O Bolt] was a subsidiary of [O Acme].', 'Bolt was a subsidiary of Acme', 'denies'),
  ).toEqual(['acme OWNS bolt: denies [ann-hale]']);
  expect(
    told('[P Ann Hale] said [P Bob Roe] was a director of [O Acme].', 'Bob Roe was a director of Acme', 'affirms'),
  ).toEqual(['bob-roe HOLDS_ROLE acme: affirms [ann-hale]']);
  expect(
    told(
      '[P Ann Hale] denied that [P Bob Roe], a director of [O Acme], left.',
      'Bob Roe, a director of Acme, left',
      'denies',
    ),
  ).toEqual(['bob-roe HOLDS_ROLE acme: affirms []']);
});
