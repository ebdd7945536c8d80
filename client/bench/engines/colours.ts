import type { GraphNode } from '../../../server/contract/graph.ts';
import { pageTokens } from '../../graph/tokens.ts';
import { lookOf } from '../../ui/entityLook.ts';

/** The colour of an entity's type in the theme of the page. */
export const colourOf = (n: GraphNode): string => pageTokenOf(lookOf(n.types));
const known = new Map<string, string>();
function pageTokenOf(look: ReturnType<typeof lookOf>): string {
  if (known.size === 0) for (const [name, value] of Object.entries(pageTokens())) known.set(name, value);
  return known.get(`ty-${look}`) ?? '#606c74';
}
