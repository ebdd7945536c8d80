import type { DocumentEntity } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { whose } from './buildArticle.ts';
import { type ReadDump, readDump, reported } from './dump/readDump.ts';
import type { Entities } from './entities.ts';
import type { ReadInput } from './input/types.ts';
import { type DigestHead, joinDigest } from './joinDigests.ts';
import { findable } from './known/findable.ts';
import type { Problem } from './problem.ts';
import { attempt, nothing, type ReadArticle } from './readArticle.ts';
import type { Sources } from './sources.ts';

/**
 * Reads dumps, and makes everybody known findable in their articles: whom the graph knows, whom these sources declare, and
 * who published and wrote the dumps, so that seeding them again finds nobody more.
 */
export function readDumps(
  sources: Sources['sources'],
  known: readonly DocumentEntity[],
  problems: Problem[],
  {
    entities,
    ontology,
    digests,
    inputs,
  }: {
    readonly entities: Entities;
    readonly ontology: Ontology;
    readonly digests: readonly DigestHead[];
    readonly inputs: readonly ReadInput[];
  },
): ReadDump[] {
  const files = sources.flatMap((s) => (s.kind === 'dump' ? [s.file] : []));
  if (files.length === 0 && inputs.length === 0) return [];
  for (const e of known) if (!entities.all.has(e.id)) entities.all.set(e.id, e);
  const outlets = outletNames([...entities.all.values()]);
  const read = files.flatMap((file) => attempt(file, problems, () => readDump(file, outlets, problems)) ?? []);
  const dumps = [...read, ...inputs.map((input) => reported(input.name, input, problems))].map((dump) => ({
    ...dump,
    articles: dump.articles.map((a) => ({ ...a, front: joinDigest(a.front, digests, a.report) })),
  }));
  for (const article of dumps.flatMap(articlesOf)) whose(article, entities, ontology);
  const names = findable([...entities.all.values()]);
  for (const { report } of dumps.flatMap((d) => d.articles)) entities.usable.set(report, names);
  return dumps;
}

/** Names by which a credit, or a line of its own, tells who published an article. */
export const outletNames = (entities: readonly DocumentEntity[]): string[] =>
  entities.filter((e) => e.types.includes('Outlet') && !e.unnamed).flatMap((e) => [e.name, ...e.aliases]);

export const articlesOf = ({ file, articles }: ReadDump): ReadArticle[] =>
  articles.map(({ front, text, report }) => ({ front, text, file, annotated: false, annotations: nothing, report }));
