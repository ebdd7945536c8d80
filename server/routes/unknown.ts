import { Router } from 'express';
import { AppError } from '../errors.ts';
import { methodsByPath } from '../openapi.ts';

const known = [...methodsByPath].map(([path, methods]) => ({
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`),
  methods,
}));

/** Last under /api: a path that exists was asked with a wrong method, everything else is not there. */
export function unknownRoutes(): Router {
  const router = Router();
  router.use((req, res) => {
    const path = req.path.replace(/^\/v1(?=\/)/, '');
    const methods = req.path.startsWith('/v1/')
      ? known.filter((k) => k.pattern.test(path)).flatMap((k) => k.methods)
      : [];
    if (methods.length === 0)
      throw new AppError(
        404,
        'no-such-route',
        `There is nothing at ${req.method} ${req.baseUrl}${req.path.slice(0, 100)}`,
        {
          detail: 'What there is stands at /api/docs.',
        },
      );
    const allow = methods.includes('GET') ? [...methods, 'HEAD'] : methods;
    res.setHeader('Allow', allow.join(', '));
    throw new AppError(405, 'wrong-method', `${req.method} is not possible here, only ${allow.join(', ')}`);
  });
  return router;
}
