import type { DocumentArticle } from '../../contract/document.ts';
import type { GraphDatabase } from '../../graph/database.ts';
import { articlesHeld } from '../../graph/queries/articlesHeld.ts';
import { articlesToCompare } from '../../graph/queries/articlesToCompare.ts';
import { textHashes } from '../../graph/queries/textHashes.ts';
import { TwinIndex } from './twinIndex.ts';
import { closest, type Told, type Twin } from './twins.ts';

/** Texts read at once while they are put into the index. */
const atOnce = 500;

type Held = { readonly textHash: string; readonly copyOf: string | null };

/** The graph's published articles as texts are compared to. Digests are nobody’s copy. */
export class GraphTwins {
  readonly #db: GraphDatabase;
  readonly #index = new TwinIndex();

  constructor(db: GraphDatabase) {
    this.#db = db;
  }

  /** Reads what was written since by others: texts of articles that are new, or say something new. */
  async refresh(): Promise<this> {
    const all = await this.#db.read(textHashes, {});
    const fresh = all.filter((a) => !this.#index.says(a.id, a.textHash)).map((a) => a.id);
    for (let i = 0; i < fresh.length; i += atOnce)
      for (const a of await this.told(fresh.slice(i, i + atOnce))) this.#index.add(a);
    return this;
  }

  /** Takes in what was loaded. */
  add(articles: readonly DocumentArticle[]): void {
    for (const a of articles) if (a.kind === 'original') this.#index.add(a);
  }

  /** Those of these that the graph has, as they are compared. */
  told(ids: readonly string[]): Promise<Told[]> {
    return this.#db.read(articlesToCompare, { ids: [...ids] });
  }

  /** Those of these that the graph has to the end, and as whose copies. */
  async held(ids: readonly string[]): Promise<Map<string, Held>> {
    return new Map((await this.#db.read(articlesHeld, { ids: [...ids] })).map((a) => [a.id, a]));
  }

  async sameText(text: string): Promise<Told | undefined> {
    const id = this.#index.sameText(text);
    const found = id === undefined ? [] : await this.told([id]);
    return found.find((a) => a.text === text);
  }

  /** The closest of the graph’s articles, but for some of them, and of these. */
  async twinOf(text: string, besides: readonly Told[], but: ReadonlySet<string>): Promise<Twin | undefined> {
    const alike = this.#index.candidates(text).filter((id) => !but.has(id));
    return closest(text, [...(alike.length === 0 ? [] : await this.told(alike)), ...besides]);
  }
}
