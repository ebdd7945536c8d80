import { foldWords } from '../../../claims/fold.ts';
import type { SearchHit } from '../../../contract/search.ts';
import { articlesByIds } from '../../queries/articlesByIds.ts';
import { articleTexts } from '../../queries/articleTexts.ts';
import { claimStatements } from '../../queries/claimStatements.ts';
import { entitiesByIds } from '../../queries/entitiesByIds.ts';
import { namesOfType, namesToRank } from '../../queries/namesToRank.ts';
import { neighbourCounts } from '../../queries/neighbourCounts.ts';
import { titlesToRank } from '../../queries/titlesToRank.ts';
import { newestFirst } from '../articles.ts';
import { compareKeys } from '../orders.ts';
import type { SortKey } from '../page.ts';
import type { Reader } from '../reader.ts';
import { toArticleRef } from '../refs.ts';
import { readSaid } from '../said.ts';
import type { Candidates } from './candidates.ts';
import { excerpt } from './excerpt.ts';
import { closest } from './match.ts';

/** A hit in its place; what only the shown ones need is read when it is shown: undefined where it has gone meanwhile. */
export type Lazy = () => Promise<SearchHit | undefined>;
type Ranked = { readonly key: SortKey; readonly hit: Lazy };
const inOrder = (ranked: readonly Ranked[]): Lazy[] =>
  [...ranked].sort((a, b) => compareKeys(a.key, b.key)).map(({ hit }) => hit);

/** What the shown ones alone need: they are asked for in one go, so it is read once for all. */
function ofShown<T>(read: (ids: string[]) => Promise<T>): (id: string) => Promise<T> {
  const shown: string[] = [];
  let reading: Promise<T> | undefined;
  return (id) => {
    shown.push(id);
    reading ??= Promise.resolve().then(() => read(shown));
    return reading;
  };
}
const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((r) => [r.id, r]));

/** By how name or alias fits (the name wins a tie), then by how much there is to see, then by name. */
export async function rankEntities(
  reader: Reader,
  { ids, readings }: Candidates,
  type: string | undefined,
): Promise<Lazy[]> {
  const { db, ontology } = reader;
  if (type !== undefined && !ontology.types.some((t) => t.id === type)) return [];
  const wanted = { ids: [...ids] };
  const [rows, counts] = await Promise.all([
    type === undefined ? db.read(namesToRank, wanted) : db.read(namesOfType, { ...wanted, type }),
    db.read(neighbourCounts, wanted),
  ]);
  const neighboursOf = new Map(counts.map((c) => [c.id, c.neighbours]));
  const whole = ofShown(async (shown) => byId(await db.read(entitiesByIds, { ids: shown })));
  const ranked = rows.map((row): Ranked => {
    const byName = closest(readings, foldWords(row.name));
    const [alias] = [...(row.aliases ?? []), ...(row.mergedAliases ?? [])]
      .flatMap((name) => ({ name, fit: closest(readings, foldWords(name)) ?? Number.POSITIVE_INFINITY }))
      .sort((a, b) => a.fit - b.fit);
    const byAlias = alias === undefined || !Number.isFinite(alias.fit) ? null : alias.fit;
    // Words spread over name and aliases fit worst.
    const key = Math.min(byName === null ? 9 : byName * 2, byAlias === null ? 9 : byAlias * 2 + 1);
    const neighbours = neighboursOf.get(row.id) ?? 0;
    const matched = byName === null && byAlias !== null ? (alias?.name ?? null) : null;
    return {
      key: [key, -neighbours, row.name, row.id],
      hit: async () => {
        const found = (await whole(row.id)).get(row.id);
        if (found === undefined) return undefined;
        return { kind: 'entity', entity: reader.ref(found), summary: found.summary, neighbours, matched };
      },
    };
  });
  return inOrder(ranked);
}

/** By how the statement fits, then by voices. */
export async function rankClaims(reader: Reader, { ids, readings }: Candidates): Promise<Lazy[]> {
  const rows = await reader.db.read(claimStatements, { ids: [...ids] });
  const said = ofShown((shown) => readSaid(reader, shown));
  return inOrder(
    rows.map(({ id, statement, standing, voices }) => ({
      key: [closest(readings, foldWords(statement)) ?? 9, -voices, id],
      hit: async () => ({ kind: 'claim', claim: { id, statement, standing, said: (await said(id))(id) } }),
    })),
  );
}

/** Those whose title fits first, each group newest first; the others with the words from their text. */
export async function rankArticles(reader: Reader, { ids, readings }: Candidates): Promise<Lazy[]> {
  const { db } = reader;
  const rows = await db.read(titlesToRank, { ids: [...ids] });
  const whole = ofShown(async (shown) => byId(await db.read(articlesByIds, { ids: shown })));
  const texts = ofShown(async (shown) => byId(await db.read(articleTexts, { ids: shown })));
  return inOrder(
    rows.map((row) => {
      const byTitle = closest(readings, foldWords(row.title));
      return {
        key: [byTitle ?? 9, ...newestFirst(row)],
        hit: async () => {
          const [articles, stored] = await Promise.all([whole(row.id), byTitle === null ? texts(row.id) : undefined]);
          const article = articles.get(row.id);
          if (article === undefined) return undefined;
          const text = stored?.get(row.id)?.text;
          return {
            kind: 'article',
            article: toArticleRef(reader, article),
            excerpt: text === undefined ? null : excerpt(text, readings),
          };
        },
      };
    }),
  );
}
