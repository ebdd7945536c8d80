import { Router } from 'express';
import { type OpenApi, openapi } from '../openapi.ts';
import { docsPage } from './docsPage.ts';

/** The description of the API for programs, and the same for people: an own page, since no script is needed to read. */
export function docsRoutes(version: string): Router {
  const router = Router();
  let made: OpenApi | undefined;
  const description = () => {
    made ??= openapi(version);
    return made;
  };
  router.get('/v1/openapi.json', (_req, res) => {
    res.json(description());
  });
  router.get('/docs', (_req, res) => {
    res.type('html').send(docsPage(description(), String(res.locals.nonce)));
  });
  return router;
}
