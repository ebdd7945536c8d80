import { type GeoProjection, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Atlas } from './atlas.ts';
import type { Zoom } from './useZoom.ts';
import styles from './world-map.module.css';

/** All outlines, drawn once for each detail and size; zooming moves them as one. */
export function Countries({
  atlas,
  projection,
  zoom,
  on,
}: {
  atlas: Atlas;
  projection: GeoProjection;
  zoom: Zoom;
  on: ReadonlySet<string>;
}) {
  const drawn = useMemo(() => {
    const path = geoPath(projection);
    return atlas.countries.map((c) => ({ id: String(c.id ?? ''), name: c.properties.name, d: path(c) ?? '' }));
  }, [atlas, projection]);
  const shapes = useMemo(
    () =>
      [...drawn]
        // Borders of what is spoken of lie over those of their neighbours.
        .sort((a, b) => Number(on.has(a.id)) - Number(on.has(b.id)))
        .map(({ id, name, d }) => (
          <path key={name} className={styles.country} data-on={on.has(id) || undefined} d={d} />
        )),
    [drawn, on],
  );
  return <g transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.k})`}>{shapes}</g>;
}
