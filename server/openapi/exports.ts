import { graphDocument } from '../contract/document.ts';
import { exportFormats, exportQuery, exportRequest } from '../contract/export.ts';
import { type Operation, posted } from './operation.ts';

export const exportsOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/export',
    id: 'export',
    group: 'Exports',
    summary: 'The graph as a file: whole, the claims about an entity, or what a saved query finds',
    description:
      'json is the document that npm run seed reads back; cytoscape is JSON of its own. Proposals are never Links. X-Claimgraph-Covers says what the file holds and what it leaves out.',
    query: exportQuery,
    reply: graphDocument,
    files: exportFormats,
    problems: [400, 404, 422, 429, 504],
    example: '/export?format=json',
  },
  {
    method: 'post',
    path: '/export',
    id: 'exportOf',
    group: 'Exports',
    summary: 'The same of exactly a canvas: these entities and the claims between them',
    body: exportRequest,
    reply: graphDocument,
    files: exportFormats,
    problems: posted,
    example: '{"format": "csv", "ids": ["kazakhstan", "china"]}',
  },
];
