import { statement } from '../database.ts';
import { ids, linkCells } from './cells.ts';

/** Every Link that starts at one of these entities. */
export const linksFrom = statement({
  name: 'linksFrom',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})-[r]->(other:Entity)
    RETURN wanted AS source, other.id AS target, type(r) AS predicate, r.via AS via, r.standing AS standing,
      r.voices AS voices, r.outlets AS outlets, r.assertions AS assertions, r.disputed AS disputed,
      r.planned AS planned, r.claimIds AS claimIds`,
  params: ids,
  row: linkCells,
});
