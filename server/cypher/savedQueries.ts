import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type QueryParameter, queryHeader, type SavedQuery } from '../contract/query.ts';
import { AppError, isAppError } from '../errors.ts';
import type { Engine } from './clauses.ts';
import type { Guard } from './openGuard.ts';

/**
 * The saved queries of a seed folder. A file is valid Cypher as it stands: its front matter is YAML behind `// ` between
 * two lines `// ---` at its very beginning. Sorted by folder and title.
 */
export function readSavedQueries(seedDir: string): SavedQuery[] {
  const dir = join(seedDir, 'queries');
  let names: string[];
  try {
    names = readdirSync(dir).filter((name) => name.endsWith('.cypher'));
  } catch {
    // A seed folder need not bring any.
    return [];
  }
  const queries = names.sort().map((name) => {
    const file = join(dir, name);
    const query = parseSavedQuery(file, readFileSync(file, 'utf8'));
    if (`${query.id}.cypher` !== name) throw bad(file, 'id', `"${query.id}" is not the file's name`);
    return query;
  });
  return queries.sort((a, b) => byText(a.folder, b.folder) || byText(a.title, b.title) || byText(a.id, b.id));
}
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function parseSavedQuery(file: string, content: string): SavedQuery {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const close = lines.indexOf('// ---', 1);
  if (lines[0] !== '// ---' || close < 0)
    throw bad(file, 'front matter', 'is missing: the file begins with YAML behind "// " between two lines "// ---"');
  const yaml = lines.slice(1, close).map((line, i) => {
    if (!/^\/\/( |$)/.test(line))
      throw bad(file, `line ${i + 2}`, 'belongs to the front matter and must begin with "// "');
    return line.slice(3);
  });
  const header = readHeader(file, yaml.join('\n'));
  const text = lines
    .slice(close + 1)
    .join('\n')
    .trim();
  if (text === '') throw bad(file, 'query', 'is empty');
  for (const p of header.parameters)
    if (header.parameters.filter((q) => q.name === p.name).length > 1)
      throw bad(file, 'parameters', `declare "${p.name}" twice`);
  return { ...header, text, readOnly: true, owner: null, updatedAt: null, revision: 0, lastRun: null };
}

function readHeader(file: string, yaml: string) {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch (cause) {
    const { message } = cause as { message?: unknown };
    throw bad(file, 'front matter', `is no YAML: ${String(message).split('\n')[0]}`);
  }
  const parsed = queryHeader.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw bad(file, issue?.path.join('.') || 'front matter', issue?.message ?? 'is invalid');
}

export type QueryBook = {
  all(): Promise<SavedQuery[]>;
  find(id: string): Promise<SavedQuery | undefined>;
};

/**
 * The queries that may be run on this engine, each checked once and when first asked for: the guard takes a second to
 * load. Flaws are reported, and their queries left out.
 */
export function queryBook(
  queries: readonly SavedQuery[],
  guard: Guard,
  engine: Engine,
  report: (flaw: string) => void,
): QueryBook {
  const checks = new Map<string, Promise<boolean>>();
  const isUsable = (query: SavedQuery): Promise<boolean> => {
    const known = checks.get(query.id);
    if (known !== undefined) return known;
    const check = flawOf(query, guard, engine).then((flaw) => {
      if (flaw !== undefined) report(flaw);
      return flaw === undefined;
    });
    checks.set(query.id, check);
    check.catch(() => checks.delete(query.id));
    return check;
  };
  return {
    all: async () => {
      const usable = await Promise.all(queries.map(isUsable));
      return queries.filter((_, i) => usable[i]);
    },
    find: async (id) => {
      const query = queries.find((q) => q.id === id);
      return query !== undefined && (await isUsable(query)) ? query : undefined;
    },
  };
}

/** What people saved stands beside what came with the graph, and in front of it where both have one name. */
export const joinBooks = (own: QueryBook, originals: QueryBook): QueryBook => ({
  all: async () => {
    const mine = await own.all();
    const taken = new Set(mine.map((q) => q.id));
    return [...mine, ...(await originals.all()).filter((q) => !taken.has(q.id))];
  },
  find: async (id) => (await own.find(id)) ?? originals.find(id),
});

/** What stands against running this query on this engine, in words that name its file; undefined when nothing does. */
export async function flawOf(query: SavedQuery, guard: Guard, engine: Engine): Promise<string | undefined> {
  const named = `queries/${query.id}.cypher`;
  try {
    const { parameters } = await guard.check(query.text, engine, 'quickly');
    const mismatch = mismatchOf(query.parameters, parameters);
    return mismatch === undefined ? undefined : `${named}: parameters: ${mismatch}`;
  } catch (error) {
    if (!isAppError(error) || error.status >= 500 || error.code === 'cypher-unchecked') throw error;
    const { message, detail, span } = error;
    const line = span === undefined ? '' : ` (line ${query.text.slice(0, span.start).split('\n').length} of the query)`;
    return `${named}: ${message}${line}. ${detail ?? ''}`.trim();
  }
}

/** Where what is declared is not what the text uses. */
export function mismatchOf(parameters: readonly QueryParameter[], used: readonly string[]): string | undefined {
  const declared = parameters.map((p) => p.name);
  const missing = used.find((p) => !declared.includes(p));
  if (missing !== undefined) return `the text uses $${missing}, which is not declared`;
  const unused = declared.find((p) => !used.includes(p));
  return unused === undefined ? undefined : `"${unused}" is declared, the text does not use it`;
}

const bad = (file: string, field: string, what: string) =>
  new AppError(500, 'bad-query-file', `${file}: ${field} ${what}`, { field });
