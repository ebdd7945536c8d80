import { article, assertion, claim, entity, figure, graphDocument, judgement } from './document.ts';

/** Two short invented articles that exercise every part of the model: chains, denials, figures, an excluded pair. */
export const firstArticle = article(
  'herald-filters',
  [
    '# Valdoria buys filters',
    'By Ana Reyes',
    'Norvik Systems sold Valdoria its Lantern filter in 2019, Delta Radio cited a leaked memo as saying.',
    'More than 17 cities run Lantern, officials said. The ministry told Delta Radio that this “is not true”.',
    'Valdoria plans to replace Lantern. Norvik is based in Ostmark. Norvik never sold anything, its lawyer insists.',
  ].join('\n\n'),
  { publisher: 'the-herald', authors: ['ana-reyes'], mentions: [{ entity: 'norvik-systems', start: 41, end: 55 }] },
);
export const secondArticle = article(
  'courier-filters',
  ['# Filters again', 'Norvik Systems supplied Valdoria with Lantern, The Courier found. 😀 Norvik wins.'].join('\n\n'),
  { publisher: 'the-courier', publishedOn: null },
);

const sold = claim(
  'norvik-systems',
  'SUPPLIES',
  'valdoria',
  [
    assertion(firstArticle, 'Norvik Systems sold Valdoria its Lantern filter in 2019', {
      voices: ['leaked-memo', 'delta-radio'],
    }),
    assertion(firstArticle, 'this “is not true”', {
      voices: ['lena-ost for ministry', 'delta-radio'],
      stance: 'denies',
      quote: 'is not true',
      quoteKind: 'fragment',
    }),
  ],
  { instrument: 'lantern', validFrom: '2019', dateText: 'in 2019' },
);
const cities = claim(
  'valdoria',
  'DEPLOYS',
  'lantern',
  [assertion(firstArticle, 'More than 17 cities run Lantern', { voices: ['officials'] })],
  {
    figures: [
      figure({ measure: 'cities', value: null, low: 17, unit: 'cities', bound: 'at-least', text: '17 cities' }),
    ],
  },
);
const replaces = claim('valdoria', 'DEVELOPS', 'lantern-two', [
  assertion(firstArticle, 'Valdoria plans to replace Lantern', { modality: 'planned' }),
]);
const seat = claim('norvik-systems', 'LOCATED_IN', 'ostmark', [assertion(firstArticle, 'Norvik is based in Ostmark')]);
const never = claim(
  'norvik-systems',
  'SUPPLIES',
  'valdoria',
  [assertion(firstArticle, 'Norvik never sold anything', { voices: ['lawyer for norvik-systems'] })],
  { label: 'nothing' },
);
const again = claim(
  'norvik-systems',
  'SUPPLIES',
  'valdoria',
  [assertion(secondArticle, 'Norvik Systems supplied Valdoria with Lantern')],
  { instrument: 'lantern', validFrom: '2019', dateText: 'in 2019' },
);

const entities = [
  entity('norvik-systems', { types: ['Organisation', 'Vendor'], aliases: ['Norvik'] }),
  entity('valdoria', { types: ['Country'] }),
  entity('ostmark', { types: ['Country'] }),
  entity('lantern', { types: ['System'] }),
  entity('lantern-two', { types: ['System'] }),
  entity('leaked-memo', { types: ['Work'], unnamed: true }),
  entity('officials', { unnamed: true }),
  entity('ministry', { types: ['Organisation', 'PublicBody'] }),
  entity('delta-radio', { types: ['Organisation', 'Outlet'] }),
  entity('lena-ost', { types: ['Person'] }),
  entity('lawyer', { types: ['Person'] }),
  entity('ana-reyes', { types: ['Person'] }),
];
const of = (used: readonly string[]) => entities.filter((e) => used.includes(e.id));

export const firstStory = graphDocument({
  entities,
  articles: [firstArticle],
  claims: [sold, cities, replaces, seat, never],
  judgements: [judgement({ a: sold.id, b: never.id })],
});
export const secondStory = graphDocument({
  entities: of(['norvik-systems', 'valdoria', 'lantern']),
  articles: [secondArticle],
  claims: [again],
});
export const storyClaims = { sold, cities, replaces, seat, never, again };
