import { article, assertion, claim, entity, figure, graphDocument } from './document.ts';

/** An article as the offline extractor leaves it: everything proposed, some of it wrong; and a curated one beside it. */
const text = [
  '# The quay',
  'Norvik sold Valdoria ten cranes in 2019, Delta Radio said. The port authority “never bought a crane”, it says.',
  'Ostmark runs the Lantern port system. Norvik and Ostmark work together, dock workers say. Norvik sits in Ostmark.',
  'Norvik delivered cranes to Valdoria.',
].join('\n\n');
export const quay = article('quay-letter', text, {
  publisher: 'quay-press',
  publishedOn: '2025-11-02',
  mentions: [{ entity: 'norvik', start: 12, end: 18 }],
});
export const harbour = article('harbour-news', '# Harbour\n\nValdoria borders Ostmark. Norvik AG sits in Valdoria.', {
  publisher: 'harbour-times',
  publishedOn: '2025-11-01',
});
const offline = { review: 'proposed', extractor: 'offline', score: 0.5 } as const;
const said = (words: string, more: Parameters<typeof assertion>[2] = {}) =>
  assertion(quay, words, { ...offline, ...more });

export const quayClaims = {
  sold: claim(
    'norvik',
    'SUPPLIES',
    'valdoria',
    [
      said('Norvik sold Valdoria ten cranes in 2019', { voices: ['delta-radio'] }),
      said('“never bought a crane”', {
        voices: ['port-authority'],
        stance: 'denies',
        quote: 'never bought a crane',
        quoteKind: 'fragment',
      }),
    ],
    { figures: [figure({ measure: 'cranes', value: 10, unit: 'cranes', text: 'ten cranes' })] },
  ),
  runs: claim('ostmark', 'OPERATES', 'lantern', [said('Ostmark runs the Lantern port system')]),
  together: claim('norvik', 'PARTNERS_WITH', 'ostmark', [
    said('Norvik and Ostmark work together', { voices: ['dock-workers'], quoteKind: 'indirect' }),
  ]),
  seat: claim('norvik', 'LOCATED_IN', 'ostmark', [said('Norvik sits in Ostmark')]),
  delivered: claim('norvik', 'SUPPLIES', 'valdoria', [said('Norvik delivered cranes to Valdoria')]),
};
const borders = claim(
  'valdoria',
  'OTHER',
  'ostmark',
  [assertion(harbour, 'Valdoria borders Ostmark', { voices: ['harbour-gossip'] })],
  {
    label: 'borders',
  },
);
const agSeat = claim('norvik-ag', 'LOCATED_IN', 'valdoria', [assertion(harbour, 'Norvik AG sits in Valdoria')]);
export const harbourClaims = { borders, agSeat };

export const quayStory = graphDocument({
  entities: [
    entity('norvik', { types: ['Organisation', 'Vendor'] }),
    entity('norvik-ag', { types: ['Organisation', 'Vendor'], name: 'Norvik AG' }),
    entity('valdoria', { types: ['Country'] }),
    entity('ostmark', { types: ['Country'] }),
    entity('lantern', { types: ['System'] }),
    entity('delta-radio', { types: ['Organisation', 'Outlet'] }),
    entity('port-authority', { types: ['Organisation', 'PublicBody'] }),
    entity('dock-workers', { unnamed: true }),
    entity('harbour-gossip', { types: ['Person'], unnamed: true }),
  ],
  articles: [quay, harbour],
  claims: [...Object.values(quayClaims), borders, agSeat],
});
/** Where these words stand in the quay letter. */
export const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
