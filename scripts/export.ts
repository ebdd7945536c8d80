import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExportFormat, exportFormats } from '../server/contract/export.ts';
import { readParameters } from '../server/cypher/parameters.ts';
import { readEnv } from '../server/env.ts';
import { AppError, errorText } from '../server/errors.ts';
import { answerScope, answerTaken } from '../server/graph/export/answerScope.ts';
import type { ExportScope } from '../server/graph/export/exportGraph.ts';
import { exportAs } from '../server/graph/export/formats.ts';
import { openDatabase } from '../server/graph/open.ts';
import { makeReader, type Reader } from '../server/graph/read/reader.ts';
import { readOntology } from '../server/ontology.ts';
import { answerOf, savedQueries, savedQuery } from './saved.ts';
import './brokenPipe.ts';

const names = exportFormats.map((f) => f.id);
const help = `Writes the graph, or a part of it, to a file.

  npm run export -- --format FORMAT --out FILE|- [--entity ID | --query ID]

${exportFormats.map((f) => `  ${f.id.padEnd(10)} ${f.label}: ${f.holds}`).join('\n')}

--entity ID   only the claims about this entity
--query ID    only the entities in the answer of this saved query, and the claims between them

json of the whole graph is what "npm run seed -- FILE" reads back. FILE is replaced only when everything is written; - is
stdout. What the file holds and what it leaves out is told on stderr.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      entity: { type: 'string' },
      query: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const format = readFormat(values.format);
  const { out, entity, query } = values;
  if (out === undefined) throw bad('out', '--out is missing', 'Name a file, or - for stdout');
  if (out !== '-') checkFolder(out);
  if (entity !== undefined && query !== undefined)
    throw bad('query', '--entity and --query are given', 'Use one of them');
  const env = readEnv(process.env);
  const ontology = readOntology(env.SEED_DIR);
  const db = await openDatabase(env);
  let exported: Awaited<ReturnType<typeof exportAs>>;
  try {
    const reader = makeReader(db, ontology);
    exported = await exportAs(reader, format, await scopeOf(reader, env.SEED_DIR, entity, query));
  } finally {
    await db.close();
  }
  if (out === '-') process.stdout.write(exported.text);
  else writeWhole(out, exported.text);
  console.error(`export: ${exported.covers}`);
  return 0;
}

async function scopeOf(reader: Reader, seedDir: string, entity?: string, id?: string): Promise<ExportScope> {
  if (id === undefined) return entity === undefined ? { kind: 'whole' } : { kind: 'entity', id: entity };
  const query = savedQuery(await savedQueries(reader.db, seedDir), id);
  const { params } = readParameters(query, {}, new Set(reader.predicates.keys()));
  return answerScope(reader, query, await answerOf(reader.db, query, { params, ...answerTaken }));
}

function readFormat(format: string | undefined): ExportFormat {
  const found = names.find((name) => name === format);
  if (found !== undefined) return found;
  const what = format === undefined ? '--format is missing' : `--format ${format} is unknown`;
  throw bad('format', what, `Use one of ${names.join(', ')}`);
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
