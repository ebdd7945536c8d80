import { z } from 'zod';
import type { QueryParameter, SavedQuery } from '../contract/query.ts';
import { edtf, slug, stance } from '../contract/terms.ts';
import { AppError } from '../errors.ts';

/** Values for a saved query, each as its declaration says. */
export type Given = {
  readonly params: Readonly<Record<string, unknown>>;
  /** Entities that must exist, with the field each was given in. */
  readonly entities: readonly { readonly field: string; readonly id: string }[];
};

const forms: Readonly<Record<QueryParameter['type'], { schema: z.ZodType; what: string }>> = {
  entity: { schema: slug, what: 'the id of an entity' },
  text: { schema: z.string().max(10_000), what: 'a text' },
  integer: { schema: z.int(), what: 'a whole number' },
  number: { schema: z.number(), what: 'a number' },
  boolean: { schema: z.boolean(), what: 'true or false' },
  date: { schema: edtf, what: 'a date such as 2019, 2024-09 or 2025-10-24' },
  predicate: { schema: z.string().regex(/^[A-Z_]+$/), what: 'a predicate' },
  stance: { schema: stance, what: 'a stance' },
  list: { schema: z.array(z.string()).max(10_000), what: 'a list of texts' },
};

/** An empty text where the declared default is empty too means "all", whatever the type. */
const meansAll = (p: QueryParameter, value: unknown): boolean => value === '' && p.default === '';

export function readParameters(
  query: Pick<SavedQuery, 'id' | 'parameters'>,
  given: Readonly<Record<string, unknown>>,
  predicates: ReadonlySet<string>,
): Given {
  const unknown = Object.keys(given).find((name) => !query.parameters.some((p) => p.name === name));
  if (unknown !== undefined) throw invalid(unknown, `${query.id} has no such parameter`);
  const params: Record<string, unknown> = {};
  const entities: { field: string; id: string }[] = [];
  for (const p of query.parameters) {
    const value = Object.hasOwn(given, p.name) ? given[p.name] : p.default;
    if (value === null || value === undefined) throw invalid(p.name, `${p.label} is required`);
    if (!meansAll(p, value)) {
      const { schema, what } = forms[p.type];
      if (!schema.safeParse(value).success) throw invalid(p.name, `must be ${what}`);
      if (p.type === 'predicate' && !predicates.has(String(value)))
        throw invalid(p.name, `there is no predicate ${String(value)}`);
      // A default may name somebody who is not in this graph; then the answer is simply empty.
      if (p.type === 'entity' && Object.hasOwn(given, p.name))
        entities.push({ field: `params.${p.name}`, id: String(value) });
    }
    params[p.name] = value;
  }
  return { params, entities };
}

/** For a text nobody declared parameters for: each one it uses must be given. */
export function requireParameters(used: readonly string[], given: Readonly<Record<string, unknown>>): void {
  const missing = used.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) throw invalid(missing, 'the query uses it, but no value was given');
}

const invalid = (name: string, what: string) =>
  new AppError(400, 'cypher-parameter', `${name}: ${what}`, { field: `params.${name}` });
