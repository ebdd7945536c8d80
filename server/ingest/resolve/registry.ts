import { foldName } from '../../claims/fold.ts';
import { originalSlug, slugOf } from '../../claims/ids.ts';
import { byText } from '../../claims/order.ts';
import type { DocumentEntity, GraphDocument } from '../../contract/document.ts';
import type { ExtractedEntity, Extraction } from '../../contract/extraction.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { expandTypes, rootTypes } from '../../ontology.ts';
import { type Everybody, formKey } from '../known/everybody.ts';
import { type Bearer, isIn, whoIsIn } from './bearer.ts';
import { countriesIn } from './countriesIn.ts';
import { isSame, mayBe, onlyWithin, type Stranger } from './isSame.ts';

/** What was known of the articles in hand before they are read. */
export type Before = {
  /** Whom each article or the digest of it names or uses, by the published article's id. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the very same text was read already: whom it named at which place, by article and `placeOf`. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, string>>;
};
export const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start} ${end}`;

/**
 * Who is known so far, and whom the entities of an extraction mean: a known one where that is sure, else somebody new, whom
 * articles read later find here. What is not sure becomes a proposal to merge, for a person.
 */
export class Registry {
  readonly #ontology: Ontology;
  readonly #everybody: Everybody;
  readonly #canonical: (id: string) => string;
  /** By the published article: whom it and its digest are known to mean. Of the articles in hand alone. */
  #within = new Map<string, Set<string>>();
  #named: Before['named'] = new Map();
  /** The last number that an id was told from others by. */
  readonly #numbers = new Map<string, number>();

  constructor(everybody: Everybody, canonical: (id: string) => string, ontology: Ontology) {
    this.#ontology = ontology;
    this.#everybody = everybody;
    this.#canonical = canonical;
  }

  /** The articles that are resolved next, whom they are known to mean already, and everybody who is found in them. */
  begin(document: GraphDocument, { within, named }: Before): void {
    this.#named = named;
    this.#within = new Map([...within].map(([article, ids]) => [article, new Set(ids)]));
    for (const [id, article] of whoIsIn(document)) this.#meet(id, article);
    for (const e of document.entities) this.#everybody.put(joined(this.#everybody.get(e.id), e));
  }

  /** Whom each entity of an extraction is in the graph. `byline`: who published and wrote the article, under any type. */
  resolve(found: Extraction, article: string, byline: readonly string[] = []): Map<string, DocumentEntity> {
    const named = byline.flatMap((id) => this.#everybody.get(id) ?? []);
    const inByline = (e: ExtractedEntity) =>
      named.find((b) => [b.name, ...b.aliases].some((form) => foldName(form) === foldName(e.name)));
    const countries = countriesIn(found);
    const meant = new Map<string, DocumentEntity>();
    const unnamed = new Map<string, DocumentEntity>();
    for (const e of found.entities) {
      if (e.id.startsWith('unnamed-')) {
        const voice = this.#unnamed(e, article);
        unnamed.set(voice.id, unnamed.get(voice.id) ?? voice);
        meant.set(e.id, unnamed.get(voice.id) ?? voice);
        continue;
      }
      const where = countries.get(e.id) ?? new Set();
      const entity = inByline(e) ?? this.#known(e, article, where) ?? this.#fresh(e);
      meant.set(e.id, entity);
      this.#see(entity, article, where);
    }
    return meant;
  }

  #known(e: ExtractedEntity, article: string, countries: ReadonlySet<string>): DocumentEntity | undefined {
    const stranger: Stranger = {
      id: e.id,
      name: e.name,
      aliases: e.aliases,
      roots: rootTypes(this.#ontology, e.types),
      countries,
      article: originalSlug(article),
    };
    const before = this.#namedThere(e, article);
    if (before !== undefined && mayBe(stranger, this.#bearer(before, stranger.article))) return before;
    const same = this.#candidates(stranger)
      .map((known) => this.#bearer(known, stranger.article))
      .filter((b) => isSame(stranger, b))
      .sort((a, b) => rank(b, stranger) - rank(a, stranger) || byText(a.id, b.id));
    const [best] = same;
    if (best === undefined) return undefined;
    // Two that fit alike and are not one: nobody can say which is meant.
    const rivals = same.filter(
      (b) => rank(b, stranger) === rank(best, stranger) && this.#canonical(b.id) !== this.#canonical(best.id),
    );
    return rivals.length > 0 ? undefined : this.#everybody.get(best.id);
  }

  /** Whom the same words at the same place meant when this text was read before: most of them, where not all. */
  #namedThere(e: ExtractedEntity, article: string): DocumentEntity | undefined {
    const there = this.#named.get(article);
    if (there === undefined) return undefined;
    const votes = new Map<string, number>();
    for (const m of e.mentions) {
      const id = there.get(placeOf(m));
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
    return most === undefined ? undefined : this.#everybody.get(most[0]);
  }

  #candidates(s: Stranger): DocumentEntity[] {
    const forms = [s.name, ...s.aliases];
    if (onlyWithin(s)) {
      const keys = new Set(forms.map(formKey));
      return [...(this.#within.get(s.article) ?? [])]
        .flatMap((id) => this.#everybody.get(id) ?? [])
        .filter((known) => [known.name, ...known.aliases].some((form) => keys.has(formKey(form))));
    }
    const found = forms.flatMap((form) => this.#everybody.called(form));
    return [...new Map(found.map((known) => [known.id, known])).values()];
  }

  #bearer(known: DocumentEntity, article: string): Bearer {
    const isHere = this.#within.get(article)?.has(known.id) === true;
    return {
      ...known,
      roots: rootTypes(this.#ontology, known.types),
      countries: this.#everybody.countriesOf(known.id),
      articles: isHere ? new Set([article]) : nowhere,
      claims: 0,
    };
  }

  /** Ids are given once: what a name's own id is taken by, gets a number. */
  #fresh(e: ExtractedEntity): DocumentEntity {
    const base = slugOf(e.name) || slugOf(e.id) || 'entity';
    const numbered = (n: number) => (n === 1 ? base : `${base.slice(0, 76).replace(/-+$/, '')}-${n}`);
    let n = this.#numbers.get(base) ?? 1;
    while (this.#everybody.has(numbered(n))) n += 1;
    if (n > 1) this.#numbers.set(base, n);
    const aliases = [...new Set(e.aliases)].filter((a) => a !== e.name);
    const types = expandTypes(this.#ontology, e.types);
    return { id: numbered(n), types, name: e.name, aliases, summary: null, unnamed: false };
  }

  /** One for each wording and article. */
  #unnamed(e: ExtractedEntity, article: string): DocumentEntity {
    const whose = article.length <= 50 ? article : `${article.slice(0, 42).replace(/-+$/, '')}-${article.slice(-6)}`;
    const words = slugOf(e.name) || slugOf(e.id.replace(/^unnamed-/, '')) || 'voice';
    const id = slugOf(`unnamed ${whose} ${words}`.replaceAll('-', ' '));
    const types = expandTypes(this.#ontology, e.types);
    return { id, types, name: e.name, aliases: [], summary: null, unnamed: true };
  }

  /** Where somebody belongs is said once: the first that tells it is kept. */
  #see(entity: DocumentEntity, article: string, countries: ReadonlySet<string>): void {
    this.#meet(entity.id, article);
    if (!this.#everybody.has(entity.id)) this.#everybody.put(entity);
    if (countries.size > 0 && this.#everybody.countriesOf(entity.id).size === 0)
      this.#everybody.belongsTo(entity.id, countries);
  }

  #meet(id: string, article: string): void {
    const original = originalSlug(article);
    this.#within.set(original, (this.#within.get(original) ?? new Set()).add(id));
  }
}

const nowhere: ReadonlySet<string> = new Set();
/** As a load joins them: the last name is the name, and what was known stays findable. */
const joined = (known: DocumentEntity | undefined, given: DocumentEntity): DocumentEntity =>
  known === undefined
    ? given
    : {
        ...given,
        types: [...new Set([...known.types, ...given.types])],
        aliases: [...new Set([...given.aliases, known.name, ...known.aliases])].filter((a) => a !== given.name),
      };
/** Whom the same article names already before others, a name before an alias. */
function rank(b: Bearer, s: Stranger): number {
  const there = isIn(b, s.article) ? 10 : 0;
  const named = b.name === s.name ? 4 : foldName(b.name) === foldName(s.name) ? 3 : b.aliases.includes(s.name) ? 2 : 1;
  return there + named + (b.id === s.id ? 1 : 0);
}
