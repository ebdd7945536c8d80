import { describe, expect, test } from '@jest/globals';
import { stretchesOf } from '../../../client/features/articles/folds.ts';
import { quotationAt } from '../../../client/features/articles/quotations.ts';
import { noteOfClaim, notesOf, reachInWords, readingOf } from '../../../client/features/articles/reading.ts';
import { foundIn } from '../../../client/features/articles/useFound.ts';
import { handOf, withHand } from '../../../client/features/articles/useReader.ts';
import type { ArticleFull } from '../../../server/contract/article.ts';
import type { Assertion, Claim } from '../../../server/contract/claim.ts';
import { article, articleRef, assertion, claim, entity, passage, voice } from '../../factories/claims.ts';

const text = [
  '# Lanterns over Valdoria',
  '',
  'Norvik sold Valdoria its filter in 2019. The ministry said this “is not true”.',
  '',
  '## Elsewhere',
  '',
  'Nothing is claimed here.',
].join('\n');
const at = (words: string) => text.indexOf(words);
const sold = passage('Norvik sold Valdoria its filter in 2019', at('Norvik'));
const filter = passage('Valdoria its filter', at('Valdoria its'));
const denial = passage('The ministry said this “is not true”', at('The ministry'));
const denies = {
  stance: 'denies',
  utterance: 'u-denial',
  chain: [voice('ministry')],
  passages: [denial],
} satisfies Partial<Assertion>;

const claims: Claim[] = [
  claim('bought', {
    standing: 'disputed',
    assertions: [
      assertion({ id: 'a-filter', passages: [filter] }),
      assertion({ ...denies, id: 'a-no-1', quote: 'is not true', passages: [denial] }),
    ],
  }),
  claim('sold', {
    standing: 'disputed',
    assertions: [
      assertion({ id: 'a-sold', passages: [sold] }),
      assertion({ ...denies, id: 'a-no-2', quote: 'is not true', passages: [denial] }),
      assertion({ id: 'a-other', article: articleRef({ id: 'elsewhere' }) }),
      assertion({ id: 'a-rejected', review: 'rejected' }),
    ],
  }),
];
const lanterns: ArticleFull = article(text, {
  paragraphs: [
    { number: 0, start: 0, end: 24, kind: 'headline' },
    { number: 1, start: at('Norvik'), end: at('”') + 2, kind: 'text' },
    { number: 2, start: at('## '), end: at('## ') + 12, kind: 'head' },
    { number: 3, start: at('Nothing'), end: text.length, kind: 'text' },
  ],
  mentions: [
    { entity: entity('valdoria', 'Country'), start: at('Valdoria'), end: at('Valdoria') + 8 },
    { entity: entity('norvik', 'Vendor'), start: at('Norvik'), end: at('Norvik') + 6 },
    { entity: entity('valdoria', 'Country'), start: at('Valdoria its'), end: at('Valdoria its') + 8 },
  ],
  claims,
});

describe('the notes of an article', () => {
  const notes = notesOf(lanterns);
  test('stand in reading order; one denial of two claims is one note; other articles and rejections have none', () => {
    expect(notes.map((n) => [n.number, n.stance, n.claims.map((c) => c.id), n.assertion.id])).toEqual([
      [1, 'affirms', ['sold'], 'a-sold'],
      [2, 'affirms', ['bought'], 'a-filter'],
      [3, 'denies', ['bought', 'sold'], 'a-no-1'],
    ]);
  });
  test('a claim is read first where somebody affirms it', () => {
    expect(noteOfClaim(notes, 'sold')?.number).toBe(1);
    expect(noteOfClaim(notes, 'nowhere')).toBeUndefined();
  });
  test('a note says where only a judgement leads from its words to a claim', () => {
    const reaches = { by: 'curated', reason: 'It answers the same report.' };
    const judged = claims.map((c, i) => ({
      ...c,
      assertions: c.assertions.map((a) => (a.stance === 'denies' && i === 1 ? { ...a, reaches } : a)),
    }));
    expect(notesOf({ ...lanterns, claims: judged }).map(reachInWords)).toEqual([
      '',
      '',
      'reaches 1 of these 2 claims by judgement',
    ]);
    expect(notesOf({ ...lanterns, claims: judged.slice(1) }).map(reachInWords)).toEqual([
      '',
      'reaches this claim by judgement',
    ]);
  });
  test('the note in hand is in the address, and a denial can be held as well as the claim', () => {
    const said = withHand(new URLSearchParams('standing=disputed'), notes[2], notes);
    expect(String(said)).toBe('standing=disputed&claim=bought&voice=a-no-1');
    expect(handOf(notes, said.get('claim'), said.get('voice'))?.number).toBe(3);
    expect(String(withHand(said, notes[0], notes))).toBe('standing=disputed&claim=sold');
    expect(String(withHand(said, undefined, notes))).toBe('standing=disputed');
    expect(String(withHand(new URLSearchParams('words=Norvik'), notes[0], notes))).toBe('claim=sold');
    expect(handOf(notes, 'gone', null)).toBeUndefined();
    expect([handOf(notes, 'sold', 'a-no-2')?.number, handOf(notes, 'sold', 'a-other')?.number]).toEqual([3, 1]);
  });
});

describe('the text of an article', () => {
  const reading = readingOf(lanterns);
  const paragraph = (n: number) => reading.paragraphs.find((p) => p.number === n);
  const words = (n: number) =>
    paragraph(n)
      ?.chunks.flatMap((c) => c.segments.map((s) => text.slice(s.start, s.end)))
      .join('');
  test('loses the marks of headline and heads, and nothing else', () => {
    expect([words(0), words(1), words(2)]).toEqual([
      'Lanterns over Valdoria',
      'Norvik sold Valdoria its filter in 2019. The ministry said this “is not true”.',
      'Elsewhere',
    ]);
  });
  test('a mention is one link though passages begin and end inside the sentence; numbers stand where passages end', () => {
    expect(
      paragraph(1)?.chunks.map((c) => [
        c.segments.map((s) => text.slice(s.start, s.end)).join('|'),
        c.mention?.id,
        c.ends,
      ]),
    ).toEqual([
      ['Norvik', 'norvik', []],
      [' sold ', undefined, []],
      ['Valdoria', 'valdoria', []],
      [' its filter', undefined, [2]],
      [' in 2019', undefined, [1]],
      ['. |The ministry said this |“is not true”', undefined, [3]],
      ['.', undefined, []],
    ]);
  });
  test('a number stands behind the closing mark that hugs its last words', () => {
    const line = 'It said “is not true”.';
    const quoted = article(line, {
      claims: [
        claim('c', {
          assertions: [assertion({ quote: 'is not true', passages: [passage('is not true', line.indexOf('is'))] })],
        }),
      ],
    });
    expect(
      readingOf(quoted).paragraphs[0]?.chunks.map((c) => [
        c.segments.map((s) => line.slice(s.start, s.end)).join('|'),
        c.ends,
      ]),
    ).toEqual([
      ['It said |“|is not true|”', [1]],
      ['.', []],
    ]);
  });
  test('counts what it holds', () => {
    expect([
      reading.quotations,
      reading.byStanding.disputed,
      reading.entities.map((e) => [e.entity.id, e.mentions]),
    ]).toEqual([
      1,
      2,
      [
        ['valdoria', 2],
        ['norvik', 1],
      ],
    ]);
  });
});

describe('a quotation is found by its words', () => {
  const paragraph = { start: 0, end: 60 };
  test('with its marks and the punctuation inside them', () => {
    const line = 'He said: “It is very frightening.” And left.';
    const found = quotationAt(line, 'It is very frightening', paragraph, 0);
    expect(found && line.slice(found.start, found.end)).toBe('“It is very frightening.”');
  });
  test('where it stands twice, nearest to the passage', () => {
    expect(quotationAt('"no" they said, again "no"', 'no', { start: 0, end: 26 }, 20)).toEqual({ start: 22, end: 26 });
  });
  test('not outside of its paragraph', () => {
    expect(quotationAt('aaaa bbbb “no”', 'no', { start: 0, end: 9 }, 0)).toBeNull();
  });
});

describe('folding', () => {
  const reading = readingOf(lanterns);
  const long = { ...lanterns, text: text.padEnd(text.length + 400, ' and on') };
  const padded = readingOf({
    ...long,
    paragraphs: long.paragraphs.map((p) => (p.number === 3 ? { ...p, end: long.text.length } : p)),
  });
  const wanted = () => true;
  test('hides a long stretch without notes, with its head, until it is unfolded', () => {
    const folded = stretchesOf(padded.paragraphs, wanted, new Set());
    expect(folded.map((s) => [s.folded, s.paragraphs.map((p) => p.number)])).toEqual([
      [false, [1]],
      [true, [2, 3]],
    ]);
    expect(stretchesOf(padded.paragraphs, wanted, new Set([2])).map((s) => s.folded)).toEqual([false, false]);
  });
  test('leaves a short one: the line that says so would be as long', () => {
    expect(stretchesOf(reading.paragraphs, wanted, new Set()).some((s) => s.folded)).toBe(false);
  });
});

test('words that a search found stand in a paragraph, or nowhere', () => {
  const { paragraphs } = readingOf(lanterns);
  expect(
    ['said this', 'claimed here', 'Lanterns over', 'never'].map((w) => foundIn(paragraphs, text, w)?.number),
  ).toEqual([1, 3, 0, undefined]);
});
