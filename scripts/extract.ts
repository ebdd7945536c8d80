import { mkdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { Extraction } from '../server/contract/extraction.ts';
import { readEnv } from '../server/env.ts';
import { AppError, errorText } from '../server/errors.ts';
import { articlesIn, filesAt } from '../server/ingest/extract/articlesAt.ts';
import { estimateLines } from '../server/ingest/extract/estimateLines.ts';
import type { Estimate, Extractor } from '../server/ingest/extract/extractor.ts';
import { extractorNamed } from '../server/ingest/extract/extractors.ts';
import { isWritten, outputFile, outputNames, writeExtraction } from '../server/ingest/extract/outputs.ts';
import { firstMisplaced } from '../server/ingest/extract/score/gold.ts';
import { canRead, extractFrom } from '../server/ingest/extract/toExtract.ts';
import { type Problem, problemLine } from '../server/ingest/problem.ts';
import { attempt } from '../server/ingest/readArticle.ts';
import type { Source } from '../server/ingest/sources.ts';
import { readOntology } from '../server/ontology.ts';
import './brokenPipe.ts';

const help = `Writes what an extractor finds in articles: names, quotations, reported speech and claims, before any review.

  npm run extract -- PATH… --out DIR [--extractor NAME] [--resume] [--dry-run]

PATH is an article or a folder of articles, as \`npm run seed\` takes them. Each article becomes one JSON file in DIR, named
after its input, in folders as those of PATH; several articles of one file are numbered. docs/extraction.md describes the
format. Offsets refer to the text as it is stored; that of a .txt with one article is the file's own. No graph is read or
written.

  --out DIR         where the JSON files go; made if it is not there
  --extractor NAME  offline, which is the default; llm: a model at LLM_BASE_URL
  --dry-run         says what the model would take, in tokens and money, asks nobody and writes nothing
  --resume          leaves alone what is in DIR already, so that a run that was broken off goes on
  --help            prints this

Ends with 0; 1 when a file could not be read, which stops no other; 2 when nothing could be done at all.`;

const someFailed = 1;
const unusable = 2;

type Done = { articles: number; skipped: number; entities: number; quotes: number; indirect: number; claims: number };

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      extractor: { type: 'string', default: 'offline' },
      'dry-run': { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { out } = values;
  if (out === undefined) throw new AppError(400, 'bad-argument', '--out DIR is missing', { field: 'out' });
  if (positionals.length === 0) throw new AppError(400, 'bad-argument', 'a PATH is missing', { field: 'PATH' });
  const env = readEnv(process.env);
  const context = { ontology: readOntology(env.SEED_DIR), known: [] };
  const failures: string[] = [];
  const fail = (path: string) => (error: unknown) => failures.push(`${path}: ${errorText(error)}`);
  const { files, problems } = filesAt(positionals, (path, error) => fail(path)(error));
  for (const p of problems)
    if (p.kind === 'rejection') failures.push(problemLine(p));
    else console.error(`warning  ${problemLine(p)}`);
  const extractor = await extractorNamed(values.extractor, { env, files: files.length });
  if (!values['dry-run']) mkdirSync(out, { recursive: true });
  const names = outputNames(files);
  const estimates: Estimate[] = [];
  const estimate = values['dry-run'] ? (e: Estimate) => estimates.push(e) : undefined;
  const done: Done = { articles: 0, skipped: 0, entities: 0, quotes: 0, indirect: 0, claims: 0 };
  const began = performance.now();
  const bar = progressBar(files.length);
  const queue = files.values();
  const next = async () => {
    for (const file of queue) {
      const name = names.get(file.file) ?? '';
      await one(file, { out, name, resume: values.resume, extractor, context, done, failures, estimate }).catch(
        fail(file.file),
      );
      bar.increment();
      // Nothing of the offline extractor waits for anything, so nobody else had a turn: neither signals nor what is written.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: extractor.atOnce ?? 1 }, next));
  bar.stop();
  extractor.close?.();
  for (const f of failures) console.error(`failed   ${f}`);
  if (estimate !== undefined) {
    const lines = estimateLines(estimates);
    console.log(lines.length > 0 ? lines.join('\n') : `${extractor.name} takes no model: it costs nothing`);
    return failures.length === 0 ? 0 : someFailed;
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(summary(done, failures.length, out, seconds));
  if (failures.length === 0) return 0;
  return done.articles + done.skipped === 0 ? unusable : someFailed;
}

/** One file at a time, or as many as the extractor waits for at once, so that what is in memory does not grow with the number of files. */
async function one(
  file: Source,
  at: {
    readonly out: string;
    readonly name: string;
    readonly resume: boolean;
    readonly extractor: Extractor;
    readonly context: Parameters<typeof extractFrom>[2];
    readonly done: Done;
    readonly failures: string[];
    readonly estimate: ((e: Estimate) => void) | undefined;
  },
): Promise<void> {
  const problems: Problem[] = [];
  const articles = attempt(file.file, problems, () => articlesIn(file, problems)) ?? [];
  for (const p of problems)
    if (p.kind === 'rejection') at.failures.push(problemLine(p));
    else console.error(`warning  ${problemLine(p)}`);
  for (const [i, article] of articles.entries()) {
    const to = outputFile(at.out, at.name, i, articles.length);
    if (at.resume && isWritten(to)) {
      at.done.skipped += 1;
      continue;
    }
    if (at.estimate !== undefined) {
      const e = await at.extractor.estimate?.(article, at.context);
      if (e !== undefined) at.estimate(e);
      continue;
    }
    if (!canRead(at.extractor, article))
      console.error(
        `warning  ${file.file}: is in ${article.language}; the offline extractor reads English, so nothing is found`,
      );
    const rejected = (what: string, why: string) => console.error(`rejected  ${file.file}: ${what}: ${why}`);
    const found = await extractFrom(at.extractor, article, { ...at.context, rejected });
    const wrong = firstMisplaced(article.text, found);
    if (wrong !== undefined) throw new Error(`what the extractor found does not fit the text: ${wrong}`);
    writeExtraction(to, found);
    count(at.done, found);
  }
}

function count(done: Done, found: Extraction): void {
  done.articles += 1;
  done.entities += found.entities.length;
  done.quotes += found.quotes.length;
  done.indirect += found.indirect.length;
  done.claims += found.claims.length;
}

const summary = (d: Done, failed: number, out: string, seconds: number): string =>
  [
    `articles    ${d.articles} written to ${out}${d.skipped > 0 ? `, ${d.skipped} there already` : ''}`,
    `entities    ${d.entities}`,
    `quotations  ${d.quotes}, and ${d.indirect} passages of reported speech`,
    `claims      ${d.claims}`,
    `failed      ${failed}`,
    `took        ${seconds.toFixed(1)} s${d.articles > 0 && seconds > 0 ? `, ${(d.articles / seconds).toFixed(1)} articles a second` : ''}`,
  ].join('\n');

/** Only where somebody watches; a log gets the summary. */
function progressBar(total: number): { increment(): void; stop(): void } {
  if (!process.stderr.isTTY || total < 2) return { increment: () => undefined, stop: () => undefined };
  let done = 0;
  const began = performance.now();
  const bar = new SingleBar({
    format: 'extracting {bar} {value}/{total} files · {rate}/s · {eta_formatted} left',
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0, { rate: '–' });
  return {
    increment: () => {
      done += 1;
      bar.update(done, { rate: ((1000 * done) / (performance.now() - began)).toFixed(1) });
    },
    stop: () => bar.stop(),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`extract: ${errorText(error)}`);
  process.exitCode = unusable;
}
