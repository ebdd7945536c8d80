import { expect, test } from '@jest/globals';
import { sentencesOf } from '../../../client/features/review/sentences.ts';

test('sentences are told by paragraph, as they stand in the text and without what parts them', () => {
  const text = 'Norvik sold it. “We did not,” Dr. Ana Silva said.  Nobody asked.\n\nOslo is cold';
  const paragraphs = [
    { number: 1, start: 0, end: text.indexOf('\n'), kind: 'text' as const },
    { number: 2, start: text.indexOf('Oslo'), end: text.length, kind: 'text' as const },
  ];
  const words = (language: string) =>
    sentencesOf(text, paragraphs, language).map((p) => [p.number, ...p.spans.map((s) => text.slice(s.start, s.end))]);
  expect(words('en')[0]?.slice(0, 2)).toEqual([1, 'Norvik sold it.']);
  expect(words('en')[0]?.at(-1)).toBe('Nobody asked.');
  expect(words('en')[1]).toEqual([2, 'Oslo is cold']);
  // What no language is called by is no reason to have no sentences.
  expect(words('not a language')).toEqual(words('en'));
});
