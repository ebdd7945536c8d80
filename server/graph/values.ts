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

/** What both databases store as a property: a scalar or a list of one kind of scalar. Null is said by leaving it out. */
export function checkProperties(owner: string, properties: Row): void {
  for (const [key, value] of Object.entries(properties)) {
    const kinds = new Set(
      (Array.isArray(value) ? value : [value]).map((v: unknown) => (v === null ? 'null' : typeof v)),
    );
    const [kind = 'string'] = kinds;
    if (kinds.size > 1 || !['string', 'number', 'bigint', 'boolean'].includes(kind))
      throw new AppError(
        400,
        'bad-property',
        `Property ${key} of ${owner} holds ${[...kinds].join(' and ')}, which a graph cannot store`,
        { field: key },
      );
    check(value, key, 0);
  }
}

/** Plain also across realms (jest, IPC): the prototype's own prototype is null, or there is none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf'))
  );
}

/** Integers come out as numbers where a number holds them exactly, else as bigints. */
export const modelInteger = (value: bigint): number | bigint =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;

/** Fractions of a second without the zeros at their end. */
export const trimFraction = (iso: string): string =>
  iso.replace(/\.(\d*?)0*(?=$|[Z+\-[])/, (_, digits: string) => (digits ? `.${digits}` : ''));

/** ISO 8601 in the largest units: P1Y2M3DT4H5M6.7S. Months, days and seconds do not turn into each other. */
export function isoDuration(months: bigint, days: bigint, seconds: bigint, nanoseconds: number): string {
  const unit = (n: bigint, letter: string) => (n === 0n ? '' : `${n}${letter}`);
  const date = unit(months / 12n, 'Y') + unit(months % 12n, 'M') + unit(days, 'D');
  // The fraction counts forward from the second below; written, it has the sign of the whole.
  const total = seconds * 1_000_000_000n + BigInt(nanoseconds);
  const [size, sign] = total < 0n ? [-total, '-'] : [total, ''];
  const whole = size / 1_000_000_000n;
  const fraction = String(size % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '');
  const rest = `${whole % 60n}${fraction && `.${fraction}`}`;
  const time =
    (whole >= 3600n ? `${sign}${whole / 3600n}H` : '') +
    ((whole / 60n) % 60n > 0n ? `${sign}${(whole / 60n) % 60n}M` : '') +
    (rest === '0' ? '' : `${sign}${rest}S`);
  return date === '' && time === '' ? 'PT0S' : `P${date}${time && `T${time}`}`;
}

/** A user's result is JSON, which has neither big integers nor NaN: those become text. */
export function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, toJson(v)]));
  return value;
}
