import { expect, test } from '@jest/globals';
import { sentimentOf } from '../../../../../../server/ingest/extract/offline/claims/sentiment.ts';
import type { Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { claimsOf } from './marked.ts';

const saying =
  (words: string, speaker: string, kind: Speech['kind'] = 'direct') =>
  (text: string): Speech[] => {
    const start = text.indexOf(words);
    return [{ start, end: start + words.length, kind, speaker, via: [], cue: null, stance: 'affirms' }];
  };
const sayings = (marked: string, words: string, kind?: Speech['kind']): string[] =>
  claimsOf(marked, saying(words, 'ann-hale', kind)).map(
    (c) => `${c.subject} ${c.predicate} ${c.object}: ${c.assertions.map((a) => a.voices.join(' < ')).join(', ')}`,
  );

test('who blames or praises what their own words name, judges it', () => {
  expect(sayings('“[S Lynx] is unreliable,” [P Ann Hale] said.', 'Lynx is unreliable,')).toEqual([
    'ann-hale CRITICISES lynx: ann-hale',
  ]);
  expect(sayings('[P Ann Hale] said [S Lynx] was excellent.', 'Lynx was excellent', 'indirect')).toEqual([
    'ann-hale SUPPORTS lynx: ann-hale',
  ]);
});

test('a quotation that names nothing judges the thing that was spoken of last', () => {
  expect(sayings('Few liked [S Lynx]. “It is a disgrace,” [P Ann Hale] said.', 'It is a disgrace,')).toEqual([
    'ann-hale CRITICISES lynx: ann-hale',
  ]);
});

test('what an inquiry looks into is no judgement, nor are words far from the name', () => {
  expect(
    sayings(
      '[P Ann Hale] said [S Lynx] was under suspicion of illegal use.',
      'Lynx was under suspicion of illegal use',
      'indirect',
    ),
  ).toEqual([]);
});

test.each([
  ['It is not safe', 'bad'],
  ['It is nowhere near safe', 'bad'],
  ['It is safe', 'good'],
  ['It is not a failure', null],
  ['It is safe but useless', null],
  ['It is blue', null],
] as const)('the sentiment of “%s” is %s', (words, polarity) => {
  expect(sentimentOf(words)?.polarity ?? null).toBe(polarity);
});
