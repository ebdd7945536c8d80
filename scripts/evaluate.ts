import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Extraction } from '../server/contract/extraction.ts';
import type { Ontology } from '../server/contract/ontology.ts';
import { readEnv } from '../server/env.ts';
import { AppError, errorText, isAppError } from '../server/errors.ts';
import { extractorNamed } from '../server/ingest/extract/extractors.ts';
import { type GoldArticle, readGold } from '../server/ingest/extract/score/gold.ts';
import {
  articleLines,
  markdownTable,
  mistakeLines,
  type ProgramScores,
  type Scored,
  totalLines,
} from '../server/ingest/extract/score/report.ts';
import { score } from '../server/ingest/extract/score/score.ts';
import { addUp, f1, metrics, precision, recall } from '../server/ingest/extract/score/tally.ts';
import { extractFrom, toExtract } from '../server/ingest/extract/toExtract.ts';
import { oneArticle } from '../server/ingest/input/oneArticle.ts';
import { readOntology } from '../server/ontology.ts';
import { baselineNamed } from './baselines/named.ts';
import './brokenPipe.ts';

const help = `Scores an extractor against annotated articles, and lists what it gets wrong.

  npm run evaluate -- [--gold DIR] [--extractor NAME] [--against NAME]… [--errors N] [--json]

DIR holds articles as NAME.txt, each with its annotation NAME.json (docs/extraction.md has the format and says what
counts as right); without one, tests/gold/development. The extractor sees the text alone.

  --extractor NAME  offline, which is the default; llm: a model at LLM_BASE_URL
  --against NAME    scores another program on the same texts in the same run, after the extractor: compromise; corenlp
                    (Stanford CoreNLP, which needs Java 17, Maven, 6 GB of memory and, the first time, 700 MB of download)
  --only NAME       one article of the folder; may be given several times
  --errors N        lists up to N mistakes of each sort, with the words in their place; 0 lists none (default 10)
  --markdown FILE   puts the figures between the marks of that file, which is docs/extraction.md here
  --json            prints everything as one JSON object, with every mistake

Ends with 0; 2 when input cannot be used.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', default: 'tests/gold/development' },
      extractor: { type: 'string', default: 'offline' },
      against: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true },
      errors: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const most = Number(values.errors);
  if (!Number.isInteger(most) || most < 0)
    throw new AppError(400, 'bad-argument', `--errors ${values.errors} is no number from 0 on`, { field: 'errors' });
  const env = readEnv(process.env);
  const ontology = readOntology(env.SEED_DIR);
  const articles = readGold(values.gold).filter((a) => values.only?.includes(a.name) ?? true);
  const extractor = await extractorNamed(values.extractor, { env });
  const runs: ProgramScores[] = [
    await run(extractor.name, articles, ontology, (text) =>
      extractFrom(extractor, toExtract(oneArticle(text, []).front, text), { ontology, known: [] }),
    ),
  ];
  for (const name of values.against) {
    const other = await baselineNamed(name).catch(absent);
    if (other === undefined) continue;
    try {
      runs.push(await run(other.name, articles, ontology, (text) => other.read(text)));
    } finally {
      await other.close();
    }
  }
  if (values.markdown !== undefined) putFigures(values.markdown, runs, values.gold);
  const [own] = runs;
  if (values.json) console.log(JSON.stringify(runs.length === 1 ? own && asJson(own) : runs.map(asJson), null, 2));
  else
    for (const { name, all, seconds } of runs) {
      console.log(`${name} on ${all.length} articles of ${values.gold}, ${seconds.toFixed(2)} s\n`);
      const lines = [
        ...totalLines(all),
        '',
        ...articleLines(all),
        ...(name === own?.name ? mistakeLines(all, most) : []),
      ];
      for (const line of [...lines, '']) console.log(line);
    }
  return 0;
}

/** What cannot run here is named and left out: the extractor is scored all the same. */
function absent(error: unknown): undefined {
  if (isAppError(error) && error.code.startsWith('corenlp-')) console.error(`evaluate: ${errorText(error)}`);
  else throw error;
}

/** Between the marks that carry the folder's name, so that each set of articles keeps its own figures. */
function putFigures(file: string, runs: readonly ProgramScores[], gold: string): void {
  const text = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- figures ${basename(gold)} -->`, `<!-- /figures ${basename(gold)} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from)
    throw new AppError(400, 'bad-argument', `${file} has no ${open} … ${close} to put the figures in`, {
      field: 'markdown',
    });
  const day = new Date().toISOString().slice(0, 10);
  const told = `${runs[0]?.all.length ?? 0} articles of \`${gold}\`, ${day}.`;
  const lines = ['', told, '', ...markdownTable(runs), ''];
  writeFileSync(file, `${text.slice(0, from + open.length)}${lines.join('\n')}${text.slice(to)}`);
}

async function run(
  name: string,
  articles: readonly GoldArticle[],
  ontology: Ontology,
  read: (text: string) => Promise<Extraction>,
): Promise<ProgramScores> {
  const began = performance.now();
  const found: { readonly of: GoldArticle; readonly read: Extraction }[] = [];
  for (const of of articles) found.push({ of, read: await read(of.text) });
  const seconds = (performance.now() - began) / 1000;
  const all = found.map((f) => ({ name: f.of.name, score: score(f.of.text, f.of.gold, f.read, ontology) }));
  return { name, all, seconds };
}

function asJson({ name, all, seconds }: ProgramScores) {
  const figures = (tallies: Scored['score']['tallies']) =>
    Object.fromEntries(
      metrics.map((m) => {
        const t = tallies[m];
        return [m, { ...t, f1: f1(t), precision: precision(t), recall: recall(t) }];
      }),
    );
  return {
    extractor: name,
    seconds,
    total: figures(addUp(all.map((a) => a.score.tallies))),
    articles: all.map((a) => ({ name: a.name, ...figures(a.score.tallies), mistakes: a.score.mistakes })),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`evaluate: ${errorText(error)}`);
  process.exitCode = 2;
}
