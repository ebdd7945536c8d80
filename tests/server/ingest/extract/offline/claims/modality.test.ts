import { expect, test } from '@jest/globals';
import type { Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { claimsOf } from './marked.ts';

const modalities = (marked: string, speechesOf?: (text: string) => readonly Speech[]): string[] =>
  claimsOf(marked, speechesOf).map((c) => `${c.subject} ${c.predicate} ${c.object}: ${c.modality}`);

const heard =
  (words: string, cue: string) =>
  (text: string): Speech[] => {
    const [start, at] = [text.indexOf(words), text.indexOf(cue)];
    return [
      {
        ...{ start, end: start + words.length, kind: 'indirect', speaker: 'ann-hale', via: [], stance: 'affirms' },
        cue: { start: at, end: at + cue.length, text: cue },
      },
    ];
  };

test('what somebody alleges or suggests is alleged, what they say is reported', () => {
  expect(modalities('[P Ann Hale] alleges [O Acme] owns [O Bolt].', heard('Acme owns Bolt', 'alleges'))).toEqual([
    'acme OWNS bolt: alleged',
  ]);
  expect(modalities('[P Ann Hale] said [O Acme] owns [O Bolt].', heard('Acme owns Bolt', 'said'))).toEqual([
    'acme OWNS bolt: reported',
  ]);
});

test('what a headline or an agreement is still to bring is planned', () => {
  expect(modalities('[O Acme] to buy [O Bolt]')).toEqual(['acme OWNS bolt: planned']);
  expect(modalities('[O Acme] signed an agreement to buy [O Bolt].')).toEqual(['acme OWNS bolt: planned']);
  expect(modalities('The planned [O Hentzau Museum] in [L Zenda].')).toEqual([
    'hentzau-museum LOCATED_IN zenda: planned',
  ]);
});

test('dealings of different sorts between the same two are different claims', () => {
  expect(
    claimsOf('[O Acme] sued [O Bolt]. [O Acme] competes with [O Bolt].').map(
      (c) => `${c.subject} ${c.label} ${c.object}`,
    ),
  ).toEqual(['acme sued bolt', 'acme competes with bolt']);
});

test('whose inquiry finds something out about a thing studied it', () => {
  expect(
    claimsOf('An audit by [B Audit Office] found that [S Lynx] fails in rain.').map(
      (c) => `${c.subject} ${c.predicate} ${c.object}`,
    ),
  ).toEqual(['audit-office STUDIES lynx']);
});

test('who may, or does not, come to hold a role does not hold it', () => {
  const held = (marked: string) => claimsOf(marked).map((c) => `${c.modality} ${c.assertions.map((a) => a.stance)}`);
  expect(held('[P Ann Hale] may become director of [O Acme].')).toEqual(['planned affirms']);
  expect(held('[P Ann Hale] is expected to be named director of [O Acme].')).toEqual(['planned affirms']);
  expect(held('[P Ann Hale] was not appointed director of [O Acme].')).toEqual(['asserted denies']);
  expect(held('No contract was signed between [O Acme] and [O Bolt].')).toEqual(['asserted denies']);
});
