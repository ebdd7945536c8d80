import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extraction } from '../../../../server/contract/extraction.ts';
import type { ArticleToExtract } from '../../../../server/ingest/extract/extractor.ts';
import { offline } from '../../../../server/ingest/extract/offline/offline.ts';
import { firstMisplaced } from '../../../../server/ingest/extract/score/gold.ts';
import { seedOntology } from '../../../factories/ontology.ts';

const article = (text: string): ArticleToExtract => ({
  text,
  title: 'A title',
  publisher: null,
  authors: [],
  publishedOn: null,
  dateline: null,
  language: 'en',
});
const read = (text: string) => offline.extract(article(text), { ontology: seedOntology, known: [] });
const many = (words: string, times: number) => `A title\n\nBy Ana Reyes\n\n${words.repeat(times)}\n`;

// Each took minutes where a rule looked through all of a text for every word of it.
test.each([
  ['opening marks that nothing closes', many('“', 150_000)],
  ['quotations side by side', many('"a" ', 50_000)],
  ['quotations within quotations', many('"a ‘b’ c" ', 20_000)],
  ['one name again and again', many('Aa Bb Cc Dd. ', 20_000)],
  ['one sentence that never ends', many('he said that she said that ', 10_000)],
  ['a list of names alike', `A title\n\n${Array.from({ length: 10_000 }, (_, i) => `Line ${i}`).join('\n\n')}`],
  ['letters of both directions', many('Minister أحمد said “שלום” to 東京 Corp. 😀 ', 1000)],
])(
  '%s are read in the time of their length, and what is found stands where it says',
  async (_, text) => {
    const found = await read(text);
    expect(extraction.safeParse(found).error).toBeUndefined();
    expect(firstMisplaced(text, found)).toBeUndefined();
  },
  60_000,
);

const word = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '«',
    '»',
    '\n\n',
    '. ',
    ', ',
    ' ',
    ': ',
    '—',
    '(',
    ')',
    'Ana',
    'Reyes',
    'Ruiz',
    'Ltd',
    'Kazakhstan',
  ],
  ...[
    'said',
    'told',
    'that',
    'denied',
    'according to',
    'she',
    'the company',
    'By',
    'of',
    '17',
    '%',
    '😀',
    'é',
    'e\u0301',
    '\u00ad',
    '\u200f',
  ],
);
test('any words and marks make an extraction that fits its text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 }),
      async (words) => {
        const text = words.join(' ');
        const found = await read(text);
        expect(extraction.safeParse(found).error).toBeUndefined();
        expect(firstMisplaced(text, found)).toBeUndefined();
      },
    ),
    { numRuns: 200 },
  );
});
