import { expect, test } from '@jest/globals';
import type { Speech } from '../../../../../../server/ingest/extract/reading.ts';
import { claimsOf } from './marked.ts';

type Words = readonly [words: string, speaker: string, stance?: Speech['stance']];
const speeches =
  (...all: readonly Words[]) =>
  (text: string): Speech[] =>
    all.map(([words, speaker, stance = 'affirms']) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, kind: 'indirect', speaker, via: [], cue: null, stance };
    });

const sayings = (marked: string, ...all: readonly Words[]): string[] =>
  claimsOf(marked, speeches(...all)).map(
    (c) =>
      `${c.subject} ${c.predicate} ${c.object}${c.label === null ? '' : ` (${c.label})`}: ${c.assertions
        .map((a) => `${a.stance} ${a.voices.join(' ')}`)
        .join(', ')}`,
  );

test('a denial that only points answers the claim before it about whoever denies', () => {
  expect(
    sayings(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Bolt] rejected the allegation.',
      ['Acme owned Bolt', 'ann-hale'],
      ['the allegation', 'bolt', 'denies'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, denies bolt']);
});

test('a denial that points answers nothing that is about others', () => {
  expect(
    sayings(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Cord] rejected the allegation.',
      ['Acme owned Bolt', 'ann-hale'],
      ['the allegation', 'cord', 'denies'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale']);
});

test('a refusal to confirm is put to the claim too', () => {
  expect(
    sayings(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Acme] would not say whether the report was right.',
      ['Acme owned Bolt', 'ann-hale'],
      ['whether the report was right', 'acme', 'declines'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, declines acme']);
});

test('a denial of what no rule reads is a claim in the words of the denial', () => {
  expect(sayings('[O Acme] rejected any link to [O Bolt].', ['any link to Bolt', 'acme', 'denies'])).toEqual([
    'acme OTHER bolt (link to): denies acme',
  ]);
  expect(
    sayings('[O Acme] said it had issued no licence for [C Ruritania].', [
      'it had issued no licence for Ruritania',
      'acme',
    ]),
  ).toEqual(['acme OTHER ruritania (had issued licence for): denies acme']);
});

test('what a reply points back at becomes a claim of the words before it', () => {
  expect(
    sayings(
      '[P Ann Hale] told reporters that [O Acme] had tampered with the meters of [O Bolt]. [O Acme] denied this.',
      ['Acme had tampered with the meters of Bolt', 'ann-hale'],
    ),
  ).toEqual(['acme OTHER bolt (had tampered with the meters of): affirms ann-hale, denies acme']);
  expect(
    sayings(
      '[P Ann Hale] said [O Acme] had meddled with [O Bolt]. [O Acme] said it knew nothing of this.',
      ['Acme had meddled with Bolt', 'ann-hale'],
      ['it knew nothing of this', 'acme'],
    ),
  ).toEqual(['acme OTHER bolt (had meddled with): affirms ann-hale, denies acme']);
});

test('who calls a report baseless denies it', () => {
  expect(
    sayings(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Acme] called the report “baseless”.',
      ['Acme owned Bolt', 'ann-hale'],
      ['the report “baseless', 'acme'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, denies acme']);
});

test('who never heard of the other denies what the two are said to have done together', () => {
  expect(
    sayings(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Acme] said it had never heard of [O Bolt].',
      ['Acme owned Bolt', 'ann-hale'],
      ['it had never heard of Bolt', 'acme'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, denies acme']);
});

test('no reply makes a claim of a list, of words about others, or of what was said long before', () => {
  const before = '[P Ann Hale] said [O Acme] had met with the heads of [O Bolt].';
  const said: Words = ['Acme had met with the heads of Bolt', 'ann-hale'];
  expect(
    sayings(
      `${before} Nobody knows more. The day was cold. It rained, and it rained again in the hills, and for all of the week nobody came. [O Cord] denied this.`,
      said,
    ),
  ).toEqual([]);
  expect(sayings(`${before} [O Cord] rejected the offer.`, said)).toEqual([]);
  expect(
    sayings('[P Ann Hale] named [O Acme], [O Bolt] and [O Cord]. [O Acme] denied this.', [
      'Acme, Bolt and Cord',
      'ann-hale',
    ]),
  ).toEqual([]);
});
