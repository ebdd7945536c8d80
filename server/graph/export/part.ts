import type { GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import type { Standing } from '../../contract/terms.ts';
import type { GraphDatabase, RelationshipRow } from '../database.ts';
import { toDocument } from '../document/toDocument.ts';
import { judgementSketches } from '../queries/judgementSketches.ts';
import { type Gathered, gather } from '../slice/gather.ts';
import { cutDocument } from './cut.ts';
import type { ExportScope } from './exportGraph.ts';

type Part = Exclude<ExportScope, { kind: 'whole' }>;
type End = RelationshipRow['from'];
const claimLabels = ['Claim', 'MergedClaim'] as const;
const endTypes = ['SUBJECT', 'OBJECT', 'INSTRUMENT'] as const;

/**
 * The part of the graph that a scope takes, as a document of its own: what cutting the document of the whole graph gives,
 * at the cost of the part. What standings and summaries are derived from may lie beyond it, so they are as stored.
 */
export async function readPart(db: GraphDatabase, ontology: Ontology, scope: Part): Promise<GraphDocument> {
  const rows = gather(db);
  const wanted = scope.kind === 'entity' ? [scope.id] : scope.ids;
  const { claims, ends } = await gatherClaims(rows, scope.kind, wanted);
  const { articles, voices } = await gatherAssertions(rows, claims);
  const writers = await gatherArticles(rows, articles);
  const named = [...ends, ...voices].flatMap((r) => [r.to.id, madeFor(r, r.to)]);
  const people = writers.flatMap((r) => [r.from.id, madeFor(r, r.from)]);
  const entities = await gatherEntities(db, rows, claims, [...wanted, ...named, ...people]);
  await gatherMentions(rows, articles, entities);
  const doc = toDocument({ nodes: [...rows.nodes.values()], relationships: [...rows.ties.values()] }, ontology);
  return cutDocument(asStored(rows, doc), scope);
}

/** Whom or what this end of a tie was made for, whatever that has been merged into since. */
const madeFor = (r: RelationshipRow, end: End): string => String(r.properties.madeFor ?? end.id);
const from = (ties: readonly RelationshipRow[]): End[] => ties.map((r) => r.from);
const to = (ties: readonly RelationshipRow[]): string[] => ties.map((r) => r.to.id);

/** The claims that a scope takes, as `cutDocument` chooses them, with their ends and figures. */
async function gatherClaims(rows: Gathered, kind: Part['kind'], wanted: readonly string[]) {
  const isWanted = new Set(wanted);
  const types = kind === 'entity' ? endTypes : (['SUBJECT'] as const);
  const near = from((await Promise.all(types.map((type) => rows.tie(type, 'to', 'Entity', wanted)))).flat());
  await eachLabel(near, (label, ids) => Promise.all(endTypes.map((type) => rows.tie(type, 'from', label, ids))));
  const ties = [...rows.ties.values()];
  const among = ties.filter((r) => r.type !== 'SUBJECT' && isWanted.has(r.to.id)).map((r) => r.from.id);
  const claims = new Set(kind === 'entity' ? near.map((c) => c.id) : among);
  const taken = near.filter((c) => claims.has(c.id));
  const figures = await eachLabel(taken, async (label, ids) => {
    await rows.node(label, ids);
    return rows.tie('HAS_FIGURE', 'from', label, ids);
  });
  await rows.node('Figure', to(figures.flat()));
  return { claims, ends: ties.filter((r) => claims.has(r.from.id)) };
}

const eachLabel = <T>(
  claims: readonly End[],
  work: (label: (typeof claimLabels)[number], ids: string[]) => Promise<T>,
): Promise<T[]> =>
  Promise.all(
    claimLabels.map((l) =>
      work(
        l,
        claims.filter((c) => c.label === l).map((c) => c.id),
      ),
    ),
  );

/** What is told of these claims, in which words and by whom, and the verdicts on it. */
async function gatherAssertions(rows: Gathered, claims: ReadonlySet<string>) {
  // What is told of a claim that was folded into another hangs on that one, whose standing is its own.
  const into = [...rows.nodes.values()].flatMap((n) =>
    n.labels[0] === 'MergedClaim' ? String(n.properties.into) : [],
  );
  const shown = new Set([...claims, ...into]);
  const [of] = await Promise.all([rows.tie('OF', 'to', 'Claim', shown), rows.node('Claim', shown)]);
  const told = of.filter((r) => claims.has(madeFor(r, r.to))).map((r) => r.from.id);
  const [passages, reviews, articles, voices] = await Promise.all([
    rows.tie('EVIDENCED_BY', 'from', 'Assertion', told),
    rows.tie('ON', 'to', 'Assertion', told),
    rows.tie('IN', 'from', 'Assertion', told),
    rows.tie('STATED_BY', 'from', 'Assertion', told),
    rows.node('Assertion', told),
  ]);
  await Promise.all([
    rows.node('Passage', to(passages)),
    rows.node(
      'Review',
      from(reviews).map((r) => r.id),
    ),
  ]);
  return { articles: [...new Set(to(articles))], voices };
}

/** Replies who wrote and published them. */
async function gatherArticles(rows: Gathered, ids: readonly string[]): Promise<RelationshipRow[]> {
  const [written, published] = await Promise.all([
    rows.tie('WROTE', 'to', 'Article', ids),
    rows.tie('PUBLISHED', 'to', 'Article', ids),
    rows.node('Article', ids),
  ]);
  return [...written, ...published];
}

/** These, all that they are one with, and the judgements about any of them or of these claims. */
async function gatherEntities(
  db: GraphDatabase,
  rows: Gathered,
  claims: ReadonlySet<string>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const judgements = await db.read(judgementSketches, {});
  const merges = judgements.filter((j) => j.kind === 'same-entity' && j.undoneAt === null);
  const entities = new Set(ids);
  for (let size = -1; size !== entities.size; ) {
    size = entities.size;
    for (const { a, b } of merges) if (entities.has(a) || entities.has(b)) entities.add(a).add(b);
  }
  const about = judgements.filter((j) => entities.has(j.b) || claims.has(j.b));
  await Promise.all([
    rows.node('Entity', entities),
    rows.node('MergedEntity', entities),
    rows.node(
      'Judgement',
      about.map((j) => j.id),
    ),
  ]);
  return entities;
}

/** Where these articles name any of these entities. */
async function gatherMentions(rows: Gathered, articles: readonly string[], entities: ReadonlySet<string>) {
  const places = await rows.tie('IN', 'to', 'Article', articles, 'Mention');
  const named = await rows.tie(
    'REFERS_TO',
    'from',
    'Mention',
    from(places).map((m) => m.id),
  );
  const ours = named.filter((r) => entities.has(madeFor(r, r.to)));
  await rows.node(
    'Mention',
    from(ours).map((m) => m.id),
  );
}

function asStored({ nodes }: Gathered, doc: GraphDocument): GraphDocument {
  const stored = (label: string, id: string, property: string) => nodes.get(`${label} ${id}`)?.properties[property];
  const standing = (id: string) => stored('Claim', String(stored('MergedClaim', id, 'into') ?? id), 'standing');
  return {
    ...doc,
    entities: doc.entities.map((e) => ({
      ...e,
      summary: (stored('Entity', e.id, 'summary') ?? null) as string | null,
    })),
    claims: doc.claims.map((c) => ({ ...c, standing: standing(c.id) as Standing })),
  };
}
