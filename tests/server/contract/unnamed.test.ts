import { expect, test } from '@jest/globals';
import { markedName, unnamedNote, unnamedPublisher } from '../../../server/contract/unnamed.ts';

test('a voice without a name is said to be one, once', () => {
  const marked = (name: string, unnamed = true) => markedName({ name, unnamed });
  expect([marked('the officials'), marked('Norvik', false)]).toEqual(['the officials (unnamed)', 'Norvik']);
  for (const name of [unnamedPublisher, 'An unnamed official', 'an anonymous buyer', 'unidentified men'])
    expect(marked(name)).toBe(name);
  expect(unnamedNote({ name: 'the officials' })).toMatch(/^An unnamed voice, kept as its article words it/);
  expect(unnamedNote({ name: unnamedPublisher })).toMatch(/^The outlet of an article that does not name it/);
});
