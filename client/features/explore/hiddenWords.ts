import { counted, inNumbers, listed } from '../../ui/words.ts';
import type { Shown } from './shown.ts';

/** Hubs named one by one where they tie. */
const mostNamed = 4;

/** What is not on a canvas: of the whole graph by type, then where most neighbours wait; the two overlap, so never added. */
export function notHere(shown: Shown, waiting: number, removed: number): string[] {
  if (shown.awayTotal === 0) return [];
  const kinds = shown.away.slice(0, 3).map((t) => `${inNumbers(t.count)} ${t.word}`);
  const others = shown.away.slice(3).reduce((n, t) => n + t.count, 0);
  const is = (n: number) => (n === 1 ? 'is' : 'are');
  const byType = listed(others > 0 ? [...kinds, `${inNumbers(others)} more`] : kinds);
  const total = counted(shown.nodes.length + shown.awayTotal, 'entity', 'entities');
  const own = [
    waiting > 0 && `${inNumbers(waiting)} of this view`,
    removed > 0 && `${inNumbers(removed)} taken off by you`,
  ].filter((p): p is string => typeof p === 'string');
  const of = `Of ${total} in the graph, ${inNumbers(shown.awayTotal)} ${is(shown.awayTotal)} not here`;
  const first = `${of}${byType === '' ? '' : `: ${byType}`}${own.length > 0 ? `; among them ${listed(own)}` : ''}.`;
  const top = shown.hidden[0]?.count ?? 0;
  const ties = shown.hidden.filter((h) => h.count === top).map((h) => `${h.node.name} (${inNumbers(h.count)})`);
  if (ties.length === 0) return [first];
  const named =
    ties.length > mostNamed ? [...ties.slice(0, mostNamed), `${inNumbers(ties.length - mostNamed)} others`] : ties;
  return [first, `Most neighbours wait at ${listed(named)}.`];
}

/** What the key's filters hide, entities and Links apart. */
export function switchedOff(shown: Shown): string {
  const nodes = shown.nodes.length - shown.seen.nodes;
  const links = shown.links.length - shown.seen.links;
  return listed([
    ...(nodes > 0 || links === 0 ? [counted(nodes, 'entity', 'entities')] : []),
    ...(links > 0 || nodes === 0 ? [counted(links, 'link')] : []),
  ]);
}

/** Claims between what is here that draw no Link whatever is switched on, and why. */
export function neverDrawn(shown: Shown): string[] {
  return [
    ...(shown.deniedOnly.length > 0 ? [`${counted(shown.deniedOnly.length, 'claim')} affirmed by nobody`] : []),
    ...(shown.undrawn > 0
      ? [
          `${counted(shown.undrawn, 'claim')} whose ${shown.undrawn === 1 ? 'predicate draws' : 'predicates draw'} no link`,
        ]
      : []),
  ];
}
