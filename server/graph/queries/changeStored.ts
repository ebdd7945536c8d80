import { z } from 'zod';
import { documentStored } from '../../contract/document.ts';
import { statement } from '../database.ts';
import { quoteLabels } from '../names.ts';
import type { StoredLabel } from './stored.ts';

/**
 * Replaces what was last changed at `was`, and nothing that changed since: no row then. The first SET changes nothing; it
 * makes Neo4j lock the node before it looks.
 */
export const changeStored = (label: StoredLabel) =>
  statement({
    name: `changeStored ${label}`,
    access: 'write',
    text: `
      MATCH (s${quoteLabels([label])} {id: $id})
      SET s.owner = s.owner
      WITH s
      WHERE s.updatedAt = $was
      SET s.title = $title, s.body = $body, s.owner = $owner, s.updatedAt = $updatedAt
      RETURN s.id AS id`,
    params: documentStored.extend({ was: z.string() }),
    row: z.object({ id: z.string() }),
  });
