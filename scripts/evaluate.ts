import { parseArgs } from 'node:util';
import { readEnv } from '../server/env.ts';
import { AppError, errorText } from '../server/errors.ts';
import { extractorNamed } from '../server/ingest/extract/extractors.ts';
import { readGold } from '../server/ingest/extract/score/gold.ts';
import { articleLines, mistakeLines, type Scored, totalLines } from '../server/ingest/extract/score/report.ts';
import { score } from '../server/ingest/extract/score/score.ts';
import { addUp, f1, metrics, precision, recall } from '../server/ingest/extract/score/tally.ts';
import { extractFrom, toExtract } from '../server/ingest/extract/toExtract.ts';
import { oneArticle } from '../server/ingest/input/oneArticle.ts';
import { readOntology } from '../server/ontology.ts';

const help = `Scores an extractor against annotated articles, and lists what it gets wrong.

  npm run evaluate -- [--gold DIR] [--extractor offline] [--errors N] [--json]

DIR holds articles as NAME.txt, each with its annotation NAME.json (docs/extraction.md has the format and says what
counts as right); without one, tests/gold/development. The extractor sees the text alone.

  --extractor NAME  offline, which is the default
  --only NAME       one article of the folder; may be given several times
  --errors N        lists up to N mistakes of each sort, with the words in their place; 0 lists none (default 10)
  --json            prints everything as one JSON object, with every mistake

Ends with 0; 2 when input cannot be used.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', default: 'tests/gold/development' },
      extractor: { type: 'string', default: 'offline' },
      only: { type: 'string', multiple: true },
      errors: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
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
  const ontology = readOntology(readEnv(process.env).SEED_DIR);
  const articles = readGold(values.gold).filter((a) => values.only?.includes(a.name) ?? true);
  const extractor = await extractorNamed(values.extractor);
  const all: Scored[] = [];
  const began = performance.now();
  for (const { name, text, gold } of articles) {
    const found = await extractFrom(extractor, toExtract(oneArticle(text, []).front, text), { ontology, known: [] });
    all.push({ name, score: score(text, gold, found, ontology) });
  }
  const seconds = (performance.now() - began) / 1000;
  if (values.json) console.log(JSON.stringify(asJson(extractor.name, all), null, 2));
  else {
    console.log(`${extractor.name} on ${all.length} articles of ${values.gold}, ${seconds.toFixed(2)} s\n`);
    for (const line of [...totalLines(all), '', ...articleLines(all), ...mistakeLines(all, most)]) console.log(line);
  }
  return 0;
}

function asJson(extractor: string, all: readonly Scored[]) {
  const figures = (tallies: Scored['score']['tallies']) =>
    Object.fromEntries(
      metrics.map((m) => {
        const t = tallies[m];
        return [m, { ...t, f1: f1(t), precision: precision(t), recall: recall(t) }];
      }),
    );
  return {
    extractor,
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
