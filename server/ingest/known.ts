import type { AnnotatedEntity } from '../contract/annotation.ts';
import type { DocumentEntity } from '../contract/document.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { everyNode, fromColumns } from '../graph/queries/everyNode.ts';
import type { At } from './annotationFile.ts';

/**
 * Entities that the graph has. One that was merged into another is still found by names of its own: what it is said to be
 * hangs on the other as soon as it is loaded.
 */
async function graphEntities(db: GraphDatabase): Promise<DocumentEntity[]> {
  const own = ['id', 'name', 'aliases', 'unnamed'] as const;
  const folded = [...own, 'types', 'into'] as const;
  const shown = (await db.read(everyNode('Entity', own), {})).map((row) => {
    const types = row.labels.filter((l) => l !== 'Entity');
    return { into: '', entity: toEntity({ ...fromColumns(row, own), types }) };
  });
  const merged = (await db.read(everyNode('MergedEntity', folded), {})).map((row) => {
    const values = fromColumns(row, folded);
    return { into: String(values.into), entity: toEntity(values) };
  });
  const survivors = new Map(shown.map(({ entity }) => [entity.id, entity]));
  const free = merged.flatMap(({ into, entity }) => {
    const survivor = survivors.get(into);
    const taken = new Set(survivor === undefined ? [] : [survivor.name, ...survivor.aliases]);
    if (taken.has(entity.name)) return [];
    return [{ ...entity, aliases: entity.aliases.filter((alias) => !taken.has(alias)) }];
  });
  return [...survivors.values(), ...free];
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const toEntity = (values: Readonly<Record<string, unknown>>): DocumentEntity => ({
  id: String(values.id),
  types: texts(values.types),
  name: String(values.name),
  aliases: texts(values.aliases),
  summary: null,
  unnamed: values.unnamed === true,
});

export type Known = { readonly entities: readonly DocumentEntity[]; readonly from: string };
/** Those of the graph; where none is opened, those that the annotations in `seedDir` declare. */
export async function knownNames(
  db: GraphDatabase | undefined,
  entitiesOf: () => readonly DocumentEntity[],
): Promise<Known> {
  return db === undefined
    ? { entities: entitiesOf(), from: 'those of the seed folder: a dry run opens no graph' }
    : { entities: await graphEntities(db), from: 'those of the graph' };
}
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
