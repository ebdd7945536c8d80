import { z } from 'zod';
import { entityRef, linkId } from './graph.ts';
import { stance, standing } from './terms.ts';

/** One voice about one claim, in texts to print: every text is ours but the quoted words, and names its voice. */
export const source = z
  .object({
    stance,
    /** “Voice › carrier › outlet said: …”. */
    says: z.string(),
    /** In quotation marks only what the article itself said in these words; else “retold: …”. */
    passages: z.array(z.string()),
    /** Outlet, title, date. */
    place: z.string(),
    /** Why a denial counts against a claim it does not name. */
    reach: z.string().nullable(),
  })
  .meta({ id: 'Source' });
export const linkSources = z
  .object({
    /** From 1, in the order of Link ids. */
    number: z.int().min(1),
    link: linkId,
    source: entityRef,
    target: entityRef,
    predicate: z.string(),
    standing,
    sources: z.array(source),
  })
  .meta({ id: 'LinkSources' });
/** `POST /graph/sources`: every Link between these entities with what it rests on, numbered for a picture. */
export const sourcesReply = z.object({ links: z.array(linkSources) }).meta({ id: 'SourcesReply' });
export type SourcesReply = z.infer<typeof sourcesReply>;
