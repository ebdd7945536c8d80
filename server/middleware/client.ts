import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type Response, Router } from 'express';

/** Serves the built client; a `.br` twin written at build time is preferred. */
export function serveClient(dir: string): Router {
  const router = Router();
  const file = join(dir, 'index.html');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const sendPage = (res: Response) => {
    res.type('html').setHeader('Cache-Control', 'no-cache');
    if (page === undefined) res.status(503).send('<!doctype html><title>Claimgraph</title>The app is not built yet.');
    else res.send(page.replaceAll('__NONCE__', String(res.locals.nonce)));
  };
  const hasTwin = (path: string) => existsSync(join(dir, `${path}.br`));
  const files = express.static(dir, {
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders: (res, path) => {
      // Their names change with their content, so a browser need never ask again.
      const kept = /[\\/]assets[\\/]/.test(path);
      res.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  router.get(
    '/assets/*path',
    (req, res, next) => {
      if (/^\/assets\/[\w.-]+$/.test(req.path)) {
        res.vary('Accept-Encoding');
        if (req.acceptsEncodings('br') === 'br' && hasTwin(req.path)) {
          res.type(extname(req.path)).setHeader('Content-Encoding', 'br');
          req.url = `${req.path}.br`;
        }
      }
      next();
    },
    files,
    (_req, res) => {
      res.sendStatus(404);
    },
  );
  router.get('/index.html', (_req, res) => res.redirect(301, '/'));
  router.use(files);
  router.get(['/', '/*page'], (req, res, next) => {
    if (req.path.startsWith('/api') || !req.accepts('html') || extname(req.path) !== '') next();
    else sendPage(res);
  });
  return router;
}
