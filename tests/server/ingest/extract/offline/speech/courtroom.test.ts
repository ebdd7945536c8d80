import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Words whose speaker the text names further down, and words said of somebody's plan, word or report. */
test.each<[string, string[]]>([
  [
    'Old bridge “swayed for days”, inquest hears\n\nA bridge swayed for days before it fell, an inquest heard on Monday.\n\nGiving evidence, {Lena Ott} said nobody had closed it.',
    [
      'lena-ott says: Old bridge “swayed for days”',
      'lena-ott fragment: swayed for days',
      'lena-ott says: A bridge swayed for days before it fell',
      'lena-ott says: nobody had closed it',
    ],
  ],
  [
    'Toll money vanished, MPs told\n\nA retired guard told a committee the toll money had vanished.\n\n{Lena Ott}, who left in May, said so twice.',
    ['lena-ott says: Toll money vanished', 'lena-ott says: the toll money had vanished'],
  ],
  [
    'A lawyer for the drivers told the court the toll was unlawful.\n\nOpening the case, {Lena Ott} KC said it hit the poor.',
    ['lena-ott says: the toll was unlawful', 'lena-ott says: it hit the poor'],
  ],
  [
    'Council denies closing bridge\n\nThe {Delta Council} met on Monday. It had rained all day long.',
    ['delta-council denies: closing bridge'],
  ],
  ['The bridge swayed, the court was told.', []],
  ['The committee told the guards to go home.', []],
  [
    'It has a toll, a fee that {Hale} calls “theft”, and a guard.',
    ['hale says: a fee that Hale calls “theft”, and a guard', 'hale fragment: theft'],
  ],
  [
    '{Ott} said the toll would stay, a plan that {Hale} describes as “theft”.',
    ['ott says: the toll would stay', 'hale says: a plan that Hale describes as “theft”', 'hale fragment: theft'],
  ],
  ['{Ott} accused the bank of theft, something it denies.', ['ott says: the bank of theft']],
  [
    '{Ott} denied the theft after the bank blamed her for it.',
    ['ott denies: the theft', 'unnamed-bank says: her for it'],
  ],
  ['The toll, called “theft” by {Hale}, opened in May.', ['hale fragment: theft']],
  ['A guard, who declined to be named, called the toll unlawful.', ['unnamed-guard says: the toll unlawful']],
  ['Not so, countered {Ott}.', ['ott says: Not so']],
  ['{Ott} called for an ambulance.', []],
  [
    'A report by {Delta Bank} came out in May. {It>Delta Bank} finds that the bridge is safe.',
    ['unnamed-report-by-delta-bank says: the bridge is safe'],
  ],
])('%s', (source, expected) => {
  const { reading, names } = marked(source);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
