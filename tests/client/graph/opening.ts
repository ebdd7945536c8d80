import { z } from 'zod';
import { piecesOf, tiesOf } from '../../../client/graph/scene.ts';
import { graphLink, graphNode } from '../../../server/contract/graph.ts';
import { ontology } from '../../../server/contract/ontology.ts';
import text from './opening.json' with { type: 'json' };

/** The graph that Explore opens with, as the seeded database answered once; claims are left out. */
export const opening = z
  .object({ start: z.array(z.string()), nodes: z.array(graphNode), links: z.array(graphLink), ontology })
  .parse(text);
export const pieces = piecesOf(opening.nodes, opening.links, opening.start, opening.ontology);
export const ties = tiesOf(opening.links);
/** The canvas of the first screen at 1440 × 900. */
export const frame = { width: 1072, height: 616 };
