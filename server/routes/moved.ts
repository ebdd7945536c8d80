import type { NextFunction, Request, Response } from 'express';

/**
 * Sends whoever asks for something that was merged away to what it is now, for good and with the same query; `after` is
 * what follows the id in the path.
 */
export const movedTo =
  (kind: 'entities' | 'claims' | 'voices', find: (id: string) => Promise<string | undefined>) =>
  async (req: Request<{ id: string }>, res: Response, next: NextFunction): Promise<void> => {
    const into = await find(req.params.id);
    if (into === undefined) return next();
    const [, , , ...after] = req.path.split('/');
    const query = req.originalUrl.split('?').slice(1).join('?');
    const path = [req.baseUrl, kind, into, ...after].join('/');
    res
      .status(308)
      .location(query === '' ? path : `${path}?${query}`)
      .end();
  };
