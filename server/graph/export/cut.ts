import { voiceContext } from '../../claims/voices.ts';
import type { GraphDocument } from '../../contract/document.ts';
import type { ExportScope } from './exportGraph.ts';

/** The part of a document that a scope takes: its claims with all they rest on, as a document of its own. */
export function cutDocument(doc: GraphDocument, scope: ExportScope): GraphDocument {
  if (scope.kind === 'whole') return doc;
  const { canonical } = voiceContext(doc);
  const wanted = new Set(scope.kind === 'entity' ? [scope.id] : scope.ids);
  const claims = doc.claims.filter((c) => {
    const [subject, ...others] = [c.subject, c.object, ...(c.instrument === null ? [] : [c.instrument])].map((id) =>
      wanted.has(canonical(id)),
    );
    return scope.kind === 'entity' ? subject || others.some(Boolean) : subject && others.some(Boolean);
  });
  const claimIds = new Set(claims.map((c) => c.id));
  const assertions = claims.flatMap((c) => c.assertions);
  const assertionIds = new Set(assertions.map((a) => a.id));
  const articleIds = new Set(assertions.map((a) => a.article));
  const articles = doc.articles.filter((a) => articleIds.has(a.id));
  const used = new Set([
    ...claims.flatMap((c) => [c.subject, c.object, c.instrument ?? c.object]),
    ...assertions.flatMap((a) => a.voices.map((v) => v.entity)),
    ...articles.flatMap((a) => [a.publisher, ...a.authors]),
  ]);
  const entities = doc.entities.filter((e) => used.has(e.id) || wanted.has(canonical(e.id)));
  const there = new Set([...entities.map((e) => e.id), ...claimIds]);
  return {
    ...doc,
    entities,
    articles: articles.map((a) => ({
      ...a,
      copyOf: a.copyOf !== null && articleIds.has(a.copyOf) ? a.copyOf : null,
      mentions: a.mentions.filter((m) => there.has(m.entity)),
    })),
    reviews: doc.reviews.filter((r) => assertionIds.has(r.assertion)),
    judgements: doc.judgements.filter((j) => there.has(j.b) && (j.kind === 'reaches' || there.has(j.a))),
    views: [],
    queries: [],
    claims: claims.map((c) => ({ ...c, contradicts: c.contradicts.filter((id) => claimIds.has(id)) })),
  };
}
