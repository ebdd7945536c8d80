import { z } from 'zod';
import { articleFilters, articleFull, articleList } from '../contract/article.ts';
import { citationFormats, citationQuery, claimCitationQuery, cslItem } from '../contract/citation.ts';
import { claim, claimFilters, claimList } from '../contract/claim.ts';
import { disputeFilters, disputeList } from '../contract/disputes.ts';
import type { Operation } from './operation.ts';

export const claimsOperations: readonly Operation[] = [
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
];
