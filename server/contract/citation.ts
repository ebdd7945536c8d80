import { z } from 'zod';

/** What a citation can be copied as, in the order of a menu. */
export const citationFormats = [
  { id: 'text', label: 'Plain text', holds: 'to print as it stands', type: 'text/plain' },
  { id: 'markdown', label: 'Markdown', holds: 'with its links', type: 'text/markdown' },
  {
    id: 'csl',
    label: 'CSL-JSON',
    holds: 'for Zotero and other reference managers',
    type: 'application/vnd.citationstyles.csl+json',
  },
] as const;
export type CitationFormat = (typeof citationFormats)[number]['id'];
const format = z
  .enum(citationFormats.map((f) => f.id))
  .default('text')
  .meta({ id: 'CitationFormat' });

export const citationQuery = z.object({ format });
/** Without assertion: every voice on the claim, each as a citation of its own. */
export const claimCitationQuery = citationQuery.extend({ assertion: z.string().optional() });

const cslName = z.object({ literal: z.string() });
/** An item of CSL-JSON 1.0.2, in the fields that we can fill. */
export const cslItem = z
  .object({
    id: z.string(),
    type: z.literal('article-newspaper'),
    title: z.string(),
    /** Both missing where the article names neither author nor publisher. */
    author: z.array(cslName).min(1).optional(),
    'container-title': z.string().optional(),
    /** Missing where the article has no date; a season or a span stands as the words it has. */
    issued: z
      .union([z.object({ 'date-parts': z.array(z.array(z.int())) }), z.object({ literal: z.string() })])
      .optional(),
    language: z.string(),
    /** Of the article where it was published, else where it stands here. */
    URL: z.string(),
    /** Who says what through whom, in which words; with the way to it here. */
    note: z.string(),
  })
  .meta({ id: 'CslItem' });
export type CslItem = z.infer<typeof cslItem>;
