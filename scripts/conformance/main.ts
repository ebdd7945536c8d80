import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGuard } from '../../server/cypher/openGuard.ts';
import { errorText, isAppError } from '../../server/errors.ts';
import { runDifferential } from './differential/main.ts';
import { reportDifferences } from './differential/report.ts';
import { fetchKit, readScenarios } from './features.ts';
import { type Beyond, isRight, type Question, toQuestion } from './judge.ts';
import { type Graph, openGraphMaker } from './reader.ts';
import { type Outcome, report, type Verdict } from './report.ts';

const help = `Runs the openCypher TCK's reading scenarios through our own reader: guard and embedded engine.

  npm run conformance [-- --json FILE]
  npm run conformance -- --differential [--queries 10000] [--seed N] [--minutes M]

Writes the table into docs/conformance.md. Fetches the kit once, with Maven.

  --json FILE     every question with what became of it
  --differential  asks generated queries of the embedded engine and of a Neo4j instead
  --queries N     how many the guard has to let through (10000)
  --seed N        of the generator; the same seed makes the same queries (1)
  --minutes M     stops after so long with what it has`;

const page = join('docs', 'conformance.md');

/** What the bare engine makes of a question, whatever the guard says. */
async function answer(question: Question, text: string, graph: Graph): Promise<Outcome> {
  const invalid = question.expected.kind === 'error';
  try {
    const asked = { text, params: question.params, limit: 10_000, timeoutMs: 10_000 };
    const reply = await graph.ask(asked);
    if (invalid) return 'accepted';
    return isRight(question, reply) ? 'right' : 'wrong';
  } catch (error) {
    if (!isAppError(error)) throw error;
    return invalid ? 'rejected' : 'failing';
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      differential: { type: 'boolean' },
      queries: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: 'Infinity' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.differential) {
    const [queries, seed, minutes] = [Number(values.queries), Number(values.seed), Number(values.minutes)];
    const say = (kept: number) => process.stderr.write(`\rdifferential: ${kept} of ${queries}`);
    const text = reportDifferences(await runDifferential({ queries, seed, minutes, say }));
    writeBetween('differential', text);
    console.log(text);
    return;
  }
  const kit = fetchKit();
  const graphs = (name: string) => readFileSync(join(kit, 'graphs', name, `${name}.cypher`), 'utf8');
  const read = readScenarios(join(kit, 'features')).map((s) => toQuestion(s, graphs));
  const beyond = read.filter((q): q is Beyond => typeof q === 'string');
  const questions = read.filter((q): q is Question => typeof q !== 'string');
  const groups = new Map<string, Question[]>();
  for (const q of questions) {
    const key = q.setup.join(';\n');
    groups.set(key, [...(groups.get(key) ?? []), q]);
  }

  const guard = openGuard();
  const maker = await openGraphMaker();
  const verdicts: Verdict[] = [];
  for (const group of groups.values()) {
    const graph = await maker.make(group[0]?.setup ?? []);
    for (const question of group) {
      const passed = await guard.check(question.query, 'embedded').catch((error: unknown) => {
        if (!isAppError(error)) throw error;
        return error;
      });
      const text = isAppError(passed) ? question.query : passed.text;
      const outcome = await answer(question, text, graph);
      verdicts.push({ question, outcome, refusal: isAppError(passed) ? passed.code : undefined });
    }
    await graph.close();
    process.stderr.write(`\rconformance: ${verdicts.length} of ${questions.length}`);
  }
  guard.close();
  await maker.close();
  process.stderr.write('\n');
  const table = report(verdicts, beyond);
  writeBetween('table', table);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(verdicts, null, 1)}\n`);
  console.log(table);
}

/** Into the page, between `<!-- name -->` and `<!-- name end -->`. */
function writeBetween(name: string, text: string): void {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- ${name} end -->\n`];
  const doc = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = doc.split(begin);
  const [, after = ''] = rest.split(end);
  writeFileSync(page, `${before}${begin}${text}${end}${after}`);
}

try {
  await main();
} catch (error) {
  console.error(`conformance: ${errorText(error)}`);
  process.exitCode = 1;
}
