import { z } from 'zod';
import { claimFilters, claimList } from '../contract/claim.ts';
import { compareQuery, compareReply, mostCompared } from '../contract/compare.ts';
import { entityDossier } from '../contract/entity.ts';
import { facetsReply } from '../contract/facets.ts';
import { graphReply, graphRequest, mostEntities, neighboursQuery, neighboursReply } from '../contract/graph.ts';
import { entityHearing } from '../contract/hearing.ts';
import { pathQuery, pathReply } from '../contract/path.ts';
import { searchQuery, searchReply } from '../contract/search.ts';
import { sourcesReply } from '../contract/sources.ts';
import { matrixQuery, voiceFilters, voiceList, voiceMatrix, voicePage, voiceQuery } from '../contract/voices.ts';
import { whenReply } from '../contract/when.ts';
import { whereReply } from '../contract/where.ts';
import { type Operation, posted } from './operation.ts';

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

export const exploreOperations: readonly Operation[] = [
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
];
