import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Row, Statement } from './database.ts';

/** Our own statements are given our own parameters: a mismatch is a defect here, never the caller's fault. */
export function parseParams<P extends z.ZodType, R extends z.ZodType>(
  access: Statement['access'],
  s: Statement<P, R>,
  params: z.input<P>,
): Row {
  if (s.access !== access)
    throw new AppError(500, 'bad-statement', `${s.name} is a statement to ${s.access} and was run to ${access}`);
  const parsed = s.params.safeParse(params);
  if (parsed.success) return parsed.data as Row;
  throw new AppError(500, 'bad-statement', `Parameters of ${s.name}: ${z.prettifyError(parsed.error)}`);
}

export function parseRows<P extends z.ZodType, R extends z.ZodType>(
  s: Statement<P, R>,
  rows: readonly Row[],
): z.output<R>[] {
  return rows.map((row, i) => {
    const parsed = s.row.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new AppError(500, 'bad-statement', `Row ${i} of ${s.name}: ${z.prettifyError(parsed.error)}`);
  });
}
