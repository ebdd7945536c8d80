import { type GeoProjection, geoPath } from 'd3-geo';
import type { Atlas } from './atlas.ts';
import { overlap, type Rect } from './place.ts';
import type { Zoom } from './useZoom.ts';

type BackName = { readonly name: string; readonly x: number; readonly y: number };
type Extent = { name: string; id: string; x: number; y: number; width: number; height: number };

const known = new WeakMap<GeoProjection, { atlas: Atlas; extents: Extent[] }>();
/** Middle and size of each country on the sheet, before any zoom. */
function extentsOf(atlas: Atlas, projection: GeoProjection): Extent[] {
  const had = known.get(projection);
  if (had?.atlas === atlas) return had.extents;
  const path = geoPath(projection);
  const [[west], [east]] = path.bounds({ type: 'Sphere' });
  const extents = atlas.countries
    .map((c): Extent => {
      const [x, y] = path.centroid(c);
      const [[x0, y0], [x1, y1]] = path.bounds(c);
      return { name: c.properties.name, id: String(c.id ?? ''), x, y, width: x1 - x0, height: y1 - y0 };
    })
    // Where the sheet's edge cuts a country in two, its middle lies in another.
    .filter((e) => e.width < (east - west) / 2);
  known.set(projection, { atlas, extents });
  return extents;
}

/** Faint names of neighbours that have room for them, so that one knows where one is: none over anything else. */
export function backNames(
  atlas: Atlas,
  projection: GeoProjection,
  { k, x, y }: Zoom,
  size: { width: number; height: number },
  taken: readonly Rect[],
  named: ReadonlySet<string>,
): BackName[] {
  const rects: Rect[] = [...taken];
  const out: BackName[] = [];
  for (const e of extentsOf(atlas, projection)) {
    const width = e.name.length * 7.4;
    if (named.has(e.id) || e.width * k < width * 1.15 || e.height * k < 26 || !Number.isFinite(e.x)) continue;
    const at = { x: e.x * k + x, y: e.y * k + y };
    const rect = { left: at.x - width / 2 - 4, top: at.y - 10, width: width + 8, height: 20 };
    if (rect.left < 4 || rect.top < 4 || rect.left + rect.width > size.width || at.y > size.height - 8) continue;
    if (rects.some((r) => overlap(r, rect))) continue;
    rects.push(rect);
    out.push({ name: e.name, ...at });
  }
  return out;
}
