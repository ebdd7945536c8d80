import { byId, byText } from '../claims/order.ts';
import type { Ontology } from '../contract/ontology.ts';
import { type Standing, standing } from '../contract/terms.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { entityJudgements } from '../graph/queries/entityJudgements.ts';
import { everyNode, everyRelationship, fromColumns } from '../graph/queries/everyNode.ts';
import { claimedInArticles, namedInArticles } from '../graph/queries/whoIsNamed.ts';
import { groupBy } from '../graph/read/orders.ts';
import type { Named } from '../ingest/resolve/bearer.ts';
import { expandTypes } from '../ontology.ts';

/** What of the graph tells which entities may be one: the same of it as of the whole document, without a text or a word. */
export async function readNamed(db: GraphDatabase, ontology: Ontology): Promise<Named> {
  const [entities, articles, claims, judgements] = await Promise.all([
    readEntities(db, ontology),
    readArticles(db),
    readClaims(db),
    db.read(entityJudgements, {}),
  ]);
  return { entities, articles, claims, judgements };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const own = ['id', 'name', 'aliases', 'unnamed'] as const;
const merged = [...own, 'types'] as const;

async function readEntities(db: GraphDatabase, ontology: Ontology): Promise<Named['entities']> {
  const [shown, folded] = await Promise.all([
    db.read(everyNode('Entity', own), {}),
    db.read(everyNode('MergedEntity', merged), {}),
  ]);
  const given = [
    ...shown.map((row) => ({ ...fromColumns(row, own), types: row.labels.filter((l) => l !== 'Entity') })),
    ...folded.map((row) => fromColumns(row, merged)),
  ];
  return given
    .map((values: Readonly<Record<string, unknown>>) => ({
      id: String(values.id),
      name: String(values.name),
      aliases: [...new Set(texts(values.aliases))].filter((a) => a !== values.name).sort(byText),
      types: expandTypes(ontology, texts(values.types)),
      unnamed: values.unnamed === true,
    }))
    .sort(byId);
}

async function readArticles(db: GraphDatabase): Promise<Named['articles']> {
  const by = (type: string) => db.read(everyRelationship(type, 'Entity', 'Article', ['madeFor']), {});
  const [published, wrote, named] = await Promise.all([by('PUBLISHED'), by('WROTE'), db.read(namedInArticles, {})]);
  const authorsOf = groupBy(wrote, (w) => w.toId);
  const namedIn = new Map(named.map((n) => [n.article, n.entities]));
  return published.map((p) => ({
    id: p.toId,
    publisher: madeFor(p, p.fromId),
    authors: (authorsOf.get(p.toId) ?? []).map((w) => madeFor(w, w.fromId)),
    mentions: (namedIn.get(p.toId) ?? []).map((entity) => ({ entity })),
  }));
}

/** Those shown as another keep their own ends, and stand as that one does. */
async function readClaims(db: GraphDatabase): Promise<Named['claims']> {
  const ends = (label: string, part: string) => db.read(everyRelationship(part, label, 'Entity', ['madeFor']), {});
  const parts = ['SUBJECT', 'OBJECT', 'INSTRUMENT'] as const;
  const [shown, folded, said, ...tied] = await Promise.all([
    db.read(everyNode('Claim', ['id', 'predicate', 'standing']), {}),
    db.read(everyNode('MergedClaim', ['id', 'predicate', 'into']), {}),
    db.read(claimedInArticles, {}),
    ...parts.map((part) => ends('Claim', part)),
    ...parts.map((part) => ends('MergedClaim', part)),
  ]);
  const endOf = parts.map(
    (_, i) => new Map([...(tied[i] ?? []), ...(tied[i + 3] ?? [])].map((r) => [r.fromId, madeFor(r, r.toId)])),
  );
  const [subjects, objects, instruments] = endOf;
  const standingOf = new Map<unknown, Standing>(shown.map((c) => [c.v0, standing.parse(c.v2)]));
  const saidOf = groupBy(said, (s) => s.claim);
  return [...shown, ...folded].flatMap(({ v0, v1, v2 }) => {
    const id = String(v0);
    const [subject, object] = [subjects?.get(id), objects?.get(id)];
    const stands = standingOf.get(id) ?? standingOf.get(v2);
    if (subject === undefined || object === undefined || stands === undefined) return [];
    const instrument = instruments?.get(id) ?? null;
    return [{ subject, object, instrument, predicate: String(v1), standing: stands, assertions: saidOf.get(id) ?? [] }];
  });
}

/** Whom a tie was made for, whatever that has been merged into since. */
const madeFor = (row: Readonly<Record<string, unknown>>, end: string): string => String(row.v0 ?? end);
