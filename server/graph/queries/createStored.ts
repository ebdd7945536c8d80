import { z } from 'zod';
import { documentStored } from '../../contract/document.ts';
import { statement } from '../database.ts';
import { quoteLabels } from '../names.ts';
import type { StoredLabel } from './stored.ts';

/** Takes the id if it is free; the row says whose thing now has it. */
export const createStored = (label: StoredLabel) =>
  statement({
    name: `createStored ${label}`,
    access: 'write',
    text: `
      MERGE (s${quoteLabels([label])} {id: $id})
      ON CREATE SET s.title = $title, s.body = $body, s.owner = $owner, s.updatedAt = $updatedAt
      RETURN s.title AS title, s.body AS body, s.updatedAt AS updatedAt`,
    params: documentStored,
    row: z.object({ title: z.string(), body: z.string(), updatedAt: z.string() }),
  });
