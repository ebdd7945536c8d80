import { z } from 'zod';
import { standing } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

/** Claims with their two ends; unknown ids give no row. */
export const claimsByIds = statement({
  name: 'claimsByIds',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})-[:SUBJECT]->(s:Entity)
    MATCH (c)-[:OBJECT]->(o:Entity)
    RETURN wanted AS id, c.predicate AS predicate, c.label AS label, c.statement AS statement,
      c.validFrom AS validFrom, c.validTo AS validTo, c.dateText AS dateText, c.standing AS standing,
      c.voices AS voices, c.outlets AS outlets,
      s.id AS subjectId, s.name AS subjectName, labels(s) AS subjectLabels, s.unnamed AS subjectUnnamed,
      o.id AS objectId, o.name AS objectName, labels(o) AS objectLabels, o.unnamed AS objectUnnamed`,
  params: ids,
  row: z.object({
    id: z.string(),
    predicate: z.string(),
    label: z.string().nullable(),
    statement: z.string(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    dateText: z.string().nullable(),
    standing,
    voices: z.int(),
    outlets: z.int(),
    subjectId: z.string(),
    subjectName: z.string(),
    subjectLabels: z.array(z.string()),
    subjectUnnamed: z.boolean().nullable(),
    objectId: z.string(),
    objectName: z.string(),
    objectLabels: z.array(z.string()),
    objectUnnamed: z.boolean().nullable(),
  }),
});
