import type { Tie } from './piece.ts';

/**
 * The layer of each entity so that Links point onwards: circles are opened at the Links that run against the rest, and
 * what nothing points to stands just before what it points to.
 */
export function ranksOf(ids: readonly string[], ties: readonly Tie[]): Map<string, number> {
  const known = new Set(ids);
  const links = ties.filter((t) => t.source !== t.target && known.has(t.source) && known.has(t.target));
  const place = new Map(sequence(ids, links).map((id, i) => [id, i]));
  const at = (id: string) => place.get(id) ?? 0;
  const onwards = links.map(({ source, target }) =>
    at(source) < at(target) ? { source, target } : { source: target, target: source },
  );
  const rank = new Map(ids.map((id) => [id, 0]));
  const get = (id: string) => rank.get(id) ?? 0;
  for (const { source, target } of [...onwards].sort((a, b) => at(a.source) - at(b.source)))
    rank.set(target, Math.max(get(target), get(source) + 1));
  const led = new Set(onwards.map((t) => t.target));
  for (const id of ids) {
    const next = onwards.filter((t) => t.source === id).map((t) => get(t.target));
    if (!led.has(id) && next.length > 0) rank.set(id, Math.min(...next) - 1);
  }
  return rank;
}

/** All in one line, few Links pointing back: who points most and is pointed at least goes first (Eades, Lin and Smyth). */
function sequence(ids: readonly string[], links: readonly Tie[]): string[] {
  const left = new Set([...ids].sort());
  const out = new Map([...left].map((id) => [id, 0]));
  const into = new Map(out);
  const add = (to: Map<string, number>, id: string, by: number) => to.set(id, (to.get(id) ?? 0) + by);
  for (const { source, target } of links) {
    add(out, source, 1);
    add(into, target, 1);
  }
  const first: string[] = [];
  const last: string[] = [];
  while (left.size > 0) {
    let best = '';
    let most = Number.NEGATIVE_INFINITY;
    for (const id of left) {
      const [o, i] = [out.get(id) ?? 0, into.get(id) ?? 0];
      const wish = i === 0 ? Number.MAX_SAFE_INTEGER : o === 0 ? Number.MAX_SAFE_INTEGER - 1 : o - i;
      if (wish > most) [best, most] = [id, wish];
    }
    if (most === Number.MAX_SAFE_INTEGER - 1) last.unshift(best);
    else first.push(best);
    left.delete(best);
    for (const { source, target } of links) {
      if (source === best) add(into, target, -1);
      if (target === best) add(out, source, -1);
    }
  }
  return [...first, ...last];
}
