import { AppError } from '../errors.ts';
import type { Row } from './database.ts';

const deepest = 100;
const bad = (path: string, what: string) =>
  new AppError(400, 'bad-parameter', `Parameter ${path} ${what}`, { field: path });

/**
 * What both databases take alike as a parameter: null, booleans, numbers, bigints of 64 bits, strings, and lists and
 * plain objects of these. A Date becomes {} on one and something else on the other, a Map is lost silently, deep
 * nesting crashes an engine: all refused here, by name.
 */
export function checkParams(params: Row): Row {
  check(params, '$', 0);
  return params;
}

function check(value: unknown, path: string, depth: number): void {
  if (depth > deepest) throw bad(path.slice(0, 60), `is nested deeper than ${deepest} levels`);
  switch (typeof value) {
    case 'string':
      if (/\p{Surrogate}/u.test(value)) throw bad(path, 'holds half a surrogate pair, which is no character');
      return;
    case 'boolean':
      return;
    case 'number':
      if (!Number.isFinite(value)) throw bad(path, `is ${value}, which JSON and the databases do not share`);
      return;
    case 'bigint':
      if (BigInt.asIntN(64, value) !== value) throw bad(path, 'is beyond 64 bits');
      return;
    case 'object':
      break;
    default:
      throw bad(path, `is ${typeof value === 'undefined' ? 'undefined; use null' : `a ${typeof value}`}`);
  }
  if (value === null) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) check(value[i], `${path}[${i}]`, depth + 1);
    return;
  }
  if (!isPlain(value)) throw bad(path, `is a ${Object.prototype.toString.call(value).slice(8, -1)}`);
  for (const [key, inner] of Object.entries(value))
    check(inner, path === '$' ? `$${key}` : `${path}.${key}`, depth + 1);
}

/** Plain also across realms (jest, IPC): the prototype's own prototype is null, or there is none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf'))
  );
}
