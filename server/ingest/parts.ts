import type { GraphDocument } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { readDocument } from '../graph/document/load.ts';
import { type Built, buildDocument, emptyDocument } from './build.ts';
import { type DocumentCounts, tally } from './counts.ts';
import { type DumpSummary, dumpSummaries } from './dump/summary.ts';
import type { Extractor } from './extract/extractor.ts';
import { digestHeads } from './joinDigests.ts';
import { knownNames } from './known.ts';
import type { Problem } from './problem.ts';
import { addProposals, type Proposed, type ProposedArticle } from './proposals/propose.ts';
import { type Seeded, seed } from './seed.ts';
import type { Sources } from './sources.ts';

/** So many files that nobody annotated are read and loaded at a time: a run that breaks off loses no more. */
const usualFiles = 1000;

type Progress = (doing: 'reading' | 'loading', part: number, of: number) => (done: number, total: number) => void;
export type PartsContext = {
  readonly ontology: Ontology;
  /** undefined: articles that nobody annotated are taken without claims. */
  readonly extractor: Extractor | undefined;
  /** What the seed folder declares. */
  readonly seeds: GraphDocument;
  /** undefined: a dry run, which opens no database and has one part. */
  readonly open: (() => Promise<GraphDatabase>) | undefined;
  readonly reset?: boolean;
  /** Leaves alone what the graph holds with the same text. */
  readonly resume?: boolean;
  readonly files?: number;
  readonly progress?: Progress;
};
export type SeededParts = {
  readonly problems: readonly Problem[];
  readonly dumps: readonly DumpSummary[];
  readonly proposed: readonly ProposedArticle[];
  /** Whose names were looked for in articles that nobody annotated; undefined where there was none. */
  readonly known: { readonly names: number; readonly from: string } | undefined;
  readonly counts: DocumentCounts;
  /** Articles left alone, as the graph holds them. */
  readonly resumed: number;
  /** Whether there was nothing to load, and nothing loaded before. */
  readonly isNothing: boolean;
  /** What the last load told, and whether any wrote; undefined where nothing was to be loaded. */
  readonly seeded: Seeded | undefined;
};

/**
 * Everything at these sources into the graph, part by part: each is read, proposed from and loaded before the next is begun,
 * and finds whom the parts before it made known. The database is opened once it is needed.
 */
export async function seedInParts(sources: Sources, context: PartsContext): Promise<SeededParts> {
  const { ontology, extractor, seeds, open, reset = false, resume = false, progress } = context;
  const parts = open === undefined ? [sources] : partsOf(sources, context.files ?? usualFiles);
  const counts = tally(ontology);
  const problems: Problem[] = [];
  const dumps: DumpSummary[] = [];
  const proposed: ProposedArticle[] = [];
  let known: SeededParts['known'];
  let resumed = 0;
  let seeded: Seeded | undefined;
  let wrote = false;
  let nothing = true;
  for (const [i, part] of parts.entries()) {
    const isDump = part.sources.some((s) => s.kind === 'dump');
    const names = isDump ? await knownNames(await open?.(), () => seeds.entities) : undefined;
    if (names !== undefined) known = { names: names.entities.length, from: names.from };
    let built: Built | Proposed = buildDocument(part, {
      ...{ ontology, now: new Date().toISOString() },
      known: names?.entities ?? [],
      digests: digestHeads(seeds),
    });
    dumps.push(...dumpSummaries(built.dumps));
    if (built.unannotated.length > 0 && (extractor !== undefined || resume)) {
      const db = await open?.();
      const graph = db === undefined ? emptyDocument : await readDocument(db, ontology);
      const all = built.unannotated.length;
      if (resume) built = withoutThoseOf(graph, built);
      resumed += all - built.unannotated.length;
      if (extractor !== undefined)
        built = await addProposals(built, {
          ...{ ontology, extractor, known: knownBefore(graph, seeds) },
          ...(progress === undefined ? {} : { progress: progress('reading', i + 1, parts.length) }),
        });
    }
    if ('proposed' in built) proposed.push(...built.proposed);
    counts.add(built.document);
    const holdsNothing = isNothing(built.document);
    nothing &&= holdsNothing;
    if (open === undefined || holdsNothing) {
      problems.push(...built.problems);
      continue;
    }
    seeded = await seed(await open(), built, ontology, {
      reset: reset && i === 0,
      ...(progress === undefined ? {} : { progress: progress('loading', i + 1, parts.length) }),
    });
    wrote ||= seeded.wrote;
    problems.push(...seeded.problems);
  }
  return {
    ...{ problems, dumps, proposed, known, resumed },
    counts: counts.counts(),
    isNothing: nothing && resumed === 0,
    seeded: seeded === undefined ? undefined : { ...seeded, wrote },
  };
}

/** What people annotated or exported comes first and as one, as it speaks of each other. */
function partsOf({ sources, problems }: Sources, files: number): Sources[] {
  const dumps = sources.filter((s) => s.kind === 'dump');
  if (dumps.length <= files) return [{ sources, problems }];
  const first = new Set(dumps.slice(0, files));
  const parts: Sources[] = [{ sources: sources.filter((s) => s.kind !== 'dump' || first.has(s)), problems }];
  for (let at = files; at < dumps.length; at += files)
    parts.push({ sources: dumps.slice(at, at + files), problems: [] });
  return parts;
}

/** Whom the graph knows, and whom the seed folder declares: whichever is seeded first, the other finds the same ids. */
const knownBefore = (graph: GraphDocument, seeds: GraphDocument): GraphDocument => ({
  ...graph,
  entities: [...new Map([...seeds.entities, ...graph.entities].map((e) => [e.id, e])).values()],
});

/** What nobody annotated and the graph holds to the letter was loaded before: its publisher is what a load writes last. */
function withoutThoseOf(graph: GraphDocument, built: Built): Built {
  const texts = new Map(graph.articles.map((a) => [a.id, a.text]));
  const given = new Set(built.unannotated.map((u) => u.article));
  const had = new Set(
    built.document.articles.flatMap((a) => (given.has(a.id) && texts.get(a.id) === a.text ? [a.id] : [])),
  );
  return {
    ...built,
    document: { ...built.document, articles: built.document.articles.filter((a) => !had.has(a.id)) },
    unannotated: built.unannotated.filter((u) => !had.has(u.article)),
  };
}

const isNothing = (doc: GraphDocument): boolean =>
  [doc.articles, doc.reviews, doc.judgements, doc.views, doc.queries].every((part) => part.length === 0);
