import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readByline } from '../../../server/ingest/dump/byline.ts';
import { linesOf } from '../../../server/ingest/dump/lines.ts';
import { splitDump } from '../../../server/ingest/dump/split.ts';
import type { Dump, Found } from '../../../server/ingest/dump/types.ts';
import { normaliseText } from '../../../server/ingest/textFile.ts';
import { anyDump } from '../../factories/arbitraryDump.ts';

// One pasted file with everything that web pages bring, and small ones beside it: its reading is why this file is long.
const dump = normaliseText(readFileSync(fileURLToPath(new URL('../../factories/dump.txt', import.meta.url)), 'utf8'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What was read, with the words that stand at its offsets where they differ from it. */
const told = (text: string, { articles, leftOut }: Dump) => {
  const at = (f: Found | null) => {
    if (f === null) return null;
    const words = plain(text.slice(f.start, f.end));
    return words === f.value ? f.value : [f.value, words];
  };
  return {
    articles: articles.map((a) => ({
      title: at(a.title),
      publisher: at(a.publisher),
      authors: a.authors.map(at),
      date: at(a.date),
      dateline: at(a.dateline),
      parts: a.parts.map((p) => `${p.kind}: ${plain(text.slice(p.start, p.end)).slice(0, 40)}`),
    })),
    leftOut: leftOut.map((l) => `${l.why}: ${text.slice(l.start, l.end)}`),
  };
};

test('a dump of five pages is five articles, with what can be read of each', () => {
  expect(told(dump, splitDump(dump))).toEqual({
    articles: [
      {
        title: 'Is Valdoria wiring its harbours, or watching its dockers?',
        // From the credit of a picture: the third page's byline names it as an outlet.
        publisher: 'Saltmarsh Dispatch',
        authors: ['Ana Reyes'],
        date: ['2024-03-04', 'March 4, 2024'],
        dateline: 'Lowmere',
        parts: [
          'caption: The port of Lowmere has been rebuilt aro',
          'byline: By Ana Reyes in Lowmere March 4, 2024',
          'text: Harbour master Jost Lindqvist has promis',
          'text: The harbour board says that Norvik Syste',
          'head: From crane to camera',
          'text: Norvik Systems runs about 2,400 cameras ',
          'caption: Jost Lindqvist, right, greets the first ',
          "text: The dockers' union doubts that. Its lawy",
          'head: Who holds the footage?',
          'text: Nobody at the board would say where the ',
          'caption: Union stewards count the new lenses on q',
          'related: Read more: The cranes that learnt to wai',
          'related: Read more: A short history of quay nine',
        ],
      },
      {
        title: 'Ostmark opens a consulate in Port Vale',
        publisher: 'Saltmarsh Dispatch',
        authors: ['sd Northern desk'],
        date: ['2024-03-04', 'March 4, 2024'],
        dateline: null,
        parts: [
          'caption: / Saltmarsh Dispatch',
          'byline: By sd Northern desk March 4, 2024',
          'text: Consul Piet Okafor opened the office on ',
          'text: The mayor called the opening "a door tha',
          'text: In October 2023, the council of Port Val',
        ],
      },
      {
        title: 'Novelist plays herself in a quiz',
        publisher: 'Saltmarsh Dispatch',
        authors: ['Saltmarsh Dispatch'],
        date: ['2024-03-03', 'March 3, 2024'],
        dateline: null,
        parts: [
          'caption: Wilma Terne before her first round / Pre',
          'byline: By Saltmarsh Dispatch March 3, 2024',
          'text: Wilma Terne answered eleven questions ab',
          'text: “I had forgotten that he dies,” Terne sa',
          'boilerplate: Sign up for the harbour letter',
        ],
      },
      {
        title: 'Islands weigh new ferries as one yard builds them all',
        publisher: null,
        authors: ['Tomas Brandt'],
        date: ['2024-03-05', 'March 5, 2024'],
        dateline: 'Greyhaven',
        parts: [
          'caption: Ferries on order by yard / NSO - PD',
          'byline: By sdn - Tomas Brandt - Greyhaven March ',
          'text: One yard in Ostmark builds nine of ten f',
          'head: Broader worries',
          'text: Three islands look for another yard. By ',
          'text: In GreyhavenThe council has asked two ya',
          'head: Rust and patience',
          'text: The old boats have to last until then.',
        ],
      },
      {
        title: 'Night shifts in laundries may cost workers their sleep for years',
        publisher: 'Harrow Institute',
        authors: [],
        date: null,
        dateline: null,
        parts: [
          'deck: Survey sheds light on steam, noise and s',
          'publisher: Harrow Institute',
          'text: Workers who wash by night sleep badly ev',
          'text: “Most surveys ask about days,” says auth',
          'text: What the survey found:',
          'list: • Two of three have trouble sleeping.',
          'list: • Among them, pressers sleep worst.',
          'text: The survey was paid for by the Harrow In',
          'references: References',
          'references: Fenn, L. 2024. Washing by night. Journal',
        ],
      },
    ],
    leftOut: [
      'stands before the first headline: Tuesday, March 5, 2024',
      'the headline again: Is Valdoria wiring its harbours, or watching its dockers?',
      'the headline again: Ostmark opens a consulate in Port Vale',
      'the headline again: Novelist plays herself in a quiz',
      'the headline again: Islands weigh new ferries as one yard builds them all',
    ],
  });
});

test('an outlet that is known tells its pages by the credit of a picture', () => {
  const page =
    'Crane falls\n\nCrane falls\nThe quay. / Quay Letter\nBy Ana Reyes March 4, 2024\n\nA crane fell on Monday.\n';
  expect(splitDump(page).articles[0]?.publisher).toBeNull();
  const start = page.indexOf('Quay Letter');
  expect(splitDump(page, ['Quay Letter']).articles[0]?.publisher).toEqual({
    value: 'Quay Letter',
    start,
    end: start + 11,
  });
});

test.each([
  ['By Ana Reyes', ['Ana Reyes'], null, null, null],
  ['By Ana Reyes and agencies', ['Ana Reyes'], null, null, null],
  ['By Ana Reyes and Jost Lindqvist', ['Ana Reyes', 'Jost Lindqvist'], null, null, null],
  ['by Ana Reyes, Jost Lindqvist, The Courier', ['Ana Reyes', 'Jost Lindqvist'], 'The Courier', null, null],
  ['By Ana Reyes in Port Vale | 4 March 2024', ['Ana Reyes'], null, '2024-03-04', 'Port Vale'],
  ['By Ana Reyes, Lowmere, Monday, March 4th, 2024', ['Ana Reyes'], null, '2024-03-04', 'Lowmere'],
  ['By Delta Radio staff', ['Delta Radio staff'], null, null, null],
  ['By Delta Radio 2024-03-04', ['Delta Radio'], 'Delta Radio', '2024-03-04', null],
  ['By xyz – Ana de la Reyes – Lowmere', ['Ana de la Reyes'], null, null, 'Lowmere'],
])('%s', (text, authors, publisher, date, dateline) => {
  const [line] = linesOf(text);
  const read = line === undefined ? undefined : readByline(line);
  const value = (f: Found | null | undefined) => f?.value ?? null;
  expect({
    authors: read?.authors.map((a) => a.value),
    publisher: value(read?.publisher),
    date: value(read?.date),
    dateline: value(read?.dateline),
  }).toEqual({ authors, publisher, date, dateline });
});

test.each([
  'By 2020, the sensors stood in 17 harbours',
  'By some estimates',
  'By the end of March 4, 2024',
  'By Ana Reyes was not seen again.',
  'Bylaws of the harbour',
])('%s is no byline', (text) => {
  const [line] = linesOf(text);
  expect(line === undefined ? null : readByline(line)).toBeUndefined();
});

test('the place and day that open a paragraph are read where no byline says them', () => {
  const page =
    'Crane falls\n\nCrane falls\n\nPORT VALE, March 4, 2024 (Delta Wire) — A crane fell. Nobody was under it.\n';
  expect(told(page, splitDump(page)).articles[0]).toMatchObject({
    date: ['2024-03-04', 'March 4, 2024'],
    dateline: 'PORT VALE',
  });
});

test.each(['', '\n \n', 'One line', 'A paragraph that ends.\n\nAnother one, longer than the first.'])(
  'text without an article gives none: %j',
  (text) => {
    const { articles, leftOut } = splitDump(text);
    expect(articles).toEqual([]);
    expect(leftOut.map((l) => text.slice(l.start, l.end)).join('')).toBe(text.replace(/\n/g, '').trim());
  },
);

test('articles laid one after the other as a dump are given back', () => {
  fc.assert(
    fc.property(anyDump, ({ text, articles }) => {
      const read = told(text, splitDump(text));
      expect(read.articles).toEqual(articles);
    }),
  );
});

test('every word of any text is a headline, in one part, or left out', () => {
  const pieces = fc.constantFrom(
    'By Ana Reyes',
    'By A B March 4, 2024',
    'Head',
    'Ends.',
    '---',
    '(Credit: X)',
    '\u00a0',
    '',
  );
  const anyText = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'grapheme' }),
    anyDump.map((d) => d.text),
  );
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = normaliseText(raw);
      const { articles, leftOut } = splitDump(text);
      const stretches = [...leftOut, ...articles.flatMap((a) => [a.title, ...a.parts])].sort(
        (a, b) => a.start - b.start,
      );
      let at = 0;
      for (const s of stretches) {
        expect(text.slice(at, s.start).trim()).toBe('');
        expect(s.end).toBeGreaterThan(s.start);
        at = s.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('pages copied without their blank lines are cut where a headline said twice stands above a byline', () => {
  const text = [
    'Port buys cranes',
    'Port buys cranes',
    'By Ana Reyes in Lowmere',
    'March 4, 2024',
    'The port bought cranes.',
    'No more',
    'No more',
    'Nobody sang it twice.',
    'Ferry fares rise',
    'Ferry fares rise',
    'The quay at dawn / Photo: Delta Wire',
    'By Jost Solt March 5, 2024',
    'Fares rise.',
  ].join('\n');
  const { articles } = told(text, splitDump(text));
  expect(articles.map((a) => [a.title, a.authors, a.parts.filter((p) => p.startsWith('text'))])).toEqual([
    [
      'Port buys cranes',
      ['Ana Reyes'],
      ['text: The port bought cranes.', 'text: No more', 'text: No more', 'text: Nobody sang it twice.'],
    ],
    ['Ferry fares rise', ['Jost Solt'], ['text: Fares rise.']],
  ]);
});
