import { z } from 'zod';
import { statement } from '../database.ts';
import { quoteLabels } from '../names.ts';
import type { StoredLabel } from './stored.ts';

/** As `changeStored`: only what was last changed at `was`. */
export const removeStored = (label: StoredLabel) =>
  statement({
    name: `removeStored ${label}`,
    access: 'write',
    text: `
      MATCH (s${quoteLabels([label])} {id: $id})
      SET s.owner = s.owner
      WITH s, s.id AS id
      WHERE s.updatedAt = $was
      DETACH DELETE s
      RETURN id`,
    params: z.object({ id: z.string(), was: z.string() }),
    row: z.object({ id: z.string() }),
  });
