import { belonging, countriesOf, type Tie } from '../../claims/country.ts';
import { tellings } from '../../claims/ids.ts';
import type {
  DocumentArticle,
  DocumentAssertion,
  DocumentClaim,
  DocumentEntity,
  DocumentJudgement,
} from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { rootTypes } from '../../ontology.ts';

/** What of a document tells who may be one: of articles whom they name, of claims who says so where. */
export type Named = {
  readonly entities: readonly Pick<DocumentEntity, 'id' | 'name' | 'aliases' | 'types' | 'unnamed'>[];
  readonly articles: readonly (Pick<DocumentArticle, 'id' | 'publisher' | 'authors'> & {
    readonly mentions: readonly Pick<DocumentArticle['mentions'][number], 'entity'>[];
  })[];
  readonly claims: readonly (Pick<DocumentClaim, 'subject' | 'object' | 'instrument' | 'predicate' | 'standing'> & {
    readonly assertions: readonly Pick<DocumentAssertion, 'article' | 'review'>[];
  })[];
  readonly judgements: readonly Pick<DocumentJudgement, 'id' | 'kind' | 'a' | 'b' | 'undoneAt'>[];
};

/** An entity with what tells it from a namesake. */
export type Bearer = Pick<DocumentEntity, 'id' | 'name' | 'aliases' | 'types' | 'unnamed'> & {
  readonly roots: readonly string[];
  /** Names of the countries it belongs to, as far as claims tell. */
  readonly countries: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** How often claims use it. */
  readonly claims: number;
};

/** Whether a published article, or the digest of it, names or uses somebody. */
export const isIn = ({ articles }: Bearer, original: string): boolean =>
  tellings(original).some((a) => articles.has(a));

/** Everybody in a graph, with countries from claims that say where somebody belongs, whether accepted or still proposed. */
export function bearersOf(doc: Named, ontology: Ontology): Bearer[] {
  const byId = new Map(doc.entities.map((e) => [e.id, e]));
  const isCountry = (id: string) => byId.get(id)?.types.includes('Country') ?? false;
  const country = countriesOf(
    doc.entities.map((e) => e.id),
    tiesOf(doc),
    isCountry,
  );
  const articles = new Map<string, Set<string>>();
  for (const [id, article] of whoIsIn(doc)) {
    const known = articles.get(id);
    if (known === undefined) articles.set(id, new Set([article]));
    else known.add(article);
  }
  const uses = new Map<string, number>();
  for (const c of doc.claims)
    for (const id of [c.subject, c.object, c.instrument]) if (id !== null) uses.set(id, (uses.get(id) ?? 0) + 1);
  return doc.entities.map((e) => {
    const own = country.get(e.id);
    return {
      ...e,
      roots: rootTypes(ontology, e.types),
      countries: new Set(typeof own === 'string' ? [byId.get(own)?.name ?? own] : []),
      articles: articles.get(e.id) ?? new Set(),
      claims: uses.get(e.id) ?? 0,
    };
  });
}

/** Claims that say where somebody belongs, which nobody rejected. */
export const tiesOf = ({ claims }: Pick<Named, 'claims'>): Tie[] =>
  claims
    .filter((c) => belonging.some((p) => p === c.predicate) && c.assertions.some((a) => a.review !== 'rejected'))
    .map((c) => ({ source: c.subject, target: c.object, predicate: c.predicate, standing: c.standing, voices: 1 }));

/** Whom each article names, whom it is by, and whom its claims use. */
export function* whoIsIn({
  articles,
  claims,
}: Pick<Named, 'articles' | 'claims'>): Generator<readonly [entity: string, article: string]> {
  for (const a of articles) {
    for (const m of a.mentions) yield [m.entity, a.id];
    for (const id of [a.publisher, ...a.authors]) yield [id, a.id];
  }
  for (const c of claims)
    for (const id of [c.subject, c.object, c.instrument])
      if (id !== null) for (const a of c.assertions) yield [id, a.article];
}
