import { stringify } from 'yaml';

type Part = Readonly<Record<string, unknown>>;
const e = (id: string, name: string, type: string, more: Part = {}): Part => ({ id, name, types: [type], ...more });

export const newsEntities: readonly Part[] = [
  e('the-herald', 'The Herald', 'Outlet'),
  e('ana-reyes', 'Ana Reyes', 'Person'),
  e('norvik-systems', 'Norvik Systems', 'Vendor', { aliases: ['Norvik'] }),
  e('valdoria', 'Valdoria', 'Country'),
  e('ostmark', 'Ostmark', 'Country'),
  e('lantern', 'Lantern', 'System'),
  e('delta-radio', 'Delta Radio', 'Outlet'),
  e('ministry', 'ministry', 'PublicBody'),
  e('unnamed-news-leaked-memo', 'a leaked memo', 'Work', { unnamed: true }),
  e('unnamed-news-officials', 'officials', 'Organisation', { unnamed: true }),
];

/** Claims that hold; spread one and change what a test is about. */
export const newsClaims = {
  sold: {
    id: 'sold',
    subject: 'norvik-systems',
    predicate: 'SUPPLIES',
    object: 'valdoria',
    instrument: 'lantern',
    modality: 'reported',
    when: { from: '2019', text: 'in 2019' },
    assertions: [
      {
        voices: ['unnamed-news-leaked-memo', 'delta-radio'],
        passage: 'Norvik Systems sold Valdoria its Lantern filter in 2019',
        cue: 'cited a leaked memo as saying',
      },
    ],
  },
  cities: {
    id: 'cities',
    subject: 'valdoria',
    predicate: 'DEPLOYS',
    object: 'lantern',
    figures: [{ measure: 'cities', low: 17, unit: 'cities', bound: 'at-least', text: 'More than 17 cities' }],
    assertions: [
      { voices: ['unnamed-news-officials'], passage: 'More than 17 cities run Lantern' },
      {
        stance: 'denies',
        voices: ['ministry', 'delta-radio'],
        passage: { text: 'this “is not true”', paragraph: 3 },
        quote: 'is not true',
        quoteKind: 'fragment',
        reaches: 'The ministry answered the count of cities.',
      },
    ],
  },
  seat: {
    id: 'seat',
    subject: 'norvik-systems',
    predicate: 'LOCATED_IN',
    object: 'ostmark',
    assertions: [{ passage: 'Norvik is based in Ostmark' }],
  },
} satisfies Record<string, Part>;

/** An annotation file as it lies on the disk; `more` replaces or adds top-level parts. */
export const annotationFile = (more: Part = {}): string =>
  stringify({
    article: 'news',
    entities: newsEntities,
    claims: Object.values(newsClaims),
    scareQuotes: ['silicon coast'],
    ...more,
  });
