import type { QueryClient } from '@tanstack/react-query';
import { facetsQuery } from '../../api/facets.ts';
import { whereQuery } from '../../api/where.ts';
import type { Ask } from '../../graph/arrange.ts';
import type { Coords } from '../../graph/layout/map.ts';
import { type Facts, type Layout, layoutOf, tooLarge } from '../../graph/layouts.ts';
import type { Placed } from '../../state/canvas/canvas.ts';
import { counted } from '../../ui/words.ts';
import { datesOf } from './datesOf.ts';

type Shop = {
  readonly client: QueryClient;
  readonly frame: () => { width: number; height: number };
  readonly signal: AbortSignal;
};
/** Places, or null where this canvas is too large for the layout; and what has to be said of it. */
export type LaidOut = { readonly placed: Placed | null; readonly notice?: string };

/** Places for a whole canvas, with whatever its layout has to fetch first. */
export async function layOut(shop: Shop, ask: Ask): Promise<LaidOut> {
  const layout = layoutOf(ask.arrangement);
  const refused = tooLarge(layout, ask.nodes.length);
  if (refused !== null) return { placed: null, notice: refused };
  const ids = ask.nodes.map((n) => n.id);
  const facts = await factsFor(layout, ids, shop);
  const placed = await layout.lay({ ...ask, ...facts }, shop.frame(), shop.signal);
  const notice = without(ids, facts);
  // Whole units, as an address keeps them: what it brings back is what was shared.
  const whole = Object.fromEntries(
    Object.entries(placed).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
  return { placed: whole, ...(notice !== null && { notice }) };
}

async function factsFor({ needs }: Layout, ids: readonly string[], { client }: Shop): Promise<Facts> {
  if (ids.length === 0 || needs === null) return {};
  if (needs === 'dates') return { dates: datesOf(ids, await client.fetchQuery(facetsQuery(ids))) };
  const { places } = await client.fetchQuery(whereQuery(ids));
  return { coords: coordsOf(places) };
}
export const coordsOf = (places: readonly { entity: string; lon: number; lat: number }[]): Coords =>
  new Map(places.map((p) => [p.entity, [p.lon, p.lat]]));

/** How many stand aside because nothing says when or where. */
function without(ids: readonly string[], { dates, coords }: Facts): string | null {
  const of = (n: number) => `${n} of ${counted(ids.length, 'entity', 'entities')}`;
  const undated = dates ? ids.filter((id) => (dates.get(id) ?? null) === null).length : 0;
  if (undated > 0) return `No date is known for ${of(undated)}: to the right of the timeline.`;
  const nowhere = coords ? ids.filter((id) => !coords.has(id)).length : 0;
  if (nowhere > 0) return `No place is known for ${of(nowhere)}: to the right of the map.`;
  return null;
}
