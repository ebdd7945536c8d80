import type { GraphDocument } from '../../server/contract/document.ts';
import { emptyDocument } from '../../server/ingest/build.ts';
import { Known, knowledgeOf } from '../../server/ingest/known/known.ts';
import { seedOntology } from './ontology.ts';

/** Who is known where a graph holds this, and nothing is read of it since. */
export const knownFrom = (graph: GraphDocument = emptyDocument): Known =>
  new Known(knowledgeOf(graph), emptyDocument, seedOntology);
