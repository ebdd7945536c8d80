import { isIPv6 } from 'node:net';
import type { Request, RequestHandler } from 'express';
import { AppError } from '../errors.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];
/** As an address names it: “http://[2001:db8::7]/”. */
const asNamed = (host: string): string => (isIPv6(host) ? `[${host}]` : host).toLowerCase();
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, '');

/**
 * Only names we know answer: a page elsewhere whose DNS points at this machine would otherwise read the graph through
 * its visitor's browser.
 */
export function knownHosts(allowed: readonly string[]): RequestHandler {
  const names = new Set([...loopback, ...allowed.map(asNamed)]);
  return (req, _res, next) => {
    const host = req.headers.host ?? '';
    if (names.has(nameOf(host)) || names.has(host.toLowerCase())) return next();
    throw new AppError(421, 'foreign-host', `This server does not answer for the host ${JSON.stringify(host)}`, {
      field: 'Host',
      detail: 'If the name is yours, add it to ALLOWED_HOSTS, comma separated.',
    });
  };
}

const sameOrigin = (req: Request): boolean => {
  const { origin, host } = req.headers;
  // Browsers say where a writing request comes from; what says nothing is no browser.
  if (origin === undefined) return ['same-origin', 'none', undefined].includes(req.get('sec-fetch-site'));
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
};

/** What is not a plain reading request must come from our own pages and say that it is JSON, which no foreign form can. */
export const ownJson: RequestHandler = (req, _res, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(req.method)) return next();
  if (!sameOrigin(req))
    throw new AppError(403, 'foreign-origin', 'Requests that are not GET are taken from our own pages only', {
      field: 'Origin',
    });
  const hasBody = req.method !== 'DELETE' || Number(req.get('content-length') ?? 0) > 0;
  if (hasBody && !/^application\/json\s*(;|$)/i.test(req.get('content-type') ?? ''))
    throw new AppError(415, 'not-json', 'The body must be JSON', {
      field: 'Content-Type',
      detail: 'Send Content-Type: application/json.',
    });
  next();
};
