import { AppError } from '../errors.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { articlesHearing, articlesOnUnnamed } from '../graph/queries/articlesOfUnnamed.ts';

/** The parts of an edit or a claim by which it names entities. */
export type Naming = {
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly instrument?: string | null | undefined;
  readonly voices?: readonly { readonly entity: string; readonly for?: string | undefined }[] | undefined;
};

/** Each with the field that names it. */
const named = ({ subject, object, instrument, voices = [] }: Naming): [field: string, id: string][] =>
  [
    ['subject', subject] as const,
    ['object', object] as const,
    ['instrument', instrument] as const,
    ...voices.flatMap((v, i) => [[`voices.${i}`, v.entity] as const, [`voices.${i}`, v.for] as const]),
  ].flatMap(([field, id]) => (typeof id === 'string' ? [[field, id] as [string, string]] : []));

export const entitiesOf = (naming: Naming): string[] => named(naming).map(([, id]) => id);

/** “Officials” of another article are others: whoever has no name is kept to the article that speaks of them. */
export async function refuseStrangers(
  db: GraphDatabase,
  article: string,
  given: readonly { readonly naming: Naming; readonly prefix: string }[],
): Promise<void> {
  const ids = { ids: [...new Set(given.flatMap((g) => entitiesOf(g.naming)))] };
  if (ids.ids.length === 0) return;
  const rows = (await Promise.all([db.read(articlesHearing, ids), db.read(articlesOnUnnamed, ids)])).flat();
  const known = new Set(rows.filter((r) => r.article === article).map((r) => r.entity));
  for (const { naming, prefix } of given)
    for (const [name, id] of named(naming)) {
      const elsewhere = rows.find((r) => r.entity === id);
      if (elsewhere === undefined || known.has(id)) continue;
      const field = `${prefix}${name}`;
      throw new AppError(400, 'invalid', `${field}: “${elsewhere.name}” has no name and belongs to another article`, {
        field,
        detail: 'POST /entities with unnamedIn adds one of this article.',
      });
    }
}
