import { z } from 'zod';
import { documentStored } from '../../contract/document.ts';
import { statement } from '../database.ts';
import { quoteLabels } from '../names.ts';
import { ids } from './cells.ts';

/** Labels of what people save: they have the same properties, and a label cannot be a parameter. */
export type StoredLabel = 'View' | 'SavedQuery';

/** Everything of a label without its body, which may be large. */
export const storedKeys = (label: StoredLabel) =>
  statement({
    name: `storedKeys ${label}`,
    access: 'read',
    text: `MATCH (s${quoteLabels([label])}) RETURN s.id AS id, s.updatedAt AS updatedAt`,
    params: z.object({}),
    row: documentStored.pick({ id: true, updatedAt: true }),
  });

export const storedByIds = (label: StoredLabel) =>
  statement({
    name: `storedByIds ${label}`,
    access: 'read',
    text: `
      UNWIND $ids AS wanted
      MATCH (s${quoteLabels([label])} {id: wanted})
      RETURN s.id AS id, s.title AS title, s.body AS body, s.owner AS owner, s.updatedAt AS updatedAt`,
    params: ids,
    row: documentStored,
  });
