import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { GraphDocument } from '../server/contract/document.ts';
import type { Ontology } from '../server/contract/ontology.ts';
import { readEnv } from '../server/env.ts';
import { AppError, errorText } from '../server/errors.ts';
import type { GraphDatabase } from '../server/graph/database.ts';
import { curated } from '../server/graph/document/merge.ts';
import { openDatabase } from '../server/graph/open.ts';
import { buildDocument, emptyDocument } from '../server/ingest/build.ts';
import { countGraph, type DocumentCounts } from '../server/ingest/counts.ts';
import { estimateLines } from '../server/ingest/extract/estimateLines.ts';
import type { Extractor } from '../server/ingest/extract/extractor.ts';
import { extractorNamed } from '../server/ingest/extract/extractors.ts';
import { digestHeads } from '../server/ingest/joinDigests.ts';
import { type Part, type SeededParts, seedInParts } from '../server/ingest/parts.ts';
import { type Problem, problemLine } from '../server/ingest/problem.ts';
import { estimateProposals } from '../server/ingest/proposals/estimateProposals.ts';
import { findSources, type Sources } from '../server/ingest/sources.ts';
import { readOntology } from '../server/ontology.ts';
import './brokenPipe.ts';

const help = `Turns articles and their annotations, or a JSON export, into graph.

  npm run seed -- [PATH…] [--dry-run] [--reset] [--strict] [--json] [--extractor NAME] [--resume]

PATH is a folder with articles/ and annotations/, a folder of articles, one article (.md, .html, .pdf, .docx), a text
copied from web pages that holds one article or several (.txt), or an export (.json); without one, SEED_DIR (default
graph-seed). Folders in a folder are read as well, hidden ones are not, nor links that lead out of it; what is not read
is told. With the embedded graph the app must not run on the same DATA_DIR meanwhile: stop it, or add the articles there.
An article given again replaces what it said before; others stay. Annotations speak for their article. For one without,
the extractor does: what it finds enters as proposals for a person to review, and a review is kept when it reads again.

  --dry-run         checks everything and opens no database; of a model, says what it would take and asks nobody
  --reset           first removes what seeding made; reviews, judgements by people, views and saved queries stay
  --resume          leaves alone articles that nobody annotated and the graph holds to the letter, so that a run that was
                    broken off goes on; each 50 files are loaded while the next are read
  --strict          ends with code 1 when anything was rejected
  --json            prints the summary as one JSON object
  --extractor NAME  offline, which is the default for PATHs; llm: a model at LLM_BASE_URL; curated: annotations alone,
                    so that an article without is stored with its text and the names in it that the graph knows, and no
                    claim is made of it

Ends with 0; 1 when --strict and something was rejected; 2 when input or settings cannot be used.`;

/** Code 1 is for rejections alone, so that a script can tell them from input that cannot be used. */
const rejected = 1;
const unusable = 2;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      extractor: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const name = values.extractor ?? (positionals.length > 0 ? 'offline' : curated);
  const env = readEnv(process.env);
  const ontology = readOntology(env.SEED_DIR);
  const sources = findSources(positionals.length > 0 ? positionals : [env.SEED_DIR]);
  const files = sources.sources.length;
  const extractor = name === curated ? undefined : await extractorNamed(name, { others: [curated], env, files });
  const seeds = seedDocument(env.SEED_DIR, ontology);
  if (values['dry-run'] && extractor?.estimate !== undefined) await printEstimate(sources, extractor, seeds, ontology);
  let opened: Promise<GraphDatabase> | undefined;
  const open = () => {
    opened ??= openDatabase(env);
    return opened;
  };
  let done: SeededParts;
  let whole: DocumentCounts | undefined;
  const bar = progressBar();
  const parts: Part[] = [];
  let proposed = 0;
  // Of very many articles nobody wants to wait for the first line, nor keep them all; one object holds them all the same.
  const told = (part: Part) => {
    proposed += part.proposed.length;
    if (values.json) parts.push(part);
    else bar.aside(() => printPart(part, extractor === undefined));
  };
  try {
    done = await seedInParts(sources, {
      ...{ ontology, seeds, reset: values.reset, resume: values.resume, progress: bar.progress, told },
      // A model is asked nothing in a dry run.
      extractor: values['dry-run'] && extractor?.estimate !== undefined ? undefined : extractor,
      open: values['dry-run'] ? undefined : open,
    });
    if (done.seeded !== undefined) whole = await countGraph(await open());
  } finally {
    bar.stop();
    extractor?.close?.();
    await (await opened)?.close();
  }
  const { counts, seeded, resumed, rejections, warnings } = done;
  const problems = parts.flatMap((p) => p.problems);
  if (done.isNothing) {
    printProblems(problems);
    throw new AppError(400, 'unusable-input', 'Nothing of this can be loaded; the graph is as it was');
  }
  if (values.json) {
    const graph = seeded === undefined ? null : { ...whole, wrote: seeded.wrote };
    const orphans = seeded?.orphans.map((r) => r.id) ?? [];
    const read = { ...counts, rejections, warnings };
    const [dumps, all] = [parts.flatMap((p) => p.dumps), parts.flatMap((p) => p.proposed)];
    console.log(JSON.stringify({ read, resumed, dumps, proposed: all, graph, orphans, problems }, null, 2));
  } else {
    if (done.known !== undefined) console.log(`known names of ${done.known.names} entities, ${done.known.from}`);
    if (proposed > 0)
      console.log('            Nobody has reviewed them: they wait under Review, and draw no Links until then.');
    if (resumed > 0) console.log(`resumed     ${number(resumed, 'article')} left alone, as the graph holds them`);
    console.log(summary(counts, rejections, warnings));
    if (seeded !== undefined && whole !== undefined) printGraph(seeded, whole);
  }
  return values.strict && rejections > 0 ? rejected : 0;
}

async function printEstimate(sources: Sources, extractor: Extractor, seeds: GraphDocument, ontology: Ontology) {
  const context = { ontology, now: new Date().toISOString(), known: seeds.entities, digests: digestHeads(seeds) };
  const estimates = await estimateProposals(buildDocument(sources, context), { ontology, extractor });
  for (const line of estimateLines(estimates)) console.error(line);
}

/** What the seed folder declares; one without articles declares nobody. */
function seedDocument(dir: string, ontology: Ontology): GraphDocument {
  try {
    return buildDocument(findSources([dir]), { ontology, now: new Date().toISOString() }).document;
  } catch (error) {
    if (error instanceof AppError) return emptyDocument;
    throw error;
  }
}

/** One bar over all files, for whoever watches; a log gets the summary. Lines stand above it. */
function progressBar() {
  const format = '{bar} {value}/{total} files · {rate}/s · {left} left';
  const began = performance.now();
  let bar: SingleBar | undefined;
  let shown: { readonly done: number; readonly total: number } | undefined;
  const stop = () => {
    bar?.stop();
    bar = undefined;
  };
  const show = () => {
    if (!process.stderr.isTTY || shown === undefined) return;
    const { done, total } = shown;
    const rate = done / ((performance.now() - began) / 1000);
    const told = { rate: rate.toFixed(1), left: done === 0 ? '?' : inWords((total - done) / rate) };
    if (bar === undefined) {
      bar = new SingleBar({ format, clearOnComplete: true, hideCursor: true });
      bar.start(total, Math.floor(done), told);
    } else bar.update(Math.floor(done), told);
  };
  return {
    stop,
    progress: (done: number, total: number) => {
      shown = { done, total };
      show();
    },
    aside: (print: () => void) => {
      stop();
      print();
      show();
    },
  };
}

const inWords = (seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), Math.round(seconds % 60)];
  return h > 0 ? `${h} h ${m} min` : m > 0 ? `${m} min ${s} s` : `${s} s`;
};

function printProblems(problems: readonly Problem[]): void {
  for (const p of problems) console.error(`${p.kind === 'rejection' ? 'rejected' : 'warning '}  ${problemLine(p)}`);
}

const number = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

function printPart({ problems, dumps, proposed }: Part, silent: boolean): void {
  printProblems(problems);
  printDumps(dumps, silent);
  printProposed(proposed);
}

function printProposed(proposed: Part['proposed']): void {
  for (const p of proposed)
    console.log(
      p.left === null
        ? `proposed    ${number(p.claims, 'claim')} (${number(p.assertions, 'assertion')}; ${p.rejected} rejected) of “${p.title}”`
        : `proposed    nothing of “${p.title}”: ${p.left}`,
    );
}

function printDumps(dumps: Part['dumps'], silent: boolean): void {
  for (const { file, articles, leftOut } of dumps) {
    console.log(`recognised  ${number(articles.length, 'article')} in ${file}`);
    for (const a of articles) console.log(`            lines ${a.lines[0]}–${a.lines[1]}: ${a.says}`);
    if (silent)
      console.log(
        '            There is no annotation of any of them, so no claim is made; text and known names are taken.',
      );
    for (const l of leftOut)
      console.log(`left out    ${l.line === null ? '' : `line ${l.line}, `}${l.why}: ${JSON.stringify(l.words)}`);
  }
}

const of = (parts: Readonly<Record<string, number>>): string => {
  const some = Object.entries(parts).filter(([, n]) => n > 0);
  return some.length === 0 ? '' : `: ${some.map(([name, n]) => `${n} ${name}`).join(', ')}`;
};
const summary = (c: DocumentCounts, rejections: number, warnings: number) =>
  [
    `articles    ${c.articles}`,
    `entities    ${c.entities}, mentioned ${c.mentions} times`,
    `claims      ${c.claims}${of(c.byStanding)}`,
    `assertions  ${c.assertions}${of(c.byStance)}`,
    `links       ${c.links}`,
    `judgements  ${c.judgements}`,
    `rejected    ${rejections}${warnings > 0 ? `, and ${warnings} warnings` : ''}`,
  ].join('\n');

function printGraph(seeded: NonNullable<SeededParts['seeded']>, whole: DocumentCounts): void {
  console.log(
    `${seeded.wrote ? 'Written' : 'Nothing to write, the graph holds all this already'}: the graph has ${whole.articles} articles, ` +
      `${whole.entities} entities, ${whole.claims} claims, ${whole.assertions} assertions, ${whole.links} links.`,
  );
  for (const r of seeded.orphans)
    console.error(`review   ${r.id}: ${r.verdict} by ${r.by} at ${r.at} judged an assertion that is gone; it is kept`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`seed: ${errorText(error)}`);
  process.exitCode = unusable;
}
