import { z } from 'zod';
import { entityIds } from './graph.ts';
import { slug } from './terms.ts';

/** What a graph can be taken away as, in the order of a menu. */
export const exportFormats = [
  { id: 'json', label: 'JSON', holds: 'everything, for seeding it again', ending: 'json', type: 'application/json' },
  { id: 'csv', label: 'CSV', holds: 'a row for every assertion', ending: 'csv', type: 'text/csv' },
  {
    id: 'citations',
    label: 'Citation list',
    holds: 'voice, outlet, date and passage to print',
    ending: 'md',
    type: 'text/markdown',
  },
  { id: 'graphml', label: 'GraphML', holds: 'entities and Links', ending: 'graphml', type: 'application/graphml+xml' },
  { id: 'gexf', label: 'GEXF', holds: 'entities and Links, for Gephi', ending: 'gexf', type: 'application/gexf+xml' },
  { id: 'cytoscape', label: 'Cytoscape JSON', holds: 'entities and Links', ending: 'cyjs', type: 'application/json' },
  {
    id: 'jsonld',
    label: 'JSON-LD',
    holds: 'schema.org claims with their provenance',
    ending: 'jsonld',
    type: 'application/ld+json',
  },
  {
    id: 'ftm',
    label: 'FollowTheMoney',
    holds: 'entities and relations, for Aleph',
    ending: 'ftm.json',
    type: 'application/x-ndjson',
  },
] as const;
export type ExportFormat = (typeof exportFormats)[number]['id'];
const exportFormat = z.enum(exportFormats.map((f) => f.id)).meta({ id: 'ExportFormat' });

/** Without entity or query: the whole graph. */
export const exportQuery = z.object({
  format: exportFormat,
  /** Only the claims about this entity. */
  entity: slug.optional(),
  /** Only the entities in the answer of this saved query, and the claims between them. */
  query: slug.optional(),
});
/** `POST /export`: exactly a canvas, the claims between these entities. */
export const exportRequest = z.strictObject({ format: exportFormat, ids: entityIds }).meta({ id: 'ExportRequest' });
