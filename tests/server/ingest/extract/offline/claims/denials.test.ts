import { expect, test } from '@jest/globals';
import { type Heard, heardAs } from './marked.ts';

test('a denial that only points answers the claim before it about whoever denies', () => {
  expect(
    heardAs(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Bolt] rejected the allegation.',
      ['Acme owned Bolt', 'ann-hale'],
      ['the allegation', 'bolt', 'denies'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, denies bolt']);
});

test('a denial that points answers nothing that is about others', () => {
  expect(
    heardAs(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Cord] rejected the allegation.',
      ['Acme owned Bolt', 'ann-hale'],
      ['the allegation', 'cord', 'denies'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale']);
});

test('a refusal to confirm is put to the claim too', () => {
  expect(
    heardAs(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Acme] would not say whether the report was right.',
      ['Acme owned Bolt', 'ann-hale'],
      ['whether the report was right', 'acme', 'declines'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, declines acme']);
});

test('a denial of what no rule reads is a claim in the words of the denial', () => {
  expect(heardAs('[O Acme] rejected any link to [O Bolt].', ['any link to Bolt', 'acme', 'denies'])).toEqual([
    'acme OTHER bolt (link to): denies acme',
  ]);
  expect(
    heardAs('[O Acme] said it had issued no licence for [C Ruritania].', [
      'it had issued no licence for Ruritania',
      'acme',
    ]),
  ).toEqual(['acme OTHER ruritania (had issued licence for): denies acme']);
});

test('what a reply points back at becomes a claim of the words before it', () => {
  expect(
    heardAs(
      '[P Ann Hale] told reporters that [O Acme] had tampered with the meters of [O Bolt]. [O Acme] denied this.',
      ['Acme had tampered with the meters of Bolt', 'ann-hale'],
    ),
  ).toEqual(['acme OTHER bolt (had tampered with the meters of): affirms ann-hale, denies acme']);
  expect(
    heardAs(
      '[P Ann Hale] said [O Acme] had meddled with [O Bolt]. [O Acme] said it knew nothing of this.',
      ['Acme had meddled with Bolt', 'ann-hale'],
      ['it knew nothing of this', 'acme'],
    ),
  ).toEqual(['acme OTHER bolt (had meddled with): affirms ann-hale, denies acme']);
});

test('who calls a report baseless denies it', () => {
  expect(
    heardAs(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Acme] called the report “baseless”.',
      ['Acme owned Bolt', 'ann-hale'],
      ['the report “baseless', 'acme'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, denies acme']);
});

test('who never heard of the other denies what the two are said to have done together', () => {
  expect(
    heardAs(
      '[P Ann Hale] said [O Acme] owned [O Bolt]. [O Acme] said it had never heard of [O Bolt].',
      ['Acme owned Bolt', 'ann-hale'],
      ['it had never heard of Bolt', 'acme'],
    ),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, denies acme']);
});

test('no reply makes a claim of a list, of words about others, or of what was said long before', () => {
  const before = '[P Ann Hale] said [O Acme] had met with the heads of [O Bolt].';
  const said: Heard = ['Acme had met with the heads of Bolt', 'ann-hale'];
  expect(
    heardAs(
      `${before} Nobody knows more. The day was cold. It rained, and it rained again in the hills, and for all of the week nobody came. [O Cord] denied this.`,
      said,
    ),
  ).toEqual([]);
  expect(heardAs(`${before} [O Cord] rejected the offer.`, said)).toEqual([]);
  expect(
    heardAs('[P Ann Hale] named [O Acme], [O Bolt] and [O Cord]. [O Acme] denied this.', [
      'Acme, Bolt and Cord',
      'ann-hale',
    ]),
  ).toEqual([]);
});

test('a flat no answers the claim about those for whom it is said', () => {
  expect(
    heardAs(
      '[P Ann Hale] told the court that [O Acme] still used [S Lynx]. Not true, countered [O Acme]’s outside lawyer, [P Ben Ott].',
      ['Acme still used Lynx', 'ann-hale'],
    ),
  ).toEqual([
    'acme DEPLOYS lynx: affirms ann-hale, denies ben-ott',
    'ben-ott HOLDS_ROLE acme (outside lawyer): affirms',
  ]);
  expect(
    heardAs('[P Ann Hale] said [O Acme] used [S Lynx]. We do not lift lids, said [P Ben Ott] of [O Acme].', [
      'Acme used Lynx',
      'ann-hale',
    ]).filter((c) => c.includes('denies')),
  ).toEqual([]);
});

test('“such a thing” that a ministry never had is what its state is said to have', () => {
  expect(
    heardAs(
      '[P Ann Hale] said [C Ruritania] used [S Lynx]. The [B Water Ministry] of [C Ruritania] said it had never bought such a thing.',
      ['Ruritania used Lynx', 'ann-hale'],
      ['it had never bought such a thing', 'water-ministry'],
    ),
  ).toEqual([
    'ruritania DEPLOYS lynx: affirms ann-hale, denies water-ministry',
    'water-ministry LOCATED_IN ruritania: affirms',
  ]);
});

test('what somebody denies having said is the last that they said', () => {
  expect(
    heardAs(
      '[P Ann Hale] opposed [S Lynx]. [P Ann Hale] told [N Delta Radio] that [O Acme] owned [O Bolt]. Its editor denied that [P Ann Hale] had said so.',
      ['Acme owned Bolt', 'ann-hale'],
      ['Ann Hale had said so', 'unnamed-editor', 'denies'],
    ).filter((c) => c.includes('denies')),
  ).toEqual(['acme OWNS bolt: affirms ann-hale, denies unnamed-editor']);
});

test('dropped is no longer had', () => {
  expect(heardAs('[O Acme] dropped [S Lynx] last year.')).toEqual(['acme DEPLOYS lynx: denies']);
  expect(heardAs('[O Acme] withdrew its bid for [O Bolt].')).toEqual(['acme OWNS bolt: denies']);
  expect(heardAs('[O Acme] wants to drop [S Lynx].')).toEqual(['acme DEPLOYS lynx: affirms']);
});
