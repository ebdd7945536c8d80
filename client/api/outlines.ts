import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json?url';
import coarse from 'world-atlas/countries-110m.json?url';
import { networkError } from './error.ts';

/** How fine outlines are drawn: on a scale of 1 to 110 or 50 million. */
export type Detail = '110m' | '50m';
export type Outlines = FeatureCollection<Geometry, { name: string }>;

const files: Readonly<Record<Detail, string>> = { '110m': coarse, '50m': fine };

/** Outlines of countries (Natural Earth, public domain), shipped with the app as world-atlas has them. */
export async function fetchOutlines(detail: Detail, signal?: AbortSignal): Promise<Outlines> {
  const answer = await fetch(files[detail], { signal: signal ?? null });
  if (!answer.ok) throw networkError(new Error(`${answer.status} for the outlines of countries`));
  // Our own file, built with the app: its form is world-atlas's promise.
  const topology = (await answer.json()) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(topology, topology.objects.countries);
}
