import { z } from 'zod';
import { extractionEstimate, extractorName } from './extractors.ts';
import { edtf, slug } from './terms.ts';

/**
 * `POST /articles`: files as a user drops them in. A dry run tells what was recognised and writes nothing; the same request
 * without it loads the articles and proposes claims, none of which is accepted before somebody reviews it.
 */
const words = z.string().trim().min(1).max(500);

/** What the user knows better than the file's own lines; a field that is left out stays as it was read. */
export const articleChange = z.strictObject({
  /** Which article of the file, from 0, as the dry run lists them. */
  index: z.int().min(0),
  /** Leaves this article out. */
  skip: z.boolean().optional(),
  /** Counts a near twin as a telling of its own and not as a copy. */
  own: z.boolean().optional(),
  title: words.optional(),
  /** null: the outlet is not known. */
  publisher: words.nullable().optional(),
  authors: z.array(words).max(50).optional(),
  publishedOn: edtf.nullable().optional(),
  dateline: words.nullable().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'must be a language code such as en')
    .optional(),
  url: z.url().nullable().optional(),
});
export type ArticleChange = z.infer<typeof articleChange>;

/** So many articles of one file are taken by hand; whoever has more seeds them by command. */
export const mostArticles = 10_000;

export const ingestFile = z
  .strictObject({
    /** As the user's machine calls it; what the file is, its content tells. */
    name: z.string().trim().min(1).max(255),
    text: z.string().optional(),
    base64: z.base64('must be the bytes in base64').optional(),
    articles: z.array(articleChange).max(mostArticles).default([]),
  })
  .refine((f) => (f.text === undefined) !== (f.base64 === undefined), {
    message: 'needs either text or base64',
    path: ['text'],
  });
export type IngestFile = z.infer<typeof ingestFile>;

export const ingestRequest = z.strictObject({
  files: z.array(ingestFile).min(1, 'needs at least one file').max(500),
  /** One of those that `GET /extractors` lists. */
  extractor: extractorName.default('offline'),
  dryRun: z.boolean().default(false),
});
export type IngestRequest = z.infer<typeof ingestRequest>;

export const ingestProblem = z
  .object({
    /** A rejection leaves something out, a warning does not. */
    kind: z.enum(['rejection', 'warning']),
    line: z.int().min(1).nullable(),
    what: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'IngestProblem' });
export type IngestProblem = z.infer<typeof ingestProblem>;

const foundField = z
  .object({
    value: z.string(),
    /** The words it was read from. */
    words: z.string(),
    /** Where they stand in `text` (UTF-16 units, end exclusive); null where they are no part of it. */
    start: z.int().min(0).nullable(),
    end: z.int().min(0).nullable(),
    where: z.string(),
  })
  .meta({ id: 'FoundField' });

/**
 * `ready`; `needs-date`: nothing tells when it was published, which it may do without; `already-here`: the graph, or an
 * earlier article of this request, has the same text; `replaces`: the graph has an article of this publisher, day and
 * title with another text; `near-twin`: most of it stands in another article, so it is taken as a copy of that one.
 */
export const articleState = z.enum(['ready', 'needs-date', 'already-here', 'replaces', 'near-twin']);
export type ArticleState = z.infer<typeof articleState>;

export const twin = z
  .object({
    article: slug,
    title: z.string(),
    publishedOn: edtf.nullable(),
    /** Whether it is in the graph already or comes with this request. */
    in: z.enum(['graph', 'request']),
    /** Which part of the shorter text's runs of five words stands in the other. */
    shared: z.number().min(0).max(1),
    paragraphs: z.int().min(0),
    /** So many paragraphs of this article are not in the other one. */
    differing: z.int().min(0),
  })
  .meta({ id: 'Twin' });
export type Twin = z.infer<typeof twin>;

export const recognisedArticle = z
  .object({
    index: z.int().min(0),
    /** The id it gets, or has. */
    article: slug,
    state: articleState,
    twin: twin.nullable(),
    title: z.string(),
    publisher: z.string().nullable(),
    authors: z.array(z.string()),
    publishedOn: edtf.nullable(),
    dateline: z.string().nullable(),
    language: z.object({ code: z.string(), name: z.string(), extracted: z.boolean() }),
    url: z.string().nullable(),
    found: z.object({
      title: foundField.nullable(),
      publisher: foundField.nullable(),
      authors: z.array(foundField),
      publishedOn: foundField.nullable(),
      dateline: foundField.nullable(),
      language: foundField.nullable(),
      url: foundField.nullable(),
    }),
    words: z.int().min(0),
    paragraphs: z.int().min(0),
    lines: z.tuple([z.int(), z.int()]).nullable(),
    warnings: z.array(z.string()),
    text: z.string(),
  })
  .meta({ id: 'RecognisedArticle' });
export type RecognisedArticle = z.infer<typeof recognisedArticle>;

export const recognisedFile = z
  .object({
    name: z.string(),
    /** null where it could not be read; `problems` says why and what to do. */
    kind: z.enum(['text', 'markdown', 'html', 'pdf', 'docx']).nullable(),
    bytes: z.int().min(0),
    pages: z.int().min(0).nullable(),
    articles: z.array(recognisedArticle),
    leftOut: z.array(z.object({ line: z.int().nullable(), why: z.string(), words: z.string() })),
    problems: z.array(ingestProblem),
  })
  .meta({ id: 'RecognisedFile' });
export type RecognisedFile = z.infer<typeof recognisedFile>;

export const ingestItem = z
  .object({
    file: z.string(),
    index: z.int().min(0),
    article: slug,
    title: z.string(),
    /**
     * `skipped` as asked; `here`: its text is in the graph already, and nothing was written; `failed`: the extractor could
     * not read it, `problems` say why, and nothing of it was written.
     */
    outcome: z.enum(['added', 'replaced', 'here', 'skipped', 'failed']),
    copyOf: slug.nullable(),
    /** Claims proposed from it. They wait for a review. */
    proposed: z.int().min(0),
    problems: z.array(ingestProblem),
  })
  .meta({ id: 'IngestItem' });
export type IngestItem = z.infer<typeof ingestItem>;

export const dryRunReply = z.object({
  dryRun: z.literal(true),
  files: z.array(recognisedFile),
  /** Of the articles that would be added; null where reading them costs nothing. */
  estimate: extractionEstimate.nullable(),
});
export const addedReply = z.object({
  dryRun: z.literal(false),
  items: z.array(ingestItem),
  /** Files of which nothing, or not all, could be taken. */
  files: z.array(z.object({ name: z.string(), articles: z.int().min(0), problems: z.array(ingestProblem) })),
});
export const ingestReply = z.discriminatedUnion('dryRun', [dryRunReply, addedReply]).meta({ id: 'IngestReply' });
export type IngestReply = z.infer<typeof ingestReply>;
