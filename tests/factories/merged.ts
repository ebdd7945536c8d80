import { article, assertion, claim, entity, graphDocument, judgement } from './document.ts';

/** One vendor under two names, merged by a person; a claim under each name, and two claims judged to say the same. */
const early = article(
  'courier-deal',
  ['# The deal', 'Norvik sold filters to Valdoria. Norvik sits in Ostmark.'].join('\n\n'),
  {
    publisher: 'the-courier',
    publishedOn: '2023-02-01',
    authors: ['ana-reyes'],
    mentions: [{ entity: 'norvik', start: 12, end: 18 }],
  },
);
const late = article(
  'herald-deal',
  [
    '# The deal again',
    'Norvik Systems sold filters to Valdoria. Norvik denies it. Valdoria runs Lantern.',
    'Valdoria runs all of Lantern, officials said. Norvik Systems works with Norvik.',
  ].join('\n\n'),
  {
    publisher: 'the-herald',
    publishedOn: '2024-05-02',
    authors: ['a-reyes', 'ana-reyes'],
    mentions: [
      { entity: 'norvik-systems', start: 18, end: 32 },
      { entity: 'norvik', start: 59, end: 65 },
    ],
  },
);
const sold = claim('norvik', 'SUPPLIES', 'valdoria', [assertion(early, 'Norvik sold filters to Valdoria')]);
const soldAgain = claim('norvik-systems', 'SUPPLIES', 'valdoria', [
  assertion(late, 'Norvik Systems sold filters to Valdoria'),
  assertion(late, 'Norvik denies it', { stance: 'denies', voices: ['norvik'] }),
]);
const seat = claim('norvik', 'LOCATED_IN', 'ostmark', [assertion(early, 'Norvik sits in Ostmark')]);
const runs = claim('valdoria', 'OPERATES', 'lantern', [assertion(late, 'Valdoria runs Lantern')]);
const runsAll = claim(
  'valdoria',
  'OPERATES',
  'lantern',
  [assertion(late, 'Valdoria runs all of Lantern', { voices: ['officials'] })],
  { label: 'all of it' },
);
const itself = claim('norvik-systems', 'PARTNERS_WITH', 'norvik', [
  assertion(late, 'Norvik Systems works with Norvik'),
]);

export const mergedArticles = { early, late };
export const mergedClaims = { sold, soldAgain, seat, runs, runsAll, itself };
/** Of the two judged alike, published on one day, the smaller id stands. */
export const [runsKept = '', runsFolded = ''] = [runs.id, runsAll.id].sort();

const by = { by: 'local', at: '2026-03-01T00:00:00.000Z', reason: 'One company, two names.' } as const;
export const mergedStory = graphDocument({
  entities: [
    entity('norvik-systems', { types: ['Organisation', 'Vendor'], name: 'Norvik Systems' }),
    entity('norvik', { types: ['Organisation', 'Vendor'], aliases: ['Norvik AG'] }),
    entity('valdoria', { types: ['Country'] }),
    entity('ostmark', { types: ['Country'] }),
    entity('lantern', { types: ['System'] }),
    entity('ana-reyes', { types: ['Person'] }),
    entity('a-reyes', { types: ['Person'], name: 'A. Reyes' }),
  ],
  articles: [early, late],
  claims: Object.values(mergedClaims),
  judgements: [
    judgement({ a: 'norvik-systems', b: 'norvik', kind: 'same-entity', ...by }),
    judgement({ a: 'ana-reyes', b: 'a-reyes', kind: 'same-entity', ...by }),
    judgement({ a: runs.id, b: runsAll.id, kind: 'same-claim', ...by }),
    // Taken back: these two are two.
    judgement({ a: 'valdoria', b: 'ostmark', kind: 'same-entity', ...by, undoneAt: '2026-03-02T00:00:00.000Z' }),
  ],
});
