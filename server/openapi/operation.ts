import type { z } from 'zod';

/** A route as the document, the readable page and the answer to a wrong method tell of it. */
export type Operation = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
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
export const always = [401, 421, 500, 503] as const;
export const problems = {
  400: 'A parameter or the body is not as described; `field` names it',
  401: 'CLAIMGRAPH_TOKEN is set, and the request does not show it',
  403: 'A request that is not GET came from a page of another origin',
  404: 'There is no such thing',
  412: 'It has changed since the revision in If-Match, or that is missing; nothing is written',
  409: 'It clashes with what is there',
  413: 'The request is larger than the route takes',
  415: 'The body is not application/json',
  421: 'The Host header names a host this server does not answer for',
  422: 'The query needs more memory than it may have',
  429: 'As many queries of yours are running as may; Retry-After says when to try again',
  500: 'Something went wrong on the server',
  503: 'The database is away, or the machine too busy; Retry-After says when to try again',
  504: 'The query took longer than timeoutMs',
} as const;
/** What a request with a body may be answered. */
export const posted = [400, 403, 413, 415] as const;
