import type { z } from 'zod';
import {
  documentArticle,
  documentAssertion,
  documentClaim,
  documentEntity,
  documentJudgement,
  documentReview,
  documentStored,
  figure,
  type GraphDocument,
} from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import type { NodeRow, RelationshipRow } from '../database.ts';
import { canonicalDocument } from './canonical.ts';
import type { GraphRows } from './row.ts';
import { type NodeLabel, nodeShapes } from './shape.ts';

/**
 * The document that these rows are. What is incomplete, as a killed load leaves it (a Claim without its ends, an
 * Assertion without a passage), is left out; the next load writes it or clears it away.
 */
export function toDocument(rows: GraphRows, ontology: Ontology): GraphDocument {
  const at = index(rows);
  const read = <S extends z.ZodType>(schema: S, value: unknown): z.output<S>[] => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  };
  /** What a tie was made for, whatever that has been merged into since. */
  const ends = (type: string, from: NodeRow) => at.from(type, from).map((r) => original(r, r.to));
  const end = (type: string, from: NodeRow) => ends(type, from)[0];

  const entities = at.nodes('Entity').flatMap((n) => {
    const { searchKey: _key, mergedAliases: _merged, ...stored } = full('Entity', n);
    const aliases = stored.aliases ?? [];
    return read(documentEntity, { ...stored, aliases, types: n.labels.filter((l) => l !== 'Entity') });
  });
  const merged = at.nodes('MergedEntity').flatMap((n) => {
    const { into: _into, ...stored } = full('MergedEntity', n);
    return read(documentEntity, { ...stored, aliases: stored.aliases ?? [], summary: null });
  });
  entities.push(...merged);
  const there = new Set(entities.map((e) => e.id));
  const articles = at.nodes('Article').flatMap((n) => {
    const { searchKey: _key, textHash: _hash, ...stored } = full('Article', n);
    const authors = at.to('WROTE', n).sort((a, b) => Number(a.properties.position) - Number(b.properties.position));
    const mentions = at.to('IN', n).flatMap((r) => {
      const mention = r.from.label === 'Mention' ? at.node('Mention', r.from.id) : undefined;
      const entity = mention === undefined ? undefined : end('REFERS_TO', mention);
      if (mention === undefined || entity === undefined || !there.has(entity)) return [];
      return [{ entity, start: mention.properties.start, end: mention.properties.end }];
    });
    const publisher = at.to('PUBLISHED', n).map((r) => original(r, r.from))[0];
    return read(documentArticle, { ...stored, publisher, authors: authors.map((r) => original(r, r.from)), mentions });
  });
  const articleIds = new Set(articles.map((a) => a.id));

  const claimNodes = [...at.nodes('Claim'), ...at.nodes('MergedClaim')];
  const told = new Map<string, RelationshipRow[]>();
  for (const claim of at.nodes('Claim'))
    for (const r of at.to('OF', claim)) told.set(original(r, r.to), [...(told.get(original(r, r.to)) ?? []), r]);
  const assertionsOf = (claim: NodeRow) =>
    (told.get(claim.id) ?? []).flatMap((r) => {
      const n = at.node('Assertion', r.from.id);
      const article = n === undefined ? undefined : at.from('IN', n)[0]?.to.id;
      if (n === undefined || article === undefined || !articleIds.has(article)) return [];
      const { utterance: _utterance, revision: _revision, ...stored } = full('Assertion', n);
      const voices = at
        .from('STATED_BY', n)
        .map((v) => ({ entity: original(v, v.to), step: v.properties.step, role: v.properties.role }));
      if (voices.some((v) => !there.has(v.entity))) return [];
      const passages = at.from('EVIDENCED_BY', n).flatMap((p) => {
        const passage = at.node('Passage', p.to.id)?.properties;
        if (passage === undefined) return [];
        return [{ part: p.properties.part, start: passage.start, end: passage.end, text: passage.text }];
      });
      return read(documentAssertion, { ...stored, article, voices, passages });
    });
  const claims = claimNodes.flatMap((n) => {
    const { id, predicate, label, statement, validFrom, validTo, dateText } = full('Claim', n);
    // Derived anew below.
    const stored = { id, predicate, label, statement, validFrom, validTo, dateText, standing: 'unreviewed' };
    const figures = ends('HAS_FIGURE', n).flatMap((id) => {
      const found = at.node('Figure', id);
      if (found === undefined) return [];
      const { id: _id, ...values } = full('Figure', found);
      return read(figure, values);
    });
    const [subject, object, instrument] = [end('SUBJECT', n), end('OBJECT', n), end('INSTRUMENT', n) ?? null];
    if (![subject, object, instrument ?? subject].every((id) => id !== undefined && there.has(id))) return [];
    const assertions = assertionsOf(n);
    return read(documentClaim, { ...stored, subject, object, instrument, figures, contradicts: [], assertions });
  });

  const reviews = at.nodes('Review').flatMap((n) => {
    const { lostKey, lostChain, lostStance, lostTold, ...stored } = full('Review', n);
    const lost = lostKey === null ? null : { key: lostKey, chain: lostChain, stance: lostStance, told: lostTold };
    return read(documentReview, { ...stored, lost });
  });
  const judgements = at.nodes('Judgement').flatMap((n) => read(documentJudgement, full('Judgement', n)));
  const views = at.nodes('View').flatMap((n) => read(documentStored, full('View', n)));
  const queries = at.nodes('SavedQuery').flatMap((n) => read(documentStored, full('SavedQuery', n)));
  return canonicalDocument({ version: 1, entities, articles, reviews, judgements, views, queries, claims }, ontology);
}

/** All properties of the label's shape, null where the node has none. */
const full = (label: NodeLabel, n: NodeRow): Record<string, unknown> =>
  Object.fromEntries(nodeShapes[label].map((p) => [p, n.properties[p] ?? null]));

/** The id that this end of a relationship was made for. */
const original = (r: RelationshipRow, end: RelationshipRow['to']): string => String(r.properties.madeFor ?? end.id);

function index({ nodes, relationships }: GraphRows) {
  const byLabel = new Map<string, Map<string, NodeRow>>();
  for (const n of nodes) {
    const label = n.labels[0] ?? '';
    const group = byLabel.get(label) ?? new Map<string, NodeRow>();
    byLabel.set(label, group.set(n.id, n));
  }
  const group = (key: (r: RelationshipRow) => string) => {
    const groups = new Map<string, RelationshipRow[]>();
    for (const r of relationships) {
      const found = groups.get(key(r));
      if (found === undefined) groups.set(key(r), [r]);
      else found.push(r);
    }
    return groups;
  };
  const from = group((r) => `${r.type} ${r.from.label} ${r.from.id}`);
  const to = group((r) => `${r.type} ${r.to.label} ${r.to.id}`);
  const key = (type: string, n: NodeRow) => `${type} ${n.labels[0]} ${n.id}`;
  return {
    nodes: (label: NodeLabel) => [...(byLabel.get(label)?.values() ?? [])],
    node: (label: NodeLabel, id: string) => byLabel.get(label)?.get(id),
    from: (type: string, n: NodeRow) => from.get(key(type, n)) ?? [],
    to: (type: string, n: NodeRow) => [...(to.get(key(type, n)) ?? [])],
  };
}
