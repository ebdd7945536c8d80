import type { OfferedExtractor } from '../contract/extractors.ts';
import type { IngestReply, IngestRequest } from '../contract/ingest.ts';
import type { Ontology } from '../contract/ontology.ts';
import type { GraphDatabase } from '../graph/database.ts';
import { articlesHeld } from '../graph/queries/articlesHeld.ts';
import { digestsByName } from '../graph/queries/digests.ts';
import { cached } from '../graph/read/cached.ts';
import { buildDocument, emptyDocument } from '../ingest/build.ts';
import { outletNames } from '../ingest/dumps.ts';
import { Known } from '../ingest/known/known.ts';
import { readKnowledge } from '../ingest/known/readKnown.ts';
import { addProposals } from '../ingest/proposals/propose.ts';
import { seed } from '../ingest/seed.ts';
import { GraphTwins } from '../ingest/twins/graphTwins.ts';
import { estimateOf } from './estimate.ts';
import type { Extractors } from './extractors.ts';
import { itemsOf } from './items.ts';
import { type Handed, readFiles } from './read.ts';
import { recognisedFile, toProblem } from './recognised.ts';
import { type Stated, statesOf } from './states.ts';

/** Where users hand over files: what is recognised in them, and, when they say so, adding it to the graph. */
export type Intake = {
  readonly extractors: readonly OfferedExtractor[];
  take(request: IngestRequest): Promise<IngestReply>;
};

export function openIntake(
  db: GraphDatabase,
  ontology: Ontology,
  extractors: Extractors,
  now: () => Date = () => new Date(),
): Intake {
  const twins = new GraphTwins(db);
  const articles = cached(db, () => twins.refresh());
  const known = cached(db, async () => {
    const who = new Known(await readKnowledge(db, ontology), emptyDocument, ontology);
    return { who, outlets: outletNames([...who.everybody]), digests: await db.read(digestsByName, {}) };
  });
  // One addition after the other: what the first adds, the second may be a copy of.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    extractors: extractors.offered,
    take: (request) => {
      if (request.dryRun) return recognise(request);
      const mine = turn.then(() => add(request));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };

  async function read({ files }: IngestRequest) {
    const handed = await readFiles(files, await known());
    return { handed, states: await statesOf(handed, await articles()) };
  }

  async function recognise(request: IngestRequest): Promise<IngestReply> {
    const extractor = await extractors.named(request.extractor);
    const { handed, states } = await read(request);
    const wanted = handed.flatMap((f) => f.articles.filter((a) => isWanted(a, states)));
    const estimate = await estimateOf(wanted, extractor, ontology);
    return { dryRun: true, files: handed.map((f) => recognisedFile(f, states)), estimate };
  }

  async function add(request: IngestRequest): Promise<IngestReply> {
    const extractor = await extractors.named(request.extractor);
    const { handed, states } = await read(request);
    const { who, digests } = await known();
    const chosen = new Set(handed.flatMap((f) => f.articles.filter((a) => isWanted(a, states))));
    const names = distinct(handed.map((f) => f.input.name));
    const inputs = handed.map(({ input, articles: all }, n) => ({
      ...input,
      name: names[n] ?? input.name,
      problems: [],
      articles: all.filter((a) => chosen.has(a)).map((a) => a.article),
    }));
    const built = buildDocument(
      { sources: [], problems: [] },
      { ontology, now: now().toISOString(), known: who.nameable, others: who.everybody, digests, inputs },
    );
    const proposed = await addProposals(built, { ontology, extractor, known: who });
    const own = new Set([...chosen].filter((a) => a.change?.own === true).map((a) => a.id));
    const ids = handed.flatMap((f) => f.articles.map((a) => a.id));
    const had = new Set((await db.read(articlesHeld, { ids })).map((a) => a.id));
    const seeded = chosen.size === 0 ? undefined : await seed(db, proposed, ontology, { own, twins: await articles() });
    const held = chosen.size === 0 ? [] : await db.read(articlesHeld, { ids });
    const copies = new Map(held.map((a) => [a.id, a.copyOf]));
    return {
      dryRun: false,
      items: itemsOf(handed, names, { states, had, copies, chosen, proposed, seeded }),
      files: handed.map(({ input }) => ({
        name: input.name,
        articles: input.articles.length,
        problems: input.problems.map(toProblem),
      })),
    };
  }
}

const isWanted = (a: Handed, states: ReadonlyMap<Handed, Stated>): boolean =>
  a.change?.skip !== true && states.get(a)?.state !== 'already-here';

/** Two files may be called alike; what is said of one must not be taken for the other. */
const distinct = (names: readonly string[]): string[] =>
  names.map((name, i) => (names.indexOf(name) === i ? name : `${name} (file ${i + 1})`));
