import { expect, test } from '@jest/globals';
import { ArticleText } from '../../../../server/ingest/locate.ts';
import { isReferredTo } from '../../../../server/ingest/proposals/referredTo.ts';
import { extractedEntity } from '../../../factories/extraction.ts';

const text = `The harbour tax unit kept two ledgers, an audit found.

Rain fell on the hills.

Ana Ruiz has opened an inquiry into the unit.

Nobody answered.
`;
const article = new ArticleText(text);
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const unnamed = (words: string) => ({ ...extractedEntity(text, 'unnamed-body', ['PublicBody']), name: words });

test.each([
  [
    'what the article calls so elsewhere, by a word that may stand for it',
    'the harbour tax unit',
    'an inquiry into the unit',
    true,
  ],
  ['not where no word stands for it', 'the harbour tax unit', 'Nobody answered', false],
  ['not what the article calls otherwise', 'the river police unit', 'an inquiry into the unit', false],
  ['not by a single word', 'an audit', 'an inquiry into the unit', false],
])('a passage is about what has no name: %s', (_, name, passage, expected) => {
  expect(isReferredTo(unnamed(name), at(passage), article)).toBe(expected);
});
