import type { QueryParameter, SavedQuery } from '../../server/contract/query.ts';

export const savedQuery = (more: Partial<SavedQuery> = {}): SavedQuery => ({
  id: 'saved',
  title: 'Saved',
  question: 'What is saved?',
  folder: 'Tests',
  parameters: [],
  columns: {},
  show: 'table',
  text: 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id',
  readOnly: true,
  owner: null,
  updatedAt: null,
  revision: 0,
  lastRun: null,
  ...more,
});

export const parameter = (
  name: string,
  type: QueryParameter['type'],
  more: Partial<QueryParameter> = {},
): QueryParameter => ({
  name,
  type,
  label: name,
  help: null,
  default: null,
  types: [],
  ...more,
});
