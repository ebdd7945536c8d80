import type { Ontology } from '../contract/ontology.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { type LoadOptions, type LoadReport, loadDocument } from '../graph/document/load.ts';
import { countPublished } from '../graph/queries/countPublished.ts';
import { type Built, buildDocument, conflictReason } from './build.ts';
import type { Problem } from './problem.ts';
import { findSources } from './sources.ts';
import { GraphTwins } from './twins/graphTwins.ts';
import { markCopies } from './twins/markCopies.ts';

export type Seeded = LoadReport & { readonly problems: readonly Problem[] };

export type SeedOptions = LoadOptions & {
  /** Articles that a person says are no copies, however much they share with another. */
  readonly own?: ReadonlySet<string>;
  /** What the graph's texts are told apart by, where it was read before; what is loaded is added to it. */
  readonly twins?: GraphTwins;
};

/**
 * Loads what was built, and adds what only the graph could tell: articles that are copies of one it has, and entities that
 * it knows as another kind of thing.
 */
export async function seed(
  db: GraphDatabase,
  given: Built,
  ontology: Ontology,
  { own, twins, ...options }: SeedOptions = {},
): Promise<Seeded> {
  const compared = twins ?? (given.unannotated.length === 0 ? undefined : await new GraphTwins(db).refresh());
  const built =
    compared === undefined
      ? given
      : await markCopies(given, compared, { ...(own && { own }), anew: options.reset === true });
  const report = await loadDocument(db, built.document, ontology, options);
  compared?.add(built.document.articles);
  const conflicts = report.conflicts.map(
    (c): Problem => ({
      kind: 'rejection',
      file: 'the graph',
      line: null,
      what: `entity ${c.entity}`,
      reason: conflictReason(c.given.types, c.graph.types),
    }),
  );
  return { ...report, problems: [...built.problems, ...conflicts] };
}

/**
 * Seeds from `seedDir` a graph that holds no article, or in which a load was broken off (an article without its
 * publisher, which is written last). null where there was nothing to do.
 */
export async function seedIfEmpty(db: GraphDatabase, ontology: Ontology, seedDir: string): Promise<Seeded | null> {
  const counts = new Map((await db.read(countPublished, {})).map((r) => [r.kind, r.n]));
  const articles = counts.get('articles') ?? 0;
  if (articles > 0 && counts.get('published') === articles) return null;
  const built = buildDocument(findSources([seedDir]), { ontology, now: new Date().toISOString() });
  return seed(db, built, ontology);
}
