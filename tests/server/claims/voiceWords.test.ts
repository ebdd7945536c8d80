import { expect, test } from '@jest/globals';
import { voiceSentence } from '../../../server/claims/voiceWords.ts';
import { ref } from '../../factories/contractClaim.ts';

const paper = ref('paper', { name: 'The Paper' });
const said = (says: number, carries: number, publishes: number) =>
  voiceSentence(paper, { says, carries, publishes }).text;

test('what a voice does is said with its name and numbers', () => {
  expect(said(1, 12, 0)).toBe('The Paper makes 1 assertion here and passes on 12 assertions of others.');
  expect(said(0, 6, 0)).toBe('The Paper passes on 6 assertions of others; it asserts nothing in its own voice.');
  expect(said(3, 1, 2)).toBe(
    'The Paper makes 3 assertions here and passes on 1 assertion of others and prints 2 more.',
  );
  expect(said(277, 0, 136)).toBe('The Paper makes 277 assertions here and prints 136 assertions of others.');
  expect(said(0, 0, 0)).toBe('The Paper makes no assertion here.');
});

test('an unnamed voice is said to be one', () => {
  const officials = ref('unnamed-a-officials', { name: 'officials', unnamed: true });
  expect(voiceSentence(officials, { says: 2, carries: 0, publishes: 0 })).toEqual({
    text: 'An unnamed voice, “officials”, makes 2 assertions here.',
    voices: [officials],
  });
});
