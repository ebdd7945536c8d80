import type { DocumentAssertion, GraphDocument } from '../contract/document.ts';
import { originalSlug } from './ids.ts';
import { canonicalEntities } from './merged.ts';

/** What counting voices needs to know of articles and entities. */
export type VoiceContext = {
  /** The published article behind a digest or a syndicated copy. */
  readonly original: (article: string) => string;
  /** Publisher of that published article. */
  readonly publisher: (article: string) => string;
  readonly isUnnamed: (entity: string) => boolean;
  readonly isOutlet: (entity: string) => boolean;
  /** The entity a merged one counts as. */
  readonly canonical: (entity: string) => string;
};

export function voiceContext(doc: Pick<GraphDocument, 'articles' | 'entities' | 'judgements'>): VoiceContext {
  const articles = new Map(doc.articles.map((a) => [a.id, a]));
  const entities = new Map(doc.entities.map((e) => [e.id, e]));
  // A merge with something that is not there is none.
  const canonical = canonicalEntities(doc.judgements.filter((j) => entities.has(j.a) && entities.has(j.b)));
  const root = (id: string, seen: readonly string[] = []): string => {
    const copied = articles.get(id)?.copyOf ?? null;
    return copied === null || seen.includes(copied) ? id : root(copied, [...seen, id]);
  };
  return {
    original: (id) => {
      const at = root(id);
      return articles.get(at)?.kind === 'digest' ? originalSlug(at) : at;
    },
    publisher: (id) => canonical((articles.get(root(id)) ?? articles.get(id))?.publisher ?? ''),
    isUnnamed: (id) => entities.get(id)?.unnamed ?? false,
    isOutlet: (id) => entities.get(id)?.types.includes('Outlet') ?? false,
    canonical,
  };
}

export type Chained = Pick<DocumentAssertion, 'article' | 'voices'>;
/**
 * Whose word an assertion is when voices are counted: a person who speaks for an organisation counts as that
 * organisation, an unnamed voice as its first named carrier, else the publisher; the article itself as its publisher.
 */
export function voiceKey(a: Chained, context: VoiceContext): string {
  const named = (role: 'speaker' | 'for') =>
    a.voices.find((v) => v.step === 0 && v.role === role && !context.isUnnamed(v.entity))?.entity;
  const carrier = a.voices
    .filter((v) => v.step > 0 && v.role !== 'for' && !context.isUnnamed(v.entity))
    .sort((x, y) => x.step - y.step)[0]?.entity;
  const key = a.voices.length === 0 ? undefined : (named('for') ?? named('speaker') ?? carrier);
  return key === undefined ? context.publisher(a.article) : context.canonical(key);
}

/**
 * Distinct voices of assertions that affirm one claim. An article's own voice does not count where the same article (or
 * the one it retells or copies) also carries another voice for the claim.
 */
export function voiceKeys(affirming: readonly Chained[], context: VoiceContext): string[] {
  const voiced = new Set(affirming.filter((a) => a.voices.length > 0).map((a) => context.original(a.article)));
  const counted = affirming.filter((a) => a.voices.length > 0 || !voiced.has(context.original(a.article)));
  return [...new Set(counted.map((a) => voiceKey(a, context)))].sort();
}

/** Distinct outlets anywhere in these chains, publishers included. Shown, never used for a standing. */
export function outletKeys(affirming: readonly Chained[], context: VoiceContext): string[] {
  const outlets = affirming.flatMap((a) => [
    context.publisher(a.article),
    ...a.voices.filter((v) => context.isOutlet(v.entity)).map((v) => context.canonical(v.entity)),
  ]);
  return [...new Set(outlets)].sort();
}
