import { expect, test } from '@jest/globals';
import { findSpeech } from '../../../../../../server/ingest/extract/offline/speech/findSpeech.ts';
import { marked, spoken } from '../../../../../factories/marked.ts';

/** Papers that speak, whatever became of them, and unnamed people by a number. */
test.each<[string, string[]]>([
  ['Leaked emails reveal how the bridge swayed.', ['unnamed-leaked-emails says: how the bridge swayed']],
  [
    'Internal emails leaked to {Delta Radio|Outlet} reveal that the bridge swayed.',
    ['unnamed-internal-emails-leaked-to-delta-radio says: the bridge swayed'],
  ],
  [
    'Contracts contained in the leak suggest the bridge was sold.',
    ['unnamed-contracts-contained-in-leak says: the bridge was sold'],
  ],
  [
    'The cache of 300 messages, which {Delta Radio|Outlet} shared, shows that the bridge swayed.',
    ['unnamed-cache-of-300-messages says: the bridge swayed'],
  ],
  [
    'The bridge swayed, according to a tender file leaked to reporters.',
    ['unnamed-tender-file says: The bridge swayed'],
  ],
  [
    'Two of the guards said the bridge swayed. A third said that it fell.',
    ['unnamed-two-of-guards says: the bridge swayed', 'unnamed-third says: it fell'],
  ],
  ['{Tom Hale} runs the bridge. Two guards disagree. One said that it swayed.', ['unnamed-one says: it swayed']],
])('%s', (text, expected) => {
  const { reading, names } = marked(text);
  expect(spoken(reading.text, findSpeech(reading, names).speeches)).toEqual(expected);
});
