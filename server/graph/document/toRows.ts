import { createHash } from 'node:crypto';
import { searchKey } from '../../claims/fold.ts';
import { claimKey, figureId, mentionId } from '../../claims/ids.ts';
import { links } from '../../claims/links.ts';
import { byText } from '../../claims/order.ts';
import { standingOf } from '../../claims/standing.ts';
import { type VoiceContext, voiceContext } from '../../claims/voices.ts';
import type { DocumentArticle, DocumentClaim, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { expandTypes } from '../../ontology.ts';
import type { NodeRow, RelationshipRow } from '../database.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type GraphRows, node, tie } from './row.ts';

type Rows = { nodes: NodeRow[]; relationships: RelationshipRow[] };

/** A document as nodes and relationships, with all that is derived from it: keys, counts, standings, search keys, Links. */
export function toRows(doc: GraphDocument, ontology: Ontology): GraphRows {
  const context = voiceContext(doc);
  const evidence = new Map(doc.articles.map((a) => [a.id, evidenceOf(a)]));
  const reviewed = new Map<string, number>();
  for (const r of doc.reviews) reviewed.set(r.assertion, (reviewed.get(r.assertion) ?? 0) + 1);
  const symmetric = new Set(ontology.predicates.filter((p) => p.symmetric).map((p) => p.id));

  const rows: Rows = { nodes: [], relationships: [] };
  for (const e of doc.entities) {
    const { id, name, aliases, summary, unnamed } = e;
    const values = { id, name, aliases, summary, unnamed, searchKey: searchKey(name, ...aliases) };
    rows.nodes.push(node('Entity', values, expandTypes(ontology, e.types)));
  }
  for (const c of doc.claims) {
    addClaim(rows, c, claimKey(c, symmetric.has(c.predicate), context.canonical), context);
    for (const a of c.assertions) addAssertion(rows, c, a, evidence.get(a.article), reviewed.get(a.id) ?? 0);
  }
  addPeople(rows, doc);
  for (const { source, predicate, target, ...properties } of links(
    doc.claims,
    new Map(ontology.predicates.map((p) => [p.id, p])),
    context,
  ))
    rows.relationships.push(tie(predicate, ['Entity', source], ['Entity', target], properties));
  for (const a of doc.articles) addArticle(rows, a);
  // Last, as shape.ts promises.
  for (const a of doc.articles) rows.relationships.push(tie('PUBLISHED', ['Entity', a.publisher], ['Article', a.id]));
  return withoutRepeats(rows);
}

function addArticle({ nodes, relationships }: Rows, article: DocumentArticle): void {
  const { mentions, authors, publisher: _publisher, ...stored } = article;
  const textHash = createHash('sha256').update(article.text).digest('hex');
  nodes.push(node('Article', { ...stored, textHash, searchKey: searchKey(article.title, article.text) }));
  for (const { entity, start, end } of mentions) {
    const id = mentionId(article.id, start, end);
    nodes.push(node('Mention', { id, surface: article.text.slice(start, end), start, end }));
    relationships.push(tie('REFERS_TO', ['Mention', id], ['Entity', entity]));
    relationships.push(tie('IN', ['Mention', id], ['Article', article.id]));
  }
  authors.forEach((author, position) => {
    relationships.push(tie('WROTE', ['Entity', author], ['Article', article.id], { position }));
  });
}

function addClaim({ nodes, relationships }: Rows, claim: DocumentClaim, key: string, context: VoiceContext): void {
  const { figures, assertions, contradicts: _judged, subject, object, instrument, ...stored } = claim;
  const { standing, voices, outlets } = standingOf(assertions, context);
  const counts = { standing, voices: voices.length, outlets: outlets.length };
  nodes.push(node('Claim', { ...stored, key, ...counts, searchKey: searchKey(claim.statement, claim.label ?? '') }));
  relationships.push(tie('SUBJECT', ['Claim', claim.id], ['Entity', subject]));
  relationships.push(tie('OBJECT', ['Claim', claim.id], ['Entity', object]));
  if (instrument !== null) relationships.push(tie('INSTRUMENT', ['Claim', claim.id], ['Entity', instrument]));
  for (const figure of figures) {
    const id = figureId(claim.id, figure);
    nodes.push(node('Figure', { id, ...figure }));
    relationships.push(tie('HAS_FIGURE', ['Claim', claim.id], ['Figure', id]));
  }
}

function addAssertion(
  { nodes, relationships }: Rows,
  claim: DocumentClaim,
  assertion: DocumentClaim['assertions'][number],
  evidence: Evidence | undefined,
  reviews: number,
): void {
  if (evidence === undefined) return;
  const { id, article, voices, passages, ...stored } = assertion;
  nodes.push(node('Assertion', { id, ...stored, utterance: evidence.utterance(assertion), revision: 1 + reviews }));
  relationships.push(tie('OF', ['Assertion', id], ['Claim', claim.id]));
  relationships.push(tie('IN', ['Assertion', id], ['Article', article]));
  for (const { entity, step, role } of voices)
    relationships.push(tie('STATED_BY', ['Assertion', id], ['Entity', entity], { step, role }));
  for (const p of passages) {
    const found = evidence.passage(p);
    nodes.push(node('Passage', { ...found, text: p.text, start: p.start, end: p.end }));
    relationships.push(tie('IN', ['Passage', found.id], ['Article', article]));
    relationships.push(tie('EVIDENCED_BY', ['Assertion', id], ['Passage', found.id], { part: p.part }));
  }
}

/** What people made: reviews, judgements, views, saved queries. */
function addPeople({ nodes, relationships }: Rows, doc: GraphDocument): void {
  const assertions = new Set(doc.claims.flatMap((c) => c.assertions.map((a) => a.id)));
  const claims = new Set(doc.claims.map((c) => c.id));
  for (const { lost, ...review } of doc.reviews) {
    const was = { lostKey: lost?.key ?? null, lostChain: lost?.chain ?? null, lostStance: lost?.stance ?? null };
    nodes.push(node('Review', { ...review, ...was }));
    if (assertions.has(review.assertion))
      relationships.push(tie('ON', ['Review', review.id], ['Assertion', review.assertion]));
  }
  for (const j of doc.judgements) {
    nodes.push(node('Judgement', j));
    if (j.kind !== 'excludes' || j.undoneAt !== null || !claims.has(j.a) || !claims.has(j.b)) continue;
    const [a, b] = [j.a, j.b].sort(byText) as [string, string];
    relationships.push(tie('CONTRADICTS', ['Claim', a], ['Claim', b], { judgement: j.id }));
  }
  for (const v of doc.views) nodes.push(node('View', v));
  for (const q of doc.queries) nodes.push(node('SavedQuery', q));
}

/** One Passage serves many assertions, and is written once. */
function withoutRepeats(rows: Rows): GraphRows {
  const nodes = new Map(rows.nodes.map((n) => [`${n.labels[0]} ${n.id}`, n]));
  const relationships = new Map(
    rows.relationships.map((r) => [JSON.stringify([r.type, r.from, r.to, r.properties]), r]),
  );
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}
