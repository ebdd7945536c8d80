import type { DocumentArticle, DocumentClaim, DocumentEntity, GraphDocument } from '../../contract/document.ts';
import type { Ontology } from '../../contract/ontology.ts';
import { errorText } from '../../errors.ts';
import { canonicalDocument } from '../../graph/document/canonical.ts';
import { mergeDocuments } from '../../graph/document/merge.ts';
import { type Built, emptyDocument, type Unannotated } from '../build.ts';
import type { ArticleToExtract, Extractor } from '../extract/extractor.ts';
import { canRead } from '../extract/toExtract.ts';
import type { Known } from '../known/known.ts';
import { type Problem, Reporter } from '../problem.ts';
import type { Registry } from '../resolve/registry.ts';
import { type Read, readAhead } from './readAhead.ts';
import { verifyExtraction } from './verifyExtraction.ts';

/** What an extractor proposed for one article. */
export type ProposedArticle = {
  readonly article: string;
  readonly title: string;
  readonly claims: number;
  readonly assertions: number;
  readonly rejected: number;
  /** Why nothing was read of it, or null. */
  readonly left: string | null;
  /** Whether that is because the extractor could not read it. */
  readonly failed: boolean;
};
export type Proposed = Built & { readonly proposed: readonly ProposedArticle[] };

export type ProposeContext = {
  readonly ontology: Ontology;
  readonly extractor: Extractor;
  /** Who is known before; whoever is found becomes known. */
  readonly known: Known;
  readonly progress?: (done: number, total: number) => void;
};

/**
 * Lets an extractor speak for the articles that nobody annotated: names and claims it finds enter as proposals, once our
 * code has verified them. What people curated stays as it is, in these sources and in the graph.
 */
export async function addProposals(built: Built, context: ProposeContext): Promise<Proposed> {
  const { ontology, known } = context;
  const { registry } = known;
  const { curated: curatedArticles } = await known.begin(built.document);
  const articles = new Map(built.document.articles.map((a) => [a.id, a]));
  const entities = new Map(built.document.entities.map((e) => [e.id, e]));
  const claims = new Map(built.document.claims.map((c) => [c.id, c]));
  const problems: Problem[] = [...built.problems];
  const proposed: ProposedArticle[] = [];
  const toRead = built.unannotated.map((u) => u.article).filter((id) => !curatedArticles.has(id));
  const read = readAhead(context.extractor, { ontology, known: known.vouched }, toRead, (id) => {
    const article = articles.get(id);
    return article === undefined ? undefined : articleToExtract(article, entities);
  });
  for (const [i, of] of built.unannotated.entries()) {
    context.progress?.(i, built.unannotated.length);
    const article = articles.get(of.article);
    if (article === undefined) continue;
    if (curatedArticles.has(article.id)) {
      articles.delete(article.id);
      proposed.push(
        leftOut(article, 'the graph holds curated claims of it, which stay as they are', false, of, problems),
      );
      continue;
    }
    const reading = await read(article.id);
    if (reading === undefined) continue;
    // What the graph holds of it stays: an article without its proposals would take theirs away.
    if ('failure' in reading) {
      articles.delete(article.id);
      proposed.push(leftOut(article, errorText(reading.failure), true, of, problems));
      continue;
    }
    const one = proposeFor(article, of, { ...context, registry, reading });
    problems.push(...one.problems);
    articles.set(article.id, one.article);
    for (const e of one.entities) entities.set(e.id, entities.get(e.id) ?? e);
    for (const c of one.claims) claims.set(c.id, joined(claims.get(c.id), c));
    proposed.push(one.summary);
  }
  context.progress?.(built.unannotated.length, built.unannotated.length);
  const document: GraphDocument = {
    ...built.document,
    articles: [...articles.values()],
    entities: [...entities.values()],
    claims: [...claims.values()],
  };
  const used = mergeDocuments(emptyDocument, document, ontology).document;
  return { ...built, document: canonicalDocument(used, ontology), problems, proposed };
}

function leftOut(
  article: DocumentArticle,
  why: string,
  failed: boolean,
  of: Unannotated,
  problems: Problem[],
): ProposedArticle {
  problems.push({
    kind: failed ? 'rejection' : 'warning',
    file: of.file,
    line: null,
    what: `“${article.title}”`,
    reason: `is left out: ${why}`,
  });
  return { article: article.id, title: article.title, claims: 0, assertions: 0, rejected: 0, left: why, failed };
}

/** The words of a claim are those of the first; what is proposed here adds assertions. */
const joined = (known: DocumentClaim | undefined, c: DocumentClaim): DocumentClaim =>
  known === undefined ? c : { ...known, assertions: [...known.assertions, ...c.assertions] };

/** An article as an extractor gets it, its publisher and authors by their names. */
export function articleToExtract(
  article: DocumentArticle,
  entities: ReadonlyMap<string, DocumentEntity>,
): ArticleToExtract {
  const publisher = entities.get(article.publisher);
  return {
    ...article,
    publisher: publisher === undefined || publisher.unnamed ? null : publisher.name,
    authors: article.authors.map((id) => entities.get(id)?.name ?? id),
  };
}

function proposeFor(
  article: DocumentArticle,
  { file }: Unannotated,
  {
    ontology,
    extractor,
    registry,
    reading: { found, rejected: notThere },
  }: ProposeContext & {
    readonly registry: Registry;
    readonly reading: Exclude<Read, { readonly failure: unknown }>;
  },
) {
  const report = new Reporter(file);
  const readable = canRead(extractor, article);
  if (!readable)
    report.warn(
      null,
      `“${article.title}”`,
      `is in ${article.language}; the offline extractor reads English, so nothing is proposed`,
    );
  for (const [what, why] of notThere) report.reject(null, what, why);
  const entityOf = registry.resolve(found, article.id, [article.publisher, ...article.authors]);
  const { claims, mentions } = verifyExtraction(found, article.text, {
    ontology,
    extractor: extractor.name,
    article,
    entityOf,
    report,
  });
  const rejected = report.problems.filter((p) => p.kind === 'rejection').length;
  const summary: ProposedArticle = {
    article: article.id,
    title: article.title,
    claims: claims.length,
    assertions: claims.reduce((n, c) => n + c.assertions.length, 0),
    rejected,
    left: readable ? null : `it is in ${article.language}`,
    failed: false,
  };
  return {
    article: readable ? { ...article, mentions: [...mentions] } : article,
    entities: [...entityOf.values()],
    claims,
    problems: report.problems,
    summary,
  };
}
