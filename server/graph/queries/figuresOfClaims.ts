import { z } from 'zod';
import { bound } from '../../contract/terms.ts';
import { statement } from '../database.ts';
import { ids } from './cells.ts';

export const figuresOfClaims = statement({
  name: 'figuresOfClaims',
  access: 'read',
  text: `
    UNWIND $ids AS wanted
    MATCH (c:Claim {id: wanted})-[:HAS_FIGURE]->(f:Figure)
    RETURN wanted AS claim, f.id AS id, f.measure AS measure, f.value AS value, f.low AS low, f.high AS high,
      f.unit AS unit, f.bound AS bound, f.text AS text`,
  params: ids,
  row: z.object({
    claim: z.string(),
    id: z.string(),
    measure: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    bound,
    text: z.string(),
  }),
});
