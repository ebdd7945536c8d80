import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { BadFile } from './problem.ts';

export type Path = readonly PropertyKey[];
export type YamlFile = {
  readonly value: unknown;
  /** Line of the value at this path, or of the nearest one around it. */
  lineOf(path: Path): number;
};

/** YAML whose every value knows its line. `firstLine`: where in its file the text begins. */
export function readYaml(text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = doc.errors[0];
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new BadFile(line + firstLine - 1, `is not valid YAML: ${error.message}`);
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
      if (isNode(found) && found.range) return lines.linePos(found.range[0]).line + firstLine - 1;
    }
    return firstLine;
  };
  let value: unknown;
  try {
    value = doc.toJS();
  } catch (cause) {
    throw new BadFile(firstLine, `is not usable YAML: ${(cause as { message?: string }).message ?? 'unknown error'}`);
  }
  const broken = brokenString(value, []);
  if (broken !== undefined) throw new BadFile(lineOf(broken), 'holds half a surrogate pair, which is no character');
  return { value, lineOf };
}

/** The databases refuse such a string, with everything that is loaded beside it. */
function brokenString(value: unknown, path: Path): Path | undefined {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = brokenString(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A value by its schema, or the path and reason of the first thing wrong with it. */
export function parseBy<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { readonly data: z.output<S> } | { readonly path: Path; readonly reason: string } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { data: parsed.data };
  const issue = deepest(parsed.error.issues[0]);
  const field = issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `;
  const unquoted = issue.message.includes('expected string') && /number|boolean/.test(issue.message);
  return { path: issue.path, reason: `${field}${issue.message}${unquoted ? '; put it in quotes' : ''}` };
}

type Issue = { readonly path: Path; readonly message: string };
/** Of a union's failures, the one that came furthest: it says what is wrong, not that nothing fits. */
function deepest(issue: z.core.$ZodIssue | undefined): Issue {
  if (issue === undefined) return { path: [], message: 'is invalid' };
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .flatMap((branch) => branch.slice(0, 1))
    .map((i) => deepest(i))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner === undefined ? issue : { path: [...issue.path, ...inner.path], message: inner.message };
}
