import { assertionId, claimId } from '../../server/claims/ids.ts';
import { standingOf } from '../../server/claims/standing.ts';
import { voiceContext } from '../../server/claims/voices.ts';
import type {
  DocumentArticle,
  DocumentAssertion,
  DocumentClaim,
  DocumentEntity,
  DocumentJudgement,
  DocumentPassage,
  DocumentReview,
  DocumentVoice,
  Figure,
  GraphDocument,
} from '../../server/contract/document.ts';

/** Builders of GraphDocument parts: name what a test is about, the rest is sensible. */
const titled = (id: string) => id.replace(/-/g, ' ').replace(/\b\w/g, (c) => c.toUpperCase());

export const entity = (id: string, more: Partial<DocumentEntity> = {}): DocumentEntity => ({
  id,
  types: ['Organisation'],
  name: titled(id),
  aliases: [],
  summary: null,
  unnamed: false,
  ...more,
});

export const article = (id: string, text: string, more: Partial<DocumentArticle> = {}): DocumentArticle => ({
  id,
  title: titled(id),
  publisher: 'daily-news',
  authors: [],
  publishedOn: '2025-10-24',
  dateline: null,
  language: 'en',
  url: null,
  kind: 'original',
  digestOf: null,
  copyOf: null,
  text,
  mentions: [],
  ...more,
});

/** The first place of these words in the article. */
export function passage(
  of: DocumentArticle,
  words: string,
  part: DocumentPassage['part'] = 'content',
): DocumentPassage {
  const start = of.text.indexOf(words);
  if (start < 0) throw new Error(`${of.id} does not hold ${JSON.stringify(words)}`);
  return { part, start, end: start + words.length, text: words };
}

/** Innermost first: the first is the speaker, the rest carried the words. `x for y`: x speaks for y. */
export const chain = (...names: readonly string[]): DocumentVoice[] =>
  names.flatMap((name, step): DocumentVoice[] => {
    const [who = name, organisation] = name.split(' for ');
    const voice: DocumentVoice = { entity: who, step, role: step === 0 ? 'speaker' : 'carrier' };
    return organisation === undefined ? [voice] : [voice, { entity: organisation, step, role: 'for' }];
  });

export const assertion = (
  of: DocumentArticle,
  words: string,
  more: Partial<Omit<DocumentAssertion, 'voices'>> & { voices?: readonly string[] } = {},
): DocumentAssertion => ({
  id: '',
  article: of.id,
  stance: 'affirms',
  modality: 'reported',
  quoteKind: 'none',
  quote: null,
  saidOn: null,
  saidText: null,
  extractor: 'curated',
  score: null,
  review: 'accepted',
  passages: [passage(of, words)],
  ...more,
  voices: chain(...(more.voices ?? [])),
});

export const figure = (more: Partial<Figure> = {}): Figure => ({
  measure: 'cameras',
  value: 100,
  low: null,
  high: null,
  unit: 'cameras',
  bound: 'exact',
  text: '100 cameras',
  ...more,
});

/** Ids are computed; give assertions through `assertion`. The standing is filled in by `graphDocument`. */
export function claim(
  subject: string,
  predicate: string,
  object: string,
  assertions: readonly DocumentAssertion[],
  more: Partial<DocumentClaim> = {},
): DocumentClaim {
  const content = {
    predicate,
    label: null,
    subject,
    object,
    instrument: null,
    figures: [],
    validFrom: null,
    validTo: null,
    ...more,
  };
  const symmetric = ['CONTRACTS_WITH', 'PARTNERS_WITH', 'RELATED_TO'].includes(predicate);
  const id = more.id ?? claimId(content, symmetric);
  return {
    statement: `${titled(subject)} ${predicate} ${titled(object)}.`,
    standing: 'single-source',
    dateText: null,
    contradicts: [],
    ...content,
    id,
    assertions: assertions.map((a) => ({ ...a, id: a.id || assertionId(id, a) })),
  };
}

export const judgement = (
  more: Partial<DocumentJudgement> & Pick<DocumentJudgement, 'a' | 'b'>,
): DocumentJudgement => ({
  id: `j-${more.a}-${more.b}`,
  kind: 'excludes',
  by: 'curated',
  at: '2026-01-01T00:00:00.000Z',
  reason: 'One says yes, the other no.',
  undoneAt: null,
  ...more,
});

export const review = (
  assertionIdOf: string,
  verdict: DocumentReview['verdict'],
  more: Partial<DocumentReview> = {},
): DocumentReview => ({
  id: `r-${assertionIdOf}-${verdict}`,
  assertion: assertionIdOf,
  verdict,
  by: 'local',
  at: '2026-02-01T00:00:00.000Z',
  reason: null,
  before: null,
  undoneAt: null,
  lost: null,
  ...more,
});

/** A whole document with standings that hold. Entities that parts use and nobody declared are added. */
export function graphDocument(parts: Partial<GraphDocument> = {}): GraphDocument {
  const doc: GraphDocument = {
    version: 1,
    entities: [],
    articles: [],
    reviews: [],
    judgements: [],
    views: [],
    queries: [],
    claims: [],
    ...parts,
  };
  const declared = new Set(doc.entities.map((e) => e.id));
  const publishers = new Set(doc.articles.map((a) => a.publisher));
  const used = [
    ...doc.articles.flatMap((a) => [a.publisher, ...a.authors, ...a.mentions.map((m) => m.entity)]),
    ...doc.claims.flatMap((c) => [
      c.subject,
      c.object,
      ...(c.instrument === null ? [] : [c.instrument]),
      ...c.assertions.flatMap((a) => a.voices.map((v) => v.entity)),
    ]),
  ];
  const added = [...new Set(used)].filter((id) => !declared.has(id));
  const entities = [
    ...doc.entities,
    ...added.map((id) => entity(id, publishers.has(id) ? { types: ['Organisation', 'Outlet'] } : {})),
  ];
  const context = voiceContext({ ...doc, entities });
  return {
    ...doc,
    entities,
    claims: doc.claims.map((c) => ({ ...c, standing: standingOf(c.assertions, context).standing })),
  };
}
