import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oneArticle } from '../../../../server/ingest/input/oneArticle.ts';
import { normaliseText } from '../../../../server/ingest/textFile.ts';
import { anyDump } from '../../../factories/arbitraryDump.ts';

/** Lines of a file, and the head that is read from them. */
const heads: readonly (readonly [string, readonly string[], Record<string, unknown>])[] = [
  [
    'a byline with an office, a line with the day, a wire’s opening',
    [
      'Crane falls at Lowmere quay',
      '',
      'By Ana Reyes, Staff writer',
      'Published 3 March 2026',
      '',
      'LOWMERE, 2 March 2026 (Delta Wire) - A crane fell on Monday. Nobody was under it.',
    ],
    {
      title: 'Crane falls at Lowmere quay',
      publisher: 'Delta Wire',
      authors: ['Ana Reyes'],
      date: '2026-03-03',
      dateline: 'LOWMERE',
    },
  ],
  [
    'an outlet above the headline, and one line with bars',
    [
      'The Saltmarsh Dispatch',
      'Ferry prices rise for the third time in two years',
      'Ana Reyes | 4 March 2026 | 5 min read',
      '',
      'The price rose on Monday, the operator said.',
    ],
    {
      title: 'Ferry prices rise for the third time in two years',
      publisher: 'The Saltmarsh Dispatch',
      authors: ['Ana Reyes'],
      date: '2026-03-04',
      dateline: null,
    },
  ],
  [
    'a paper named as a person might be, above the byline',
    ['Lowmere denies deal', 'Quay Monitor', 'By Ana Reyes', '5 May 2026', '', 'LOWMERE — The board denied it.'],
    {
      title: 'Lowmere denies deal',
      publisher: 'Quay Monitor',
      authors: ['Ana Reyes'],
      date: '2026-05-05',
      dateline: 'LOWMERE',
    },
  ],
  [
    'a press release',
    [
      'FOR IMMEDIATE RELEASE',
      '',
      'Survey of laundries is out',
      '',
      'Port Vale, 3 March 2026 — The Harrow Institute today published a survey of three hundred laundries.',
      '',
      'About the Harrow Institute',
      '',
      'It studies work.',
    ],
    {
      title: 'Survey of laundries is out',
      publisher: 'Harrow Institute',
      authors: [],
      date: '2026-03-03',
      dateline: 'Port Vale',
    },
  ],
  [
    'names in the last line alone',
    [
      'Crane falls',
      '',
      '(Delta Wire) - A crane fell.',
      '',
      '(Reporting by Ana Reyes in Lowmere and Jost Lindqvist; Editing by Mira Solt)',
    ],
    {
      title: 'Crane falls',
      publisher: 'Delta Wire',
      authors: ['Ana Reyes', 'Jost Lindqvist'],
      date: null,
      dateline: null,
    },
  ],
  [
    'lines that say what they hold',
    ['Source: The Courier', 'Date: March 3, 2026', 'Title: Crane falls', 'Author: Ana Reyes', '', 'A crane fell.'],
    { title: 'Crane falls', publisher: 'The Courier', authors: ['Ana Reyes'], date: '2026-03-03', dateline: null },
  ],
  [
    'a name with a place, vouched for by the day under it',
    ['Crane falls', 'Ana Reyes, Lowmere', '3 March 2026', '', 'A crane fell on Monday.'],
    { title: 'Crane falls', publisher: '', authors: ['Ana Reyes'], date: '2026-03-03', dateline: 'Lowmere' },
  ],
  [
    'a day of publication before that of a change',
    ['Crane falls', '', 'Published 3 March 2026, updated 5 March 2026', '', 'A crane fell.', '', '© 2026 The Courier'],
    { title: 'Crane falls', publisher: 'The Courier', authors: [], date: '2026-03-03', dateline: null },
  ],
  [
    'a magazine’s month, after bars',
    ['Crane falls', '', 'By Ana Reyes | The Saltmarsh Review | March 2026', '', 'A crane fell.'],
    {
      title: 'Crane falls',
      publisher: 'The Saltmarsh Review',
      authors: ['Ana Reyes'],
      date: '2026-03',
      dateline: null,
    },
  ],
  [
    'a paper that is named like a person, under a byline, with a town',
    ['Crane falls', '', 'By Ana Reyes', 'Salt Ledger, Lowmere, Wednesday, March 11, 2026', '', 'A crane fell.'],
    {
      title: 'Crane falls',
      publisher: 'Salt Ledger',
      authors: ['Ana Reyes'],
      date: '2026-03-11',
      dateline: 'Lowmere',
    },
  ],
  [
    'a writer’s office with the paper, and a town in its state',
    ['Crane falls', 'By Ana Reyes', 'Staff Writer, Port County Beacon', '', 'LOWMERE, Ohio — A crane fell on Monday.'],
    {
      title: 'Crane falls',
      publisher: 'Port County Beacon',
      authors: ['Ana Reyes'],
      date: null,
      dateline: 'LOWMERE, Ohio',
    },
  ],
  [
    'a wire in strokes',
    ['Crane falls', '', 'LOWMERE, March 11, 2026. /Delta-Wire/. A crane fell on Monday.'],
    { title: 'Crane falls', publisher: 'Delta-Wire', authors: [], date: '2026-03-11', dateline: 'LOWMERE' },
  ],
  [
    'a day without its year',
    ['Crane falls', '', 'LOWMERE, March 11 (Delta Wire) - A crane fell on Monday.'],
    { title: 'Crane falls', publisher: 'Delta Wire', authors: [], date: null, dateline: 'LOWMERE' },
  ],
  [
    'an interview, from an issue',
    ['‘We move boxes’', '', 'Interview: Ana Reyes', '', 'From Quay & Field, No. 7, spring', '', 'It rains.'],
    { title: '‘We move boxes’', publisher: 'Quay & Field', authors: ['Ana Reyes'], date: null, dateline: null },
  ],
  [
    'a newsletter that counts its issues',
    ['Slow Quay #12: The crane that stood still', '', 'Ana Reyes, Sun, 17 May 2026', '', 'Hello from the quay.'],
    {
      title: 'Slow Quay #12: The crane that stood still',
      publisher: 'Slow Quay',
      authors: ['Ana Reyes'],
      date: '2026-05-17',
      dateline: null,
    },
  ],
  [
    'nothing but prose',
    ['Harbour master Jost Lindqvist spoke.', '', 'Mira Solt', 'Lowmere had 5 cranes on March 3, 2026, he said.'],
    { title: 'Harbour master Jost Lindqvist spoke.', publisher: '', authors: [], date: null, dateline: null },
  ],
];

test.each(heads)('%s', (_, lines, head) => {
  const text = lines.join('\n');
  const article = oneArticle(text, []);
  expect(article.text).toBe(text);
  expect(article.front).toMatchObject(head);
});

test('a long paragraph that stands first lends its beginning as title', () => {
  const text = `${'The harbour board met again. '.repeat(30)}\n`;
  const { front, found } = oneArticle(text, []);
  expect(front.title).toBe('The harbour board met again.');
  expect(found.title).toMatchObject({ start: 0, end: 28, where: 'first line' });
});

test('whatever the text, it is stored as it is, and every field stands where it says', () => {
  const line = fc.constantFrom(
    ...heads.flatMap(([, lines]) => lines),
    '—',
    '\u00a0',
    'Updated: 31 February 2026',
    '|,|',
  );
  const anyText = fc.oneof(
    fc.array(line, { minLength: 1, maxLength: 20 }).map((l) => l.join('\n')),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    anyDump.map((d) => d.text),
  );
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = normaliseText(raw);
      const article = oneArticle(text, ['The Courier']);
      expect(article.text).toBe(text);
      const { title, publisher, authors, date, dateline, url } = article.found;
      for (const f of [title, publisher, ...authors, date, dateline, url])
        if (f !== null) expect(text.slice(f.start ?? 0, f.end ?? 0)).toBe(f.words);
      if (text.trim() !== '') expect(article.front.title).not.toBe('');
    }),
  );
});
