import { expect, test } from '@jest/globals';
import { articleCitationAs, citationsAs } from '../../../server/claims/citationForms.ts';
import { citationOf, type Source } from '../../../server/claims/cite.ts';
import { dateParts, printedDate } from '../../../server/claims/printedDate.ts';
import { unnamedPublisher } from '../../../server/contract/unnamed.ts';
import { contractAssertion, contractClaim, contractPassage, ref, step } from '../../factories/contractClaim.ts';

const origin = 'https://graph.example';
const { article } = contractAssertion();
const source = (more: Partial<Source> = {}): Source => ({
  ...article,
  authors: [],
  url: null,
  language: 'en',
  ...more,
});
const cited = (of: Parameters<typeof contractAssertion>[0], more: Partial<Source> = {}) => {
  const a = contractAssertion(of);
  const s = source({ kind: a.article.kind, ...more });
  return citationOf(a, contractClaim([a]), s, origin);
};

test.each([
  ['2025-10-24', '24 October 2025', [2025, 10, 24]],
  ['2025-10', 'October 2025', [2025, 10]],
  ['2025', '2025', [2025]],
  ['2025~', '2025~', null],
  ['2019/2021', '2019/2021', null],
])('%s is printed as %s', (edtf, words, parts) => {
  expect([printedDate(edtf), dateParts(edtf)]).toEqual([words, parts]);
});

test('manner, date of saying, review and judgement stand beside the words', () => {
  expect(cited({ modality: 'alleged', saidOn: '2025-09-01' }).notes).toEqual([
    'Put as an allegation.',
    'Said: 1 September 2025.',
  ]);
  expect(cited({ modality: 'planned', saidText: 'in September', review: 'proposed' }).notes).toEqual([
    'Put as planned or agreed, not as done.',
    'Said: in September.',
    'Found by a program; nobody has reviewed it.',
  ]);
  expect(cited({ stance: 'denies', reaches: { by: 'curated', reason: 'It is meant' } }).notes).toEqual([
    'That this reaches the claim is a judgement (curated): It is meant.',
  ]);
});

test('a citation of one side never hides the other', () => {
  const [says, denies] = [
    contractAssertion({ id: 'a-1', chain: [step(0, 'speaker', ref('lab'))] }),
    contractAssertion({ id: 'a-2', stance: 'denies', chain: [step(0, 'speaker', ref('ministry'))] }),
  ];
  const claim = contractClaim([says, denies]);
  expect(citationOf(says, claim, source(), origin).notes).toEqual(['On the same claim: MINISTRY › PAPER denied it.']);
  expect(citationOf(denies, claim, source(), origin).notes).toEqual(['On the same claim: LAB › PAPER said so.']);
});

test('a digest’s words are retold unless it quotes them, and every form says whose retelling it is', () => {
  const digest = { ...article, kind: 'digest' as const };
  const one = cited({ article: digest });
  const text = citationsAs('text', [one], 'c-1', origin);
  expect(text).toContain('retold: Norvik sold it.');
  expect(text).toContain('24 October 2025 (retold by us in a digest), paragraph 0.');
  expect(text).not.toContain('“Norvik sold it”');
  expect(articleCitationAs('text', source({ kind: 'digest' }), origin)).toContain('(retold by us in a digest)');
  expect(articleCitationAs('csl', source({ kind: 'digest' }), origin)).toContain('Read as a digest, retold by us.');
});

test('signs of Markdown in a title or in testimony stay words, and the article’s own address leads out', () => {
  const one = cited(
    { passages: [contractPassage('sold *it* [all]')] },
    { title: 'A_b', url: 'https://paper.example/a b', authors: [ref('ana'), ref('bo')] },
  );
  expect(citationsAs('markdown', [one], 'c-1', origin).split('\n\n')).toEqual([
    'PAPER said: NORVIK supplied VALDORIA. “sold \\*it\\* \\[all\\]”. ANA and BO, ' +
      '[*A\\_b*](<https://paper.example/a%20b>), PAPER, 24 October 2025, paragraph 0. ' +
      '[In place](https://graph.example/articles/paper-news?claim=c-1&voice=a-1)',
    '[Every voice on this claim](https://graph.example/?sel=claim.c-1)\n',
  ]);
});

test('a date that is no date stands in CSL as the words it has', () => {
  const [item] = JSON.parse(citationsAs('csl', [cited({}, { publishedOn: '2025~' })], 'c-1', origin)) as object[];
  expect(item).toMatchObject({ issued: { literal: '2025~' } });
});

test('who is not named is no author in CSL', () => {
  const publisher = { ...ref('unnamed-news-publisher'), name: unnamedPublisher };
  const [alone, written] = [[], [ref('ana')]].map(
    (authors) => JSON.parse(articleCitationAs('csl', source({ publisher, authors }), origin))[0] as object,
  );
  expect(Object.keys(alone ?? {})).not.toContain('author');
  expect(Object.keys(alone ?? {})).not.toContain('container-title');
  expect(written).toMatchObject({ author: [{ literal: 'ANA' }] });
});
