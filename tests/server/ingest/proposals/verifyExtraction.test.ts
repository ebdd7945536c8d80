import { expect, test } from '@jest/globals';
import type { Extraction } from '../../../../server/contract/extraction.ts';
import { problemLine, Reporter } from '../../../../server/ingest/problem.ts';
import { figureMismatch } from '../../../../server/ingest/proposals/figureWords.ts';
import { verifyExtraction } from '../../../../server/ingest/proposals/verifyExtraction.ts';
import { entity } from '../../../factories/document.ts';
import {
  anExtraction,
  extractedAssertion,
  extractedClaim,
  extractedEntity,
  extractedIndirect,
  extractedQuote,
} from '../../../factories/extraction.ts';
import { seedOntology } from '../../../factories/ontology.ts';

// One short article and what an extractor may say wrongly of it, one thing at a time: the cases share its builder.
const text = `# Cranes for Port Vale

Orlen Marine will deliver six cranes to Port Vale, said Ana Ruiz of Orlen Marine. “They lift 1,500 tonnes,” she told Delta Radio.

A ministry official denied that the company had signed a contract.

${'Rain fell on the hills.\n\n'.repeat(8)}Hill farmers in Ostmark see more.
`;
const entities = [
  extractedEntity(text, 'orlen-marine', ['Organisation'], 'Orlen Marine', ['Orlen Marine', 1]),
  extractedEntity(text, 'port-vale', ['Place'], 'Port Vale', ['Port Vale', 1]),
  extractedEntity(text, 'ana-ruiz', ['Person'], 'Ana Ruiz'),
  extractedEntity(text, 'delta-radio', ['Outlet'], 'Delta Radio'),
  extractedEntity(text, 'ostmark', ['Country'], 'Ostmark'),
  extractedEntity(text, 'unnamed-ministry-official', ['Person']),
];
const supply = extractedClaim(['orlen-marine', 'SUPPLIES', 'port-vale'], {
  modality: 'planned',
  label: 'six cranes',
  assertions: [extractedAssertion(text, 'Orlen Marine will deliver six cranes to Port Vale', { voices: ['ana-ruiz'] })],
});
const found = (claims: Extraction['claims'], more: Partial<Extraction> = {}) =>
  anExtraction({
    entities,
    quotes: [extractedQuote(text, 'They lift 1,500 tonnes,', { speaker: 'ana-ruiz', via: ['delta-radio'] })],
    indirect: [
      extractedIndirect(text, 'Orlen Marine will deliver six cranes to Port Vale', { speaker: 'ana-ruiz' }),
      extractedIndirect(text, 'the company had signed a contract', {
        speaker: 'unnamed-ministry-official',
        cue: 'denied',
      }),
    ],
    claims,
    ...more,
  });

function verify(extraction: Extraction, extractor: 'offline' | 'llm' = 'offline') {
  const report = new Reporter('dump.txt');
  const entityOf = new Map(
    extraction.entities.map((e) => [
      e.id,
      entity(e.id, { name: e.name, types: e.types, unnamed: e.mentions.length === 0 }),
    ]),
  );
  const verified = verifyExtraction(extraction, text, {
    ontology: seedOntology,
    extractor,
    article: { id: 'cranes', publisher: 'the-courier', authors: [] },
    entityOf,
    report,
  });
  return { ...verified, problems: report.problems.map(problemLine) };
}

test('what holds becomes a proposal with its passage, its cue and the chain of its voices', () => {
  const { claims, mentions, problems } = verify(found([supply]));
  expect(problems).toEqual([]);
  expect(mentions).toHaveLength(7);
  expect(claims).toMatchObject([
    {
      predicate: 'SUPPLIES',
      subject: 'orlen-marine',
      object: 'port-vale',
      label: 'six cranes',
      statement: 'Orlen Marine is to supply Port Vale (six cranes).',
      assertions: [
        {
          article: 'cranes',
          stance: 'affirms',
          modality: 'planned',
          quoteKind: 'indirect',
          quote: null,
          extractor: 'offline',
          review: 'proposed',
          score: null,
          voices: [{ entity: 'ana-ruiz', step: 0, role: 'speaker' }],
          passages: [
            { part: 'content', start: text.indexOf('Orlen Marine will') },
            { part: 'cue', text: 'said' },
          ],
        },
      ],
    },
  ]);
});

test('a quotation gives its own words, and its carrier a step', () => {
  const lifts = extractedClaim(['orlen-marine', 'MEASURES', 'port-vale'], {
    figure: {
      measure: 'load',
      value: 1500,
      low: null,
      high: null,
      unit: 'tonnes',
      bound: 'exact',
      text: '1,500 tonnes',
    },
    assertions: [extractedAssertion(text, 'They lift 1,500 tonnes', { voices: ['ana-ruiz', 'delta-radio'] })],
  });
  expect(verify(found([lifts])).claims[0]?.assertions).toMatchObject([
    {
      quoteKind: 'direct',
      quote: 'They lift 1,500 tonnes,',
      voices: [
        { entity: 'ana-ruiz', step: 0, role: 'speaker' },
        { entity: 'delta-radio', step: 1, role: 'carrier' },
      ],
    },
  ]);
});

test('the publisher is no step of a chain', () => {
  const own = { ...supply, assertions: supply.assertions.map((a) => ({ ...a, voices: ['ana-ruiz', 'the-courier'] })) };
  const withOutlet = found([own], {
    entities: [...entities, { ...entities[3], id: 'the-courier', mentions: [] } as never],
  });
  expect(verify(withOutlet).claims[0]?.assertions[0]?.voices).toEqual([
    { entity: 'ana-ruiz', step: 0, role: 'speaker' },
  ]);
});

const wrong: readonly (readonly [string, Extraction['claims'][number], string])[] = [
  [
    'words that are not in the text',
    {
      ...supply,
      assertions: [{ stance: 'affirms', voices: [], start: 25, end: 40, text: 'Orlen Marine sold Port Vale cranes' }],
    },
    'passage “Orlen Marine sold Port Vale cranes” is not in the text',
  ],
  [
    'types that the predicate does not take',
    { ...supply, predicate: 'LOCATED_IN', subject: 'port-vale', object: 'ana-ruiz' },
    'object "ana-ruiz" is Person; LOCATED_IN takes Place, Country as object',
  ],
  [
    'a predicate that nobody knows',
    { ...supply, predicate: 'BEFRIENDS' },
    'predicate "BEFRIENDS" is not in the ontology',
  ],
  [
    'somebody whom the passage does not speak of',
    {
      ...supply,
      object: 'ostmark',
      assertions: [extractedAssertion(text, 'Orlen Marine will deliver six cranes to Port Vale')],
    },
    '“Ostmark” is neither named in the passage nor can a word of it stand for it',
  ],
  [
    'a voice that is nowhere near',
    {
      ...supply,
      assertions: [
        extractedAssertion(text, 'Orlen Marine will deliver six cranes to Port Vale', {
          voices: ['ostmark'],
        }),
      ],
    },
    'voice “Ostmark” neither speaks in the article nor is named where its passage stands',
  ],
  [
    'a figure whose words are not there',
    {
      ...supply,
      figure: {
        measure: 'cranes',
        value: 7,
        low: null,
        high: null,
        unit: 'cranes',
        bound: 'exact',
        text: 'seven cranes',
      },
    },
    'figure words “seven cranes” are not in its passage',
  ],
  [
    'a figure that its words do not say',
    {
      ...supply,
      figure: {
        measure: 'load',
        value: 1400,
        low: null,
        high: null,
        unit: 'tonnes',
        bound: 'exact',
        text: '1,500 tonnes',
      },
    },
    '1400 is no number that “1,500 tonnes” says',
  ],
  [
    'a claim of one thing about itself',
    { ...supply, object: 'orlen-marine' },
    'subject and object are both "orlen-marine"',
  ],
  ['an id that nobody has', { ...supply, object: 'atlantis' }, 'object "atlantis" is no entity of the extraction'],
];
test.each(wrong)('%s are rejected with the reason', (_, claim, reason) => {
  const { claims, problems } = verify(found([claim]));
  expect(claims).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(reason);
  expect(problems[0]).toMatch(/^dump\.txt: claim orlen-marine-supplies-port-vale, /);
});

test('a noun may stand for somebody named before it', () => {
  const contract = extractedClaim(['orlen-marine', 'CONTRACTS_WITH', 'delta-radio'], {
    assertions: [
      extractedAssertion(text, 'the company had signed a contract', {
        stance: 'denies',
        voices: ['unnamed-ministry-official'],
      }),
    ],
  });
  expect(verify(found([contract])).claims).toMatchObject([
    { assertions: [{ stance: 'denies', quoteKind: 'indirect' }] },
  ]);
});

test('a slip that the extractor found itself stays marked, though its passage now stands word for word', () => {
  const mended = {
    ...supply,
    assertions: [{ ...supply.assertions[0], similarity: 0.887 } as (typeof supply.assertions)[number]],
  };
  expect(verify(found([mended]), 'llm').claims[0]?.assertions[0]?.score).toBe(0.89);
});

test('a model’s slips are found but for typography and a few words, and marked for the reviewer', () => {
  const copied = (words: string) => ({
    ...supply,
    assertions: [{ ...supply.assertions[0], text: words, end: 0 } as (typeof supply.assertions)[number]],
  });
  const slip = copied('Orlen Marine shall deliver six cranes to Port Vale');
  expect(verify(found([slip]), 'llm').claims[0]?.assertions[0]).toMatchObject({
    score: 0.89,
    passages: [{ text: 'Orlen Marine will deliver six cranes to Port Vale' }, {}],
  });
  expect(verify(found([slip]), 'offline').problems[0]).toContain('is not in the text word for word');
});

test('mentions that stand elsewhere, or in another, are left out', () => {
  const moved = entities.map((e) =>
    e.id === 'ostmark'
      ? { ...e, mentions: [{ start: 3, end: 10, text: 'Ostmark' }] }
      : e.id === 'ana-ruiz'
        ? {
            ...e,
            mentions: [
              ...e.mentions,
              { ...(e.mentions[0] as { start: number; end: number }), end: text.indexOf('Ruiz'), text: 'Ana ' },
            ],
          }
        : e,
  );
  const { mentions, problems } = verify(found([], { entities: moved }));
  expect(mentions).toHaveLength(6);
  expect(problems).toEqual([
    'dump.txt: mention “Ostmark” of Ostmark: does not stand at 3',
    'dump.txt: mention “Ana ” of Ana Ruiz: lies within another',
  ]);
});

test.each([
  ['1,500 tonnes', 1500],
  ['1.5 million', 1_500_000],
  ['€2.4bn', 2_400_000_000],
  ['about 17', 17],
  ['three dozen', 36],
  ['12 000', 12_000],
  ['-4.5%', -4.5],
])('%s says %d', (words, value) => {
  expect(
    figureMismatch({ measure: '', value, low: null, high: null, unit: '', bound: 'exact', text: words }),
  ).toBeUndefined();
});
