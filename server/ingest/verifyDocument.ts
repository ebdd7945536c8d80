import { foldClaims } from '../claims/merged.ts';
import { standingOf } from '../claims/standing.ts';
import { voiceContext } from '../claims/voices.ts';
import type {
  DocumentArticle,
  DocumentAssertion,
  DocumentClaim,
  DocumentEntity,
  GraphDocument,
} from '../contract/document.ts';
import { edtfBounds } from '../contract/edtf.ts';
import type { Ontology } from '../contract/ontology.ts';
import { findPredicate } from '../ontology.ts';
import { checkClaim } from './claimForm.ts';
import type { Reporter } from './problem.ts';
import { articleLimit } from './textFile.ts';

/**
 * What of a document holds in itself: every id it uses is there, passages stand where they say, types fit predicates,
 * and the standing of each claim is the one that its assertions give it.
 */
export function verifyDocument(doc: GraphDocument, report: Reporter, ontology: Ontology): GraphDocument {
  const good = <T extends { readonly id: string }>(
    key: string,
    items: readonly T[],
    wrong: (item: T) => string | undefined,
  ): T[] => {
    const seen = new Set<string>();
    return items.filter((item) => {
      const reason = seen.has(item.id) ? 'has the id of an earlier one' : wrong(item);
      if (reason !== undefined) report.reject(null, `${key} ${item.id}`, reason);
      seen.add(item.id);
      return reason === undefined;
    });
  };
  const entities = good('entity', doc.entities, (e) => {
    const unknown = e.types.find((t) => !ontology.types.some((x) => x.id === t));
    return unknown === undefined ? undefined : `type "${unknown}" is not in the ontology`;
  });
  const byId = new Map(entities.map((e) => [e.id, e]));
  const articles = good('article', doc.articles, (a) => checkArticle(a, byId));
  const texts = new Map(articles.map((a) => [a.id, a.text]));
  const context = voiceContext({ ...doc, entities, articles });
  const { into, shown } = foldClaims({ ...doc, articles }, ontology, context.canonical);
  const whole = new Map(shown.map((c) => [c.id, c.assertions]));
  const claims = good('claim', doc.claims, (c) => {
    const reason = checkWhole(c, byId, ontology) ?? firstReason(c.assertions, (a) => checkAssertion(a, texts, byId));
    if (reason !== undefined) return reason;
    const { standing } = standingOf(whole.get(into(c.id)) ?? c.assertions, context);
    return standing === c.standing ? undefined : `stands as ${c.standing} here, but its assertions make it ${standing}`;
  });
  return { ...doc, entities, articles, claims };
}

const firstReason = <T extends { readonly id: string }>(
  items: readonly T[],
  wrong: (item: T) => string | undefined,
) => {
  for (const item of items) {
    const reason = wrong(item);
    if (reason !== undefined) return `assertion ${item.id}: ${reason}`;
  }
  return undefined;
};
type Entities = ReadonlyMap<string, DocumentEntity>;

function checkArticle(a: DocumentArticle, entities: Entities): string | undefined {
  if (Buffer.byteLength(a.text) > articleLimit) return 'its text is over the limit of 2 MB';
  const unknown = [a.publisher, ...a.authors, ...a.mentions.map((m) => m.entity)].find((id) => !entities.has(id));
  if (unknown !== undefined) return `"${unknown}" is no entity here`;
  if (!entities.get(a.publisher)?.types.includes('Outlet')) return `its publisher "${a.publisher}" is no Outlet`;
  if (a.mentions.some((m) => m.start >= m.end || m.end > a.text.length)) return 'a mention lies outside its text';
  if (a.publishedOn !== null && edtfBounds(a.publishedOn) === undefined)
    return `publishedOn "${a.publishedOn}" is no date that exists`;
  return undefined;
}

function checkWhole(c: DocumentClaim, entities: Entities, ontology: Ontology): string | undefined {
  const predicate = findPredicate(ontology, c.predicate);
  if (predicate === undefined) return `predicate "${c.predicate}" is not in the ontology`;
  const when = [c.validFrom, c.validTo].find((d) => d !== null && edtfBounds(d) === undefined);
  if (when !== undefined) return `"${when}" is no date that exists`;
  const form = { ...c, instrument: c.instrument ?? undefined, label: c.label ?? undefined };
  return checkClaim(form, predicate, entities, (id) => entities.has(id), ontology);
}

function checkAssertion(
  a: DocumentAssertion,
  texts: ReadonlyMap<string, string>,
  entities: Entities,
): string | undefined {
  const text = texts.get(a.article);
  if (text === undefined) return `article "${a.article}" is not here`;
  const voice = a.voices.find((v) => !entities.has(v.entity));
  if (voice !== undefined) return `voice "${voice.entity}" is no entity here`;
  const moved = a.passages.find((p) => text.slice(p.start, p.end) !== p.text);
  if (moved !== undefined)
    return `passage "${moved.text.slice(0, 60)}" does not stand at ${moved.start} of its article`;
  return a.passages.some((p) => p.part === 'content') ? undefined : 'has no passage of part content';
}
