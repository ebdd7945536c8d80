import { z } from 'zod';
import {
  articleKind,
  bound,
  edtf,
  extractor,
  modality,
  passagePart,
  quoteKind,
  review as reviewState,
  slug,
  stance,
  standing,
  voiceRole,
} from './terms.ts';

/**
 * The whole graph as one document: the JSON export, what `seed FILE.json` reads back, and the form in which the
 * ingest pipeline hands a graph to the loader. Everything derived (keys, voices, Links) is left out, except the
 * standing, which is checked on reading.
 */
const id = z.string().min(1).max(200);
const offset = z.int().min(0);

export const documentEntity = z
  .strictObject({
    id: slug,
    types: z.array(z.string()).min(1),
    name: z.string().min(1),
    aliases: z.array(z.string()),
    summary: z.string().nullable(),
    unnamed: z.boolean(),
  })
  .meta({ id: 'DocumentEntity' });
export type DocumentEntity = z.infer<typeof documentEntity>;

export const documentMention = z.strictObject({ entity: slug, start: offset, end: offset });

export const documentArticle = z
  .strictObject({
    id: slug,
    title: z.string().min(1),
    /** Entity id of the outlet. */
    publisher: slug,
    /** Entity ids. */
    authors: z.array(slug),
    publishedOn: edtf.nullable(),
    dateline: z.string().nullable(),
    language: z.string(),
    url: z.string().nullable(),
    kind: articleKind,
    digestOf: z.string().nullable(),
    /** Id of the article this one is a syndicated copy of. */
    copyOf: slug.nullable().default(null),
    text: z.string(),
    mentions: z.array(documentMention),
  })
  .meta({ id: 'DocumentArticle' });
export type DocumentArticle = z.infer<typeof documentArticle>;

export const figure = z
  .strictObject({
    measure: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    bound,
    text: z.string(),
  })
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof figure>;

export const documentVoice = z.strictObject({ entity: slug, step: offset, role: voiceRole });
export type DocumentVoice = z.infer<typeof documentVoice>;

export const documentPassage = z.strictObject({ part: passagePart, start: offset, end: offset, text: z.string() });
export type DocumentPassage = z.infer<typeof documentPassage>;

export const documentAssertion = z
  .strictObject({
    id,
    article: slug,
    stance,
    modality,
    quoteKind,
    quote: z.string().nullable(),
    saidOn: edtf.nullable(),
    saidText: z.string().nullable(),
    extractor,
    score: z.number().min(0).max(1).nullable(),
    review: reviewState,
    /** Innermost first (step 0); empty = the article's own voice. */
    voices: z.array(documentVoice),
    passages: z.array(documentPassage).min(1),
  })
  .meta({ id: 'DocumentAssertion' });
export type DocumentAssertion = z.infer<typeof documentAssertion>;

export const documentClaim = z
  .strictObject({
    id,
    predicate: z.string(),
    label: z.string().nullable(),
    subject: slug,
    object: slug,
    instrument: slug.nullable(),
    statement: z.string(),
    standing,
    figures: z.array(figure),
    validFrom: edtf.nullable(),
    validTo: edtf.nullable(),
    dateText: z.string().nullable(),
    /** Claims that cannot hold beside this one, by a judgement of kind `excludes`. */
    contradicts: z.array(id),
    assertions: z.array(documentAssertion).min(1),
  })
  .meta({ id: 'DocumentClaim' });
export type DocumentClaim = z.infer<typeof documentClaim>;

/** A claim and one assertion of it, as they were at some time. */
export const documentSnapshot = z.strictObject({
  claim: documentClaim.omit({ standing: true, contradicts: true, assertions: true }),
  assertion: documentAssertion,
});
export type DocumentSnapshot = z.infer<typeof documentSnapshot>;

/**
 * What an assertion that is gone said (key of its claim), through whom and how, so that a review of it finds it again
 * should it come back under another id; and a DocumentSnapshot of it, to be read by people.
 */
const lostClaim = z.strictObject({ key: id, chain: z.string(), stance, told: z.string().nullable().default(null) });

/** What a verdict found, and what else came with it: all that taking it back needs. Kept as JSON text. */
export const documentBefore = z.strictObject({
  /** null: there was nothing, the assertion was made by this verdict. */
  was: documentSnapshot.nullable(),
  made: z.strictObject({ assertions: z.array(id), judgements: z.array(id) }),
  /** Where it gave verdicts without a claim a home again: what those were on, and what was known of that. */
  attached: z.strictObject({ assertion: id, lost: lostClaim.nullable() }).optional(),
});
export type DocumentBefore = z.infer<typeof documentBefore>;

export const documentReview = z
  .strictObject({
    id,
    assertion: id,
    verdict: z.enum(['accepted', 'edited', 'rejected']),
    by: z.string(),
    at: z.iso.datetime(),
    reason: z.string().nullable(),
    /** A DocumentBefore, where this program recorded it. */
    before: z.string().nullable(),
    /** A verdict taken back stays on record and decides nothing. */
    undoneAt: z.iso.datetime().nullable().default(null),
    /** Only while the assertion is gone. */
    lost: lostClaim.nullable().default(null),
  })
  .meta({ id: 'DocumentReview' });
export type DocumentReview = z.infer<typeof documentReview>;

/**
 * `different`: two entities or two claims are not the same, and are not proposed as that again. `compatible` says another
 * thing, that two claims can both hold.
 */
export const judgementKind = z.enum(['same-entity', 'same-claim', 'different', 'excludes', 'compatible', 'reaches']);
/** `a` and `b`: two entities, two claims, or (reaches) the utterance of a denial and a claim it does not name. */
export const documentJudgement = z
  .strictObject({
    id,
    kind: judgementKind,
    a: id,
    b: id,
    by: z.string(),
    at: z.iso.datetime(),
    reason: z.string().nullable(),
    undoneAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DocumentJudgement' });
export type DocumentJudgement = z.infer<typeof documentJudgement>;

/** Views and saved queries that users made; their bodies are the API's own forms, kept as JSON text. */
export const documentStored = z.strictObject({
  id: slug,
  title: z.string(),
  body: z.string(),
  owner: z.string(),
  updatedAt: z.iso.datetime(),
});
export type DocumentStored = z.infer<typeof documentStored>;

export const graphDocument = z
  .strictObject({
    version: z.literal(1),
    entities: z.array(documentEntity),
    articles: z.array(documentArticle),
    reviews: z.array(documentReview),
    judgements: z.array(documentJudgement),
    views: z.array(documentStored),
    queries: z.array(documentStored),
    claims: z.array(documentClaim),
  })
  .meta({ id: 'GraphDocument' });
export type GraphDocument = z.infer<typeof graphDocument>;
