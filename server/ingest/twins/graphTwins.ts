import type { GraphDatabase } from '../../graph/database.ts';
import { articleTexts } from '../../graph/queries/articleTexts.ts';
import { everyNode, fromColumns } from '../../graph/queries/everyNode.ts';
import { cached } from '../../graph/read/cached.ts';
import { closest, type Told, type Twin, TwinIndex } from './twins.ts';

/** Texts read at once while an index is made. */
const atOnce = 500;
const columns = ['id', 'title', 'publishedOn', 'copyOf', 'kind'] as const;
type Head = Omit<Told, 'text'>;

export type Articles = {
  readonly index: TwinIndex;
  readonly heads: ReadonlyMap<string, Head>;
  /** The closest of the graph’s articles, but for some of them, and of these. */
  twinOf(text: string, besides: readonly Told[], but: ReadonlySet<string>): Promise<Twin | undefined>;
};

/** The graph's articles as texts are compared to, made anew only after something was written. Digests are nobody’s copy. */
export function graphArticles(db: GraphDatabase): () => Promise<Articles> {
  return cached(db, async () => {
    const index = new TwinIndex();
    const heads = new Map<string, Head>();
    for (const row of await db.read(everyNode('Article', columns), {})) {
      const { id, title, publishedOn, copyOf, kind } = fromColumns(row, columns);
      if (kind === 'digest') continue;
      const or = (value: unknown) => (typeof value === 'string' ? value : null);
      heads.set(String(id), { id: String(id), title: String(title), publishedOn: or(publishedOn), copyOf: or(copyOf) });
    }
    const ids = [...heads.keys()];
    const textsOf = async (wanted: readonly string[]): Promise<Told[]> =>
      (await db.read(articleTexts, { ids: [...wanted] })).flatMap(({ id, text }) => {
        const head = heads.get(id);
        return head === undefined ? [] : [{ ...head, text }];
      });
    for (let i = 0; i < ids.length; i += atOnce) for (const a of await textsOf(ids.slice(i, i + atOnce))) index.add(a);
    return {
      index,
      heads,
      twinOf: async (text, besides, but) => {
        const alike = index.candidates(text).filter((id) => !but.has(id));
        return closest(text, [...(alike.length === 0 ? [] : await textsOf(alike)), ...besides]);
      },
    };
  });
}
