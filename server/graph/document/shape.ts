/**
 * The model's nodes and relationships as the database stores them: which properties each has, so that one table drives
 * writing, reading back and constraints. Links (relationships of a predicate type) are apart: their types are the
 * ontology's.
 */
export const nodeShapes = {
  Entity: ['id', 'name', 'aliases', 'summary', 'unnamed', 'searchKey'],
  Article: [
    'id',
    'title',
    'publishedOn',
    'dateline',
    'language',
    'url',
    'kind',
    'digestOf',
    'copyOf',
    'text',
    'textHash',
    'searchKey',
  ],
  /** `before` and `after`: the rest of its sentences, derived from the article and never exported. */
  Passage: ['id', 'text', 'start', 'end', 'paragraph', 'before', 'after'],
  Mention: ['id', 'surface', 'start', 'end'],
  Claim: [
    'id',
    'key',
    'predicate',
    'label',
    'statement',
    'validFrom',
    'validTo',
    'dateText',
    'standing',
    'voices',
    'outlets',
    'searchKey',
  ],
  Figure: ['id', 'measure', 'value', 'low', 'high', 'unit', 'bound', 'text'],
  Assertion: [
    'id',
    'utterance',
    'stance',
    'modality',
    'quoteKind',
    'quote',
    'saidOn',
    'saidText',
    'extractor',
    'score',
    'review',
    'revision',
  ],
  /** `assertion` stays when the assertion goes; the lost… properties are there only then. */
  Review: ['id', 'assertion', 'verdict', 'by', 'at', 'reason', 'before', 'lostKey', 'lostChain', 'lostStance'],
  Judgement: ['id', 'kind', 'a', 'b', 'by', 'at', 'reason', 'undoneAt'],
  View: ['id', 'title', 'body', 'owner', 'updatedAt'],
  SavedQuery: ['id', 'title', 'body', 'owner', 'updatedAt'],
} as const;
export type NodeLabel = keyof typeof nodeShapes;
export const nodeLabels = Object.keys(nodeShapes) as NodeLabel[];

export type RelationshipShape = {
  readonly type: string;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly properties: readonly string[];
};
/** PUBLISHED comes last: a graph where every Article has one was loaded to the end (see ingest/seedIfEmpty.ts). */
export const relationshipShapes: readonly RelationshipShape[] = [
  { type: 'SUBJECT', from: 'Claim', to: 'Entity', properties: [] },
  { type: 'OBJECT', from: 'Claim', to: 'Entity', properties: [] },
  { type: 'INSTRUMENT', from: 'Claim', to: 'Entity', properties: [] },
  { type: 'HAS_FIGURE', from: 'Claim', to: 'Figure', properties: [] },
  { type: 'CONTRADICTS', from: 'Claim', to: 'Claim', properties: ['judgement'] },
  { type: 'OF', from: 'Assertion', to: 'Claim', properties: [] },
  { type: 'IN', from: 'Assertion', to: 'Article', properties: [] },
  { type: 'STATED_BY', from: 'Assertion', to: 'Entity', properties: ['step', 'role'] },
  { type: 'EVIDENCED_BY', from: 'Assertion', to: 'Passage', properties: ['part'] },
  { type: 'IN', from: 'Passage', to: 'Article', properties: [] },
  { type: 'REFERS_TO', from: 'Mention', to: 'Entity', properties: [] },
  { type: 'IN', from: 'Mention', to: 'Article', properties: [] },
  { type: 'ON', from: 'Review', to: 'Assertion', properties: [] },
  { type: 'WROTE', from: 'Entity', to: 'Article', properties: ['position'] },
  { type: 'PUBLISHED', from: 'Entity', to: 'Article', properties: [] },
];
/** Properties of a Link. */
export const linkProperties = [
  'claimIds',
  'standing',
  'voices',
  'outlets',
  'assertions',
  'disputed',
  'planned',
  'via',
] as const;

/** What the model asks of any database that holds it. */
export const schemaPlan = { unique: nodeLabels, text: ['Entity', 'Claim', 'Article'] } as const;
