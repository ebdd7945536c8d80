import { originalSlug } from '../claims/ids.ts';
import type { DocumentReview, GraphDocument } from '../contract/document.ts';
import type { Ontology } from '../contract/ontology.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { articlesHeld } from '../graph/queries/articlesHeld.ts';
import { orphanReviews } from '../graph/queries/reviewsOfAssertions.ts';
import { type Built, buildDocument, emptyDocument } from './build.ts';
import { type DocumentCounts, tally } from './counts.ts';
import { type DumpSummary, dumpSummaries } from './dump/summary.ts';
import type { Extractor } from './extract/extractor.ts';
import { digestHeads } from './joinDigests.ts';
import { Known, knowledgeOf } from './known/known.ts';
import { readKnowledge } from './known/readKnown.ts';
import type { Problem } from './problem.ts';
import { addProposals, type Proposed, type ProposedArticle } from './proposals/propose.ts';
import { seed } from './seed.ts';
import type { Sources } from './sources.ts';
import { GraphTwins } from './twins/graphTwins.ts';
import { textHash } from './twins/shingles.ts';

/**
 * So many files that nobody annotated are read and loaded at a time: a run that breaks off loses no more than the part being
 * loaded and the one being read.
 */
const usualFiles = 50;

/** What became of one part, told once it is loaded: of very many files nobody holds all of it. */
export type Part = {
  readonly problems: readonly Problem[];
  readonly dumps: readonly DumpSummary[];
  readonly proposed: readonly ProposedArticle[];
};
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
  /** How many of all the files are done, in parts of one as well. */
  readonly progress?: (done: number, total: number) => void;
  readonly told?: (part: Part) => void;
};
export type SeededParts = {
  readonly rejections: number;
  readonly warnings: number;
  /** Whose names were looked for in articles that nobody annotated; undefined where there was none. */
  readonly known: { readonly names: number; readonly from: string } | undefined;
  readonly counts: DocumentCounts;
  /** Articles left alone, as the graph holds them. */
  readonly resumed: number;
  /** Whether there was nothing to load, and nothing loaded before. */
  readonly isNothing: boolean;
  /** undefined where nothing was to be loaded. */
  readonly seeded: { readonly wrote: boolean; readonly orphans: readonly DocumentReview[] } | undefined;
};

/**
 * Everything at these sources into the graph, part by part: while one is loaded the next is read and proposed from, and finds
 * whom the parts before it made known. Of the graph is read who is known, once, and then only what it holds of the
 * articles in hand. The database is opened once it is needed.
 */
export async function seedInParts(sources: Sources, context: PartsContext): Promise<SeededParts> {
  const { ontology, extractor, seeds, open, resume = false } = context;
  const parts = open === undefined ? [sources] : partsOf(sources, context.files ?? usualFiles);
  const counts = tally(ontology);
  const loading = loadingOf(context, sources.sources.length);
  let names: SeededParts['known'];
  let [resumed, nothing] = [0, true];
  let graph: Graph | undefined;
  try {
    for (const part of parts) {
      const isDump = part.sources.some((s) => s.kind === 'dump');
      if (isDump) graph ??= await graphOf(await open?.(), context);
      const nameable = isDump ? (graph?.known.nameable ?? []) : [];
      if (isDump) names ??= { names: nameable.length, from: graph?.from ?? '' };
      let built: Built | Proposed = buildDocument(part, {
        ...{ ontology, now: new Date().toISOString() },
        ...{ known: nameable, digests: digestHeads(seeds) },
        ...(graph === undefined ? {} : { others: graph.known.everybody }),
      });
      const dumps = dumpSummaries(built.dumps);
      await loading.settled(built.document);
      const all = built.unannotated.length;
      if (resume && all > 0 && graph?.db !== undefined) built = await withoutHeld(graph.db, built);
      resumed += all - built.unannotated.length;
      const files = part.sources.length;
      if (graph !== undefined) {
        if (extractor === undefined || built.unannotated.length === 0) await graph.known.begin(built.document);
        else {
          const progress = (done: number, total: number) => loading.read(total === 0 ? 0 : (files * done) / total);
          built = await addProposals(built, { ontology, extractor, known: graph.known, progress });
        }
      }
      counts.add(built.document);
      nothing &&= isNothing(built.document);
      await loading.next(built, { files, dumps, ...(graph?.twins === undefined ? {} : { twins: graph.twins }) });
    }
  } finally {
    // Nobody is to close the database under a part that is being written.
    await loading.ended();
  }
  const { rejections, warnings, seeded, orphans } = await loading.done();
  return {
    ...{ rejections, warnings, known: names, counts: counts.counts(), resumed },
    isNothing: nothing && resumed === 0,
    seeded: seeded && { ...seeded, orphans: await stillOrphans(await open?.(), orphans) },
  };
}

/** Reading takes most of the time where something is read. */
const shareOfReading = 0.8;
type PartToLoad = { readonly files: number; readonly dumps: readonly DumpSummary[]; readonly twins?: GraphTwins };

/** Loads parts one after the other, each while the next is read, and tells how far all of it is. */
function loadingOf({ ontology, open, reset = false, progress, told }: PartsContext, total: number) {
  const orphans = new Map<string, DocumentReview>();
  const found = { rejection: 0, warning: 0 };
  const files = { read: 0, reading: 0, loaded: 0, loading: 0 };
  let seeded: { readonly wrote: boolean } | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let stories: ReadonlySet<string> = new Set();
  const tell = (more: Partial<typeof files>) => {
    Object.assign(files, more);
    const { read, reading, loaded, loading } = files;
    progress?.(
      loaded === total ? total : shareOfReading * (read + reading) + (1 - shareOfReading) * (loaded + loading),
      total,
    );
  };

  const load = async (built: Built | Proposed, { files: own, dumps, twins }: PartToLoad) => {
    let { problems } = built;
    if (open !== undefined && !isNothing(built.document)) {
      const options = {
        reset: reset && seeded === undefined,
        progress: (done: number, all: number) => tell({ loading: all === 0 ? 0 : (own * done) / all }),
        ...(twins === undefined ? {} : { twins }),
      };
      const one = await seed(await open(), built, ontology, options);
      seeded = { wrote: one.wrote || seeded?.wrote === true };
      for (const r of one.orphans) orphans.set(r.id, r);
      problems = one.problems;
    }
    for (const p of problems) found[p.kind] += 1;
    told?.({ problems, dumps, proposed: 'proposed' in built ? built.proposed : [] });
    tell({ loaded: files.loaded + own, loading: 0 });
  };
  return {
    /** So many files of the part in hand are read. */
    read: (own: number) => tell({ reading: own }),
    /** Waits for the part being loaded where it tells the same stories: what is read of them must be there. */
    settled: async (document: GraphDocument) => {
      if (storiesOf(document).some((s) => stories.has(s))) await underWay;
    },
    /** Begins with a part once the one before is loaded. */
    next: async (built: Built | Proposed, part: PartToLoad) => {
      tell({ read: files.read + part.files, reading: 0 });
      await underWay;
      stories = new Set(storiesOf(built.document));
      underWay = load(built, part);
      // It is told of when it is waited for.
      underWay.catch(() => undefined);
    },
    ended: () => underWay.catch(() => undefined),
    done: async () => {
      await underWay;
      const { rejection: rejections, warning: warnings } = found;
      return { rejections, warnings, seeded, orphans: [...orphans.values()] };
    },
  };
}
const storiesOf = (document: GraphDocument): string[] => document.articles.map((a) => originalSlug(a.id));

/** A verdict that lost its assertion to one part may have found it again in a later one. */
async function stillOrphans(
  db: GraphDatabase | undefined,
  orphans: readonly DocumentReview[],
): Promise<DocumentReview[]> {
  if (db === undefined || orphans.length === 0) return [];
  const now = new Set((await db.read(orphanReviews, {})).map((r) => r.id));
  return orphans.filter((r) => now.has(r.id));
}

type Graph = {
  readonly db: GraphDatabase | undefined;
  readonly known: Known;
  readonly from: string;
  readonly twins: GraphTwins | undefined;
};
async function graphOf(db: GraphDatabase | undefined, { ontology, seeds }: PartsContext): Promise<Graph> {
  const knowledge = db === undefined ? knowledgeOf(seeds) : await readKnowledge(db, ontology);
  return {
    db,
    known: new Known(knowledge, db === undefined ? emptyDocument : seeds, ontology),
    from: db === undefined ? 'those of the seed folder: a dry run opens no graph' : 'those of the graph',
    twins: db === undefined ? undefined : await new GraphTwins(db).refresh(),
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

/** What nobody annotated and the graph holds to the letter was loaded before: its publisher is what a load writes last. */
async function withoutHeld(db: GraphDatabase, built: Built): Promise<Built> {
  const ids = built.unannotated.map((u) => u.article);
  const hashes = new Map((await db.read(articlesHeld, { ids })).map((a) => [a.id, a.textHash]));
  const had = new Set(
    built.document.articles.flatMap((a) => (hashes.has(a.id) && hashes.get(a.id) === textHash(a.text) ? [a.id] : [])),
  );
  return {
    ...built,
    document: { ...built.document, articles: built.document.articles.filter((a) => !had.has(a.id)) },
    unannotated: built.unannotated.filter((u) => !had.has(u.article)),
  };
}

const isNothing = (doc: GraphDocument): boolean =>
  [doc.articles, doc.reviews, doc.judgements, doc.views, doc.queries].every((part) => part.length === 0);
