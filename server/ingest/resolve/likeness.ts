import { foldName } from '../../claims/fold.ts';
import { acronymKey, coreWords, initialsOf, isAcronym } from './nameForms.ts';

export type Named = { readonly name: string; readonly aliases: readonly string[] };
export type Likeness = { readonly score: number; readonly reason: string };

/** How much two sets of names speak for one bearer, by the strongest reason; undefined where none does. */
export function nameLikeness(a: Named, b: Named, isPerson: boolean): Likeness | undefined {
  if (isPerson && differAsPersons(a.name, b.name)) return undefined;
  const [whole, core] = [
    [foldName(a.name), foldName(b.name)],
    [coreWords(a.name).join(' '), coreWords(b.name).join(' ')],
  ] as const;
  if (whole[0] === whole[1] && whole[0] !== '')
    return { score: 1, reason: a.name === b.name ? `both are called “${a.name}”` : 'the same name in Latin letters' };
  if (core[0] === core[1] && core[0] !== '')
    return { score: 0.9, reason: `“${a.name}” and “${b.name}” differ only in a title, an article or a legal form` };
  const alias = sharedAlias(a, b, isPerson) ?? sharedAlias(b, a, isPerson);
  if (alias !== undefined) return alias;
  const letters = acronymOf(a, b) ?? acronymOf(b, a);
  if (letters !== undefined && !isPerson) return letters;
  if (isPerson) return initialOf(a.name, b.name) ?? spelling(core);
  return spelling(core) ?? longer(a.name, b.name);
}

/** A surname alone is an alias of many. */
const tellsApart = (form: string, isPerson: boolean) => form.length > 2 && (!isPerson || coreWords(form).length > 1);

function sharedAlias(a: Named, b: Named, isPerson: boolean): Likeness | undefined {
  const wanted = coreWords(a.name).join(' ');
  const found = b.aliases.find((x) => tellsApart(x, isPerson) && coreWords(x).join(' ') === wanted);
  return found === undefined || wanted === ''
    ? undefined
    : { score: 0.9, reason: `“${found}” is another name of ${b.name}` };
}

function acronymOf(short: Named, long: Named): Likeness | undefined {
  const form = [short.name, ...short.aliases].find(
    (f) => isAcronym(f) && initialsOf(long.name).includes(acronymKey(f)),
  );
  return form === undefined ? undefined : { score: 0.7, reason: `“${form}” are the initials of ${long.name}` };
}

const wordsOfPerson = (name: string) => coreWords(name);
/** “J. Smith” for “John Smith”. */
function initialOf(a: string, b: string): Likeness | undefined {
  const [x, y] = [wordsOfPerson(a), wordsOfPerson(b)];
  const [surname, other] = [x.at(-1), y.at(-1)];
  if (x.length < 2 || y.length < 2 || surname !== other) return undefined;
  const [first = '', second = ''] = [x[0], y[0]];
  const fits = first !== second && first.charAt(0) === second.charAt(0) && Math.min(first.length, second.length) === 1;
  if (fits) return { score: 0.65, reason: `one surname, and “${first}” may stand for “${second}”` };
  return first === second ? { score: 0.75, reason: 'the same first name and surname' } : undefined;
}

/** Two full names with different first names, or different surnames, are two people. */
function differAsPersons(a: string, b: string): boolean {
  const [x, y] = [wordsOfPerson(a), wordsOfPerson(b)];
  if (x.length < 2 || y.length < 2) return false;
  const [first = '', second = ''] = [x[0], y[0]];
  const firsts = first === second || (Math.min(first.length, second.length) === 1 && first[0] === second[0]);
  return !(firsts || nearly(first, second)) || !(x.at(-1) === y.at(-1) || nearly(x.at(-1) ?? '', y.at(-1) ?? ''));
}

function spelling([a, b]: readonly [string, string]): Likeness | undefined {
  return nearly(a, b) && Math.min(a.length, b.length) >= 8
    ? { score: 0.7, reason: `“${a}” and “${b}” are a letter apart` }
    : undefined;
}

/** “Dahua” and “Dahua Technology”: the shorter is a name of its own, and the longer begins with it. */
function longer(a: string, b: string): Likeness | undefined {
  const [x, y] = [coreWords(a), coreWords(b)].sort((p, q) => p.length - q.length) as [string[], string[]];
  const begins = x.length > 0 && x.length < y.length && x.every((w, i) => y[i] === w) && (x[0]?.length ?? 0) >= 4;
  return begins ? { score: 0.6, reason: `“${a}” and “${b}” begin alike` } : undefined;
}

/** One slip: a letter missing, added, changed, or two swapped. Of numbers none: 12 is not 13. */
export function nearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\d/.test(x + y)) return false;
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
}
