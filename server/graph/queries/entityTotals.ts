import { z } from 'zod';
import { statement } from '../database.ts';

/** How many entities carry each set of labels. */
export const entityTotals = statement({
  name: 'entityTotals',
  access: 'read',
  text: `
    MATCH (e:Entity)
    WITH labels(e) AS labels, e.id AS id
    RETURN labels AS labels, count(id) AS n`,
  params: z.object({}),
  row: z.object({ labels: z.array(z.string()), n: z.int() }),
});
