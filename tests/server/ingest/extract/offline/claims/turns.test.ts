import { expect, test } from '@jest/globals';
import { claimsOf } from './marked.ts';

const sayings = (marked: string): string[] =>
  claimsOf(marked).map(
    (c) =>
      `${c.subject} ${c.predicate} ${c.object}: ${c.assertions.map((a) => `${a.stance} ${a.voices.join(' < ')}`).join(', ')}`,
  );

test('labelled answers are the words of whom the introduction speaks of', () => {
  expect(
    sayings(
      '[P Ann Hale] builds ships.\n\nQ: What did you buy?\n\nA: [O Acme] bought [S Lynx].\n\nQ: And then?\n\nA: Nothing. [O Acme] owns [O Bolt].',
    ),
  ).toEqual(['acme DEPLOYS lynx: affirms ann-hale', 'acme OWNS bolt: affirms ann-hale']);
});

test('whose turns end with questions asks, whatever the turns are labelled with', () => {
  expect(
    sayings(
      '[P Ann Hale] builds ships.\n\nCD: What did you buy?\n\nAH: [O Acme] bought [S Lynx].\n\nCD: You sold ships.\n\nAH: Yes. [O Acme] owns [O Bolt].\n\nCD: And then?',
    ),
  ).toEqual(['acme DEPLOYS lynx: affirms ann-hale', 'acme OWNS bolt: affirms ann-hale']);
});

test('answers without labels stand between questions and speak in the first person', () => {
  const interview =
    'Three questions for [P Ann Hale].\n\nWhat do you do?\n\nI build ships. [O Acme] bought [S Lynx].\n\nDo you like your work?\n\nI do.\n\nAnd what next?\n\nI do not know.\n\n[O Acme] owns [O Bolt].';
  expect(sayings(interview)).toEqual(['acme DEPLOYS lynx: affirms ann-hale', 'acme OWNS bolt: affirms ']);
});

test('a text that merely asks is no interview', () => {
  expect(
    sayings('[P Ann Hale] builds ships.\n\nWho pays?\n\n[O Acme] bought [S Lynx].\n\nWho knows?\n\nNobody does.'),
  ).toEqual(['acme DEPLOYS lynx: affirms ']);
});

test('in a quotation “we” is whom its speaker speaks for', () => {
  const marked = '[P Ann Hale], director of [O Acme], was firm. “We do not sell to [O Bolt],” she said.';
  const words = 'We do not sell to Bolt,';
  const claims = claimsOf(marked, (text) => {
    const start = text.indexOf(words);
    return [
      { start, end: start + words.length, kind: 'direct', speaker: 'ann-hale', via: [], cue: null, stance: 'affirms' },
    ];
  });
  expect(claims.map((c) => `${c.subject} ${c.predicate} ${c.object} ${c.assertions[0]?.stance}`)).toEqual([
    'ann-hale HOLDS_ROLE acme affirms',
    'acme SUPPLIES bolt denies',
  ]);
});

test('what a correction takes back the article denies', () => {
  const said = 'Correction: An earlier version of this story said that [O Acme] owns [O Bolt]. It does not.';
  expect(sayings(said)).toEqual(['acme OWNS bolt: denies ']);
  expect(claimsOf(said)[0]?.assertions[0]?.text).toBe('It does not.');
});

test('deals that were none are denied', () => {
  expect(sayings('There is no contract between [O Acme] and [O Bolt].')).toEqual(['acme CONTRACTS_WITH bolt: denies ']);
});
