import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  changeOf,
  type Fate,
  fateOf,
  type Given,
  holdWrong,
  isAdded,
  nameOfPaste,
  sumsOf,
  toFile,
  withChange,
  wrongToAdd,
} from '../../../client/features/import/given.ts';
import { whyNot } from '../../../client/features/import/take.ts';
import { bytesInWords, fateInWords, sumsInWords } from '../../../client/features/import/words.ts';
import {
  articleState,
  ingestFile,
  type RecognisedArticle,
  type RecognisedFile,
} from '../../../server/contract/ingest.ts';

const given = (changes: Given['changes'] = []): Given => ({
  key: 'k',
  name: 'a.txt',
  body: { text: 'Words' },
  changes,
});
const nothing = {
  title: null,
  publisher: null,
  authors: [],
  publishedOn: null,
  dateline: null,
  language: null,
  url: null,
};
const recognised = (index: number, more: Partial<RecognisedArticle> = {}): RecognisedArticle => ({
  index,
  article: `undated-${index}`,
  state: 'ready',
  twin: null,
  title: 'Title',
  publisher: null,
  authors: [],
  publishedOn: null,
  dateline: null,
  language: { code: 'en', name: 'English', extracted: true },
  url: null,
  found: nothing,
  words: 12,
  paragraphs: 2,
  lines: null,
  warnings: [],
  text: 'Words',
  ...more,
});
const read = (articles: readonly RecognisedArticle[]): RecognisedFile => ({
  name: 'a.txt',
  kind: articles.length > 0 ? 'text' : null,
  bytes: 5,
  pages: null,
  articles: [...articles],
  leftOut: [],
  problems: [],
});

test('what is known of an article gathers, one entry each, and the server takes it', () => {
  const changes = fc.array(
    fc.record(
      {
        index: fc.nat(3),
        skip: fc.boolean(),
        title: fc.constant('New'),
        publishedOn: fc.constantFrom('2025-01-02', null),
      },
      { requiredKeys: ['index'] },
    ),
  );
  fc.assert(
    fc.property(changes, (all) => {
      const now = all.reduce(withChange, given());
      expect(now.changes.length).toBe(new Set(all.map((c) => c.index)).size);
      const last = all.findLast((c) => c.title !== undefined);
      if (last) expect(changeOf(now, last.index)?.title).toBe('New');
      expect(ingestFile.safeParse(toFile(now)).error?.issues ?? []).toEqual([]);
    }),
  );
});

test('what becomes of an article: its state, unless the user said otherwise', () => {
  const twin = recognised(0, { state: 'near-twin' });
  expect(fateOf(given(), twin)).toBe('near-twin');
  expect(fateOf(given([{ index: 0, own: true }]), twin)).toBe('own');
  expect(fateOf(given([{ index: 0, own: true, skip: true }]), twin)).toBe('left-out');
  // Of two that come together with one outlet, day and headline the first alone is added, and this is told before.
  const told = { article: 'b', title: 'B', publishedOn: null, shared: 0, paragraphs: 0, differing: 0 };
  const second = (where: 'graph' | 'request') => recognised(0, { state: 'replaces', twin: { ...told, in: where } });
  expect([fateOf(given(), second('graph')), fateOf(given(), second('request'))]).toEqual(['replaces', 'same-head']);
  const fates: readonly Fate[] = [...articleState.options, 'left-out', 'own', 'same-head'];
  expect(fates.filter((f) => !isAdded(f))).toEqual(['already-here', 'left-out', 'same-head']);
});

test('the foot sums up what was read, and counts what was not', () => {
  const all = [recognised(0), recognised(1, { state: 'already-here' }), recognised(2, { state: 'needs-date' })];
  const sums = sumsOf([
    { given: given([{ index: 0, skip: true }]), read: read(all) },
    { given: given(), read: read([]) },
    { given: given(), read: null },
  ]);
  expect(sums).toMatchObject({ files: 3, articles: 3, added: 1, unread: 1, waiting: 1 });
  expect(sumsInWords(sums)).toBe('3 files, 3 articles: 1 without a date, 1 already here and 1 left out.');
});

test('states say what they mean for the graph', () => {
  expect(fateInWords('ready', recognised(0))).toBe('12 words, 2 paragraphs.');
  const twin = {
    article: 'b',
    title: 'B',
    publishedOn: null,
    in: 'graph' as const,
    shared: 0.9,
    paragraphs: 32,
    differing: 2,
  };
  expect(fateInWords('near-twin', recognised(0, { twin }))).toBe(
    '2 of 32 paragraphs differ from “B”. Counted as a copy, so that no voice counts twice.',
  );
  expect([1, 999, 41_000, 2_500_000].map(bytesInWords)).toEqual(['1 byte', '999 bytes', '41 kB', '2.5 MB']);
  expect(nameOfPaste('  Quay sold\nten cranes to nobody at all', 2)).toBe(
    'Pasted text 2: Quay sold ten cranes to nobody …',
  );
  expect(nameOfPaste('Quay sold', 1)).toBe('Pasted text 1: Quay sold');
});

test('what a field cannot hold stands in the way of its article until it is put right, left out or taken away', () => {
  const at = { key: 'k', index: 0, label: 'Published on' };
  const files = (changes: Given['changes'] = []) => [{ given: given(changes), read: read([recognised(0)]) }];
  const wrong = holdWrong(holdWrong([], { ...at, typed: 'last' }), { ...at, typed: 'yesterday' });
  expect(wrong).toEqual([{ ...at, typed: 'yesterday' }]);
  expect(wrongToAdd(files(), wrong)).toEqual(wrong[0]);
  expect(wrongToAdd(files([{ index: 0, skip: true }]), wrong)).toBeUndefined();
  expect(wrongToAdd([], wrong)).toBeUndefined();
  expect(holdWrong(wrong, { ...at, typed: null })).toEqual([]);
});

test('of a folder what may hold an article is taken; a file alone is read whatever it is called', () => {
  const left = (ofFolder: boolean) =>
    ['saved/a.HTML', 'saved/b.pdf', 'saved/a_files/jquery.js', 'saved/.x.txt'].filter(
      (name) => whyNot(name, ofFolder) !== null,
    );
  expect([left(true), left(false)]).toEqual([['saved/a_files/jquery.js', 'saved/.x.txt'], ['saved/.x.txt']]);
});
