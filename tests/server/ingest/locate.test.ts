import { expect, test } from '@jest/globals';
import { ArticleText } from '../../../server/ingest/locate.ts';

const text = new ArticleText('# Filters\n\nIt sold ten, then ten more.\n\nAs ha ha ha was heard, ten left.');
const at = (words: string) => text.places(words).map((p) => [p.start, p.end, p.paragraph.number]);

test('words are found wherever they stand inside one paragraph, also where they overlap', () => {
  expect(at('ten')).toEqual([
    [19, 22, 1],
    [29, 32, 1],
    [63, 66, 2],
  ]);
  expect(at('ha ha')).toEqual([
    [43, 48, 2],
    [46, 51, 2],
  ]);
  expect(at('more.\n\nAs')).toEqual([]);
});

test('the one place that is meant, or why there is none', () => {
  expect(text.locate('As ha')).toMatchObject({ start: 40, end: 45, text: 'As ha', paragraph: { number: 2 } });
  expect(text.locate({ text: 'ten', paragraph: 2 })).toMatchObject({ start: 63, end: 66 });
  expect([
    text.locate('ha ha'),
    text.locate({ text: 'ten', paragraph: 1 }),
    text.locate({ text: 'ten', paragraph: 0 }),
    text.locate({ text: 'ten', paragraph: 7 }),
    text.locate('more.\n\nAs'),
    text.locate('eleven'),
  ]).toEqual([
    '"ha ha" occurs 2 times, in paragraphs 2, 2; add the paragraph or more words',
    '"ten" occurs 2 times in paragraph 1; give more words',
    '"ten" is not in paragraph 0 but in 1, 1, 2',
    'there is no paragraph 7; the last is 2',
    '"more.\n\nAs" goes over the end of a paragraph; give one passage for each paragraph',
    '"eleven" is not in the text',
  ]);
});

test('of several places the one nearest to the passage, in its paragraphs alone', () => {
  const passage = (words: string) => text.places(words).slice(0, 1);
  expect(text.near('ten', passage('more'))?.start).toBe(29);
  expect(text.near('ten', passage('It sold'))?.start).toBe(19);
  expect(text.near('ten', passage('Filters'))).toBeUndefined();
  expect(text.near('ten', [])).toBeUndefined();
});
