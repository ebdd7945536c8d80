import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import type { QueryParameter, SavedQuery } from '../server/contract/query.ts';
import { readParameters } from '../server/cypher/parameters.ts';
import { readEnv } from '../server/env.ts';
import { AppError, errorText } from '../server/errors.ts';
import type { UserResult } from '../server/graph/database.ts';
import { openDatabase } from '../server/graph/open.ts';
import { readOntology } from '../server/ontology.ts';
import { asTable, plain } from './queryTable.ts';
import { answerOf, savedQueries, savedQuery } from './saved.ts';
import './brokenPipe.ts';

const help = `Runs a saved query: one that came with the graph, or one that somebody saved.

  npm run query -- ID [--param NAME=VALUE]… [--format table|csv|json] [--limit N] [--timeout SECONDS]
  npm run query                        lists the saved queries with their parameters

A value of a list is written --param NAME=one,two. Rows go to stdout; what was cut is told on stderr.`;

const formats = ['table', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      param: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'table' },
      limit: { type: 'string', default: '1000' },
      timeout: { type: 'string', default: '60' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [id, extra] = positionals;
  if (extra !== undefined) throw bad('query', `${extra} is one id too many`, 'Run one query at a time');
  const format = formats.find((f) => f === values.format);
  if (format === undefined)
    throw bad('format', `--format ${values.format} is unknown`, `Use one of ${formats.join(', ')}`);
  const limit = readNumber('limit', values.limit, 100_000);
  const timeoutMs = readNumber('timeout', values.timeout, 600) * 1000;
  const env = readEnv(process.env);
  const db = await openDatabase(env);
  try {
    const queries = await savedQueries(db, env.SEED_DIR);
    if (id === undefined) {
      list(queries);
      return 0;
    }
    const query = savedQuery(queries, id);
    const predicates = new Set(readOntology(env.SEED_DIR).predicates.map((p) => p.id));
    const { params } = readParameters(query, readParams(query, values.param), predicates);
    write(await answerOf(db, query, { params, limit, timeoutMs }), format);
  } finally {
    await db.close();
  }
  return 0;
}

function readParams(query: SavedQuery, given: readonly string[]): Record<string, unknown> {
  const pairs = given.map((pair): [string, unknown] => {
    const at = pair.indexOf('=');
    if (at < 1) throw bad('param', `--param ${pair} has no value`, 'Write --param NAME=VALUE');
    const [name, text] = [pair.slice(0, at), pair.slice(at + 1)];
    const declared = query.parameters.find((p) => p.name === name);
    if (declared === undefined) throw bad('param', `${query.id} has no parameter ${name}`, `It has ${namesOf(query)}`);
    return [name, readParam(declared, text)];
  });
  return Object.fromEntries(pairs);
}
/** The form a value is in decides nothing: what is none of its type is refused by `readParameters`, in its words. */
function readParam({ type }: QueryParameter, text: string): unknown {
  if ((type === 'integer' || type === 'number') && text.trim() !== '' && Number.isFinite(Number(text)))
    return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  if (type === 'list') return text === '' ? [] : text.split(',').map((part) => part.trim());
  return text;
}

function write({ columns, rows, truncated, tookMs }: UserResult, format: Format): void {
  const cells = rows.map((row) => columns.map((c) => plain(row[c])));
  if (format === 'table') process.stdout.write(asTable(columns, cells));
  if (format === 'csv')
    process.stdout.write(`${Papa.unparse({ fields: [...columns], data: cells }, { escapeFormulae: true })}\r\n`);
  if (format === 'json')
    process.stdout.write(
      `${JSON.stringify({ columns, rows, truncated }, (_, v) => (typeof v === 'bigint' ? String(v) : v), 2)}\n`,
    );
  const count = rows.length === 1 ? 'row' : 'rows';
  const kept = truncated
    ? `the first ${rows.length} ${count}; --limit cut the rest, which nobody counted`
    : `${rows.length} ${count}, nothing cut by --limit`;
  console.error(`query: ${kept} (${Math.round(tookMs)} ms)`);
}

function list(queries: readonly SavedQuery[]): void {
  for (const folder of new Set(queries.map((q) => q.folder))) {
    console.log(`\n${folder}`);
    for (const q of queries.filter((one) => one.folder === folder))
      console.log(`  ${q.id.padEnd(24)} ${q.title}${q.parameters.length > 0 ? ` (${namesOf(q)})` : ''}`);
  }
}
const namesOf = ({ parameters }: SavedQuery) => parameters.map((p) => p.name).join(', ') || 'none';

function readNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw bad(name, `--${name} ${text} is no number from 1 to ${most}`, 'Give a whole number');
  return number;
}

const bad = (field: string, message: string, detail: string) =>
  new AppError(400, 'bad-argument', message, { field, detail });

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`query: ${errorText(error)}`);
  process.exitCode = 2;
}
