import { z } from 'zod';
import { listOf, page } from './list.ts';
import { slug } from './terms.ts';

/** What a person gives to save a canvas. */
export const viewRequest = z
  .strictObject({
    title: z.string().trim().min(1, 'must not be empty').max(200),
    /** The canvas as its address says it: the query string of a link to it, without the question mark. */
    state: z.string().max(1_048_576, 'must be at most 1 MB'),
    /** Entities on it, so that a list can say how large it is. */
    entities: z.int().min(0),
    note: z.string().max(2000).nullable().default(null),
  })
  .meta({ id: 'ViewRequest' });
export type ViewRequest = z.infer<typeof viewRequest>;

export const view = z
  .object({
    id: slug,
    title: z.string(),
    owner: z.string(),
    updatedAt: z.iso.datetime(),
    /** Rises with every change; what If-Match asks for. */
    revision: z.int().min(1),
    state: z.string(),
    entities: z.int().min(0),
    note: z.string().nullable(),
  })
  .meta({ id: 'View' });
export type View = z.infer<typeof view>;

/** A view in a list, without its state. */
export const viewSummary = view.omit({ state: true }).meta({ id: 'ViewSummary' });
export const viewFilters = z.object(page);
/** Last changed first, then by id. */
export const viewList = listOf(viewSummary).meta({ id: 'ViewList' });
export type ViewList = z.infer<typeof viewList>;
