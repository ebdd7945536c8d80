import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Row } from '../../server/graph/database.ts';

/** A hand-checked answer: columns, then one list a row. Entities stand as `(id)`, Links as `[from TYPE to]`. */
export type Answer = { params: Record<string, unknown>; columns: string[]; rows: unknown[][] };

const dir = fileURLToPath(new URL('../contract/answers/', import.meta.url));
export const answerIds = readdirSync(dir).map((name) => name.replace(/\.yaml$/, ''));
export const readAnswer = (id: string): Answer => parse(readFileSync(`${dir}${id}.yaml`, 'utf8'));

type Returned = {
  $type?: string;
  id?: string;
  from?: string;
  type?: string;
  to?: string;
  nodes?: Returned[];
  relationships?: Returned[];
};

/** One value as a person writes it down. Lists of voices have no order, so they are sorted. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written).sort();
  if (typeof value !== 'object' || value === null) return value ?? null;
  const v = value as Returned;
  if (v.$type === 'node') return `(${v.id})`;
  if (v.$type === 'relationship') return `[${v.from} ${v.type} ${v.to}]`;
  if (v.$type === 'path') return (v.nodes ?? []).map((n) => n.id).join(' – ');
  return value;
}

/** Rows as an answer holds them: the given columns, in an order of their own. */
export const writtenRows = (rows: readonly Row[], columns: readonly string[]): unknown[][] =>
  rows
    .map((row) => columns.map((c) => written(row[c])))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
