import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** What looked like words and is none, and words that were missed or began too late. */
test.each<[string, string[]]>([
  ['{Tom Hale} pleaded guilty in May.', []],
  ['{Tom Hale} asked for help because she fears arrest.', []],
  ['{Tom Hale} showed reporters a memo on the bridge.', []],
  ['{Delta Radio|Outlet} could not verify that report.', []],
  ['{Tom Hale} apologised after telling residents so.', []],
  ['{Tom Hale} remembers it differently: he says that it swayed.', ['tom-hale says: it swayed']],
  ['{Delta Bank} said in written evidence that the bridge sways.', ['delta-bank says: the bridge sways']],
  ['{Delta Bank} said in response to questions that the bridge sways.', ['delta-bank says: the bridge sways']],
  ['{Tom Hale} stated for {Delta Radio|Outlet} that it swayed.', ['tom-hale < delta-radio says: it swayed']],
  ['The {Delta Party} assessed that the bridge is safe.', ['delta-party says: the bridge is safe']],
  ['State television reported that the bridge sways.', ['unnamed-state-television says: the bridge sways']],
  ['Drivers we spoke to said they were paid.', ['unnamed-drivers says: they were paid']],
  ['According to two guards who have seen it, the bridge sways.', ['unnamed-two-guards says: the bridge sways']],
  ['That is at odds with the plan, {Tom Hale} pointed out.', ['tom-hale says: That is at odds with the plan']],
  ['{Tom Hale} would not say whom the bank suspects.', ['tom-hale declines: whom the bank suspects']],
  [
    'The {Delta Ministry} rejects as untrue the claims published by {Delta Radio|Outlet} that the bridge sways.',
    ['delta-ministry denies: the bridge sways'],
  ],
  [
    'A council spokesperson said it was late. They added that it was safe.',
    ['unnamed-council-spokesperson says: it was late', 'unnamed-council-spokesperson says: it was safe'],
  ],
  [
    '{Tom Hale} wrote for {Delta Radio|Outlet} once. Later a guard told the station that it swayed.',
    ['unnamed-guard < delta-radio says: it swayed'],
  ],
])('%s', (text, expected) => {
  const { reading, names } = marked(text);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
