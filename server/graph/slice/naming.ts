import type { GraphDatabase } from '../database.ts';
import { claimsEndingAt, claimsPublishedBy, claimsStatedBy } from '../queries/claimsTouching.ts';
import { copiesOf } from '../queries/copiesOf.ts';
import type { Gathered } from './gather.ts';

/** Claims that these entities are an end of, a voice of or a publisher of: what a merge of one of them can change. */
export async function claimsTouching(db: GraphDatabase, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const wanted = { ids: [...ids] };
  const rows = await Promise.all([
    db.read(claimsEndingAt, wanted),
    db.read(claimsStatedBy, wanted),
    db.read(claimsPublishedBy, wanted),
    db.read(copiesOf, wanted),
  ]);
  return rows.flat().map((r) => r.claim);
}

/** Where these entities are named, what they wrote and what they published; replies the articles. */
export async function gatherNaming(rows: Gathered, ids: readonly string[]): Promise<string[]> {
  const [named, written, published] = await Promise.all([
    rows.tie('REFERS_TO', 'to', 'Entity', ids),
    rows.tie('WROTE', 'from', 'Entity', ids),
    rows.tie('PUBLISHED', 'from', 'Entity', ids),
  ]);
  const mentions = named.map((r) => r.from.id);
  const byline = written.map((r) => r.to.id);
  const [, places] = await Promise.all([
    rows.node('Mention', mentions),
    rows.tie('IN', 'from', 'Mention', mentions),
    // A byline is written as a whole, each name at its place.
    rows.tie('WROTE', 'to', 'Article', byline),
  ]);
  return [...places.map((r) => r.to.id), ...byline, ...published.map((r) => r.to.id)];
}
