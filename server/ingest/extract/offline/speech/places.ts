import type { Names } from '../../reading.ts';

/** Where somebody is named. */
export type Place = { readonly start: number; readonly id: string };
/** How many places, which are in order, lie before this one. */
export function countBefore(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const others = new Set(['Person', 'Country', 'Place', 'System', 'Event', 'Topic']);
/** Every word of the names of bodies and works, with the places that name them, in order. */
export function placesByWord(names: Names): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const e of names.entities) {
    if (e.types.some((t) => others.has(t))) continue;
    const words = new Set(
      [e.name, ...e.aliases].flatMap((n) => n.toLowerCase().split(/[^\p{L}]+/u)).filter((w) => w.length > 3),
    );
    for (const w of words) {
      const places = found.get(w) ?? [];
      if (places.length === 0) found.set(w, places);
      for (const { start } of e.mentions) places.push({ start, id: e.id });
    }
  }
  for (const places of found.values()) places.sort((a, b) => a.start - b.start);
  return found;
}
