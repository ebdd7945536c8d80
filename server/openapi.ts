import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { articleFilters, articleFull, articleList } from './contract/article.ts';
import { citationFormats, citationQuery, claimCitationQuery, cslItem } from './contract/citation.ts';
import { claim, claimFilters, claimList } from './contract/claim.ts';
import { compareQuery, compareReply, mostCompared } from './contract/compare.ts';
import { cypherReply, cypherRequest } from './contract/cypher.ts';
import { disputeFilters, disputeList } from './contract/disputes.ts';
import { graphDocument } from './contract/document.ts';
import { entityDossier } from './contract/entity.ts';
import { exportFormats, exportQuery, exportRequest } from './contract/export.ts';
import { facetsReply } from './contract/facets.ts';
import { graphReply, graphRequest, mostEntities, neighboursQuery, neighboursReply } from './contract/graph.ts';
import { health } from './contract/health.ts';
import { entityHearing } from './contract/hearing.ts';
import { page } from './contract/list.ts';
import { ontology } from './contract/ontology.ts';
import { pathQuery, pathReply } from './contract/path.ts';
import { problem } from './contract/problem.ts';
import { queryFile, queryRequest, queryVersionList, runRequest, savedQuery, savedQueryList } from './contract/query.ts';
import { searchQuery, searchReply } from './contract/search.ts';
import { sourcesReply } from './contract/sources.ts';
import { view, viewFilters, viewList, viewRequest } from './contract/view.ts';
import { matrixQuery, voiceFilters, voiceList, voiceMatrix, voicePage, voiceQuery } from './contract/voices.ts';
import { whenReply } from './contract/when.ts';
import { whereReply } from './contract/where.ts';

/**
 * Every route under /api/v1, once, as a table, which is why this file is longer than others: the document, the readable page
 * and the answer to a wrong method come from here.
 */
type Operation = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly id: string;
  readonly group: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** null: a reply without a body. */
  readonly reply: z.ZodType | null;
  /** Of a reply as asked, where it is not 200. */
  readonly status?: 201 | 204;
  /** Media type of the reply, where it is not application/json. */
  readonly type?: string;
  /** Media types of which the reply comes as one, as asked; the schema is that of its form in JSON. */
  readonly files?: readonly { readonly type: string }[];
  /** Whether it needs an If-Match header with a revision. */
  readonly ifMatch?: true;
  readonly problems: readonly (keyof typeof problems)[];
  /** Whether the thing of this id may have been merged into another. */
  readonly moves?: true;
  /** Path and query, or body, of a request that works. */
  readonly example: string;
};
/** Replies that any route may give besides its own. */
const always = [401, 421, 500, 503] as const;
const problems = {
  400: 'A parameter or the body is not as described; `field` names it',
  401: 'CLAIMGRAPH_TOKEN is set, and the request does not show it',
  403: 'A request that is not GET came from a page of another origin',
  404: 'There is no such thing',
  412: 'It has changed since the revision in If-Match; nothing is written',
  409: 'It clashes with what is there',
  413: 'The request is larger than the route takes',
  415: 'The body is not application/json',
  421: 'The Host header names a host this server does not answer for',
  422: 'The query needs more memory than it may have',
  428: 'If-Match is missing',
  500: 'Something went wrong on the server',
  503: 'The database is away; Retry-After says when to try again',
  504: 'The query took longer than timeoutMs',
} as const;
const posted = [400, 403, 413, 415] as const;

const entityClaims = claimFilters.omit({ entity: true });
/** What a query string can hold is text; the route's own schema reads it apart. */
const proposed = z.enum(['true', 'false']).default('false').meta({
  description:
    'Adds Links of claims that nobody accepted yet, standing unreviewed; false counts and shows none of them',
});
const graphIds = z.object({
  ids: z.string().meta({ description: `Ids, comma separated, at most ${mostEntities}` }),
  proposed,
});
const neighbourFilters = neighboursQuery.extend({ proposed });
const pathStops = pathQuery.extend({
  nodes: z
    .string()
    .optional()
    .meta({ description: 'Instead of from and to: ids, comma separated; a path between each and the next' }),
});
const comparedIds = compareQuery.extend({
  ids: z.string().meta({ description: `2 to ${mostCompared} ids, comma separated` }),
});

export const operations: readonly Operation[] = [
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
  {
    method: 'get',
    path: '/search',
    id: 'search',
    group: 'Explore',
    summary: 'Entities, claims and articles by words',
    description:
      'Tolerant of case, accents, scripts and typing errors; every word may be a beginning. Exact names first, then aliases, beginnings, words in order.',
    query: searchQuery,
    reply: searchReply,
    problems: [400],
    example: '/search?q=dahua',
  },
  {
    method: 'get',
    path: '/entities/{id}',
    id: 'entity',
    moves: true,
    group: 'Explore',
    summary: 'The dossier of an entity',
    reply: entityDossier,
    problems: [404],
    example: '/entities/kazakhstan',
  },
  {
    method: 'get',
    path: '/entities/{id}/hearing',
    id: 'entityHearing',
    moves: true,
    group: 'Explore',
    summary: 'Who speaks of an entity, who of those spoken of is heard nowhere, and what was merged into it',
    reply: entityHearing,
    problems: [404],
    example: '/entities/kazakhstan/hearing',
  },
  {
    method: 'get',
    path: '/entities/{id}/neighbours',
    id: 'neighbours',
    moves: true,
    group: 'Explore',
    summary: 'Entities it has Links with, and what stays hidden',
    description:
      'Most voices first, then worst standing, then by name. `nodes` are the neighbours, without the entity itself; `links` are those between it and them.',
    query: neighbourFilters,
    reply: neighboursReply,
    problems: [400, 404],
    example: '/entities/kazakhstan/neighbours?limit=10',
  },
  {
    method: 'get',
    path: '/entities/{id}/claims',
    id: 'entityClaims',
    moves: true,
    group: 'Explore',
    summary: 'Claims about an entity, with their chains',
    query: entityClaims,
    reply: claimList,
    problems: [400, 404],
    example: '/entities/kazakhstan/claims?standing=disputed',
  },
  {
    method: 'get',
    path: '/graph',
    id: 'graph',
    group: 'Explore',
    summary: 'These entities and every Link between two of them',
    query: graphIds,
    reply: graphReply,
    problems: [400],
    example: '/graph?ids=kazakhstan,china',
  },
  {
    method: 'post',
    path: '/graph',
    id: 'graphOf',
    group: 'Explore',
    summary: 'The same for more ids than an address holds',
    body: graphRequest,
    reply: graphReply,
    problems: posted,
    example: '{"ids": ["kazakhstan", "china"]}',
  },
  {
    method: 'post',
    path: '/graph/facets',
    id: 'facets',
    group: 'Explore',
    summary: 'What the claims between these entities can be filtered by',
    description:
      'A row a claim that draws a Link between two of them, or would if anybody affirmed it. Dates are first and last days; with them the country each entity belongs to.',
    body: graphRequest,
    reply: facetsReply,
    problems: posted,
    example: '{"ids": ["kazakhstan", "china"]}',
  },
  {
    method: 'post',
    path: '/graph/sources',
    id: 'sources',
    group: 'Explore',
    summary: 'What every Link between these entities rests on, numbered to be printed beside a picture',
    description:
      'A row a Link, with a text for every assertion behind it: who says what through whom, in which words, where. Only what an article itself said stands in quotation marks.',
    body: graphRequest,
    reply: sourcesReply,
    problems: posted,
    example: '{"ids": ["hikvision", "kazakhstan"]}',
  },
  {
    method: 'post',
    path: '/graph/where',
    id: 'where',
    group: 'Explore',
    summary: 'Where these entities stand on a world map, and how that was found',
    description:
      'Countries by their names; towns and regions by name within the country that claims put them in. What is ambiguous stays off the map, and `why` says so. Towns: GeoNames (CC BY 4.0); countries: Natural Earth.',
    body: graphRequest,
    reply: whereReply,
    problems: posted,
    example: '{"ids": ["kazakhstan", "almaty"]}',
  },
  {
    method: 'post',
    path: '/graph/when',
    id: 'when',
    group: 'Explore',
    summary: 'The claims between these entities by when and where',
    description:
      'On four clocks kept apart: when it happened, was said, was published and was recorded. Numbered by when it happened, at most 500; `total` counts all. What has neither date nor place, and what nobody affirms, is listed apart.',
    body: graphRequest,
    reply: whenReply,
    problems: posted,
    example: '{"ids": ["kazakhstan", "china"]}',
  },
  {
    method: 'get',
    path: '/voices',
    id: 'voices',
    group: 'Explore',
    summary: 'Everybody who speaks, passes words on or publishes them',
    description:
      'Who says most comes first. `says` counts what a voice asserts itself by stance, an outlet also in its own articles; `alone` the claims that nobody else affirms.',
    query: voiceFilters,
    reply: voiceList,
    problems: [400],
    example: '/voices?kind=outlet',
  },
  {
    method: 'get',
    path: '/voices/matrix',
    id: 'voiceMatrix',
    group: 'Explore',
    summary: 'Who speaks about what: voices by subjects, assertions by stance',
    description:
      'With `voice`, its subjects and those whose words it carries come first. `total` counts the whole graph, `shown` the assertions in the cells.',
    query: matrixQuery,
    reply: voiceMatrix,
    problems: [400, 404],
    example: '/voices/matrix?voices=20&subjects=10',
  },
  {
    method: 'get',
    path: '/voices/{id}',
    id: 'voice',
    moves: true,
    group: 'Explore',
    summary: 'Everything a voice asserts, denies, questions or declines, and whom it depends on',
    description:
      'Assertions by stance and subject, each with its whole chain and its words. Without `part`: what it says and carries, or publishes where that is all it does.',
    query: voiceQuery,
    reply: voicePage,
    problems: [400, 404],
    example: '/voices/china?stance=denies',
  },
  {
    method: 'get',
    path: '/paths',
    id: 'paths',
    group: 'Explore',
    summary: 'The shortest paths between entities, over Links in either direction',
    description:
      'Of equally short ones those whose weakest hop is stronger come first. A path is a chain of claims, not a claim.',
    query: pathStops,
    reply: pathReply,
    problems: [400, 404],
    example: '/paths?from=china&to=kazakhstan&k=2',
  },
  {
    method: 'get',
    path: '/compare',
    id: 'compare',
    group: 'Explore',
    summary: 'Entities beside each other: what is claimed of both, of one alone, and who says so',
    description:
      'A line is a predicate and another end with the claims that say so of each. Says when one sentence names two of them, and what was looked for in vain.',
    query: comparedIds,
    reply: compareReply,
    problems: [400, 404],
    example: '/compare?ids=kazakhstan,china',
  },
  {
    method: 'get',
    path: '/disputes',
    id: 'disputes',
    group: 'Claims and articles',
    summary: 'What somebody denies or questions and what cannot both hold, longest open first',
    description:
      'One denial of several claims is one row. That a pair cannot both hold is a recorded judgement that says who made it. With who is not heard, and what is no dispute.',
    query: disputeFilters,
    reply: disputeList,
    problems: [400],
    example: '/disputes?kind=denied',
  },
  {
    method: 'get',
    path: '/claims',
    id: 'claims',
    group: 'Claims and articles',
    summary: 'Claims, most contested first',
    description:
      'Filters about an assertion (voice, carrier, outlet, article, stance, modality, review, said, published) must all fit one and the same. voice is the innermost, carrier any later step.',
    query: claimFilters,
    reply: claimList,
    problems: [400],
    example: '/claims?stance=denies',
  },
  {
    method: 'get',
    path: '/claims/{id}',
    id: 'claim',
    moves: true,
    group: 'Claims and articles',
    summary: 'One claim with every assertion, chain and passage',
    reply: claim,
    problems: [404],
    example: '/claims?limit=1',
  },
  {
    method: 'get',
    path: '/claims/{id}/citation',
    id: 'citeClaim',
    moves: true,
    group: 'Claims and articles',
    summary: 'A claim as citations to print: every voice on it, or one',
    description:
      'Voice, carrier, outlet, article, date, passage and an address that leads back. Only what an article itself said stands in quotation marks; everything else says that it is retold.',
    query: claimCitationQuery,
    reply: z.array(cslItem),
    files: citationFormats,
    type: citationFormats[2].type,
    problems: [400, 404],
    example: '/claims?limit=1',
  },
  {
    method: 'get',
    path: '/articles',
    id: 'articles',
    group: 'Claims and articles',
    summary: 'Articles, newest first',
    query: articleFilters,
    reply: articleList,
    problems: [400],
    example: '/articles',
  },
  {
    method: 'get',
    path: '/articles/{id}',
    id: 'article',
    group: 'Claims and articles',
    summary: 'One article: text, paragraphs, mentions, claims by offset',
    reply: articleFull,
    problems: [404],
    example: '/articles?limit=1',
  },
  {
    method: 'get',
    path: '/articles/{id}/citation',
    id: 'citeArticle',
    group: 'Claims and articles',
    summary: 'An article as a citation to print',
    query: citationQuery,
    reply: z.array(cslItem),
    files: citationFormats,
    type: citationFormats[2].type,
    problems: [400, 404],
    example: '/articles?limit=1',
  },
  {
    method: 'post',
    path: '/cypher',
    id: 'cypher',
    group: 'Queries',
    summary: 'Run Cypher that reads',
    description:
      'MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION and CALL (x) { … }. Closing the request stops the query. With Accept: application/x-ndjson the reply is a line of columns, a line a row and a last line, up to 100,000 rows.',
    body: cypherRequest,
    reply: cypherReply,
    problems: [...posted, 422, 504],
    example: '{"query": "MATCH (v:Vendor) RETURN v.name AS vendor ORDER BY vendor LIMIT 5"}',
  },
  {
    method: 'get',
    path: '/queries',
    id: 'queries',
    group: 'Queries',
    summary: 'Saved queries: those that came with the graph and those people saved',
    query: z.object(page),
    reply: savedQueryList,
    problems: [400],
    example: '/queries',
  },
  {
    method: 'post',
    path: '/queries',
    id: 'saveQuery',
    group: 'Queries',
    summary: 'Save a query under a title',
    description:
      'The text passes the same checks as when it is run, and its parameters are those it uses. The id is the title as a slug, with -2 behind it where that is taken; Location names it.',
    body: queryRequest,
    status: 201,
    reply: savedQuery,
    problems: [...posted, 409],
    example:
      '{"title": "Vendors by name", "folder": "Mine", "text": "MATCH (v:Vendor) RETURN v.name AS vendor ORDER BY vendor"}',
  },
  {
    method: 'post',
    path: '/queries/import',
    id: 'importQuery',
    group: 'Queries',
    summary: 'Save a query from a .cypher file with its front matter',
    body: queryFile,
    status: 201,
    reply: savedQuery,
    problems: [...posted, 409],
    example:
      '{"content": "// ---\\n// id: outlets\\n// title: Every outlet\\n// question: Which outlets are there?\\n// folder: Mine\\n// ---\\nMATCH (o:Outlet) RETURN o.name AS outlet"}',
  },
  {
    method: 'get',
    path: '/queries/{id}',
    id: 'query',
    group: 'Queries',
    summary: 'One saved query with its parameters',
    reply: savedQuery,
    problems: [404],
    example: '/queries/opening',
  },
  {
    method: 'put',
    path: '/queries/{id}',
    id: 'changeQuery',
    group: 'Queries',
    summary: 'Replace a saved query; what it was stays among its versions',
    description:
      'The id stays, whatever the title becomes. If-Match holds the `revision` that is to be replaced. Those that came with the graph are read-only: copy one first. To restore a version, send it.',
    ifMatch: true,
    body: queryRequest,
    reply: savedQuery,
    problems: [...posted, 404, 412, 428],
    example:
      '{"title": "Vendors by name", "folder": "Mine", "text": "MATCH (v:Vendor) RETURN v.name AS vendor ORDER BY vendor"}',
  },
  {
    method: 'get',
    path: '/queries/{id}/versions',
    id: 'queryVersions',
    group: 'Queries',
    summary: 'What a saved query was, latest first',
    description: 'The last 50 at most, and at most a megabyte of them. Originals have none.',
    reply: queryVersionList,
    problems: [404],
    example: '/queries/vendors-by-name/versions',
  },
  {
    method: 'delete',
    path: '/queries/{id}',
    id: 'removeQuery',
    group: 'Queries',
    summary: 'Remove a saved query with its versions',
    description: 'With If-Match only if it is still of that revision.',
    status: 204,
    reply: null,
    problems: [400, 403, 404, 412],
    example: '/queries/vendors-by-name',
  },
  {
    method: 'get',
    path: '/queries/{id}.cypher',
    id: 'queryFile',
    group: 'Queries',
    summary: 'A saved query as a file, with its front matter in comments',
    reply: z.string(),
    type: 'text/plain',
    problems: [404],
    example: '/queries/opening.cypher',
  },
  {
    method: 'post',
    path: '/queries/{id}/run',
    id: 'runQuery',
    group: 'Queries',
    summary: 'Run a saved query',
    description: 'With Accept: application/x-ndjson the reply streams as that of POST /cypher does.',
    body: runRequest,
    reply: cypherReply,
    problems: [...posted, 404, 422, 504],
    example: '{"params": {}, "limit": 100}',
  },
  {
    method: 'get',
    path: '/views',
    id: 'views',
    group: 'Views',
    summary: 'Saved canvases, last changed first, without their state',
    query: viewFilters,
    reply: viewList,
    problems: [400],
    example: '/views',
  },
  {
    method: 'post',
    path: '/views',
    id: 'saveView',
    group: 'Views',
    summary: 'Save a canvas under a title',
    description:
      'The id is the title as a slug, with -2 behind it where that is taken; Location names it. `state` is the query string of a link to the canvas.',
    body: viewRequest,
    status: 201,
    reply: view,
    problems: [...posted, 409],
    example: '{"title": "Who sells to whom", "state": "on=kazakhstan_china", "entities": 2}',
  },
  {
    method: 'get',
    path: '/views/{id}',
    id: 'view',
    group: 'Views',
    summary: 'One saved canvas',
    reply: view,
    problems: [404],
    example: '/views/who-sells-to-whom',
  },
  {
    method: 'put',
    path: '/views/{id}',
    id: 'changeView',
    group: 'Views',
    summary: 'Replace a saved canvas',
    description: 'The id stays, whatever the title becomes. If-Match holds the `revision` that is to be replaced.',
    ifMatch: true,
    body: viewRequest,
    reply: view,
    problems: [...posted, 404, 412, 428],
    example: '{"title": "Who sells to whom", "state": "on=kazakhstan", "entities": 1, "note": "Without China."}',
  },
  {
    method: 'delete',
    path: '/views/{id}',
    id: 'removeView',
    group: 'Views',
    summary: 'Remove a saved canvas',
    description: 'With If-Match only if it is still of that revision.',
    status: 204,
    reply: null,
    problems: [400, 403, 404, 412],
    example: '/views/who-sells-to-whom',
  },
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
    problems: [400, 404, 422, 504],
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
