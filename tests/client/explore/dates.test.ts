import { expect, test } from '@jest/globals';
import { datesOf } from '../../../client/features/explore/datesOf.ts';
import { coordsOf } from '../../../client/features/explore/lay.ts';
import type { ClaimFacets } from '../../../server/contract/facets.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const on = (from: string | null, to: string | null = from) => ({ from, to });
const claim = (links: string[], times: Partial<Pick<ClaimFacets, 'happened' | 'said' | 'published'>>): ClaimFacets => ({
  ...{
    id: links.join(),
    predicate: 'SUPPLIES',
    links,
    standing: 'single-source',
    modalities: [],
    stances: [],
    reviews: [],
  },
  ...{ outlets: [], articles: [], voices: [], happened: null, said: [], published: [] },
  ...times,
});

test('an entity stands at the first date on which something happened, never at the day it was printed', () => {
  const claims = [
    claim(['a~SUPPLIES~b'], { happened: on('2022-05-01', '2022-06-01'), published: [on('2025-01-01')] }),
    claim(['b~SUPPLIES~c', 'b~SUPPLIES~tool~instrument'], { said: [on('2024-03-01')], published: [on('2024-02-01')] }),
    claim(['a~SUPPLIES~d'], { happened: on(null, '2019-01-01') }),
    claim(['e~SUPPLIES~elsewhere'], {}),
  ];
  expect(Object.fromEntries(datesOf(['a', 'b', 'c', 'd', 'e', 'tool'], { claims }))).toEqual({
    a: day('2019-01-01'),
    b: day('2022-05-01'),
    c: null,
    d: day('2019-01-01'),
    e: null,
    tool: null,
  });
});

test('places become longitude and latitude by entity', () => {
  expect([...coordsOf([{ entity: 'almaty', lon: 76.9, lat: 43.2 }])]).toEqual([['almaty', [76.9, 43.2]]]);
});
