import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Who passes words on, and whose words papers and headlines report. */
test.each<[string, string[]]>([
  [
    'The judge kept alive a lawsuit alleging that {Delta Bank} sold the data.',
    ['unnamed-lawsuit says: Delta Bank sold the data'],
  ],
  [
    'A letter sent by drivers saying that the bridge sways was lost.',
    ['unnamed-letter-sent-by-drivers says: the bridge sways was lost'],
  ],
  [
    '{Tom Hale} was commenting on a report by {Delta Radio|Outlet} that the bridge sways.',
    ['delta-radio says: the bridge sways'],
  ],
  [
    '{Delta Radio|Outlet}, quoting an unnamed guard, wrote that it swayed.',
    ['unnamed-guard < delta-radio says: it swayed'],
  ],
  [
    '{Delta Radio|Outlet} reported earlier, referring to a source in the ministry, that it swayed.',
    ['unnamed-source-in-ministry < delta-radio says: it swayed'],
  ],
  [
    'According to a newspaper report citing two officials, the bridge swayed.',
    ['unnamed-two-officials < unnamed-newspaper-report says: the bridge swayed'],
  ],
  ['According to {Tom Hale}, citing two officials, the bridge swayed.', ['tom-hale says: the bridge swayed']],
])('%s', (text, expected) => {
  const { reading, names } = marked(text);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});

/** The first paragraph is the headline. */
test.each<[string, string[]]>([
  ['Minister: No contract with Delta', ['unnamed-minister says: No contract with Delta']],
  ['Bridge is safe: police', ['unnamed-police says: Bridge is safe']],
  ['Analysis: Why the bridge sways', []],
  ['{Norway|Country}: Bridge sways again', []],
  ['Police: Where is the bridge?', []],
])('%s', (headline, expected) => {
  const { reading, names } = marked(`${headline}\n\nThe bridge is old and long.`);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
