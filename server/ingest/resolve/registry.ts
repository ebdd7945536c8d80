import { foldName } from '../../claims/fold.ts';
import { originalSlug, slugOf } from '../../claims/ids.ts';
import { canonicalEntities } from '../../claims/merged.ts';
import { byText } from '../../claims/order.ts';
import type { DocumentEntity, GraphDocument } from '../../contract/document.ts';
import type { ExtractedEntity, Extraction } from '../../contract/extraction.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { expandTypes, rootTypes } from '../../ontology.ts';
import { type Bearer, bearersOf, isIn } from './bearer.ts';
import { countriesIn } from './countriesIn.ts';
import { isSame, type Stranger } from './isSame.ts';
import { coreWords } from './nameForms.ts';

/**
 * Who is known so far, and whom the entities of an extraction mean: a known one where that is sure, else somebody new, whom
 * articles read later find here. What is not sure becomes a proposal to merge, for a person.
 */
export class Registry {
  readonly #ontology: Ontology;
  readonly #bearers = new Map<string, Seen>();
  readonly #entities = new Map<string, DocumentEntity>();
  readonly #byForm = new Map<string, Set<string>>();
  readonly #canonical: (id: string) => string;

  constructor(known: GraphDocument, ontology: Ontology) {
    this.#ontology = ontology;
    this.#canonical = canonicalEntities(known.judgements);
    const entities = new Map(known.entities.map((e) => [e.id, e]));
    for (const b of bearersOf(known, ontology)) {
      const entity = entities.get(b.id);
      if (entity !== undefined) this.#add(entity, { ...b, articles: new Set(b.articles) });
    }
  }

  /** Whom each entity of an extraction is in the graph. `byline`: who published and wrote the article, under any type. */
  resolve(found: Extraction, article: string, byline: readonly string[] = []): Map<string, DocumentEntity> {
    const named = byline.flatMap((id) => this.#entities.get(id) ?? []).filter((e) => !e.unnamed);
    const inByline = (e: ExtractedEntity) =>
      named.find((b) => [b.name, ...b.aliases].some((form) => foldName(form) === foldName(e.name)));
    const countries = countriesIn(found);
    const meant = new Map<string, DocumentEntity>();
    for (const e of found.entities) {
      const entity = e.id.startsWith('unnamed-')
        ? this.#unnamed(e, article)
        : (inByline(e) ?? this.#known(e, article, countries.get(e.id) ?? new Set()) ?? this.#fresh(e));
      meant.set(e.id, entity);
      this.#see(entity, article, countries.get(e.id) ?? new Set());
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
    const ids = new Set([e.name, ...e.aliases].flatMap((form) => [...(this.#byForm.get(formKey(form)) ?? [])]));
    const same = [...ids]
      .flatMap((id) => this.#bearers.get(id) ?? [])
      .filter((b) => isSame(stranger, b))
      .sort((a, b) => rank(b, stranger) - rank(a, stranger) || byText(a.id, b.id));
    const [best] = same;
    if (best === undefined) return undefined;
    // Two that fit alike and are not one: nobody can say which is meant.
    const rivals = same.filter(
      (b) => rank(b, stranger) === rank(best, stranger) && this.#canonical(b.id) !== this.#canonical(best.id),
    );
    return rivals.length > 0 ? undefined : this.#entities.get(best.id);
  }

  /** Ids are given once: what a name's own id is taken by, gets a number. */
  #fresh(e: ExtractedEntity): DocumentEntity {
    const base = slugOf(e.name) || slugOf(e.id) || 'entity';
    let id = base;
    for (let n = 2; this.#entities.has(id); n += 1) id = `${base.slice(0, 76).replace(/-+$/, '')}-${n}`;
    const aliases = [...new Set(e.aliases)].filter((a) => a !== e.name);
    return { id, types: expandTypes(this.#ontology, e.types), name: e.name, aliases, summary: null, unnamed: false };
  }

  /** One for each wording and article. */
  #unnamed(e: ExtractedEntity, article: string): DocumentEntity {
    const whose = article.length <= 50 ? article : `${article.slice(0, 42).replace(/-+$/, '')}-${article.slice(-6)}`;
    const words = slugOf(e.name) || slugOf(e.id.replace(/^unnamed-/, '')) || 'voice';
    const id = slugOf(`unnamed ${whose} ${words}`.replaceAll('-', ' '));
    const types = expandTypes(this.#ontology, e.types);
    return this.#entities.get(id) ?? { id, types, name: e.name, aliases: [], summary: null, unnamed: true };
  }

  /** Whom many articles name gets one more, not a copy of all of them. */
  #see(entity: DocumentEntity, article: string, countries: ReadonlySet<string>): void {
    const before = this.#bearers.get(entity.id);
    if (before !== undefined) {
      before.articles.add(article);
      if (before.countries.size > 0 || countries.size === 0) return;
    }
    this.#add(entity, {
      ...(before ?? {
        ...entity,
        roots: rootTypes(this.#ontology, entity.types),
        articles: new Set([article]),
        claims: 0,
      }),
      countries,
    });
  }

  #add(entity: DocumentEntity, bearer: Seen): void {
    this.#entities.set(entity.id, entity);
    this.#bearers.set(entity.id, bearer);
    for (const form of [entity.name, ...entity.aliases]) {
      const key = formKey(form);
      this.#byForm.set(key, (this.#byForm.get(key) ?? new Set()).add(entity.id));
    }
  }
}

type Seen = Bearer & { readonly articles: Set<string> };
const formKey = (form: string): string => coreWords(form).join(' ') || foldName(form);
/** Whom the same article names already before others, a name before an alias. */
function rank(b: Bearer, s: Stranger): number {
  const there = isIn(b, s.article) ? 10 : 0;
  const named = b.name === s.name ? 4 : foldName(b.name) === foldName(s.name) ? 3 : b.aliases.includes(s.name) ? 2 : 1;
  return there + named + (b.id === s.id ? 1 : 0);
}
