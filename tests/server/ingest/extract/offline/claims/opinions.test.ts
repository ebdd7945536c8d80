import { expect, test } from '@jest/globals';
import { sentimentOf } from '../../../../../../server/ingest/extract/offline/claims/opinions/sentiment.ts';
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

const said = (words: string, kind: Speech['kind'] = 'direct'): string[] =>
  sayings(`“${words}” [P Ann Hale] said.`, words.replace(/\[\w (.+?)\]/g, '$1'), kind);

test.each([
  ['[O Acme] has failed every village,', 'ann-hale CRITICISES acme: ann-hale'],
  ['I think [S Lynx] is a waste of money,', 'ann-hale CRITICISES lynx: ann-hale'],
  ["[O Acme]'s record is a disgrace,", 'ann-hale CRITICISES acme: ann-hale'],
  ['[O Acme] makes excellent meters,', 'ann-hale SUPPORTS acme: ann-hale'],
  ['[P Bob Dean] is right and [O Acme] is wrong,', 'ann-hale CRITICISES acme: ann-hale'],
  ['[S Lynx] has never worked,', 'ann-hale CRITICISES lynx: ann-hale'],
])('“%s” is said outright of whom it names', (words, judgement) => {
  expect(said(words)).toEqual([judgement]);
});

test.each([
  ['who suffered it', '[O Acme] was misled by [O Bolt],'],
  ['a question', 'Is [S Lynx] a disgrace?'],
  ['what others say', 'They say [S Lynx] is a waste of money,'],
  ['what is only supposed', 'If [S Lynx] is unreliable, we will not buy it,'],
  ['what nobody told', 'Nobody told me that [S Lynx] was unsafe,'],
  ['whose critics are meant', "[O Acme]'s critics are wrong,"],
  ['what holds under a condition', '[S Lynx] is useless without a key,'],
  ['a comparison', '[O Acme] had preferred a cheaper offer,'],
  ['where somebody works', '[P Bob Dean] has worked in Zenda,'],
  ['what somebody is known for', '[P Bob Dean] is best known in Zenda,'],
  ['what somebody feels', '[O Acme] is delighted,'],
])('nobody judges %s: “%s”', (_, words) => {
  expect(said(words).filter((c) => /CRITICISES|SUPPORTS/.test(c))).toEqual([]);
});
