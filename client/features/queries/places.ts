import { addressOf } from '../../state/address/address.ts';

export const toEntity = (id: string): string => addressOf({ selection: { kind: 'entity', id } });
export const toClaim = (id: string): string => addressOf({ selection: { kind: 'claim', id } });
export const toLink = (id: string): string => addressOf({ selection: { kind: 'link', id } });
export const toArticle = (id: string): string => `/articles/${encodeURIComponent(id)}`;
/** What an id column of this name leads to. */
export const toNamed = (column: string, id: string): string =>
  column.startsWith('claim') ? toClaim(id) : column.startsWith('article') ? toArticle(id) : toEntity(id);
