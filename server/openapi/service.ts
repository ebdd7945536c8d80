import { health } from '../contract/health.ts';
import { ontology } from '../contract/ontology.ts';
import type { Operation } from './operation.ts';

export const serviceOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/health',
    id: 'health',
    group: 'Service',
    summary: 'Whether the service can answer, from which database, over how much',
    description: 'While the database is away the reply is 503 with the same body and status "away".',
    reply: health,
    problems: [],
    example: '/health',
  },
  {
    method: 'get',
    path: '/ontology',
    id: 'ontology',
    group: 'Service',
    summary: 'Entity types, predicates and lanes',
    reply: ontology,
    problems: [],
    example: '/ontology',
  },
];
