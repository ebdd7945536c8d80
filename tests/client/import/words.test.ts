import { expect, test } from '@jest/globals';
import { estimateInWords, leavesInWords } from '../../../client/features/import/words.ts';

const model = { name: 'tern-small', host: 'models.example:8080' };
const estimate = { articles: 3, requests: 7, cached: 0, tokensIn: 9000, tokensOut: 2000, money: null };

test('who reads the texts, and where, is told before any leaves', () => {
  expect(leavesInWords(model, estimate)).toBe(
    'The text of 3 articles leaves this machine: tern-small at models.example:8080 reads it.',
  );
  expect(leavesInWords(model, { ...estimate, requests: 0, cached: 7 })).toBe(
    'All answers of tern-small to 3 articles are on the server already, so nothing is sent.',
  );
  for (const none of [null, { ...estimate, articles: 0 }])
    expect(leavesInWords(model, none)).toBe('No article here would be read, so nothing is sent.');
});

test('what is kept already is sure, the rest a guess', () => {
  const guess = 'Tokens and cost are guesses from the length of the texts. Every claim still waits for a reviewer.';
  expect(estimateInWords(estimate)).toBe(guess);
  expect(estimateInWords({ ...estimate, cached: 1 })).toBe(
    `1 answer is on the server already and costs nothing. ${guess}`,
  );
  expect(estimateInWords({ ...estimate, requests: 0, cached: 7 })).toBe(
    '7 answers are on the server already and cost nothing.',
  );
});
