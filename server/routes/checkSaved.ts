import type { QueryRequest } from '../contract/query.ts';
import { readParameters } from '../cypher/parameters.ts';
import { mismatchOf } from '../cypher/savedQueries.ts';
import { AppError, isAppError } from '../errors.ts';
import type { Runner } from './runQuery.ts';

/** Nothing is kept that could not be run: the text passes the guard, the parameters are those it uses. */
export async function checkSaved({ guard, reader }: Runner, asked: QueryRequest): Promise<void> {
  const { parameters: used } = await guard.check(asked.text, reader.db.kind).catch((error: unknown) => {
    if (!isAppError(error) || error.status >= 500) throw error;
    throw new AppError(error.status, error.code, error.message, {
      field: 'text',
      ...(error.detail !== undefined && { detail: error.detail }),
      ...(error.span !== undefined && { span: error.span }),
      ...(error.rewrite !== undefined && { rewrite: error.rewrite }),
    });
  });
  const { parameters } = asked;
  const twice = parameters.find((p, i) => parameters.findIndex((q) => q.name === p.name) !== i);
  const mismatch = twice === undefined ? mismatchOf(parameters, used) : `"${twice.name}" is declared twice`;
  if (mismatch !== undefined) throw wrong(mismatch);
  const withDefaults = parameters.filter((p) => p.default !== null);
  try {
    readParameters({ id: 'it', parameters: withDefaults }, {}, new Set(reader.predicates.keys()));
  } catch (error) {
    if (!isAppError(error)) throw error;
    throw wrong(`the default of ${error.message}`);
  }
}

const wrong = (what: string) => new AppError(400, 'query-parameters', `parameters: ${what}`, { field: 'parameters' });
