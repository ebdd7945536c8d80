import { createHash } from 'node:crypto';
import { searchKey } from '../../claims/fold.ts';
import { claimKey, figureId, mentionId } from '../../claims/ids.ts';
import { links } from '../../claims/links.ts';
import { foldClaims } from '../../claims/merged.ts';
import { byText } from '../../claims/order.ts';
import { revisionsOf } from '../../claims/reviews.ts';
import { type ClaimStanding, standingOf } from '../../claims/standing.ts';
import { voiceContext } from '../../claims/voices.ts';
import type { DocumentArticle, DocumentClaim, DocumentEntity, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { expandTypes } from '../../ontology.ts';
import type { NodeRow, Properties, RelationshipRow } from '../database.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type GraphRows, node, tie } from './row.ts';

type Rows = { nodes: NodeRow[]; relationships: RelationshipRow[] };
/** Where what is said of an entity or a claim hangs: on what it was merged into, with its own id kept. */
type Hung = (id: string) => readonly [id: string, kept: Properties];
type Hangers = { readonly entity: Hung; readonly claim: Hung };
const hung =
  (into: (id: string) => string): Hung =>
  (id) =>
    into(id) === id ? [id, {}] : [into(id), { madeFor: id }];

/** A document as nodes and relationships, with all that is derived from it: keys, counts, standings, search keys, Links. */
export function toRows(doc: GraphDocument, ontology: Ontology): GraphRows {
  const context = voiceContext(doc);
  const folded = foldClaims(doc, ontology, context.canonical);
  const hang: Hangers = { entity: hung(context.canonical), claim: hung(folded.into) };
  const evidence = new Map(doc.articles.map((a) => [a.id, evidenceOf(a)]));
  const revisions = revisionsOf(doc.reviews);
  const symmetric = new Set(ontology.predicates.filter((p) => p.symmetric).map((p) => p.id));
  const shown = new Map(folded.shown.map((c) => [c.id, c]));

  const rows: Rows = { nodes: [], relationships: [] };
  addEntities(rows, doc.entities, context.canonical, ontology);
  for (const c of doc.claims) {
    const whole = shown.get(c.id);
    if (whole === undefined) addMergedClaim(rows, c, folded.into(c.id), hang);
    else {
      const key = claimKey(c, symmetric.has(c.predicate), context.canonical);
      addClaim(rows, whole, { key, standing: standingOf(whole.assertions, context) }, hang);
    }
    for (const a of c.assertions) addAssertion(rows, c, a, evidence.get(a.article), revisions.get(a.id) ?? 1, hang);
  }
  addPeople(rows, doc, folded.into);
  for (const { source, predicate, target, ...properties } of links(
    folded.shown,
    new Map(ontology.predicates.map((p) => [p.id, p])),
    context,
  ))
    rows.relationships.push(tie(predicate, ['Entity', source], ['Entity', target], properties));
  for (const a of doc.articles) addArticle(rows, a, hang);
  // Last, as shape.ts promises.
  for (const a of doc.articles) {
    const [publisher, kept] = hang.entity(a.publisher);
    rows.relationships.push(tie('PUBLISHED', ['Entity', publisher], ['Article', a.id], kept));
  }
  return withoutRepeats(rows);
}

/** What was merged away lies aside with its types as words, so that no label finds it; its names find the other. */
function addEntities(
  { nodes }: Rows,
  entities: readonly DocumentEntity[],
  canonical: (id: string) => string,
  ontology: Ontology,
): void {
  const merged = new Map<string, DocumentEntity[]>();
  for (const e of entities) {
    const into = canonical(e.id);
    if (into !== e.id) merged.set(into, [...(merged.get(into) ?? []), e]);
  }
  for (const e of entities) {
    const { id, name, aliases, summary, unnamed } = e;
    const types = expandTypes(ontology, e.types);
    const into = canonical(id);
    if (into !== id) {
      nodes.push(node('MergedEntity', { id, into, name, aliases, types, unnamed }));
      continue;
    }
    const others = (merged.get(id) ?? []).flatMap((m) => [m.name, ...m.aliases]);
    const more = [...new Set(others)].filter((a) => a !== name && !aliases.includes(a)).sort(byText);
    const values = { id, name, aliases, mergedAliases: more.length === 0 ? null : more, summary, unnamed };
    nodes.push(node('Entity', { ...values, searchKey: searchKey(name, ...aliases, ...more) }, types));
  }
}

function addArticle({ nodes, relationships }: Rows, article: DocumentArticle, hang: Hangers): void {
  const { mentions, authors, publisher: _publisher, ...stored } = article;
  const textHash = createHash('sha256').update(article.text).digest('hex');
  nodes.push(node('Article', { ...stored, textHash, searchKey: searchKey(article.title, article.text) }));
  for (const { entity, start, end } of mentions) {
    const id = mentionId(article.id, start, end);
    const [named, kept] = hang.entity(entity);
    nodes.push(node('Mention', { id, surface: article.text.slice(start, end), start, end }));
    relationships.push(tie('REFERS_TO', ['Mention', id], ['Entity', named], kept));
    relationships.push(tie('IN', ['Mention', id], ['Article', article.id]));
  }
  authors.forEach((author, position) => {
    const [writer, kept] = hang.entity(author);
    relationships.push(tie('WROTE', ['Entity', writer], ['Article', article.id], { position, ...kept }));
  });
}

function addClaim(
  rows: Rows,
  claim: DocumentClaim,
  { key, standing: { standing, voices, outlets } }: { key: string; standing: ClaimStanding },
  hang: Hangers,
): void {
  const { id, predicate, label, statement, validFrom, validTo, dateText } = claim;
  const counts = { standing, voices: voices.length, outlets: outlets.length };
  const stored = { id, key, predicate, label, statement, validFrom, validTo, dateText };
  rows.nodes.push(node('Claim', { ...stored, ...counts, searchKey: searchKey(statement, label ?? '') }));
  addClaimTies(rows, 'Claim', claim, hang);
}

function addMergedClaim(rows: Rows, claim: DocumentClaim, into: string, hang: Hangers): void {
  const { id, predicate, label, statement, validFrom, validTo, dateText } = claim;
  rows.nodes.push(node('MergedClaim', { id, into, predicate, label, statement, validFrom, validTo, dateText }));
  addClaimTies(rows, 'MergedClaim', claim, hang);
}

function addClaimTies(
  { nodes, relationships }: Rows,
  as: 'Claim' | 'MergedClaim',
  { id: claim, subject, object, instrument, figures }: DocumentClaim,
  hang: Hangers,
): void {
  const end = (type: string, entity: string) => {
    const [id, kept] = hang.entity(entity);
    relationships.push(tie(type, [as, claim], ['Entity', id], kept));
  };
  end('SUBJECT', subject);
  end('OBJECT', object);
  if (instrument !== null) end('INSTRUMENT', instrument);
  for (const figure of figures) {
    const id = figureId(claim, figure);
    nodes.push(node('Figure', { id, ...figure }));
    relationships.push(tie('HAS_FIGURE', [as, claim], ['Figure', id]));
  }
}

function addAssertion(
  { nodes, relationships }: Rows,
  claim: DocumentClaim,
  assertion: DocumentClaim['assertions'][number],
  evidence: Evidence | undefined,
  revision: number,
  hang: Hangers,
): void {
  if (evidence === undefined) return;
  const { id, article, voices, passages, ...stored } = assertion;
  nodes.push(node('Assertion', { id, ...stored, utterance: evidence.utterance(assertion), revision }));
  const [of, kept] = hang.claim(claim.id);
  relationships.push(tie('OF', ['Assertion', id], ['Claim', of], kept));
  relationships.push(tie('IN', ['Assertion', id], ['Article', article]));
  for (const { entity, step, role } of voices) {
    const [voice, kept] = hang.entity(entity);
    relationships.push(tie('STATED_BY', ['Assertion', id], ['Entity', voice], { step, role, ...kept }));
  }
  for (const p of passages) {
    const found = evidence.passage(p);
    nodes.push(node('Passage', { ...found, text: p.text, start: p.start, end: p.end }));
    relationships.push(tie('IN', ['Passage', found.id], ['Article', article]));
    relationships.push(tie('EVIDENCED_BY', ['Assertion', id], ['Passage', found.id], { part: p.part }));
  }
}

/** What people made: reviews, judgements, views, saved queries. */
function addPeople({ nodes, relationships }: Rows, doc: GraphDocument, into: (claim: string) => string): void {
  const assertions = new Set(doc.claims.flatMap((c) => c.assertions.map((a) => a.id)));
  const claims = new Set(doc.claims.map((c) => c.id));
  for (const { lost, ...review } of doc.reviews) {
    const was = { lostKey: lost?.key ?? null, lostChain: lost?.chain ?? null, lostStance: lost?.stance ?? null };
    nodes.push(node('Review', { ...review, ...was, lostTold: lost?.told ?? null }));
    if (assertions.has(review.assertion))
      relationships.push(tie('ON', ['Review', review.id], ['Assertion', review.assertion]));
  }
  for (const j of doc.judgements) {
    nodes.push(node('Judgement', j));
    if (j.kind !== 'excludes' || j.undoneAt !== null || !claims.has(j.a) || !claims.has(j.b)) continue;
    const [a, b] = [into(j.a), into(j.b)].sort(byText) as [string, string];
    // What was judged to exclude each other and then to say the same contradicts nothing.
    if (a !== b) relationships.push(tie('CONTRADICTS', ['Claim', a], ['Claim', b], { judgement: j.id }));
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
