import { foldName } from '../../claims/fold.ts';
import { type Bearer, isIn } from './bearer.ts';
import { nameLikeness } from './likeness.ts';
import { coreWords, isGeneric } from './nameForms.ts';

/** Somebody an extractor found in an article. */
export type Stranger = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roots: readonly string[];
  readonly countries: ReadonlySet<string>;
  /** The published article, also where a digest of it is read. */
  readonly article: string;
};

/** What an extractor takes for one another: the same distinctive name is still one thing. */
const things = new Set(['Organisation', 'System', 'Work', 'Event', 'Topic']);
const sure = 0.9;

/**
 * Whether that is certainly the known one, without asking anybody: the same name and kind, and nothing that speaks for a
 * namesake. A surname, or a ministry of no country, is only certain within one article and its digest.
 */
export function isSame(s: Stranger, known: Bearer): boolean {
  if (known.unnamed) return false;
  const sameKind = s.roots.some((r) => known.roots.includes(r));
  const isPerson = s.roots.includes('Person') || known.roots.includes('Person');
  const bothThings = s.roots.some((r) => things.has(r)) && known.roots.some((r) => things.has(r));
  if (!sameKind && !(bothThings && foldName(s.name) === foldName(known.name))) return false;
  if (isIn(known, s.article)) return isCalled(s, known) || likely(s, known, isPerson);
  if (!likely(s, known, isPerson)) return false;
  if (apart(s.countries, known.countries)) return false;
  if (isPerson) return coreWords(s.name).length > 1;
  return isGeneric(s.name)
    ? meet(s.countries, known.countries)
    : /\p{Lu}|\p{N}/u.test(s.name) || !sameKind || sameTopic(s);
}

const likely = (s: Stranger, known: Bearer, isPerson: boolean) =>
  (nameLikeness(s, known, isPerson)?.score ?? 0) >= sure;
/** By its very name or alias. */
const isCalled = (s: Stranger, known: Bearer) =>
  [known.name, ...known.aliases].some((form) => foldName(form) === foldName(s.name));
/** A topic is its word. */
const sameTopic = (s: Stranger) => s.roots.includes('Topic');

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((x) => b.has(x));
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && !meet(a, b);
