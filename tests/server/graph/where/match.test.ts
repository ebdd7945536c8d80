import { expect, test } from '@jest/globals';
import type { PlaceFact } from '../../../../server/contract/where.ts';
import { type Cities, type City, cities } from '../../../../server/graph/read/where/cities.ts';
import { countries } from '../../../../server/graph/read/where/countries.ts';
import { countryNamed, type Gazetteer, placeCountry, placePlace } from '../../../../server/graph/read/where/match.ts';

const named = (name: string, ...aliases: string[]) => ({ name, aliases });
const city = (country: string, population = 500_000): City => ({ country, population, lon: 10, lat: 50 });
const gazetteer = (towns: Record<string, City[]>, facts: PlaceFact[] = []): Gazetteer => {
  const list: Cities = { count: 1000, named: (key) => towns[key] ?? [] };
  return { facts, cities: () => list };
};
const alpha = (name: string, ...aliases: string[]) => {
  const found = countryNamed(named(name, ...aliases));
  return 'alpha' in found ? found.alpha : found.why;
};

test('a country goes by the names newsrooms use, whatever the map calls it', () => {
  const known = ['United States', 'USA', 'UK', 'UAE', 'Russia', 'DR Congo', 'Czech Republic', 'The Gambia', 'Türkiye'];
  expect(known.map((n) => alpha(n))).toEqual(['US', 'US', 'GB', 'AE', 'RU', 'CD', 'CZ', 'GM', 'TR']);
  expect(alpha('Cote d’Ivoire')).toBe('CI');
});

test('a name of two countries is neither, and an alias speaks only where the name says nothing', () => {
  expect(alpha('Congo')).toBe('Congo may be DR Congo or Republic of the Congo');
  expect(alpha('Korea')).toBe('Korea may be North Korea or South Korea');
  expect(alpha('Soviet Union')).toBe('no country of the map has this name');
  expect(alpha('Emirates of the Gulf', 'UAE')).toBe('AE');
});

test('a country stands inside its land and says how it was found', () => {
  expect(placeCountry(named('Kazakhstan'))).toEqual({
    spot: { kind: 'country', lon: 69.61, lat: 48.3, iso: '398', area: true, of: 'the map’s Kazakhstan, by its name' },
  });
});

test('every code of the table stands once', () => {
  const codes = countries.map((c) => c.alpha);
  const isos = countries.flatMap((c) => c.iso ?? []);
  expect([new Set(codes).size, new Set(isos).size]).toEqual([codes.length, isos.length]);
  expect(countries.filter((c) => c.iso === null).map((c) => c.alpha)).toEqual(['XK']);
});

test('a town is placed by the country that claims name', () => {
  const here = gazetteer({ newton: [city('US'), city('AU', 4000)] });
  expect(placePlace(named('Newton'), ['AU'], here)).toEqual({
    spot: {
      kind: 'place',
      lon: 10,
      lat: 50,
      iso: '036',
      area: false,
      of: 'GeoNames’ only town named Newton in Australia',
    },
  });
  expect(placePlace(named('Newton'), [], here)).toEqual({
    why: 'GeoNames has 2 towns named Newton, and no claim says in which country',
  });
  expect(placePlace(named('Newton'), ['KZ'], here)).toEqual({ why: 'GeoNames has Newton, but not in Kazakhstan' });
  expect(placePlace(named('Newton'), ['AU', 'US'], here)).toEqual({
    why: 'GeoNames has 2 towns named Newton in Australia or United States',
  });
});

test('without a country only a name nothing else in the list has will do, and only of a big town', () => {
  expect(placePlace(named('Ekibastuz'), [], gazetteer({ ekibastuz: [city('KZ', 121_470)] }))).toMatchObject({
    spot: { iso: '398', of: 'GeoNames’ only town named Ekibastuz' },
  });
  expect(placePlace(named('Asia'), [], gazetteer({ asia: [city('PH', 5000)] }))).toEqual({
    why: 'GeoNames has a small town named Asia in Philippines, and no claim says it is there',
  });
  expect(placePlace(named('residential complexes'), [], gazetteer({}))).toEqual({
    why: 'no list of places has this name',
  });
});

test('the story’s own list comes first, and says when its point is the middle of a region', () => {
  const here = gazetteer({ astana: [city('US')] }, [
    { names: ['Astana'], country: 'KZ', lon: 71.45, lat: 51.18, area: false },
    { names: ['Xinjiang'], country: 'CN', lon: 85, lat: 41.1, area: true },
    { names: ['Jerusalem'], lon: 35.22, lat: 31.77, area: false },
  ]);
  expect(placePlace(named('Astana'), [], here)).toEqual({
    spot: { kind: 'place', lon: 71.45, lat: 51.18, iso: '398', area: false, of: 'the point in the list of places' },
  });
  expect(placePlace(named('Astana'), ['US'], here)).toEqual({ why: 'Astana is listed, but not in United States' });
  expect(placePlace(named('Xinjiang'), ['CN'], here)).toMatchObject({
    spot: { area: true, of: 'the middle of the region, from the list of places' },
  });
  expect(placePlace(named('Al-Quds', 'Jerusalem'), ['PS'], here)).toMatchObject({ spot: { iso: null } });
});

test('the list of towns has the places of the news', () => {
  const list = cities();
  expect(list.count).toBeGreaterThan(100_000);
  expect(list.named('ekibastuz')).toEqual([{ country: 'KZ', population: 121470, lon: 75.32287, lat: 51.72371 }]);
  expect(list.named('brussels').map((c) => c.country)).toEqual(['BE', 'CA', 'US']);
});
