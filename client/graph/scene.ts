import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import type { Ontology } from '../../server/contract/ontology.ts';
import type { Arrangement, Placed } from '../state/canvas/canvas.ts';
import { type EntityLook, lookOf, mainType } from '../ui/entityLook.ts';
import type { GroupsDrawn } from './groups/scene.ts';
import { assignLanes } from './layout/assign.ts';
import type { Piece, Tie } from './layout/piece.ts';
import { bodySize, type DrawnStanding, glyphOf, hubNameSize, nameSize } from './look.ts';
import { shortPredicate } from './words.ts';

/** Everything a canvas shows, as plain values. Filtered entities and Links are in it, so that a filter moves nothing. */
export type Scene = {
  readonly ontology: Ontology;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly placed: Placed;
  readonly start: readonly string[];
  readonly arrangement: Arrangement;
  /** Ids of entities and Links that a filter hides. */
  readonly off: ReadonlySet<string>;
  /** Held where they are whatever is laid out anew. */
  readonly pinned?: readonly string[];
  /** 0 to 1 each, where sizes say how much hangs on an entity instead of what it is. */
  readonly weights?: ReadonlyMap<string, number>;
  /** Stacks, sheets and sums, where entities are drawn together. */
  readonly groups?: GroupsDrawn;
};

export const drawnLinks = (links: readonly GraphLink[]) =>
  links.filter(
    (l): l is GraphLink & { standing: DrawnStanding } => l.standing !== 'denied-only' && l.source !== l.target,
  );

/** Neighbours of each entity that are not on the canvas; what a filter hides is counted where the filter is. */
export function hiddenNeighbours(nodes: readonly GraphNode[], links: readonly GraphLink[]): Map<string, number> {
  const here = new Map(nodes.map((n) => [n.id, new Set<string>()]));
  for (const l of links) {
    if (l.source === l.target) continue;
    here.get(l.source)?.add(l.target);
    here.get(l.target)?.add(l.source);
  }
  return new Map(nodes.map((n) => [n.id, Math.max(0, n.neighbours - (here.get(n.id)?.size ?? 0))]));
}

/** At most two entities that the rest of a canvas hangs on: many more neighbours anywhere than the others have. */
export function hubsOf(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const counts = nodes.map((n) => n.neighbours).sort((a, b) => a - b);
  const middle = counts[Math.floor(counts.length / 2)] ?? 0;
  return new Set(
    nodes
      .filter((n) => n.neighbours >= Math.max(12, 4 * middle))
      .sort((a, b) => b.neighbours - a.neighbours || a.id.localeCompare(b.id))
      .slice(0, 2)
      .map((n) => n.id),
  );
}

export function piecesOf(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  start: readonly string[],
  ontology: Ontology,
  weights?: ReadonlyMap<string, number>,
): Piece[] {
  const hubs = hubsOf(nodes);
  const lanes = assignLanes(
    nodes.map((n) => ({ id: n.id, type: mainType(n.types) })),
    links,
    ontology,
  );
  return nodes.map((n) => {
    const hub = hubs.has(n.id);
    return {
      id: n.id,
      name: n.name,
      lane: lanes.get(n.id) ?? 0,
      size: bodySize(lookOf(n.types), hub, weights?.get(n.id)),
      fontSize: hub ? hubNameSize : nameSize,
      fontWeight: hub ? 700 : start.includes(n.id) ? 600 : 500,
    };
  });
}
export const tiesOf = (links: readonly GraphLink[]): Tie[] => {
  const pairs = new Map(drawnLinks(links).map((l) => [[l.source, l.target].sort().join('~'), l] as const));
  return [...pairs.values()].map(({ source, target }) => ({ source, target }));
};

export type EntityData = {
  id: string;
  name: string;
  look: EntityLook;
  size: number;
  hub: boolean;
  start: boolean;
  hidden: number;
  pinned: boolean;
  /** Stands on the sheet of an open group. */
  penned: boolean;
};
export type LinkData = {
  id: string;
  source: string;
  target: string;
  standing: DrawnStanding;
  say: string;
  voices: number;
  symmetric: boolean;
  tohub: boolean;
  penned: boolean;
};
const pennedIn = (scene: Scene): ReadonlySet<string> => new Set(scene.groups?.pens.flatMap((p) => p.entities));
export function entityData(scene: Scene): EntityData[] {
  const hubs = hubsOf(scene.nodes);
  const hidden = hiddenNeighbours(scene.nodes, scene.links);
  const start = new Set(scene.start);
  const pinned = new Set(scene.pinned);
  const penned = pennedIn(scene);
  return scene.nodes.map((n) => {
    const look = lookOf(n.types);
    const hub = hubs.has(n.id);
    return {
      id: n.id,
      name: n.name,
      look,
      size: bodySize(look, hub, scene.weights?.get(n.id)),
      hub,
      start: start.has(n.id),
      hidden: hidden.get(n.id) ?? 0,
      pinned: pinned.has(n.id),
      penned: penned.has(n.id),
    };
  });
}
export function linkData(scene: Scene): LinkData[] {
  const hubs = hubsOf(scene.nodes);
  const penned = pennedIn(scene);
  const symmetric = new Set(scene.ontology.predicates.filter((p) => p.symmetric).map((p) => p.id));
  return drawnLinks(scene.links).map((l) => {
    const glyph = glyphOf(l.standing);
    return {
      id: l.id,
      source: l.source,
      target: l.target,
      standing: l.standing,
      say: `${glyph}${glyph && '  '}${shortPredicate(scene.ontology, l)}`,
      voices: l.voices,
      symmetric: symmetric.has(l.predicate),
      tohub: hubs.has(l.source) || hubs.has(l.target),
      penned: penned.has(l.source) && penned.has(l.target),
    };
  });
}
