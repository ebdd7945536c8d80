import { expect, test } from '@jest/globals';
import { locate, type Thing } from '../../../../server/graph/read/where/locate.ts';
import type { Gazetteer } from '../../../../server/graph/read/where/match.ts';

const thing = (id: string, type: string, name: string, ...inside: string[]): Thing => ({
  id,
  types: [type],
  name,
  aliases: [],
  in: inside,
});
const gazetteer: Gazetteer = {
  facts: [],
  cities: () => ({
    count: 1,
    named: (key) =>
      ({
        baghdad: [{ country: 'IQ', population: 7_000_000, lon: 44.4, lat: 33.3 }],
        basra: [{ country: 'IQ', population: 2_000_000, lon: 47.8, lat: 30.5 }],
        newton: [
          { country: 'IQ', population: 2000, lon: 45, lat: 33 },
          { country: 'US', population: 90_000, lon: -71, lat: 42 },
        ],
      })[key] ?? [],
  }),
};
const where = (id: string, ...things: Thing[]) => {
  const known = new Map(things.map((t) => [t.id, t]));
  const asked = known.get(id);
  return asked && locate(asked, known, gazetteer);
};
const iraq = thing('iraq', 'Country', 'Iraq');

test('only countries and places stand on a map', () => {
  expect(where('norvik', thing('norvik', 'Vendor', 'Baghdad', 'iraq'), iraq)).toBeUndefined();
});

test('the country of a town is the one it lies in over several steps', () => {
  const found = where(
    'newton',
    thing('newton', 'Place', 'Newton', 'south'),
    thing('south', 'Place', 'South', 'iraq'),
    iraq,
  );
  expect(found).toMatchObject({
    spot: { lon: 45, iso: '368', of: 'GeoNames’ only town named Newton in Iraq' },
    within: null,
  });
});

test('what no list knows stands with the nearest thing that claims put it in, and says so', () => {
  const quarter = thing('quarter', 'Place', 'diplomatic quarter', 'baghdad', 'iraq');
  expect(where('quarter', quarter, thing('baghdad', 'Place', 'Baghdad', 'iraq'), iraq)).toMatchObject({
    spot: { kind: 'place', lon: 44.4, of: 'in Baghdad, as a claim says; nothing more exact is known' },
    within: 'baghdad',
  });
  expect(where('plant', thing('plant', 'Place', 'plant in Iraq', 'iraq'), iraq)).toMatchObject({
    spot: { kind: 'country', iso: '368' },
    within: 'iraq',
  });
});

test('claims that put it in two places put it in neither', () => {
  const found = where(
    'quarter',
    thing('quarter', 'Place', 'quarter', 'baghdad', 'basra'),
    thing('baghdad', 'Place', 'Baghdad'),
    thing('basra', 'Place', 'Basra'),
  );
  expect(found).toEqual({ why: 'claims put it in Baghdad and in Basra' });
});

test('places that lie in each other lead nowhere, not into a circle', () => {
  const found = where('a', thing('a', 'Place', 'Aaa', 'b'), thing('b', 'Place', 'Bbb', 'a'));
  expect(found).toEqual({ why: 'no list of places has this name' });
});
