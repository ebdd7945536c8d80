import { expect, test } from '@jest/globals';
import { pathParagraph } from '../../../server/claims/pathParagraph.ts';
import { articleRef, assertion, claim, entity, herald, passage, voice } from '../../factories/claims.ts';

const ends = { from: entity('norvik'), to: entity('valdoria', 'Country'), direct: 0 };
const told = (...hops: Parameters<typeof pathParagraph>[0]) => pathParagraph(hops, ends);
const none = 'No claim in this graph ties Norvik to Valdoria directly.';

test('an article’s own word, a carried one and a plan each say whose word it is', () => {
  const { text, cues, voices } = told(
    [
      claim('c1', {
        statement: 'The firm sells cameras.',
        assertions: [
          assertion({ chain: [], modality: 'asserted' }),
          assertion({ chain: [voice('interlab'), voice('exclusive', 1)] }),
        ],
      }),
    ],
    [
      claim('c2', {
        statement: 'Norvik is to supply Valdoria.',
        assertions: [assertion({ chain: [voice('ana'), { ...voice('norvik'), role: 'for' }], modality: 'planned' })],
      }),
    ],
  );
  expect(text).toBe(
    [
      'The Herald writes that the firm sells cameras; Interlab (as carried by Exclusive and The Herald) said the same.',
      'Ana for Norvik, as carried by The Herald, said that Norvik is to supply Valdoria (planned or agreed; nothing more is said).',
      none,
    ].join(' '),
  );
  expect(cues.map((c) => text.slice(c.start, c.end))).toEqual([
    'writes that',
    'as carried by',
    'said the same',
    'as carried by',
    'said that',
  ]);
  expect(voices.map((v) => v.id)).toEqual([herald.id, 'interlab', 'exclusive', 'ana', 'norvik']);
});

test('a dispute names both sides, who gave no answer, and what reaches the claim by judgement', () => {
  const reaches = { by: 'curated', reason: 'It answers the report.' };
  const { text } = told([
    claim('c1', {
      statement: 'Norvik supplied Valdoria.',
      assertions: [
        assertion({
          chain: [voice('leak', 0, { entity: entity('leak', 'Organisation', { name: 'a file', unnamed: true }) })],
        }),
        assertion({ stance: 'denies', chain: [voice('ministry')], reaches }),
        assertion({ stance: 'questions', chain: [] }),
        assertion({ stance: 'declines', chain: [voice('committee')] }),
        assertion({ stance: 'denies', chain: [voice('nobody-yet')], review: 'proposed' }),
      ],
    }),
  ]);
  expect(text).toBe(
    `An unnamed voice, a file, as carried by The Herald, said that Norvik supplied Valdoria; Ministry (as carried by The Herald) denied it (that this reaches the claim is a judgement); The Herald questioned it; Committee (as carried by The Herald) gave no answer on it. ${none}`,
  );
});

test('past two claims of a Link the rest is counted, every voice still named', () => {
  const by = (id: string, stance: 'affirms' | 'denies' = 'affirms') => assertion({ chain: [voice(id)], stance });
  const { text, voices } = pathParagraph(
    [
      [
        claim('c1', { statement: 'Norvik runs it.', assertions: [by('one')] }),
        claim('c2', { assertions: [by('two')] }),
        claim('c3', { assertions: [by('three'), by('four', 'denies')] }),
      ],
    ],
    { ...ends, direct: 2 },
  );
  expect(text).toBe(
    'One, as carried by The Herald, said that Norvik runs it. 2 more claims stand behind the same Link, affirmed between them by Two (as carried by The Herald) and Three (as carried by The Herald); Four (as carried by The Herald) denied 1 of them. 2 claims in this graph have both Norvik and Valdoria at an end.',
  );
  expect(voices.map((v) => v.id)).toEqual(['one', herald.id, 'two', 'three', 'four']);
});

test('what an article only passes on is not its own word', () => {
  const own = (modality: 'reported' | 'alleged') =>
    told([claim('c', { statement: 'Norvik left.', assertions: [assertion({ chain: [], modality })] })]).text;
  expect(own('reported')).toBe(`The Herald reports, naming no voice, that Norvik left. ${none}`);
  expect(own('alleged')).toBe(`The Herald passes on as alleged, naming no voice, that Norvik left. ${none}`);
});

test('a statement starts small only where its first word is surely no name', () => {
  const starts = (statement: string, words = 'It said so.') =>
    told([
      claim('c', {
        statement,
        assertions: [assertion({ chain: [], modality: 'asserted', passages: [passage(words, 0)] })],
      }),
    ])
      .text.slice('The Herald writes that '.length)
      .split(' ')[0];
  expect(starts('Researchers found it.', 'Two researchers found it.')).toBe('researchers');
  expect(starts('Researchers found it.')).toBe('Researchers');
  expect(starts('Norvik found it.', 'the norvik cameras')).toBe('Norvik');
  expect(starts('AI finds it.', 'an ai')).toBe('AI');
  expect(starts('A firm found it.')).toBe('a');
});

test('who speaks in a digest of an outlet is told once, also when the outlet is in the chain', () => {
  const a = assertion({
    article: articleRef({ kind: 'digest' }),
    chain: [voice('ana'), voice(herald.id, 1, { entity: herald })],
  });
  expect(told([claim('c', { statement: 'Norvik left.', assertions: [a] })]).text).toBe(
    `Ana, as carried by The Herald, said that Norvik left. ${none}`,
  );
});

test('a proposal is told as one, and is no claim of whoever would have said it', () => {
  const proposed = claim('c1', {
    statement: 'Norvik left.',
    standing: 'unreviewed',
    assertions: [assertion({ chain: [voice('ana')], review: 'proposed', extractor: 'offline' })],
  });
  expect(told([proposed])).toMatchObject({
    text: `Proposed by an extractor, reviewed by nobody: Ana, as carried by The Herald, said that Norvik left. ${none}`,
    voices: [{ id: 'ana' }, { id: herald.id }],
  });
});
