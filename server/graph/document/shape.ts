/**
 * The model's nodes and relationships as the database stores them: which properties each has, so that one table drives
 * writing, reading back and constraints. Links (relationships of a predicate type) are apart: their types are the
 * ontology's.
 */
export const nodeShapes = {
  /** `mergedAliases`: names of what was merged into it, derived and never exported. */
  Entity: ['id', 'name', 'aliases', 'mergedAliases', 'summary', 'unnamed', 'searchKey'],
  /**
   * What judgements fold into another lies aside under a label of its own, so that whoever reads Entities and Claims sees
   * one; `into` is the one. Its ties hang on that one and keep in `madeFor` whom they were made for.
   */
  MergedEntity: ['id', 'into', 'name', 'aliases', 'types', 'unnamed'],
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
  MergedClaim: ['id', 'into', 'predicate', 'label', 'statement', 'validFrom', 'validTo', 'dateText'],
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
  Review: [
    'id',
    'assertion',
    'verdict',
    'by',
    'at',
    'reason',
    'before',
    'undoneAt',
    'lostKey',
    'lostChain',
    'lostStance',
    'lostTold',
  ],
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
  ...(['Claim', 'MergedClaim'] as const).flatMap((from): RelationshipShape[] => [
    { type: 'SUBJECT', from, to: 'Entity', properties: ['madeFor'] },
    { type: 'OBJECT', from, to: 'Entity', properties: ['madeFor'] },
    { type: 'INSTRUMENT', from, to: 'Entity', properties: ['madeFor'] },
    { type: 'HAS_FIGURE', from, to: 'Figure', properties: [] },
  ]),
  { type: 'CONTRADICTS', from: 'Claim', to: 'Claim', properties: ['judgement'] },
  { type: 'OF', from: 'Assertion', to: 'Claim', properties: ['madeFor'] },
  { type: 'IN', from: 'Assertion', to: 'Article', properties: [] },
  { type: 'STATED_BY', from: 'Assertion', to: 'Entity', properties: ['step', 'role', 'madeFor'] },
  { type: 'EVIDENCED_BY', from: 'Assertion', to: 'Passage', properties: ['part'] },
  { type: 'IN', from: 'Passage', to: 'Article', properties: [] },
  { type: 'REFERS_TO', from: 'Mention', to: 'Entity', properties: ['madeFor'] },
  { type: 'IN', from: 'Mention', to: 'Article', properties: [] },
  { type: 'ON', from: 'Review', to: 'Assertion', properties: [] },
  { type: 'WROTE', from: 'Entity', to: 'Article', properties: ['position', 'madeFor'] },
  { type: 'PUBLISHED', from: 'Entity', to: 'Article', properties: ['madeFor'] },
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
export const schemaPlan = { unique: nodeLabels, text: ['Entity', 'Claim', 'Article'], long: ['Article'] } as const;
