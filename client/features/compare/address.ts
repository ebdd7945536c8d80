import { compareHref } from '../../ui/hrefs.ts';

/** What `/compare` shows, as its query string: `ids=hikvision,dahua`. A field still empty is an empty part. */
export const mostCompared = 3;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function readIds(said: URLSearchParams): string[] {
  const ids = (said.get('ids') ?? '')
    .split(',')
    .map((id) => (slug.test(id) ? id : ''))
    .slice(0, mostCompared);
  return [...ids, '', ''].slice(0, Math.max(2, ids.length));
}
export const toCompare = (ids: readonly string[]): string => compareHref(ids.some((id) => id !== '') ? ids : []);

export const chosen = (ids: readonly string[]): string[] => ids.filter((id) => id !== '');
/** Something beside itself tells nothing. */
export const twice = (ids: readonly string[]): boolean => new Set(chosen(ids)).size < chosen(ids).length;

export const replaced = (ids: readonly string[], at: number, id: string): string[] =>
  ids.map((old, i) => (i === at ? id : old));
export const without = (ids: readonly string[], at: number): string[] => {
  const rest = ids.filter((_, i) => i !== at);
  return rest.length < 2 ? replaced(ids, at, '') : rest;
};
