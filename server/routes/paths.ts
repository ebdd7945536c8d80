import { Router } from 'express';
import type { z } from 'zod';
import { pathQuery, pathReply } from '../contract/path.ts';
import { AppError } from '../errors.ts';
import { type PathsAsked, pathFinder } from '../graph/read/paths/paths.ts';
import type { Reader } from '../graph/read/reader.ts';
import { validQuery } from './valid.ts';

const mostStops = 6;

export function pathRoutes(reader: Reader): Router {
  const router = Router();
  const paths = pathFinder(reader);
  router.get('/paths', async (req, res) => {
    const asked = validQuery(pathQuery, req.query);
    const { maxHops, k, proposed } = asked;
    res.json(pathReply.parse(await paths({ stops: stopsOf(asked), maxHops, k, proposed })));
  });
  return router;
}

function stopsOf({ from, to, nodes }: z.output<typeof pathQuery>): PathsAsked['stops'] {
  const invalid = (field: string, what: string) => new AppError(400, 'invalid', `${field}: ${what}`, { field });
  if (nodes !== undefined && (from !== undefined || to !== undefined))
    throw invalid('nodes', 'give either from and to, or nodes');
  if (nodes === undefined && from === undefined) throw invalid('from', 'is required');
  if (nodes === undefined && to === undefined) throw invalid('to', 'is required');
  const stops = nodes?.map((id) => ({ field: 'nodes', id })) ?? [
    { field: 'from', id: from ?? '' },
    { field: 'to', id: to ?? '' },
  ];
  if (stops.length < 2 || stops.length > mostStops) throw invalid('nodes', `name 2 to ${mostStops} entities`);
  stops.forEach(({ field, id }, i) => {
    if (i > 0 && stops[i - 1]?.id === id) throw invalid(field, 'is the entity before it');
  });
  return stops;
}
