import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { health } from './contract/health.ts';
import { problem } from './contract/problem.ts';
import { claimsOperations } from './openapi/claims.ts';
import { exploreOperations } from './openapi/explore.ts';
import { exportsOperations } from './openapi/exports.ts';
import { ingestOperations } from './openapi/ingest.ts';
import { always, type Operation, problems } from './openapi/operation.ts';
import { queriesOperations } from './openapi/queries.ts';
import { reviewOperations } from './openapi/review.ts';
import { serviceOperations } from './openapi/service.ts';
import { viewsOperations } from './openapi/views.ts';

/** Every route under /api/v1, once: the document, the readable page and the answer to a wrong method come from here. */
export const operations: readonly Operation[] = [
  ...serviceOperations,
  ...exploreOperations,
  ...ingestOperations,
  ...claimsOperations,
  ...queriesOperations,
  ...viewsOperations,
  ...reviewOperations,
  ...exportsOperations,
];

const aboutId = z.object({ id: z.string().meta({ description: 'The id, as another reply gave it' }) });
const aboutRevision = z.object({
  'if-match': z.string().meta({ description: 'The revision that is to be replaced' }),
});
const formsOf = (files: readonly { readonly type: string }[]) =>
  Object.fromEntries(files.map(({ type }) => [type, { schema: z.string() }]));
const document = z.looseObject({}).meta({ description: 'This document' });

function routeOf(o: Operation): RouteConfig {
  const refused = [...new Set([...o.problems, ...always])].sort();
  return {
    method: o.method,
    path: o.path,
    operationId: o.id,
    tags: [o.group],
    summary: o.summary,
    ...(o.description === undefined ? {} : { description: o.description }),
    request: {
      ...(o.path.includes('{id}') ? { params: aboutId } : {}),
      ...(o.ifMatch ? { headers: aboutRevision } : {}),
      ...(o.query === undefined ? {} : { query: o.query }),
      ...(o.body === undefined
        ? {}
        : {
            body: {
              required: true,
              content: { 'application/json': { schema: o.body, example: JSON.parse(o.example) } },
            },
          }),
    },
    responses: {
      [o.status ?? 200]: {
        description: 'As asked',
        ...(o.reply === null
          ? {}
          : { content: { ...formsOf(o.files ?? []), [o.type ?? 'application/json']: { schema: o.reply } } }),
      },
      ...(o.moves ? { 308: { description: 'It was merged into another; Location says where it is now' } } : {}),
      ...Object.fromEntries(
        refused.map((status) => [
          status,
          {
            description: problems[status],
            content:
              o.id === 'health' && status === 503
                ? { 'application/json': { schema: health } }
                : { 'application/problem+json': { schema: problem } },
          },
        ]),
      ),
    },
  };
}

export type OpenApi = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** Of every route; what a request meets is decided by these and not by what happens to be mounted. */
export const methodsByPath: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...operations.map((o) => o.path), '/openapi.json'])].map((path) => [
    path,
    path === '/openapi.json' ? ['GET'] : operations.filter((o) => o.path === path).map((o) => o.method.toUpperCase()),
  ]),
);

export function openapi(version: string): OpenApi {
  const registry = new OpenAPIRegistry();
  for (const operation of operations) registry.registerPath(routeOf(operation));
  registry.registerPath({
    method: 'get',
    path: '/openapi.json',
    operationId: 'openapi',
    tags: ['Service'],
    summary: 'This description',
    responses: { 200: { description: 'As asked', content: { 'application/json': { schema: document } } } },
  });
  registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'CLAIMGRAPH_TOKEN, where it is set',
  });
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Claimgraph',
      version,
      description: 'Entities, claims and the voices behind them, each with the sentence it came from.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{}, { token: [] }],
  });
}
