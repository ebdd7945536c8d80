import { foldClaims } from '../../claims/merged.ts';
import { byId, byText } from '../../claims/order.ts';
import { standingOf } from '../../claims/standing.ts';
import { summaries } from '../../claims/summary.ts';
import { voiceContext } from '../../claims/voices.ts';
import type { DocumentAssertion, DocumentClaim, Figure, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { expandTypes } from '../../ontology.ts';

const partRank = { content: 0, cue: 1, voice: 2 } as const;
const roleRank = { speaker: 0, carrier: 1, for: 2 } as const;

/**
 * The one form a graph has as a document: everything sorted, types expanded, and what is derived (standing, summary,
 * contradictions) derived anew. Two documents of the same graph are then the same text.
 */
export function canonicalDocument(doc: GraphDocument, ontology: Ontology): GraphDocument {
  const context = voiceContext(doc);
  const against = contradictions(doc);
  const { into, shown } = foldClaims(doc, ontology, context.canonical);
  const stands = new Map(shown.map((c) => [c.id, standingOf(c.assertions, context)]));
  const standing = (id: string) => stands.get(into(id))?.standing ?? 'unreviewed';
  const claims = doc.claims.map((c) =>
    canonicalClaim({ ...c, standing: standing(c.id), contradicts: against.get(c.id) ?? [] }),
  );
  const entities = doc.entities.map((e) => ({
    ...e,
    types: expandTypes(ontology, e.types),
    aliases: [...new Set(e.aliases)].filter((a) => a !== e.name).sort(byText),
  }));
  const summary = summaries(
    entities,
    shown.map((c) => ({
      ...c,
      subject: context.canonical(c.subject),
      object: context.canonical(c.object),
      standing: standing(c.id),
      contradicts: against.get(c.id) ?? [],
      voices: stands.get(c.id)?.voices.length ?? 0,
    })),
    ontology,
  );
  return {
    version: 1,
    entities: entities.map((e) => ({ ...e, summary: summary.get(e.id) ?? null })).sort(byId),
    articles: doc.articles
      .map((a) => ({ ...a, mentions: [...a.mentions].sort((x, y) => x.start - y.start || x.end - y.end) }))
      .sort(byId),
    reviews: [...doc.reviews].sort(byId),
    judgements: [...doc.judgements].sort(byId),
    views: [...doc.views].sort(byId),
    queries: [...doc.queries].sort(byId),
    claims: claims.sort(byId),
  };
}

/** Which claims each claim cannot hold beside, by judgements in force about claims that are there. */
function contradictions(doc: GraphDocument): Map<string, string[]> {
  const there = new Set(doc.claims.map((c) => c.id));
  const pairs = doc.judgements
    .filter((j) => j.kind === 'excludes' && j.undoneAt === null && there.has(j.a) && there.has(j.b))
    .flatMap((j) => [[j.a, j.b] as const, [j.b, j.a] as const]);
  const out = new Map<string, string[]>();
  for (const [a, b] of pairs) out.set(a, [...new Set([...(out.get(a) ?? []), b])].sort(byText));
  return out;
}

const figureOrder = (f: Figure) => JSON.stringify([f.measure, f.text, f.value, f.low, f.high, f.unit, f.bound]);
const canonicalClaim = (c: DocumentClaim): DocumentClaim => ({
  ...c,
  figures: [...c.figures].sort((a, b) => byText(figureOrder(a), figureOrder(b))),
  assertions: c.assertions.map(canonicalAssertion).sort(byId),
});
const canonicalAssertion = (a: DocumentAssertion): DocumentAssertion => ({
  ...a,
  voices: [...a.voices].sort(
    (x, y) => x.step - y.step || roleRank[x.role] - roleRank[y.role] || byText(x.entity, y.entity),
  ),
  passages: [...a.passages].sort((x, y) => partRank[x.part] - partRank[y.part] || x.start - y.start || x.end - y.end),
});
