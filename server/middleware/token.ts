import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { AppError } from '../errors.ts';

const cookieName = 'claimgraph';
/** The cookie holds this instead of the token, so that a leaked cookie does not give the token away. */
const digest = (token: string): string => createHash('sha256').update(`claimgraph ${token}`).digest('hex');
/** Hashing first makes both sides one length, which timingSafeEqual asks for. */
const equal = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

const cookieOf = (req: Request): string =>
  (req.headers.cookie ?? '')
    .split(';')
    .map((c) => c.trim())
    .find((c) => c.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1) ?? '';

/** `/?token=…` visited once keeps the token's digest in the browser; the token leaves the address at once. */
export function tokenVisit(token: string): RequestHandler {
  return (req, res, next) => {
    const given = req.query.token;
    if (req.method !== 'GET' || typeof given !== 'string' || req.path.startsWith('/api/v1/')) return next();
    if (!equal(given, token)) throw refused();
    const url = new URL(req.originalUrl, 'http://here');
    url.searchParams.delete('token');
    res.cookie(cookieName, digest(token), { httpOnly: true, sameSite: 'strict', secure: req.secure, path: '/' });
    // One slash only: a path that starts with two would lead to another host.
    res.redirect(303, `/${url.pathname.replace(/^\/+/, '')}${url.search}`);
  };
}

/** Lets through who shows the token, as a bearer or as the cookie of `tokenVisit`. */
export function tokenHeld(token: string): RequestHandler {
  const cookie = digest(token);
  return (req, res, next) => {
    const [, bearer = ''] = /^Bearer +(\S+)$/i.exec(req.get('authorization') ?? '') ?? [];
    if (equal(bearer, token) || equal(cookieOf(req), cookie)) return next();
    res.setHeader('WWW-Authenticate', 'Bearer realm="claimgraph"');
    throw refused();
  };
}

const refused = () =>
  new AppError(401, 'token-needed', 'This server asks for its token', {
    detail: 'Open /?token=… once in this browser, or send Authorization: Bearer … with each request.',
  });
