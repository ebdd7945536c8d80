import { foldWords } from '../../../claims/fold.ts';
import type { SearchHit } from '../../../contract/search.ts';
import { articlesByIds } from '../../queries/articlesByIds.ts';
import { articleTexts } from '../../queries/articleTexts.ts';
import { claimStatements } from '../../queries/claimStatements.ts';
import { entitiesByIds } from '../../queries/entitiesByIds.ts';
import { neighbourCounts } from '../../queries/neighbourCounts.ts';
import { newestFirst } from '../articles.ts';
import { compareKeys } from '../orders.ts';
import type { SortKey } from '../page.ts';
import type { Reader } from '../reader.ts';
import { toArticleRef } from '../refs.ts';
import { readSaid } from '../said.ts';
import type { Candidates } from './candidates.ts';
import { excerpt } from './excerpt.ts';
import { closest } from './match.ts';

/** A hit in its place; what only the shown ones need is read when it is shown. */
export type Lazy = () => Promise<SearchHit>;
type Ranked = { readonly key: SortKey; readonly hit: Lazy };
const inOrder = (ranked: readonly Ranked[]): Lazy[] =>
  [...ranked].sort((a, b) => compareKeys(a.key, b.key)).map(({ hit }) => hit);

/** By how name or alias fits (the name wins a tie), then by how much there is to see, then by name. */
export async function rankEntities(
  reader: Reader,
  { ids, readings }: Candidates,
  type: string | undefined,
): Promise<Lazy[]> {
  const { db } = reader;
  const [rows, counts] = await Promise.all([
    db.read(entitiesByIds, { ids: [...ids] }),
    db.read(neighbourCounts, { ids: [...ids] }),
  ]);
  const neighboursOf = new Map(counts.map((c) => [c.id, c.neighbours]));
  const ranked = rows.flatMap((row): Ranked[] => {
    const entity = reader.ref(row);
    if (type !== undefined && !entity.types.includes(type)) return [];
    const byName = closest(readings, foldWords(row.name));
    const [alias] = [...(row.aliases ?? []), ...(row.mergedAliases ?? [])]
      .flatMap((name) => ({ name, fit: closest(readings, foldWords(name)) ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.fit - b.fit);
    const byAlias = alias === undefined || !Number.isFinite(alias.fit) ? null : alias.fit;
    // Words spread over name and aliases fit worst.
    const key = Math.min(byName === null ? 9 : byName * 2, byAlias === null ? 9 : byAlias * 2 + 1);
    const neighbours = neighboursOf.get(row.id) ?? 0;
    const matched = byName === null && byAlias !== null ? (alias?.name ?? null) : null;
    const hit = { kind: 'entity' as const, entity, summary: row.summary, neighbours, matched };
    return [{ key: [key, -neighbours, row.name, row.id], hit: async () => hit }];
  });
  return inOrder(ranked);
}

/** By how the statement fits, then by voices. */
export async function rankClaims(reader: Reader, { ids, readings }: Candidates): Promise<Lazy[]> {
  const rows = await reader.db.read(claimStatements, { ids: [...ids] });
  // The shown ones are asked for in one go, so who says them is read once for all.
  const shown: string[] = [];
  let reading: ReturnType<typeof readSaid> | undefined;
  const saidOf = async (id: string) => {
    shown.push(id);
    reading ??= Promise.resolve().then(() => readSaid(reader, shown));
    return (await reading)(id);
  };
  return inOrder(
    rows.map(({ id, statement, standing, voices }) => ({
      key: [closest(readings, foldWords(statement)) ?? 9, -voices, id],
      hit: async () => ({ kind: 'claim', claim: { id, statement, standing, said: await saidOf(id) } }),
    })),
  );
}

/** Those whose title fits first, each group newest first; the others with the words from their text. */
export async function rankArticles(reader: Reader, { ids, readings }: Candidates): Promise<Lazy[]> {
  const { db } = reader;
  const rows = await db.read(articlesByIds, { ids: [...ids] });
  return inOrder(
    rows.map((row) => {
      const byTitle = closest(readings, foldWords(row.title));
      return {
        key: [byTitle ?? 9, ...newestFirst(row)],
        hit: async () => {
          const [stored] = byTitle === null ? await db.read(articleTexts, { ids: [row.id] }) : [];
          return {
            kind: 'article',
            article: toArticleRef(reader, row),
            excerpt: stored === undefined ? null : excerpt(stored.text, readings),
          };
        },
      };
    }),
  );
}
