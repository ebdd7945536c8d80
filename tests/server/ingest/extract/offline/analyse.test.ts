import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../../../../server/ingest/extract/offline/analyse.ts';

const sentencesOf = (text: string) => {
  const { sentences } = analyse(text);
  return sentences.map((s) => text.slice(s.start, s.end));
};
const wordsOf = (text: string) => analyse(text).tokens.map((t) => t.text);

test('Any text is covered by its words, each where it says it stands', () => {
  const bits = fc.constantFrom(
    'ž',
    'Łódź ',
    '😀',
    '👩‍👩‍👧',
    'é',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    "can't ",
    '“Mr.',
    'U.S. ',
    'Ⅻ',
    '𝐀',
    'عربي',
    '# ',
    '.',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(bits).map((b) => b.join('')),
      ),
      (text) => {
        const { tokens, sentences, paragraphs } = analyse(text);
        for (const t of tokens) expect(text.slice(t.start, t.end)).toBe(t.text);
        let at = 0;
        for (const p of paragraphs) {
          expect(text.slice(at, p.start)).toMatch(/^(?:[\s#])*$/);
          at = p.end;
          const inside = tokens.filter((t) => t.start >= p.start && t.start < p.end);
          expect(inside.map((t) => t.text).join('')).toBe(text.slice(p.start, p.end).replace(/\s/g, ''));
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
        expect(sentences.flatMap((s) => tokens.slice(s.first, s.last))).toEqual(tokens);
        for (const s of sentences) {
          const p = paragraphs[s.paragraph];
          expect(p !== undefined && s.start >= p.start && s.end <= p.end).toBe(true);
        }
      },
    ),
  );
});

test('Letters beyond Latin-1 part no words', () => {
  expect(wordsOf('Đorđe Žižek of Łódź met Рустам in Təbriz')).toEqual([
    'Đorđe',
    'Žižek',
    'of',
    'Łódź',
    'met',
    'Рустам',
    'in',
    'Təbriz',
  ]);
});

test('A site keeps its domain, an abbreviation its point, a number its letter', () => {
  expect(wordsOf('Mr. Lee of harbour.net told Acme Inc. about 5G.')).toEqual([
    'Mr.',
    'Lee',
    'of',
    'harbour.net',
    'told',
    'Acme',
    'Inc.',
    'about',
    '5G',
    '.',
  ]);
});

test('No sentence ends within a name, an abbreviation or before the verb of a question', () => {
  expect(
    sentencesOf(
      'Dr. J. D. Moss of the U.S. Treasury left Acme Inc. on Sept. 3. The U.S. He said no. “Why?” Moss asked. “Go.” It went.',
    ),
  ).toEqual([
    'Dr. J. D. Moss of the U.S. Treasury left Acme Inc. on Sept. 3.',
    'The U.S.',
    'He said no.',
    '“Why?” Moss asked.',
    '“Go.”',
    'It went.',
  ]);
});

test('A legal form ends a sentence where a verb stands behind the next name', () => {
  expect(
    sentencesOf('It is a unit of Acme Corp. Lumen was sold. Acme Inc. Ltd said so to Acme Inc. President Ott.'),
  ).toEqual(['It is a unit of Acme Corp.', 'Lumen was sold.', 'Acme Inc. Ltd said so to Acme Inc. President Ott.']);
});

test('An amount may end a sentence, an initial does not', () => {
  expect(sentencesOf('It cost $210m. Acme paid. J. Moss left.')).toEqual([
    'It cost $210m.',
    'Acme paid.',
    'J. Moss left.',
  ]);
});

test('Every paragraph is told apart by its form', () => {
  const text = `# Harbour to close
  
A port says goodbye

By Ana Moss in Port Vale May 3, 2024

PORT VALE — The harbour will close, the town said.

A crane stands still. (Credit: Delta Wire)

## What next

- Boats go
- Cranes stay

The end is near.`;
  const { paragraphs } = analyse(text);
  expect(paragraphs.map((p) => [p.kind, text.slice(p.start, p.start + 9)])).toEqual([
    ['title', 'Harbour t'],
    ['deck', 'A port sa'],
    ['meta', 'By Ana Mo'],
    ['text', 'PORT VALE'],
    ['caption', 'A crane s'],
    ['head', 'What next'],
    ['list', '- Boats g'],
    ['list', '- Cranes '],
    ['text', 'The end i'],
  ]);
});

test('Lines broken at a fixed width are one paragraph', () => {
  const text = 'Harbour to close\n\nThe harbour of the town\nwill close next year, it\nsaid.';
  expect(analyse(text).paragraphs.map((p) => p.kind)).toEqual(['title', 'text']);
});
