import { originalSlug, tellings } from '../../claims/ids.ts';
import type { DocumentArticle, DocumentEntity } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import type { GraphDatabase } from '../../graph/database.ts';
import { curated } from '../../graph/document/merge.ts';
import { articlesHeld } from '../../graph/queries/articlesHeld.ts';
import { belongingClaims } from '../../graph/queries/belongingClaims.ts';
import { entityJudgements } from '../../graph/queries/entityJudgements.ts';
import { everyNode, fromColumns } from '../../graph/queries/everyNode.ts';
import { namedEntities } from '../../graph/queries/namedEntities.ts';
import { annotatedArticles, inVouchedChains, inVouchedClaims } from '../../graph/queries/vouchedFor.ts';
import { bylinesOf, claimedWithin, namedWithin } from '../../graph/queries/whoIsWithin.ts';
import { expandTypes } from '../../ontology.ts';
import { placeOf } from '../resolve/registry.ts';
import { textHash } from '../twins/shingles.ts';
import { Everybody } from './everybody.ts';
import type { HeldBefore, Knowledge } from './known.ts';

/** What every id begins with. */
const initials = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const mergedColumns = ['id', 'name', 'aliases', 'types', 'unnamed', 'into'] as const;

/** What a graph knows of whom; its texts and most of its claims are not read. */
export async function readKnowledge(db: GraphDatabase, ontology: Ontology): Promise<Knowledge> {
  const everybody = new Everybody();
  for (const initial of initials)
    for (const { id, name, aliases, labels } of await db.read(namedEntities, { initial }))
      everybody.put(toEntity({ id, name, aliases, types: expandTypes(ontology, labels), unnamed: false }));
  // Whom a person judged to be somebody known is vouched for with them.
  const merged = new Map<string, string>();
  for (const row of await db.read(everyNode('MergedEntity', mergedColumns), {})) {
    const values = fromColumns(row, mergedColumns);
    everybody.put(toEntity(values));
    merged.set(String(values.id), String(values.into));
  }
  const [judgements, ties, claims, chains, annotated] = await Promise.all([
    db.read(entityJudgements, {}),
    db.read(belongingClaims, {}),
    db.read(inVouchedClaims, {}),
    db.read(inVouchedChains, {}),
    db.read(annotatedArticles, {}),
  ]);
  const within = { ids: annotated.map((a) => a.id) };
  const [named, bylines] = await Promise.all([db.read(namedWithin, within), db.read(bylinesOf, within)]);
  const vouched = new Set([...claims, ...chains].map((e) => e.id));
  for (const { entity } of [...named, ...bylines]) vouched.add(entity);
  for (const [id, into] of merged) if (vouched.has(into)) vouched.add(id);
  return {
    everybody,
    judgements,
    ties: ties.map((t) => ({ ...t, voices: 1 })),
    vouched,
    before: (articles) => heldBefore(db, articles),
  };
}

/** Nothing but the first question is asked where the graph holds none of these articles. */
async function heldBefore(db: GraphDatabase, articles: readonly DocumentArticle[]): Promise<HeldBefore> {
  const wanted = articles.flatMap((a) => tellings(originalSlug(a.id)));
  const held = await db.read(articlesHeld, { ids: [...new Set(wanted)] });
  if (held.length === 0) return { within: new Map(), named: new Map(), curated: new Set() };
  const ids = held.map((a) => a.id);
  const [mentions, bylines, claims] = await Promise.all([
    db.read(namedWithin, { ids }),
    db.read(bylinesOf, { ids }),
    db.read(claimedWithin, { ids }),
  ]);
  const within = new Map<string, Set<string>>();
  for (const { article, entity } of [...mentions, ...bylines, ...claims]) {
    const original = originalSlug(article);
    within.set(original, (within.get(original) ?? new Set()).add(entity));
  }
  const hashes = new Map(held.map((a) => [a.id, a.textHash]));
  const same = articles.filter((a) => hashes.get(a.id) === textHash(a.text)).map((a) => a.id);
  const named = new Map(same.map((id) => [id, new Map<string, string>()]));
  for (const { article, entity, first, last } of mentions)
    named.get(article)?.set(placeOf({ start: first, end: last }), entity);
  return {
    within,
    named,
    curated: new Set(claims.filter((c) => c.extractor === curated).map((c) => c.article)),
  };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const toEntity = (values: Readonly<Record<string, unknown>>): DocumentEntity => ({
  id: String(values.id),
  types: texts(values.types),
  name: String(values.name),
  aliases: texts(values.aliases),
  summary: null,
  unnamed: values.unnamed === true,
});
