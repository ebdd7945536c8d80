import type { GraphNode, Risk } from '../../../server/contract/graph.ts';
import { linkEnds } from '../../state/selection/selection.ts';

/** Whose dossier to read first: the vendor with most risk in print, else any entity that has some. */
export function firstDossier(nodes: readonly GraphNode[], risks: readonly Pick<Risk, 'link'>[]): GraphNode | null {
  const ends = risks.flatMap((r) => {
    const of = linkEnds(r.link);
    return of ? [of.source, of.target] : [];
  });
  const risky = ends.flatMap((id) => nodes.find((n) => n.id === id) ?? []);
  const vendor = (n: GraphNode) => n.types.includes('Vendor');
  return risky.find(vendor) ?? nodes.find(vendor) ?? risky[0] ?? nodes[0] ?? null;
}
