import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findWords } from '../../../../server/ingest/proposals/findWords.ts';

const text =
  'The ministry said: “We have no such sys\u00ADtem,” and it won’t buy one — not now. Later the ministry said it had bought the second network of cameras for the harbour in May.';

test('words are found where they stand, the nearest of several', () => {
  const second = text.lastIndexOf('the ministry');
  expect(findWords(text, 'the ministry said', second)).toEqual({
    start: second,
    end: second + 17,
    match: 'exact',
    similarity: 1,
  });
  expect(findWords('a b a b', 'a b', 3)?.start).toBe(4);
  expect(findWords('a b a b', 'a b', 1)?.start).toBe(0);
});

test('without a hint words must stand at one place only', () => {
  expect(findWords('a b a b', 'a b')).toBeUndefined();
  expect(findWords('a b a c', 'a b')?.start).toBe(0);
});

test('marks, dashes, soft hyphens, blanks and case may differ', () => {
  const found = findWords(text, '"we have no such  system," and it won\'t buy one - not now.', 0);
  expect(found?.match).toBe('normalised');
  expect(text.slice(found?.start, found?.end)).toBe('“We have no such sys\u00ADtem,” and it won’t buy one — not now.');
});

test('a word in seven may be another one, more may not', () => {
  const found = findWords(text, 'the ministry said it had bought the second web of cameras for the harbour in May', 0);
  expect(found).toMatchObject({ match: 'fuzzy' });
  expect(text.slice(found?.start, found?.end)).toBe(
    'the ministry said it had bought the second network of cameras for the harbour in May',
  );
  expect(
    findWords(text, 'the mayor said he had sold the second web of cameras for the harbour in June', 0),
  ).toBeUndefined();
  expect(findWords(text, 'nobody wrote this', 0)).toBeUndefined();
});

test('every stretch of any text is found exactly, and nothing found lies outside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), fc.string(), (all, a, b, other) => {
      const start = a % all.length;
      const end = start + 1 + (b % (all.length - start));
      expect(findWords(all, all.slice(start, end), start)).toMatchObject({ start, end, match: 'exact' });
      const found = findWords(all, other, a);
      if (found === undefined) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeLessThanOrEqual(all.length);
    }),
  );
});
