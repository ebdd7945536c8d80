import { z } from 'zod';
import { statement } from '../database.ts';
import { linkCells } from './cells.ts';

/** The whole web of Links, for walks over it in our own code. */
export const allLinks = statement({
  name: 'allLinks',
  access: 'read',
  text: `
    MATCH (e:Entity)-[r]->(other:Entity)
    RETURN e.id AS source, other.id AS target, type(r) AS predicate, r.via AS via, r.standing AS standing,
      r.voices AS voices, r.outlets AS outlets, r.assertions AS assertions, r.disputed AS disputed,
      r.planned AS planned, r.claimIds AS claimIds`,
  params: z.object({}),
  row: linkCells,
});
