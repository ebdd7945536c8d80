import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { useEffect, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Outlines of countries: Natural Earth, public domain, as world-atlas ships them. */
type Outline = Feature<Geometry, { name: string }>;
type Detail = '110m' | '50m';

const held = new Map<Detail, Promise<readonly Outline[]>>();
const loaders: Readonly<Record<Detail, () => Promise<{ default: unknown }>>> = {
  '110m': () => import('world-atlas/countries-110m.json'),
  '50m': () => import('world-atlas/countries-50m.json'),
};
async function load(detail: Detail): Promise<readonly Outline[]> {
  // The file's form is world-atlas's promise; JSON gives its literal type, which says less than this.
  const topology = (await loaders[detail]()).default as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const all: FeatureCollection<Geometry, { name: string }> = feature(topology, topology.objects.countries);
  return all.features;
}
function outlines(detail: Detail): Promise<readonly Outline[]> {
  const known = held.get(detail) ?? load(detail);
  held.set(detail, known);
  known.catch(() => held.delete(detail));
  return known;
}

export type Atlas = {
  readonly detail: Detail;
  readonly countries: readonly Outline[];
};
/** The finest outlines that are there; the finer ones are fetched when asked for and drawn once they have come. */
export function useAtlas(fine: boolean): { atlas: Atlas | null; failed: boolean; retry(): void } {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const detail: Detail = fine ? '50m' : '110m';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another effect
  useEffect(() => {
    let gone = false;
    outlines(detail).then(
      (countries) => {
        if (gone) return;
        setFailed(false);
        setAtlas((had) => (had?.detail === '50m' ? had : { detail, countries }));
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [detail, tries]);
  return { atlas, failed: failed && atlas === null, retry: () => setTries((n) => n + 1) };
}
