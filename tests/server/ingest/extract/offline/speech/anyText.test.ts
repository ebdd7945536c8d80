import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked } from '../../../../../factories/marked.ts';

const words = fc.constantFrom(
  ...[
    '{Lena Ott}',
    '{Ott}',
    '{Delta Radio}',
    '{she>Ott}',
    'said',
    'told',
    'that',
    'according',
    'to',
    'in',
    'words',
    'of',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    ',',
    '.',
    ':',
    '–',
    '(',
    ')',
    '\n\n',
    'the',
    'a',
    'official',
    'was',
    'bridge',
  ],
  ...[
    'quoted',
    'as',
    'saying',
    'citing',
    'who',
    'denied',
    'whether',
    'and',
    'not',
    'put',
    'it',
    'at',
    '5',
    'Monday',
    'by',
  ],
);

test('whatever the text: speech lies in it, leaves its marks out and has voices that exist', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (list) => {
      const { reading, names } = marked(`{Lena Ott} ${list.join(' ')}`);
      const { speeches, unnamed } = findSpeech(reading, names);
      const known = new Set([...names.entities, ...unnamed].map((e) => e.id));
      for (const s of speeches) {
        expect(s.start >= 0 && s.start < s.end && s.end <= reading.text.length).toBe(true);
        const own = reading.text.slice(s.start, s.end);
        if (s.kind !== 'indirect') expect(own).toBe(own.trim());
        for (const voice of [s.speaker, ...s.via]) expect(voice === null || known.has(voice)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('unnamed voices are one for each wording, and the document among them is a work', () => {
  const { reading, names } = marked(
    'A ministry official said it was safe. The official added that a leaked email says so too.',
  );
  expect(findSpeech(reading, names).unnamed.map(({ id, types, name }) => ({ id, types, name }))).toEqual([
    { id: 'unnamed-ministry-official', types: ['Person'], name: 'A ministry official' },
  ]);
});

test('the publisher of the article carries nothing', () => {
  const { reading, names } = marked('{Ott} told {Delta Radio} that the bridge was safe.');
  const carriers = (publisher: string | null) => findSpeech(reading, names, publisher).speeches.map((s) => s.via);
  expect([carriers(null), carriers('Delta Radio')]).toEqual([[['delta-radio']], [[]]]);
});
