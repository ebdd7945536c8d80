import { z } from 'zod';
import { AppError } from '../errors.ts';

/** The value as the schema reads it; a 400 that names the first field at fault. */
export function valid<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])].map(String).join('.');
  const what = unknown === undefined ? (issue?.message ?? 'is invalid') : 'is not known here';
  throw new AppError(400, 'invalid', field === '' ? what : `${field}: ${what}`, field === '' ? {} : { field });
}

/** A misspelt filter must not quietly widen a list, so unknown parameters are refused. */
export const validQuery = <S extends z.ZodObject>(schema: S, query: unknown): z.output<S> =>
  valid(z.strictObject(schema.shape), query) as z.output<S>;
