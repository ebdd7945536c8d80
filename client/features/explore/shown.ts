import type { GraphLink, GraphNode, GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { type Standing, standings } from '../../../server/contract/terms.ts';
import { hiddenNeighbours } from '../../graph/scene.ts';
import { type Canvas, isHere } from '../../state/canvas/canvas.ts';
import { type ClaimFacet, type Filters, filter } from '../../state/filters/filters.ts';
import { mainType } from '../../ui/entityLook.ts';

/** What a canvas shows and what it does not, in numbers: nothing vanishes silently. */
export type Shown = {
  /** Everything of the view, drawn one by one or inside a group. */
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** What is drawn one by one: all of it where there are no groups. */
  readonly drawn: { readonly nodes: readonly GraphNode[]; readonly links: readonly GraphLink[] };
  /** Ids of entities and Links that the key's filters hide. */
  readonly off: ReadonlySet<string>;
  readonly seen: { readonly nodes: number; readonly links: number };
  readonly byStanding: readonly { readonly standing: Standing; readonly count: number }[];
  readonly byType: readonly {
    readonly type: string;
    readonly one: string;
    readonly many: string;
    readonly count: number;
  }[];
  /** Types of which every entity here is a start: their glyph is filled in the key as well. */
  readonly startTypes: readonly string[];
  /** Entities of the graph that are not on this canvas, by type, most first. */
  readonly away: readonly { readonly word: string; readonly count: number }[];
  readonly awayTotal: number;
  /** Neighbours not shown, most first. */
  readonly hidden: readonly { readonly node: GraphNode; readonly count: number }[];
  readonly deniedOnly: readonly string[];
  readonly undrawn: number;
};

/** The order of the key: what stands firm first, as the look draws it. */
const keyOrder: readonly Standing[] = ['corroborated', 'single-source', 'disputed', 'planned', 'unreviewed'];

/** `facets`: what the claims say, where a filter asks them; null while that is not known. */
export function shownOf(
  reply: GraphReply,
  canvas: Canvas,
  filters: Filters,
  ontology: Ontology,
  facets: readonly ClaimFacet[] | null = null,
): Shown {
  const nodes = reply.nodes.filter((n) => isHere(canvas, n.id));
  const here = new Set(nodes.map((n) => n.id));
  const links = reply.links.filter(
    (l) => here.has(l.source) && here.has(l.target) && l.standing !== 'denied-only' && l.source !== l.target,
  );
  const split = filter({ nodes, links }, filters, mainType, facets);
  const off = new Set([...split.hiddenNodes, ...split.hiddenLinks].map((x) => x.id));
  const count = <T>(items: readonly T[], of: (x: T) => boolean) => items.filter(of).length;
  const typesHere = [...new Set(nodes.map((n) => mainType(n.types)))];
  const types = ontology.types.filter((t) => typesHere.includes(t.id)).sort((a, b) => a.order - b.order);
  const away = ontology.types.flatMap((t) => {
    const left = (reply.totals.byType[t.id] ?? 0) - count(nodes, (n) => n.types[0] === t.id);
    return left > 0 ? [{ word: left === 1 ? t.label.one : t.label.many, count: left }] : [];
  });
  const drawn = canvas.groups === null ? { nodes, links } : oneByOne({ nodes, links }, canvas);
  const neighbours = hiddenNeighbours(drawn.nodes, drawn.links);
  return {
    nodes,
    links,
    drawn,
    off,
    seen: { nodes: split.nodes.length, links: split.links.length },
    byStanding: keyOrder
      .filter((s) => standings.includes(s))
      .map((standing) => ({ standing, count: count(links, (l) => l.standing === standing) }))
      .filter((s) => s.count > 0 || filters.standings.includes(s.standing)),
    byType: types.map((t) => ({
      type: t.id,
      one: t.label.one,
      many: t.label.many,
      count: count(nodes, (n) => mainType(n.types) === t.id),
    })),
    startTypes: typesHere.filter((t) => nodes.every((n) => mainType(n.types) !== t || canvas.start.includes(n.id))),
    away: away.sort((a, b) => b.count - a.count),
    awayTotal: Math.max(0, reply.totals.entities - nodes.length),
    hidden: drawn.nodes
      .map((node) => ({ node, count: neighbours.get(node.id) ?? 0 }))
      .filter((h) => h.count > 0)
      .sort((a, b) => b.count - a.count || a.node.name.localeCompare(b.node.name)),
    deniedOnly: reply.deniedOnly,
    undrawn: reply.undrawn,
  };
}

const oneByOne = ({ nodes, links }: Shown['drawn'], { placed }: Canvas): Shown['drawn'] => ({
  nodes: nodes.filter((n) => placed[n.id]),
  links: links.filter((l) => placed[l.source] && placed[l.target]),
});
