import { bound, edtf, stances, standings } from '../../../server/contract/terms.ts';
import { camelInWords, isNode, isPath, isRelationship, relationshipsIn, standingOf, weakestOf } from './cells.ts';

export type Row = Readonly<Record<string, unknown>>;
export type ColumnKind =
  | 'thing'
  | 'tie'
  | 'path'
  | 'standing'
  | 'stance'
  | 'predicate'
  | 'bound'
  | 'date'
  | 'number'
  | 'words'
  | 'weakest'
  /** An id alone: the way to what it names. */
  | 'open'
  | 'value';
export type Column = {
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** A relationship that leads to the thing in this column: "develops Internet filter". */
  readonly tie: string | null;
  /** Another column that holds the id of what this one names: `claim` with `claimId`. */
  readonly id: string | null;
};

const every = (values: readonly unknown[], test: (v: unknown) => boolean) => values.length > 0 && values.every(test);
const oneOf = (words: readonly string[]) => (v: unknown) => words.some((w) => w === v);
const testimony = /^(words|quotes?|passages?|text|surface|saidText|dateText)$/i;
const dated = /^(from|to|on|when|date|since|until|published\w*|said\w*|valid\w*)$/i;

function kindOf(key: string, values: readonly unknown[]): ColumnKind {
  if (/^(claim|article|entity)Id$/.test(key) && every(values, (v) => typeof v === 'string')) return 'open';
  if (every(values, isNode)) return 'thing';
  if (every(values, isRelationship)) return 'tie';
  if (every(values, isPath)) return 'path';
  if (/standing|weakest/i.test(key) && every(values, oneOf(standings))) return 'standing';
  if (/stance/i.test(key) && every(values, oneOf(stances))) return 'stance';
  if (/bound/i.test(key) && every(values, oneOf(bound.options))) return 'bound';
  if (/predicate/i.test(key) && every(values, (v) => typeof v === 'string')) return 'predicate';
  if (every(values, (v) => typeof v === 'number')) return 'number';
  if (dated.test(key) && every(values, (v) => typeof v === 'string' && edtf.safeParse(v).success)) return 'date';
  if (testimony.test(key) && every(values, (v) => typeof v === 'string')) return 'words';
  return 'value';
}

/**
 * How a result reads as a table: what every column holds, which ids only serve to link another column, which Links
 * join the entity after them, and the weakest standing of the row behind it all.
 */
export function columnsOf(
  names: readonly string[],
  rows: readonly Row[],
  headers: Readonly<Record<string, string>> = {},
): Column[] {
  const sample = rows.slice(0, 60);
  const kinds = new Map(
    names.map((key) => [
      key,
      kindOf(
        key,
        sample.map((r) => r[key]).filter((v) => v !== null && v !== undefined),
      ),
    ]),
  );
  const ids = new Map(names.filter((n) => names.includes(`${n}Id`)).map((n) => [n, `${n}Id`]));
  const hidden = new Set(ids.values());
  const found: Column[] = [];
  let waiting: string | null = null;
  const column = (key: string, tie: string | null): Column => ({
    key,
    header: headers[key] ?? camelInWords(kinds.get(key) === 'open' ? key.slice(0, -2) : key),
    kind: kinds.get(key) ?? 'value',
    tie,
    id: ids.get(key) ?? null,
  });
  for (const key of names) {
    if (hidden.has(key)) continue;
    const kind = kinds.get(key);
    if (waiting !== null) {
      if (kind === 'thing') {
        found.push(column(key, waiting));
        waiting = null;
        continue;
      }
      found.push(column(waiting, null));
      waiting = null;
    }
    if (kind === 'tie') waiting = key;
    else found.push(column(key, null));
  }
  if (waiting !== null) found.push(column(waiting, null));
  const judged = found.some((c) => c.kind === 'standing');
  const tied = sample.some((r) => Object.values(r).some((v) => relationshipsIn(v).some((x) => standingOf(x) !== null)));
  if (judged || !tied) return found;
  // What the weakest standing says is not said twice.
  const told = found.filter(
    (c) => !(/^(disputed|planned)$/.test(c.key) && sample.every((r) => typeof r[c.key] === 'boolean')),
  );
  return [...told, { key: ' weakest', header: 'Weakest', kind: 'weakest', tie: null, id: null }];
}

export const weakestIn = (row: Row) => weakestOf(Object.values(row).flatMap(relationshipsIn).map(standingOf));
