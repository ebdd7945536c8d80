import type { GraphLink } from '../../../server/contract/graph.ts';
import type { Path } from '../../../server/contract/path.ts';
import { standings } from '../../../server/contract/terms.ts';

const rank = (l: GraphLink): number => standings.indexOf(l.standing);

/** The weakest hop over several paths, by the rule of one: worst standing, then fewer voices, then the first. */
export function weakestOf(paths: readonly Path[]): GraphLink | undefined {
  const [first, ...rest] = paths.flatMap((p) => p.hops[p.weakest]?.link ?? []);
  return rest.reduce(
    (worst, l) => (worst && (rank(l) - rank(worst) || l.voices - worst.voices) < 0 ? l : worst),
    first,
  );
}
