import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { WhereReply } from '../../../server/contract/where.ts';
import { buildDocument } from '../../../server/ingest/build.ts';
import { findSources } from '../../../server/ingest/sources.ts';
import { readPlaces } from '../../../server/ontology.ts';
import { ontology, startStory, type TestApp } from '../../factories/app.ts';

jest.setTimeout(60_000);
const seedDir = fileURLToPath(new URL('../../../graph-seed', import.meta.url));
const seeded = buildDocument(findSources([seedDir]), { ontology, now: '2026-01-01T00:00:00.000Z' }).document;
let app: TestApp;
beforeAll(async () => {
  app = await startStory([seeded], { places: readPlaces(seedDir) });
});
afterAll(() => app.close());

const where = async (...ids: string[]) => (await app.post('/graph/where', { ids })).body as WhereReply;

test('countries, towns and what lies in them, in the order asked for, each with how it was found', async () => {
  expect(await where('diplomatic-quarter-of-baghdad', 'kazakhstan', 'pavlodar-region', 'ekibastuz')).toEqual({
    places: [
      {
        entity: 'diplomatic-quarter-of-baghdad',
        kind: 'place',
        lon: 44.40088,
        lat: 33.34058,
        iso: '368',
        area: false,
        within: 'baghdad',
        of: 'in Baghdad, as a claim says; nothing more exact is known',
      },
      {
        entity: 'kazakhstan',
        kind: 'country',
        lon: 69.61,
        lat: 48.3,
        iso: '398',
        area: true,
        within: null,
        of: 'the map’s Kazakhstan, by its name',
      },
      {
        entity: 'pavlodar-region',
        kind: 'place',
        lon: 76.3,
        lat: 52.2,
        iso: '398',
        area: true,
        within: null,
        of: 'the middle of the region, from the list of places',
      },
      {
        entity: 'ekibastuz',
        kind: 'place',
        lon: 75.32287,
        lat: 51.72371,
        iso: '398',
        area: false,
        within: null,
        of: 'GeoNames’ only town named Ekibastuz in Kazakhstan',
      },
    ],
    unplaced: [],
    why: {},
  });
});

test('what stands nowhere is said, with the reason where it is a place', async () => {
  expect(await where('asia', 'hikvision', 'nobody', 'soviet-union')).toEqual({
    places: [],
    unplaced: ['asia', 'hikvision', 'nobody', 'soviet-union'],
    why: {
      asia: 'GeoNames has 2 towns named Asia, and no claim says in which country',
      'soviet-union': 'no country of the map has this name',
    },
  });
});

test('asking again gives the same', async () => {
  expect(await where('gaza', 'taipei')).toEqual(await where('gaza', 'taipei'));
});
