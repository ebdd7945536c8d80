import type { Assertion, Claim, Passage, Voice } from '../../server/contract/claim.ts';
import type { EntityRef } from '../../server/contract/graph.ts';

/** Claims as replies have them, for rules that read replies. */
export const ref = (id: string, more: Partial<EntityRef> = {}): EntityRef => ({
  id,
  name: id.toUpperCase(),
  types: ['Organisation'],
  unnamed: false,
  ...more,
});
export const step = (at: number, role: Voice['role'], entity: EntityRef): Voice => ({ step: at, role, entity });

export const contractPassage = (text: string, more: Partial<Passage> = {}): Passage => ({
  id: 'p-1',
  part: 'content',
  text,
  start: 0,
  end: text.length,
  paragraph: 0,
  before: '',
  after: '',
  ...more,
});

export const contractAssertion = (more: Partial<Assertion> = {}): Assertion => ({
  id: 'a-1',
  utterance: 'u-1',
  article: {
    id: 'paper-news',
    title: 'News',
    publisher: ref('paper', { types: ['Outlet', 'Organisation'] }),
    publishedOn: '2025-10-24',
    kind: 'original',
    digestOf: null,
  },
  stance: 'affirms',
  modality: 'reported',
  quoteKind: 'none',
  quote: null,
  saidOn: null,
  saidText: null,
  extractor: 'curated',
  score: null,
  review: 'accepted',
  chain: [],
  passages: [contractPassage('Norvik sold it')],
  reaches: null,
  ...more,
});

export const contractClaim = (assertions: readonly Assertion[], more: Partial<Claim> = {}): Claim => ({
  id: 'c-1',
  predicate: 'SUPPLIES',
  label: null,
  subject: ref('norvik'),
  object: ref('valdoria', { types: ['Country'] }),
  instrument: null,
  statement: 'NORVIK supplied VALDORIA.',
  standing: 'single-source',
  voices: 1,
  outlets: 1,
  figures: [],
  validFrom: null,
  validTo: null,
  dateText: null,
  contradicts: [],
  assertions: [...assertions],
  ...more,
});
