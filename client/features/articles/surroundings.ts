import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import type { Note } from './reading.ts';

/** More do not stay readable beside the text. */
export const mostAround = 8;

export const endsOf = (note: Note): string[] => [
  ...new Set(
    note.claims.flatMap((c) => [c.subject.id, c.object.id, ...(c.instrument === null ? [] : [c.instrument.id])]),
  ),
];

/** Everybody a note in hand is about: whom its claims name, who says it and who carried the words. */
export const peopleOf = (note: Note): string[] => [
  ...new Set([...endsOf(note), ...note.assertion.chain.map((v) => v.entity.id)]),
];

/** Entities that the claims of a text are about: all that its small graph can ever show. */
export const entitiesClaimed = (notes: readonly Note[]): string[] => [...new Set(notes.flatMap(endsOf))];

export type Around = {
  /** Whom the note in hand is about, then both ends of the notes nearest to it. */
  readonly ids: readonly string[];
  /** How many the notes on screen are about. */
  readonly found: number;
};

/**
 * What the small graph shows: the claim in hand and what the notes on screen around it are about, both ends or neither,
 * so that it is Links that are seen.
 */
export function aroundOf(notes: readonly Note[], hand: Note | undefined, onScreen: ReadonlySet<number>): Around {
  const seen = notes.filter((n) => onScreen.has(n.paragraph));
  const from = hand?.number ?? 0;
  const nearest = [...seen].sort(
    (a, b) => Math.abs(a.number - from) - Math.abs(b.number - from) || a.number - b.number,
  );
  const ids = new Set(hand ? endsOf(hand).slice(0, mostAround) : []);
  for (const note of nearest) {
    const more = endsOf(note).filter((id) => !ids.has(id));
    if (ids.size + more.length <= mostAround) for (const id of more) ids.add(id);
  }
  return { ids: [...ids], found: new Set([...ids, ...seen.flatMap(endsOf)]).size };
}

/** The Links between these that a claim of this text draws. */
export function drawnBy(
  notes: readonly Note[],
  ids: readonly string[],
  { nodes, links }: { readonly nodes: readonly GraphNode[]; readonly links: readonly GraphLink[] },
): { nodes: GraphNode[]; links: GraphLink[] } {
  const here = new Set(ids);
  const claims = new Set(notes.flatMap((n) => n.claims.map((c) => c.id)));
  return {
    nodes: ids.flatMap((id) => nodes.find((n) => n.id === id) ?? []),
    links: links.filter((l) => here.has(l.source) && here.has(l.target) && l.claimIds.some((id) => claims.has(id))),
  };
}

/** Links that carry the claims in hand, from subject to object before those to what was used. */
export const linksOf = (note: Note | undefined, links: readonly GraphLink[]): GraphLink[] =>
  links
    .filter((l) => l.standing !== 'denied-only' && note?.claims.some((c) => l.claimIds.includes(c.id)))
    .sort((a, b) => Number(a.via === 'instrument') - Number(b.via === 'instrument'));

/** The note that a press on the graph takes in hand: on screen before elsewhere, then in reading order. */
export function noteAt(
  notes: readonly Note[],
  onScreen: ReadonlySet<number>,
  about: (note: Note) => boolean,
): Note | undefined {
  const all = notes.filter(about);
  return all.find((n) => onScreen.has(n.paragraph)) ?? all[0];
}
