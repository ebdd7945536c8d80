import type { ArticleRef } from '../../contract/claim.ts';
import type { GraphLink, GraphNode } from '../../contract/graph.ts';
import { AppError } from '../../errors.ts';
import { articlesByIds } from '../queries/articlesByIds.ts';
import type { ArticleCells, EntityCells, LinkCells } from '../queries/cells.ts';
import { entitiesByIds } from '../queries/entitiesByIds.ts';
import { neighbourCounts } from '../queries/neighbourCounts.ts';
import { distinct } from './orders.ts';
import type { Reader } from './reader.ts';

export const toArticleRef = (reader: Reader, row: ArticleCells): ArticleRef => ({
  id: row.id,
  title: row.title,
  publisher: reader.ref({
    id: row.publisherId,
    name: row.publisherName,
    labels: row.publisherLabels,
    unnamed: false,
  }),
  publishedOn: row.publishedOn,
  kind: row.kind,
  digestOf: row.digestOf,
});

/** What copies are copies of, by its id; what is not in the graph is not told. */
export async function originalsOf(
  reader: Reader,
  rows: readonly { readonly copyOf: string | null }[],
): Promise<Map<string, ArticleRef>> {
  const ids = distinct(rows.flatMap((r) => r.copyOf ?? []));
  if (ids.length === 0) return new Map();
  return new Map((await reader.db.read(articlesByIds, { ids })).map((r) => [r.id, toArticleRef(reader, r)]));
}

export const linkIdOf = (l: Pick<LinkCells, 'source' | 'predicate' | 'target' | 'via'>): string =>
  `${l.source}~${l.predicate}~${l.target}${l.via === 'instrument' ? '~instrument' : ''}`;

export const toLink = (row: LinkCells): GraphLink => ({ id: linkIdOf(row), ...row });

/** Entities as a canvas shows them, in the order of their cells. */
export async function toNodes(reader: Reader, cells: readonly EntityCells[]): Promise<GraphNode[]> {
  const counts = await reader.db.read(neighbourCounts, { ids: cells.map((c) => c.id) });
  const byId = new Map(counts.map((c) => [c.id, c.neighbours]));
  return cells.map((c) => ({ ...reader.ref(c), neighbours: byId.get(c.id) ?? 0 }));
}

/** The entity of this id with all it stores; 404 when there is none. */
export async function entityRow(reader: Reader, id: string) {
  const [row] = await reader.db.read(entitiesByIds, { ids: [id] });
  if (row === undefined) throw notFound('entity', id);
  return row;
}

export const notFound = (kind: 'entity' | 'claim' | 'article', id: string): AppError =>
  new AppError(404, `${kind}-not-found`, `There is no ${kind} ${JSON.stringify(id.slice(0, 100))}`, {
    field: 'id',
    detail: 'It may have been removed, or the id is misspelt: search by name to find it.',
  });
