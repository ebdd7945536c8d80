import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAccepted, linkStanding, type Standable, standingOf } from '../../../server/claims/standing.ts';
import { voiceContext, voiceKey } from '../../../server/claims/voices.ts';
import { modalities, review, stances } from '../../../server/contract/terms.ts';
import { article, chain, entity, graphDocument, judgement } from '../../factories/document.ts';

const articles = [
  article('one', '# One'),
  article('two', '# Two', { publisher: 'the-herald' }),
  article('one-digest', '# One', { kind: 'digest' }),
  article('copied', '# One', { publisher: 'the-courier', copyOf: 'one' }),
];
const entities = [
  entity('sources', { unnamed: true }),
  entity('wire', { types: ['Organisation', 'Outlet'] }),
  entity('the-herald', { types: ['Organisation', 'Outlet'] }),
  ...['ada', 'ben', 'firm'].map((id) => entity(id)),
];
const context = voiceContext(graphDocument({ articles, entities }));
const says = (of: string, voices: string[] = [], more: Partial<Standable> = {}): Standable => ({
  article: of,
  voices: chain(...voices),
  stance: 'affirms',
  modality: 'reported',
  review: 'accepted',
  ...more,
});
const stands = (...assertions: Standable[]) => standingOf(assertions, context);

test('whose word an assertion is', () => {
  const keys = [
    says('one', ['ada']),
    says('one', ['ada for firm', 'wire']),
    says('one', ['sources', 'wire']),
    says('one', ['sources']),
    says('two', ['sources for firm', 'wire']),
    says('two', ['sources', 'sources', 'ada']),
    says('two'),
    says('one-digest'),
    says('copied'),
  ].map((a) => voiceKey(a, context));
  expect(keys).toEqual(['ada', 'firm', 'wire', 'daily-news', 'firm', 'ada', 'the-herald', 'daily-news', 'daily-news']);
});

test('whom an unnamed voice counts as: its first carrier with a name, in whatever order they come', () => {
  const backwards = (a: Standable): Standable => ({ ...a, voices: [...a.voices].reverse() });
  const keys = [
    backwards(says('one', ['sources', 'wire', 'ada'])),
    backwards(says('one', ['sources', 'ada for firm'])),
    // Nobody knows who carried it; that they spoke for the firm does not make it the firm's word.
    says('one', ['sources', 'sources for firm']),
  ].map((a) => voiceKey(a, context));
  expect(keys).toEqual(['wire', 'ada', 'daily-news']);
});

test('an article does not corroborate the voice it carries, nor does its digest or copy', () => {
  const { standing, voices } = stands(says('one', ['ada']), says('one'), says('one-digest'), says('copied'));
  expect([standing, voices]).toEqual(['single-source', ['ada']]);
  expect(stands(says('one', ['ada']), says('two')).voices).toEqual(['ada', 'the-herald']);
  expect(stands(says('one'), says('copied')).voices).toEqual(['daily-news']);
});

test('articles that are said to be copies of each other are one telling all the same', () => {
  const round = [article('left', '# L', { copyOf: 'right' }), article('right', '# R', { copyOf: 'left' })];
  expect(standingOf([says('left'), says('right')], voiceContext(graphDocument({ articles: round })))).toMatchObject({
    standing: 'single-source',
    voices: ['daily-news'],
  });
});

test('a merge makes two voices one', () => {
  const merged = voiceContext(
    graphDocument({ articles, entities, judgements: [judgement({ a: 'ada', b: 'ben', kind: 'same-entity' })] }),
  );
  const both = [says('one', ['ada']), says('two', ['ben'])];
  expect(standingOf(both, context).standing).toBe('corroborated');
  expect(standingOf(both, merged)).toMatchObject({ standing: 'single-source', voices: ['ada'] });
});

test('the first standing that fits', () => {
  const ada = says('one', ['ada']);
  const ben = says('two', ['ben']);
  const plan = says('one', ['ada'], { modality: 'planned' });
  const waiting = says('one', ['ada'], { review: 'proposed' });
  expect([
    stands().standing,
    stands(waiting, { ...waiting, review: 'rejected' }).standing,
    stands({ ...ada, stance: 'denies' }).standing,
    stands({ ...ada, stance: 'declines' }).standing,
    stands(ada, { ...ben, stance: 'denies' }).standing,
    stands(plan, { ...ben, stance: 'questions' }).standing,
    stands(plan).standing,
    stands(plan, ben).standing,
    stands(ada, { ...ben, stance: 'declines' }).standing,
    stands(ada, { ...ben, stance: 'denies', review: 'proposed' }).standing,
    stands({ ...ada, review: 'edited' }).standing,
  ]).toEqual([
    'unreviewed',
    'unreviewed',
    'denied-only',
    'denied-only',
    'disputed',
    'disputed',
    'planned',
    'corroborated',
    'single-source',
    'single-source',
    'single-source',
  ]);
});

test('outlets are those of the chains and the publishers, of affirming assertions alone', () => {
  expect(stands(says('one', ['ada', 'wire']), says('two', ['ben'], { stance: 'denies' })).outlets).toEqual([
    'daily-news',
    'wire',
  ]);
});

const anyAssertion = fc.record({
  article: fc.constantFrom(...articles.map((a) => a.id)),
  voices: fc.constantFrom([], chain('ada'), chain('ben', 'wire'), chain('sources'), chain('ada for firm')),
  stance: fc.constantFrom(...stances),
  modality: fc.constantFrom(...modalities),
  review: fc.constantFrom(...review.options),
});
test('order, declines and what nobody accepted never move a standing', () => {
  fc.assert(
    fc.property(fc.array(anyAssertion), anyAssertion, (list, extra) => {
      const before = standingOf(list, context);
      expect(standingOf([...list].reverse(), context)).toEqual(before);
      expect(standingOf([...list, { ...extra, review: 'rejected' }], context)).toEqual(before);
      expect(standingOf([...list, { ...extra, review: 'proposed' }], context)).toEqual(before);
      if (list.some(isAccepted))
        expect(standingOf([...list, { ...extra, stance: 'declines' }], context)).toEqual(before);
      expect(before.voices.length > 0).toBe(list.some((a) => isAccepted(a) && a.stance === 'affirms'));
    }),
  );
});

test('a Link is disputed if any claim is, else as strong as its strongest', () => {
  expect(linkStanding(['corroborated', 'disputed', 'planned'])).toBe('disputed');
  expect(linkStanding(['planned', 'corroborated', 'single-source'])).toBe('corroborated');
  expect(linkStanding(['planned', 'single-source'])).toBe('single-source');
  expect(linkStanding(['planned'])).toBe('planned');
});
