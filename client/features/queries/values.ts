import type { QueryParameter } from '../../../server/contract/query.ts';
import { edtf, stances } from '../../../server/contract/terms.ts';

/** A parameter as it stands in a form and in the address: text. `list` is one entry a line. */
export type Read = { readonly value: unknown } | { readonly wrong: string };

export const writeDefault = ({ default: value }: QueryParameter): string =>
  value === null ? '' : Array.isArray(value) ? value.join('\n') : String(value);

/** An empty field is a value only where the query itself says so with an empty default. */
const mayBeEmpty = (p: QueryParameter) => p.default === '' || (Array.isArray(p.default) && p.default.length === 0);
const entries = (text: string) => text.split(/[\n,]/).flatMap((s) => (s.trim() === '' ? [] : [s.trim()]));

export function readValue(p: QueryParameter, text: string): Read {
  const said = text.trim();
  if (said === '') {
    if (mayBeEmpty(p)) return { value: p.type === 'list' ? [] : '' };
    return { wrong: p.type === 'entity' ? 'Choose an entity.' : 'Needs a value.' };
  }
  switch (p.type) {
    case 'integer':
      return /^[+-]?\d+$/.test(said) && Number.isSafeInteger(Number(said))
        ? { value: Number(said) }
        : { wrong: 'Needs a whole number, such as 50.' };
    case 'number':
      return Number.isFinite(Number(said)) ? { value: Number(said) } : { wrong: 'Needs a number, such as 0.5.' };
    case 'boolean':
      return said === 'true' || said === 'false' ? { value: said === 'true' } : { wrong: 'Needs yes or no.' };
    case 'date':
      return edtf.safeParse(said).success
        ? { value: said }
        : { wrong: 'Needs a date such as 2019, 2024-09, 2025-10-24 or 2020/2022.' };
    case 'stance':
      return stances.some((s) => s === said) ? { value: said } : { wrong: `One of ${stances.join(', ')}.` };
    case 'list':
      return { value: said.startsWith('[') ? guessValue(said) : entries(said) };
    case 'entity':
    case 'predicate':
      return { value: said };
    case 'text':
      return { value: text };
  }
}

export type ReadAll = { readonly params: Record<string, unknown>; readonly wrong: Record<string, string> };
/** `typed`: names standing in entity fields that nothing was chosen for; they must not run as what was there before. */
export function readValues(
  parameters: readonly QueryParameter[],
  texts: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>> = {},
): ReadAll {
  const params: Record<string, unknown> = {};
  const wrong: Record<string, string> = {};
  for (const p of parameters) {
    const unchosen = p.type === 'entity' && (typed[p.name] ?? '').trim() !== '';
    const read = unchosen
      ? { wrong: 'No entity is chosen: pick one from the list.' }
      : readValue(p, texts[p.name] ?? writeDefault(p));
    if ('wrong' in read) wrong[p.name] = read.wrong;
    else params[p.name] = read.value;
  }
  return { params, wrong };
}

/** Without strings, comments and names in backticks, which say nothing of what a query does. */
export const bareCypher = (cypher: string): string =>
  cypher.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g, ' ');

/** `$names` of a free query, in the order in which they appear; strings and comments hold none. */
export function parametersIn(cypher: string): string[] {
  const bare = bareCypher(cypher);
  return [...new Set([...bare.matchAll(/\$([A-Za-z_]\w*)/g)].map((m) => m[1] ?? ''))];
}

/** Without a declared type: numbers, true, false, null and JSON lists are read as such, all else is text. */
export function guessValue(text: string): unknown {
  const said = text.trim();
  if (!/^(-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null|\[[\s\S]*\])$/.test(said)) return text;
  try {
    return JSON.parse(said);
  } catch {
    return text;
  }
}
