import { statement } from '../database.ts';
import { ids, linkCells } from './cells.ts';

/** Every Link that ends at one of these entities. */
export const linksTo = statement({
  name: 'linksTo',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (e:Entity {id: wanted})<-[r]-(other:Entity)
    RETURN other.id AS source, wanted AS target, type(r) AS predicate, r.via AS via, r.standing AS standing,
      r.voices AS voices, r.outlets AS outlets, r.assertions AS assertions, r.disputed AS disputed,
      r.planned AS planned, r.claimIds AS claimIds`,
  params: ids,
  row: linkCells,
});
