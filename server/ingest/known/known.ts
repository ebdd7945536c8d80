import { countriesOf, type Tie } from '../../claims/country.ts';
import { originalSlug, tellings } from '../../claims/ids.ts';
import { canonicalEntities } from '../../claims/merged.ts';
import { byId } from '../../claims/order.ts';
import type { DocumentArticle, DocumentEntity, DocumentJudgement, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { tiesOf, whoIsIn } from '../resolve/bearer.ts';
import { type Before, placeOf, Registry } from '../resolve/registry.ts';
import { textHash } from '../twins/shingles.ts';
import { Everybody } from './everybody.ts';
import { curatedArticles, vouchedIn } from './vouched.ts';

/** What is known already of the articles in hand. */
export type HeldBefore = Before & {
  /** Those whose claims people annotated. */
  readonly curated: ReadonlySet<string>;
};
export type Knowledge = {
  readonly everybody: Everybody;
  readonly judgements: readonly Pick<DocumentJudgement, 'id' | 'kind' | 'a' | 'b' | 'undoneAt'>[];
  readonly ties: readonly Tie[];
  readonly vouched: ReadonlySet<string>;
  /** What the graph holds of articles, asked when they are in hand. */
  before(articles: readonly DocumentArticle[]): Promise<HeldBefore>;
};

/**
 * Who is known: everybody of the graph by name, read once, and whoever is found since. It grows as articles are read and
 * loaded part by part, so that nothing of the graph has to be read again but what it holds of the articles in hand.
 */
export class Known {
  readonly everybody: Everybody;
  readonly registry: Registry;
  readonly canonical: (id: string) => string;
  readonly #before: Knowledge['before'];
  readonly #vouched: Map<string, DocumentEntity>;
  /** Of them, those that the graph has not got. */
  readonly #absent = new Set<string>();
  #told: readonly DocumentEntity[] | undefined;
  #ties: readonly Tie[];

  /** `seeds`: whom the seed folder declares. Whichever is seeded first, it or the articles, the other finds the same ids. */
  constructor({ everybody, judgements, ties, vouched, before }: Knowledge, seeds: GraphDocument, ontology: Ontology) {
    this.everybody = everybody;
    this.canonical = canonicalEntities(judgements);
    this.registry = new Registry(everybody, this.canonical, ontology);
    this.#before = before;
    this.#ties = ties;
    this.#vouched = new Map([...vouched].flatMap((id) => everybody.get(id) ?? []).map((e) => [e.id, e]));
    for (const e of seeds.entities) {
      if (!everybody.has(e.id)) {
        everybody.put(e);
        this.#absent.add(e.id);
      }
      const known = everybody.get(e.id);
      if (known !== undefined) this.#vouched.set(e.id, known);
    }
    this.#settle(ties);
  }

  /** Whom people vouched for, in an order that does not depend on how they came. */
  get vouched(): readonly DocumentEntity[] {
    this.#told ??= [...this.#vouched.values()].sort(byId);
    return this.#told;
  }

  /** Those of the graph, by names that mean them alone: one that was merged into another is found by names of its own. */
  get nameable(): readonly DocumentEntity[] {
    return this.vouched.flatMap((e) => {
      if (this.#absent.has(e.id)) return [];
      const into = this.canonical(e.id);
      const survivor = into === e.id ? undefined : this.everybody.get(into);
      if (survivor === undefined) return [e];
      const taken = new Set([survivor.name, ...survivor.aliases]);
      return taken.has(e.name) ? [] : [{ ...e, aliases: e.aliases.filter((alias) => !taken.has(alias)) }];
    });
  }

  /** Takes in what was built of some articles, before those that nobody annotated are read for whom they name. */
  async begin(document: GraphDocument): Promise<HeldBefore> {
    const before = await this.#before(document.articles);
    this.registry.begin(document, before);
    if (document.claims.length > 0) this.#settle([...this.#ties, ...tiesOf(document)]);
    // What people say of where somebody belongs comes first and as one; what extractors find, the registry is told itself.
    this.#ties = [];
    const vouched = [...vouchedIn(document)].flatMap((id) => this.everybody.get(id) ?? []);
    for (const e of vouched) {
      this.#vouched.set(e.id, e);
      this.#absent.delete(e.id);
    }
    if (vouched.length > 0) this.#told = undefined;
    return before;
  }

  #settle(ties: readonly Tie[]): void {
    const { everybody } = this;
    const isCountry = (id: string) => everybody.get(id)?.types.includes('Country') ?? false;
    const countries = [...everybody].filter((e) => e.types.includes('Country')).map((e) => e.id);
    const ids = new Set([...countries, ...ties.map((t) => t.source)]);
    for (const [id, country] of countriesOf([...ids], ties, isCountry)) {
      const name = country === null ? undefined : everybody.get(country)?.name;
      if (name !== undefined) everybody.belongsTo(id, new Set([name]));
    }
  }
}

/** What a document knows, as a graph that holds it would. */
export function knowledgeOf(doc: GraphDocument): Knowledge {
  const everybody = new Everybody();
  for (const e of doc.entities) everybody.put(e);
  const [texts, curated] = [new Map(doc.articles.map((a) => [a.id, a])), curatedArticles(doc)];
  return {
    everybody,
    judgements: doc.judgements,
    ties: tiesOf(doc),
    vouched: vouchedIn(doc),
    before: async (articles) => {
      const originals = articles.map((a) => originalSlug(a.id));
      const wanted = new Map(originals.flatMap((original) => tellings(original).map((id) => [id, original])));
      const within = new Map<string, Set<string>>();
      for (const [id, article] of whoIsIn(doc)) {
        const original = wanted.get(article);
        if (original !== undefined) within.set(original, (within.get(original) ?? new Set()).add(id));
      }
      const same = articles.flatMap((a) => {
        const held = texts.get(a.id);
        return held !== undefined && textHash(held.text) === textHash(a.text) ? [held] : [];
      });
      const named = new Map(same.map((a) => [a.id, new Map(a.mentions.map((m) => [placeOf(m), m.entity]))]));
      return { within, named, curated };
    },
  };
}
