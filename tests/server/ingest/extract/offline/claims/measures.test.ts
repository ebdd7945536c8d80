import { expect, test } from '@jest/globals';
import { figuresIn } from '../../../../../../server/ingest/extract/offline/claims/figures/measuresAmounts.ts';
import { claimsOf, sayings } from './marked.ts';

const figures = (text: string) =>
  figuresIn(text, 0, text.length).map((f) => [f.text, f.value ?? `${f.low} – ${f.high}`, f.unit, f.bound]);

const amounts: readonly (readonly [string, readonly unknown[]])[] = [
  ['costs more than 7 million euros', ['more than 7 million euros', '7000000 – null', 'EUR', 'at-least']],
  ['a loan of up to SEK 2.5 billion', ['up to SEK 2.5 billion', 'null – 2500000000', 'SEK', 'at-most']],
  ['worth about £18m in all', ['about £18m', 18_000_000, 'GBP', 'approximate']],
  ['between 3.5 and 4 million lira', ['between 3.5 and 4 million lira', '3500000 – 4000000', 'TRY', 'range']],
  ['prices 5-8% lower', ['5-8%', '5 – 8', 'percent', 'range']],
  ['not less than 12 percent', ['not less than 12 percent', '12 – null', 'percent', 'at-least']],
  ['half of the cameras', ['half', 50, 'percent', 'exact']],
  ['thirty-one lamps', ['thirty-one', 31, 'lamps', 'exact']],
  ['1,250 heavy steel gates', ['1,250', 1250, 'gates', 'exact']],
  ['16 of 40 villages', ['16', 16, 'villages', 'exact']],
  ['350 or more', ['350 or more', '350 – null', 'units', 'at-least']],
  ['R40 million in fines', ['R40 million', 40_000_000, 'ZAR', 'exact']],
  ['a loss of DKr12mn', ['DKr12mn', 12_000_000, 'DKK', 'exact']],
  ['down from 12 lamps', ['12', 12, 'lamps', 'exact']],
  ['some 300 people', ['some 300', 300, 'people', 'approximate']],
  ['one call in ten drops', ['one call in ten', 10, 'percent', 'exact']],
  ['fewer than one in a hundred calls', ['fewer than one in a hundred', 'null – 1', 'percent', 'at-most']],
  ['rose threefold', ['threefold', 3, 'times', 'exact']],
];

test.each(amounts)('an amount, a share or a count: %s', (text, figure) => {
  expect(figures(text)).toEqual([figure]);
});

test.each([
  'in 2023',
  'on 7 March',
  'on Sept. 14 the council',
  'at 10:30',
  'the 4th one',
  'within three weeks',
  'one of the cameras',
  'on p 40 and R2',
  'one in 2023',
  'the other half of the story',
])('no figure: %s', (text) => {
  expect(figures(text)).toEqual([]);
});

const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['[O Acme] owns 30% of [O Bolt].', ['acme OWNS bolt #30%']],
  ["[O Bolt] is 30% owned by [C Ruritania]'s [O Acme].", ['acme OWNS bolt #30%']],
  [
    '[O Acme] is 70 percent owned by the fund [O Bolt] and 30 percent by [O Cog].',
    ['bolt OWNS acme #70 percent', 'cog OWNS acme #30 percent'],
  ],
  ["Shares in [O Acme]'s owner, [O Bolt], closed down 6%.", []],
  ['[O Acme] promised [O Bolt] €5 million.', ['acme FUNDS bolt #€5 million']],
  ['[O Acme] puts the cost of [S Lynx] at $3m.', ['acme MEASURES lynx #$3m']],
  ['[S Lynx] is late. [O Acme] advertises an accuracy of 99 per cent.', ['acme MEASURES lynx #99 per cent']],
  ['[S Lynx] is late. [O Acme] reported a loss of $3m.', []],
  ['[P Ann Hale] has counted 46 lamps on the [L Zenda Bridge].', ['ann-hale MEASURES zenda-bridge #46']],
];

test.each(sentences)('who measured, owns or paid how much: %s', (sentence, claims) => {
  expect(sayings(sentence).filter((s) => s.includes('#'))).toEqual(claims);
});

/** What somebody says of a thing with a figure, in the words behind the name. */
const told: readonly (readonly [string, readonly string[]])[] = [
  ['[C Ruritania] handled 4 million tonnes of cargo', ['ann-hale MEASURES ruritania #4 million']],
  ['the cost of [S Lynx] will amount to $3m', ['ann-hale MEASURES lynx #$3m']],
  ['a [S Lynx] kit would cost $30', ['ann-hale MEASURES lynx #$30']],
  ["the accuracy of [O Acme]'s lamps is 97%", []],
  ['[O Acme] employs 300 people', ['ann-hale MEASURES acme #300']],
  ['the order makes up 5% of [O Acme]’s sales', ['ann-hale MEASURES acme #5%']],
  ['3% of the [S Lynx] kits failed', ['ann-hale MEASURES lynx #3%']],
  ['half of the money is late, and [S Lynx] is late', []],
  ['190 firms use [S Lynx]', ['ann-hale MEASURES lynx #190']],
  ['half of the [S Lynx] project will be financed by a loan', []],
  ['[O Acme] received $3m from a fund', []],
  ['[O Acme] has held the $3m contract since May', []],
  ['the order adds 5% to the price of [O Acme]', []],
  ['[O Acme] will cover 60% of the price', []],
  ['[O Acme] had complaints from two drivers', []],
  ['the price of [S Lynx] was nowhere near $3m', []],
];

test.each(told)('what somebody says with a figure: %s', (words, claims) => {
  const marked = `[P Ann Hale] said that ${words}.`;
  const found = claimsOf(marked, (text) => [
    { start: 19, end: text.length - 1, kind: 'indirect', speaker: 'ann-hale', via: [], cue: null, stance: 'affirms' },
  ]);
  expect(
    found.flatMap((c) => (c.figure === null ? [] : `${c.subject} ${c.predicate} ${c.object} #${c.figure.text}`)),
  ).toEqual(claims);
});

test('a share of things tells of the thing in play, and what it was before tells of the same', () => {
  const marked =
    '[S Lynx] is late. [P Ann Hale] said that 3% of the kits failed. [S Lynx] has 12 masts, down from 31 in 2015.';
  const found = claimsOf(marked, (text) => [
    {
      start: 33,
      end: text.indexOf('. Lynx has'),
      kind: 'indirect',
      speaker: 'ann-hale',
      via: [],
      cue: null,
      stance: 'affirms',
    },
    {
      start: text.indexOf('Lynx has'),
      end: text.length - 1,
      kind: 'indirect',
      speaker: 'ann-hale',
      via: [],
      cue: null,
      stance: 'affirms',
    },
  ]);
  expect(found.map((c) => `${c.subject} ${c.predicate} ${c.object} #${c.figure?.text}`)).toEqual([
    'ann-hale MEASURES lynx #3%',
    'ann-hale MEASURES lynx #12',
    'ann-hale MEASURES lynx #31',
  ]);
});

/** What sentences say of the price of a deal. */
const deals: readonly (readonly [string, readonly string[]])[] = [
  [
    '[O Acme] signed a contract with [O Bolt]. The contract is worth about $5m.',
    ['acme CONTRACTS_WITH bolt #about $5m'],
  ],
  [
    '[O Acme] signed a contract with [O Bolt]. The deal covers 2,600 masts and is worth $5m.',
    ['acme CONTRACTS_WITH bolt #$5m', 'acme CONTRACTS_WITH bolt #2,600'],
  ],
  ['[O Acme] wants to buy [O Bolt] in a deal that could value the firm at $5m.', ['acme OWNS bolt #$5m']],
  ['[O Acme] signed a contract with [O Bolt]. The festival was worth $5m.', []],
  ['[O Acme] is suing [O Bolt] for $5m.', ['acme OTHER bolt #$5m']],
  ['[O Acme], which has $7m, bought [O Bolt] for $5m.', ['acme OWNS bolt #$5m']],
];

test.each(deals)('what a deal is worth: %s', (sentence, claims) => {
  expect(
    sayings(sentence)
      .filter((s) => s.includes('#'))
      .map((s) => s.replace(/ \([^)]*\)/, ''))
      .sort(),
  ).toEqual(claims);
});

test('whoever says how much is the measurer, with the words as evidence', () => {
  const [claim] = claimsOf('[P Ann Hale] said [S Lynx] would cut losses by at least 15 percent.', (text) => [
    {
      start: text.indexOf('Lynx'),
      end: text.length - 1,
      kind: 'indirect',
      speaker: 'ann-hale',
      via: [],
      cue: null,
      stance: 'affirms',
    },
  ]);
  expect(claim).toEqual({
    id: 'c1',
    subject: 'ann-hale',
    predicate: 'MEASURES',
    object: 'lynx',
    instrument: null,
    label: null,
    figure: {
      measure: 'share',
      value: null,
      low: 15,
      high: null,
      unit: 'percent',
      bound: 'at-least',
      text: 'at least 15 percent',
    },
    modality: 'planned',
    assertions: [
      {
        stance: 'affirms',
        voices: ['ann-hale'],
        start: 14,
        end: 58,
        text: 'Lynx would cut losses by at least 15 percent',
      },
    ],
  });
});
