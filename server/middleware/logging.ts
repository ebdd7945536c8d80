import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** Neither headers nor the token of `/?token=…` reach the log. */
const withoutToken = (url: string | undefined) => url?.replace(/([?&]token=)[^&]*/gi, '$1…');

export function logging(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (req, res) => {
      const given = req.headers['x-request-id'];
      const id = typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
      res.setHeader('X-Request-Id', id);
      return id;
    },
    autoLogging: { ignore: (req) => req.url?.startsWith('/assets/') ?? false },
    customLogLevel: (_req, res, error) => (error !== undefined || res.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (req: { id: unknown; method: unknown; url?: string }) => ({
        id: req.id,
        method: req.method,
        url: withoutToken(req.url),
      }),
      res: (res: { statusCode: unknown }) => ({ status: res.statusCode }),
    },
  });
}
