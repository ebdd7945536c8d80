import { beforeEach, expect, test } from '@jest/globals';
import { blankContent } from '../../../client/features/review/content.ts';
import { useDesk } from '../../../client/features/review/desk.ts';

const desk = () => useDesk.getState();
const kept = () => {
  const { drafts, byHand, given } = desk();
  return { drafts, byHand, given };
};
beforeEach(() => {
  useDesk.setState({ drafts: {}, byHand: {}, given: [] });
});

test('an edit is kept beside the others until it changes nothing any more', () => {
  desk().draft('a-1', { stance: 'denies' });
  desk().draft('a-2', { label: 'sold' });
  desk().draft('a-1', { stance: 'questions' });
  expect(kept().drafts).toEqual({ 'a-1': { stance: 'questions' }, 'a-2': { label: 'sold' } });
  desk().draft('a-1', {});
  expect(kept().drafts).toEqual({ 'a-2': { label: 'sold' } });
});

test('each article has its claim by hand until it is added or given up', () => {
  const blank = blankContent([]);
  const claim = { ...blank, statement: 'Norvik sold cranes.' };
  desk().hand('one', claim);
  desk().hand('two', blank);
  expect(kept().byHand).toEqual({ one: claim, two: blank });
  desk().hand('two', null);
  expect(kept().byHand).toEqual({ one: claim });
});

test('the verdict given last is taken back first, and each once', () => {
  const verdict = (assertion: string, revision: number) => ({ article: 'one', assertion, revision });
  desk().gave(verdict('a-1', 1));
  desk().gave(verdict('a-2', 1));
  desk().gave(verdict('a-1', 2));
  expect(kept().given).toEqual([verdict('a-2', 1), verdict('a-1', 2)]);
  desk().took('a-1');
  expect(kept().given).toEqual([verdict('a-2', 1)]);
});
