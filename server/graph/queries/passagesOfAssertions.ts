import { z } from 'zod';
import { passagePart } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

export const passagesOfAssertions = statement({
  name: 'passagesOfAssertions',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (a:Assertion {id: wanted})-[r:EVIDENCED_BY]->(p:Passage)
    RETURN wanted AS assertion, r.part AS part, p.id AS id, p.text AS text, p.start AS first, p.end AS last,
      p.paragraph AS paragraph, p.before AS textBefore, p.after AS textAfter`,
  params: ids,
  row: z.object({
    assertion: z.string(),
    part: passagePart,
    id: z.string(),
    text: z.string(),
    first: z.int(),
    last: z.int(),
    paragraph: z.int(),
    textBefore: z.string().nullable(),
    textAfter: z.string().nullable(),
  }),
});
