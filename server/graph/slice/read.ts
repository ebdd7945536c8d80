import type { DocumentJudgement } from '../../contract/document.ts';
import type { GraphDatabase, NodeRow, ReadAt } from '../database.ts';
import type { GraphRows } from '../document/row.ts';
import type { NodeLabel } from '../document/shape.ts';
import { judgementsInForce } from '../queries/judgementsInForce.ts';
import { reachesOfClaims } from '../queries/reachesOfClaims.ts';
import { reviewsFor } from '../queries/reviewsFor.ts';
import { gatherClaims, type JudgementSketch, type Wanted } from './closure.ts';
import { type Gathered, gather } from './gather.ts';
import { claimsTouching, gatherNaming } from './naming.ts';
import { allTelling, leanTelling } from './telling.ts';

export type SliceWanted = Wanted & {
  readonly entities: readonly string[];
  readonly articles: readonly string[];
  /** By id, taken back or not. */
  readonly judgements: readonly string[];
  /** Entities of which everything is wanted that hangs on them. */
  readonly merging: readonly string[];
  /** Articles of which everything is wanted that hangs on them, but for assertions, which are named above. */
  readonly renewing: readonly string[];
  /** By id, whatever they judge. */
  readonly reviews: readonly string[];
  /** Views and saved queries, by id. */
  readonly stored: readonly string[];
  /** Claims of which all assertions are wanted; of others those that something is derived from. */
  readonly whole: ReadonlySet<string> | 'all';
};

/**
 * The part of the graph that a change of these assertions and claims can reach, as rows. Texts are those of the articles
 * named and of the assertions' own, mentions and bylines are left out: what is read alike before and after a change is
 * not written.
 */
export async function readSlice(db: GraphDatabase, wanted: SliceWanted): Promise<GraphRows> {
  const rows = gather(db);
  const [judgements, touching] = await Promise.all([
    db.read(judgementsInForce, {}),
    claimsTouching(db, wanted.merging),
  ]);
  const { whole } = wanted;
  const telling = whole === 'all' ? allTelling : leanTelling(db, { ...wanted, articles: wanted.renewing, whole });
  await gatherClaims(db, rows, { ...wanted, claims: [...wanted.claims, ...touching] }, judgements, telling);
  const naming = await gatherNaming(rows, wanted.merging);
  const claims = idsOf(rows, 'Claim');
  const folded = idsOf(rows, 'MergedClaim');
  const assertions = [...rows.ties.values()].filter((r) => r.type === 'OF').map((r) => r.from.id);
  const [figures, others, articles, voices, passages, reviews, reaches] = await Promise.all([
    rows.tie('HAS_FIGURE', 'from', 'Claim', claims),
    rows.tie('HAS_FIGURE', 'from', 'MergedClaim', folded),
    rows.tie('IN', 'from', 'Assertion', assertions),
    rows.tie('STATED_BY', 'from', 'Assertion', assertions),
    rows.tie('EVIDENCED_BY', 'from', 'Assertion', assertions),
    rows.tie('ON', 'to', 'Assertion', wanted.assertions),
    db.read(reachesOfClaims, { ids: [...claims, ...folded] }),
    rows.node('Assertion', assertions),
    rows.node('View', wanted.stored),
    rows.node('SavedQuery', wanted.stored),
    gatherArticleParts(rows, wanted.renewing),
  ]);
  // A review may have waited for an assertion that is only now to be.
  const waiting = wanted.contents.length === 0 ? [] : await db.read(reviewsFor, { ids: [...wanted.assertions] });
  const own = new Set(wanted.assertions);
  const decided = whole === 'all' ? [] : assertions.filter((id) => isDecided(rows, id));
  const verdicts = await rows.tie('ON', 'to', 'Assertion', decided);
  const read = articles.filter((r) => own.has(r.from.id)).map((r) => r.to.id);
  await Promise.all([
    rows.node(
      'Figure',
      [...figures, ...others].map((r) => r.to.id),
    ),
    rows.node(
      'Passage',
      passages.map((r) => r.to.id),
    ),
    rows.node('Review', [
      ...[...reviews, ...verdicts].map((r) => r.from.id),
      ...waiting.map((r) => r.id),
      ...wanted.reviews,
    ]),
    gatherArticles(
      rows,
      [...read, ...wanted.articles, ...wanted.renewing],
      [...articles.map((r) => r.to.id), ...naming],
    ),
  ]);
  await gatherEntities(rows, judgements, [...wanted.entities, ...wanted.merging, ...voices.map((r) => r.to.id)]);
  await rows.node('Judgement', [
    ...wanted.judgements,
    ...reaches.map((r) => r.id),
    ...judgementsAbout(rows, judgements),
  ]);
  return { nodes: [...rows.nodes.values()].map(withText), relationships: [...rows.ties.values()] };
}

const isDecided = (rows: Gathered, assertion: string): boolean =>
  rows.nodes.get(`Assertion ${assertion}`)?.properties.review !== 'proposed';
const idsOf = (rows: Gathered, label: string): string[] =>
  [...rows.nodes.values()].filter((n) => n.labels[0] === label).map((n) => n.id);

/** What an article names, who wrote it, and the words its assertions rest on. */
async function gatherArticleParts(rows: Gathered, ids: readonly string[]): Promise<void> {
  const [parts] = await Promise.all([rows.tie('IN', 'to', 'Article', ids), rows.tie('WROTE', 'to', 'Article', ids)]);
  const of = (label: NodeLabel) => parts.filter((r) => r.from.label === label).map((r) => r.from.id);
  await Promise.all([
    rows.node('Mention', of('Mention')),
    rows.tie('REFERS_TO', 'from', 'Mention', of('Mention')),
    rows.node('Passage', of('Passage')),
  ]);
}

/** With their publishers, and those that they are copies of. */
async function gatherArticles(rows: Gathered, whole: readonly string[], others: readonly string[]): Promise<void> {
  const asked = new Set<string>();
  for (let ids = [...whole, ...others]; ids.length > 0; ) {
    await Promise.all([
      // Whole ones first: what was asked for is not asked for again.
      rows.node('Article', asked.size === 0 ? whole : []),
      rows.node('Article', ids, ['text', 'textHash', 'searchKey']),
      rows.tie('PUBLISHED', 'to', 'Article', ids),
    ]);
    for (const id of ids) asked.add(id);
    const copied = [...rows.nodes.values()].map((n) => (n.labels[0] === 'Article' ? n.properties.copyOf : undefined));
    ids = copied.filter((id): id is string => typeof id === 'string' && !asked.has(id));
  }
}
const withText = (n: NodeRow): NodeRow =>
  n.labels[0] === 'Article' && n.properties.text === undefined
    ? { ...n, properties: { ...n.properties, text: '' } }
    : n;

/** Everybody these rows speak of, with whom they were merged. */
async function gatherEntities(
  rows: Gathered,
  judgements: readonly JudgementSketch[],
  more: readonly string[],
): Promise<void> {
  const ids = new Set(more);
  for (const { from, to, properties } of rows.ties.values()) {
    const end = [from, to].find((e) => e.label === 'Entity');
    if (end === undefined) continue;
    ids.add(end.id);
    if (properties.madeFor !== undefined) ids.add(String(properties.madeFor));
  }
  const merges = judgements.filter((j) => j.kind === 'same-entity');
  for (let size = -1; size !== ids.size; ) {
    size = ids.size;
    for (const { a, b } of merges) if (ids.has(a) || ids.has(b)) ids.add(a).add(b);
  }
  await Promise.all([rows.node('Entity', ids), rows.node('MergedEntity', ids)]);
}

function judgementsAbout(rows: Gathered, judgements: readonly JudgementSketch[]): string[] {
  const claim = (id: string) => rows.has('Claim', id) || rows.has('MergedClaim', id);
  const entity = (id: string) => rows.has('Entity', id) || rows.has('MergedEntity', id);
  const about: Partial<Record<DocumentJudgement['kind'], (j: JudgementSketch) => boolean>> = {
    'same-entity': (j) => entity(j.a) && entity(j.b),
    'same-claim': (j) => claim(j.a) || claim(j.b),
    excludes: (j) => claim(j.a) || claim(j.b),
    different: (j) => claim(j.a) || claim(j.b) || (entity(j.a) && entity(j.b)),
  };
  return judgements.filter((j) => about[j.kind]?.(j) === true).map((j) => j.id);
}

/**
 * What tells, of the rows of a slice, whether somebody else changed it since it was read. A verdict on an assertion is one
 * more revision of it; of a verdict that lost its own the claim that it lost tells, which goes when it is found again.
 */
export function revisionsIn({ nodes, relationships }: GraphRows): ReadAt[] {
  const labelled = (label: NodeLabel) => nodes.filter((n) => n.labels[0] === label);
  const home = new Set(relationships.filter((r) => r.type === 'ON').map((r) => r.from.id));
  return [
    ...labelled('Assertion').map(({ id, properties: { revision } }) => ({
      ...{ label: 'Assertion', id },
      ...{ property: 'revision', value: Number(revision) },
    })),
    ...labelled('Review')
      .filter((n) => !home.has(n.id))
      .map(({ id, properties: { lostKey, assertion } }) => ({
        ...{ label: 'Review', id },
        ...(typeof lostKey === 'string'
          ? { property: 'lostKey', value: lostKey }
          : { property: 'assertion', value: String(assertion) }),
      })),
  ];
}
