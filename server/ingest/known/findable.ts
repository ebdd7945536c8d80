import type { AnnotatedEntity } from '../../contract/annotation.ts';
import type { DocumentEntity } from '../../contract/document.ts';
import type { At } from '../annotationFile.ts';

/** “ministry” or “officials” name somebody only in the article that says whose. */
const isProper = (name: string): boolean => /\p{Lu}|\p{N}/u.test(name) && name.length > 1;

/**
 * By which names known entities are found in an article that nobody annotated: proper names that mean one of them only. A
 * name stands before another's alias.
 */
export function findable(known: readonly DocumentEntity[]): Map<string, At<AnnotatedEntity>> {
  const named = known.filter((e) => !e.unnamed);
  const owners = new Map<string, Set<string>>();
  for (const e of named)
    for (const form of [e.name, ...e.aliases]) owners.set(form, (owners.get(form) ?? new Set()).add(e.id));
  const names = new Map<string, number>();
  for (const e of named) names.set(e.name, (names.get(e.name) ?? 0) + 1);
  const means = (e: DocumentEntity, form: string) =>
    isProper(form) && (form === e.name ? names.get(form) === 1 : owners.get(form)?.size === 1);
  return new Map(
    named.flatMap((e): [string, At<AnnotatedEntity>][] => {
      const [name, ...aliases] = [e.name, ...e.aliases].filter((form) => means(e, form));
      if (name === undefined) return [];
      return [[e.id, { id: e.id, name, aliases, types: [...e.types], surfaces: [], unnamed: false, line: 0 }]];
    }),
  );
}
