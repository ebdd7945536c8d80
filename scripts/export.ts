import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../server/env.ts';
import { AppError, errorText } from '../server/errors.ts';
import { exportJson } from '../server/graph/document/exportJson.ts';
import { readDocument } from '../server/graph/document/load.ts';
import { openDatabase } from '../server/graph/open.ts';
import { readOntology } from '../server/ontology.ts';

const help = `Writes the whole graph to a file.

  npm run export -- --format json --out FILE|-

json is the form that "npm run seed -- FILE" reads back. FILE is replaced only when everything is written; - is stdout.`;
const later = ['csv', 'graphml', 'gexf', 'cytoscape', 'jsonld', 'ftm'];

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  checkFormat(values.format);
  const out = values.out;
  if (out === undefined) throw bad('out', '--out is missing', 'Name a file, or - for stdout');
  if (out !== '-') checkFolder(out);
  const env = readEnv(process.env);
  const ontology = readOntology(env.SEED_DIR);
  const db = await openDatabase(env);
  let json: string;
  try {
    json = exportJson(await readDocument(db, ontology));
  } finally {
    await db.close();
  }
  if (out === '-') process.stdout.write(json);
  else writeWhole(out, json);
  return 0;
}

function checkFormat(format: string | undefined): void {
  if (format === 'json') return;
  if (format === undefined) throw bad('format', '--format is missing', 'Use --format json');
  throw later.includes(format)
    ? bad('format', `--format ${format} is not built yet`, 'Use --format json')
    : bad('format', `--format ${format} is unknown`, 'Use --format json');
}

function checkFolder(out: string): void {
  const folder = dirname(resolve(out));
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false))
    throw bad('out', `${folder} is no folder`, 'Make it first, or write elsewhere');
}

/** Beside the file first, then renamed: whoever reads it finds the old one or the new one, never half of it. */
function writeWhole(out: string, text: string): void {
  const half = `${out}.${randomUUID().slice(0, 8)}.part`;
  try {
    writeFileSync(half, text);
    renameSync(half, out);
  } catch (error) {
    rmSync(half, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw bad('out', `${out} cannot be written (${code})`, 'What was there before is unchanged');
  }
}

const bad = (field: string, message: string, detail: string) =>
  new AppError(400, 'bad-argument', message, { field, detail });

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`export: ${errorText(error)}`);
  process.exitCode = 2;
}
