import type { DocumentClaim, DocumentEntity, GraphDocument } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import { canonicalDocument } from '../graph/document/canonical.ts';
import { mergeDocuments } from '../graph/document/merge.ts';
import { type BuiltArticle, buildArticle } from './buildArticle.ts';
import type { ReadDump } from './dump/readDump.ts';
import { articlesOf, readDumps } from './dumps.ts';
import { type Entities, type Others, resolveEntities } from './entities.ts';
import { readExport } from './exportFile.ts';
import type { ReadInput } from './input/types.ts';
import type { DigestHead } from './joinDigests.ts';
import { type Problem, Reporter } from './problem.ts';
import { attempt, readArticle } from './readArticle.ts';
import type { Sources } from './sources.ts';

export type Built = {
  readonly document: GraphDocument;
  readonly problems: readonly Problem[];
  /** What was recognised in text that nobody annotated. */
  readonly dumps: readonly ReadDump[];
  /** Articles that no annotation speaks for: an extractor may. */
  readonly unannotated: readonly Unannotated[];
};
export type Unannotated = { readonly article: string; readonly file: string };

export const emptyDocument: GraphDocument = {
  version: 1,
  entities: [],
  articles: [],
  reviews: [],
  judgements: [],
  views: [],
  queries: [],
  claims: [],
};

/** Everything at these sources as one document, and what of it could not be taken. Reads files, touches no database. */
export function buildDocument(
  { sources, problems: found }: Sources,
  context: {
    readonly ontology: Ontology;
    readonly now: string;
    /** Whom articles that nobody annotated may name, besides whom the annotations of these sources declare. */
    readonly known?: readonly DocumentEntity[];
    /** Everybody else who has an id. */
    readonly others?: Others;
    /** Files that were read already, as users hand them over, besides those of the sources. */
    readonly inputs?: readonly ReadInput[];
    /** Digests, of which these may hold the published articles. */
    readonly digests?: readonly DigestHead[];
  },
): Built {
  const { ontology } = context;
  const problems = [...found];
  const read = sources.flatMap((s) => (s.kind === 'article' ? readArticle(s, problems) : []));
  const declared = read.map((r) => ({ report: r.report, entities: r.annotations.entities }));
  const entities: Entities = {
    ...resolveEntities(declared, ontology),
    ...(context.others === undefined ? {} : { others: context.others }),
  };
  const dumps = readDumps(sources, context.known ?? [], problems, {
    ...{ entities, ontology },
    digests: context.digests ?? [],
    inputs: context.inputs ?? [],
  });
  const whole = [...read, ...dumps.flatMap(articlesOf)];
  const files = new Map<string, string>();
  const unannotated: Unannotated[] = [];
  const built = whole.flatMap((r) => {
    const one = buildArticle(r, entities, context);
    const same = files.get(one.article.id);
    if (same === undefined) {
      files.set(one.article.id, r.file);
      if (!r.annotated) unannotated.push({ article: one.article.id, file: r.file });
    } else
      problems.push({
        kind: 'rejection',
        file: r.file,
        line: null,
        what: '',
        reason: `is the article that ${same} is: same publisher, date and title`,
      });
    return same === undefined ? [one] : [];
  });
  problems.push(...whole.flatMap((r) => r.report.problems));

  let document: GraphDocument = {
    ...emptyDocument,
    entities: [...entities.all.values()],
    articles: built.map((b) => b.article),
    claims: joinClaims(built),
    judgements: [...new Map(built.flatMap((b) => b.judgements).map((j) => [j.id, j])).values()],
  };
  for (const s of sources) {
    if (s.kind !== 'export') continue;
    const report = new Reporter(s.file);
    const given = attempt(s.file, problems, () => readExport(s.file, report, ontology));
    if (given !== undefined) {
      const { document: both, conflicts } = mergeDocuments(document, given, ontology);
      for (const c of conflicts)
        report.reject(null, `entity ${c.entity}`, conflictReason(c.given.types, c.graph.types));
      document = both;
    }
    problems.push(...report.problems);
  }
  // What nothing uses is not loaded, so it is not counted either.
  const used = mergeDocuments(emptyDocument, document, ontology).document;
  return { document: canonicalDocument(used, ontology), problems, dumps, unannotated };
}

export const conflictReason = (given: readonly string[], known: readonly string[]): string =>
  `is ${given.join(', ')} here but ${known.join(', ')} elsewhere; what is said of it here is left out`;

/** The same claim in two articles is one, with the assertions of both; its words are those of the first. */
function joinClaims(built: readonly BuiltArticle[]): DocumentClaim[] {
  const claims = new Map<string, DocumentClaim>();
  for (const claim of built.flatMap((b) => b.claims)) {
    const known = claims.get(claim.id);
    claims.set(
      claim.id,
      known === undefined ? claim : { ...known, assertions: [...known.assertions, ...claim.assertions] },
    );
  }
  return [...claims.values()];
}
