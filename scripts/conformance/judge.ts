import type { Row } from '../../server/graph/database.ts';
import type { Scenario } from './features.ts';
import { readExpected, spelled } from './values.ts';

/** A scenario as one question to a reader: the graph it is put over, the query, and what has to come back. */
export type Question = {
  readonly name: string;
  readonly setup: readonly string[];
  readonly query: string;
  readonly params: Row;
  readonly expected: Expected;
};
type Expected =
  | { readonly kind: 'error' }
  | {
      readonly kind: 'rows';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly inOrder: boolean;
      readonly anyListOrder: boolean;
    };
/** Why a scenario is nothing we ask. */
export type Beyond = 'writes' | 'procedures' | 'temporal';

const writes = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b/i;
const temporal = /\b(?:date|time|localtime|datetime|localdatetime|duration)\s*\(/i;

export function toQuestion(scenario: Scenario, graphs: (name: string) => string): Question | Beyond {
  const { name, folder, steps } = scenario;
  if (folder.includes('temporal')) return 'temporal';
  const setup: string[] = [];
  let query = '';
  let params: Record<string, unknown> = {};
  let expected: Expected | undefined;
  for (const { text, doc, table } of steps) {
    const [, graph] = /^the (\S+) graph$/.exec(text) ?? [];
    if (graph !== undefined) setup.push(graphs(graph));
    else if (text === 'having executed:') setup.push(doc);
    else if (text.startsWith('there exists a procedure')) return 'procedures';
    else if (text === 'parameters are:')
      params = Object.fromEntries(table.map(([k = '', v = '']) => [k, parameter(v)]));
    else if (text === 'executing query:') query = doc;
    else if (/should be raised/.test(text)) expected ??= { kind: 'error' };
    else if (text.startsWith('the result should be') && expected === undefined) expected = rowsOf(text, table);
    else if (text === 'the side effects should be:') return 'writes';
  }
  if (/^\s*CALL\s+[\w.]+\s*\(|\bCALL\s+test\./im.test(query)) return 'procedures';
  if (writes.test(query.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g, '')))
    return 'writes';
  if (setup.some((s) => temporal.test(s))) return 'temporal';
  if (expected === undefined) throw new Error(`${name}: expects nothing`);
  return { name, setup, query, params, expected };
}

function rowsOf(text: string, table: readonly (readonly string[])[]): Expected {
  const [columns = [], ...rows] = table;
  return {
    kind: 'rows',
    columns,
    rows,
    inOrder: text.includes('in order'),
    anyListOrder: text.includes('ignoring element order'),
  };
}
/** Scalars, lists and maps are spelled as JSON is. */
const parameter = (text: string): unknown => JSON.parse(readExpected(text, { anyListOrder: false }));

/**
 * Whether these rows are the ones the scenario wants. A column without an alias has the engine's name for it, so columns
 * are told by name where all names fit, else by place.
 */
export function isRight(
  { expected }: Question,
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly Row[] },
): boolean {
  if (expected.kind === 'error') return false;
  if (expected.columns.length > 0 && columns.length !== expected.columns.length) return false;
  const how = { anyListOrder: expected.anyListOrder };
  const names = expected.columns.every((c) => columns.includes(c)) ? expected.columns : columns;
  const found = rows.map((row) => names.map((c) => spelled(row[c], how)).join(' | '));
  const wanted = expected.rows.map((row) => row.map((cell) => readExpected(cell, how)).join(' | '));
  if (!expected.inOrder) {
    found.sort();
    wanted.sort();
  }
  return found.length === wanted.length && found.every((row, i) => row === wanted[i]);
}
