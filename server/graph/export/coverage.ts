import { drawsLink } from '../../claims/standing.ts';
import type { Claim } from '../../contract/claim.ts';
import type { ExportGraph } from './exportGraph.ts';

type Left = { readonly of: string; readonly unreviewed: number; readonly rejected: number; readonly missing: number };

/** What an export holds and what it leaves out, in numbers: whoever opens the file later should not take it for all. */
export function coverage(
  graph: Pick<ExportGraph, 'entities' | 'links' | 'claims' | 'articles' | 'reader'>,
  { of, unreviewed, rejected, missing }: Left,
): Pick<ExportGraph, 'covers' | 'coversLinks'> {
  const { entities, links, claims, articles } = graph;
  const said = claims.flatMap((c) => c.assertions);
  const without = claims.filter((c) => !drawn(graph, c)).length;
  const left = [
    ...(unreviewed > 0 ? [`${count(unreviewed, 'claim')} that nobody has reviewed`] : []),
    ...(rejected > 0 ? [count(rejected, 'rejected assertion')] : []),
    ...(missing > 0 ? [`${count(missing, 'id')} that the graph does not hold`] : []),
  ];
  const intro = `From Claimgraph: ${of}.`;
  const holds = [count(entities.length, 'entity', 'entities'), count(links.length, 'Link')];
  return {
    covers: `${intro} Covers ${list([...holds, count(claims.length, 'claim'), count(said.length, 'assertion'), count(articles.length, 'article')])}. ${without === 0 ? '' : `${count(without, 'claim')} of these ${without === 1 ? 'draws' : 'draw'} no Link. `}${leaves(left)}`,
    coversLinks: `${intro} Covers ${list(holds)}. ${leaves([...(without > 0 ? [`${count(without, 'claim')} that ${without === 1 ? 'draws' : 'draw'} no Link`] : []), `the words of ${count(said.length, 'assertion')}`, ...left])} Standings are derived from what people said; they are no judgement of ours.`,
  };
}

const drawn = ({ reader }: Pick<ExportGraph, 'reader'>, c: Claim): boolean =>
  drawsLink(c.standing) && reader.predicates.get(c.predicate)?.link === true;
const leaves = (left: readonly string[]): string =>
  left.length === 0 ? 'Leaves out nothing of it.' : `Leaves out ${list(left)}.`;
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
