import type { ArticleFull } from '../../server/contract/article.ts';
import type { ArticleRef, Assertion, Claim, Passage, Voice } from '../../server/contract/claim.ts';
import type { CypherNode, CypherRelationship } from '../../server/contract/cypher.ts';
import type { EntityRef, GraphLink, GraphNode } from '../../server/contract/graph.ts';

/** Whole values of the API's replies, as the client gets them; `more` changes what a test is about. */
export const entity = (id: string, type = 'Organisation', more: Partial<EntityRef> = {}): EntityRef => ({
  id,
  name: id
    .split('-')
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
    .join(' '),
  types: [type],
  unnamed: false,
  ...more,
});
export const herald = entity('the-herald', 'Outlet');

export const articleRef = (more: Partial<ArticleRef> = {}): ArticleRef => ({
  id: 'the-herald-2025-10-24-lanterns',
  title: 'Lanterns over Valdoria',
  publisher: herald,
  publishedOn: '2025-10-24',
  kind: 'original',
  digestOf: null,
  ...more,
});
export const voice = (id: string, step = 0, more: Partial<Voice> = {}): Voice => ({
  step,
  role: step === 0 ? 'speaker' : 'carrier',
  entity: entity(id),
  ...more,
});
export const passage = (text: string, start: number, paragraph = 1, more: Partial<Passage> = {}): Passage => ({
  id: `passage-${start}-${text.length}`,
  part: 'content',
  text,
  start,
  end: start + text.length,
  paragraph,
  before: '',
  after: '',
  ...more,
});

let made = 0;
export const assertion = (more: Partial<Assertion> = {}): Assertion => {
  made += 1;
  return {
    id: `assertion-${made}`,
    utterance: `utterance-${made}`,
    article: articleRef(),
    stance: 'affirms',
    modality: 'asserted',
    quoteKind: 'none',
    quote: null,
    saidOn: null,
    saidText: null,
    extractor: 'curated',
    score: null,
    review: 'accepted',
    chain: [],
    passages: [passage('Norvik sold Valdoria its filter', 0)],
    reaches: null,
    ...more,
  };
};
export const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  predicate: 'SUPPLIES',
  label: null,
  subject: entity('norvik', 'Vendor'),
  object: entity('valdoria', 'Country'),
  instrument: null,
  statement: 'Norvik supplied Valdoria.',
  standing: 'single-source',
  voices: 1,
  outlets: 1,
  figures: [],
  validFrom: null,
  validTo: null,
  dateText: null,
  contradicts: [],
  assertions: [assertion()],
  ...more,
});
export const article = (text: string, more: Partial<ArticleFull> = {}): ArticleFull => ({
  ...articleRef(),
  authors: [],
  dateline: null,
  language: 'en',
  url: null,
  counts: { claims: 0, assertions: 0, mentions: 0, words: text.split(/\s+/).length, disputed: 0 },
  text,
  paragraphs: [{ number: 1, start: 0, end: text.length, kind: 'text' }],
  mentions: [],
  claims: [],
  ...more,
});

export const cypherEntity = (id: string, type = 'Vendor'): CypherNode => ({
  $type: 'node',
  id,
  labels: ['Entity', type],
  properties: { id, name: entity(id).name },
});
export const cypherTie = (from: string, type: string, to: string, standing = 'single-source'): CypherRelationship => ({
  $type: 'relationship',
  type,
  from,
  to,
  properties: { standing, voices: 1, via: 'object' },
});
export const graphNode = (id: string, neighbours = 1): GraphNode => ({ ...entity(id), neighbours });
export const graphLink = (source: string, target: string, more: Partial<GraphLink> = {}): GraphLink => ({
  id: `${source}~SUPPLIES~${target}`,
  source,
  target,
  predicate: 'SUPPLIES',
  via: 'object',
  standing: 'single-source',
  voices: 1,
  outlets: 1,
  assertions: 1,
  disputed: false,
  planned: false,
  claimIds: ['c1'],
  ...more,
});
