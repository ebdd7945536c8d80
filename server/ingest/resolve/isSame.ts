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
  if (!mayBe(s, known)) return false;
  const sameKind = isOfKind(s, known);
  const isPerson = s.roots.includes('Person') || known.roots.includes('Person');
  if (isIn(known, s.article)) return isCalled(s, known) || likely(s, known, isPerson);
  if (!likely(s, known, isPerson)) return false;
  if (apart(s.countries, known.countries)) return false;
  if (isPerson) return coreWords(s.name).length > 1;
  return isGeneric(s.name)
    ? meet(s.countries, known.countries)
    : /\p{Lu}|\p{N}/u.test(s.name) || !sameKind || sameTopic(s);
}

const isOfKind = (s: Stranger, known: Bearer) => s.roots.some((r) => known.roots.includes(r));
/** Whether what they are speaks against it. */
export function mayBe(s: Stranger, known: Bearer): boolean {
  if (known.unnamed) return false;
  const bothThings = s.roots.some((r) => things.has(r)) && known.roots.some((r) => things.has(r));
  return isOfKind(s, known) || (bothThings && foldName(s.name) === foldName(known.name));
}

/** Whether only somebody whom its own article names can be the same: there may be thousands of that name. */
export const onlyWithin = (s: Stranger): boolean =>
  s.roots.includes('Person') ? coreWords(s.name).length <= 1 : isGeneric(s.name) && s.countries.size === 0;

const likely = (s: Stranger, known: Bearer, isPerson: boolean) =>
  (nameLikeness(s, known, isPerson)?.score ?? 0) >= sure;
/** By its very name or alias. */
const isCalled = (s: Stranger, known: Bearer) =>
  [known.name, ...known.aliases].some((form) => foldName(form) === foldName(s.name));
/** A topic is its word. */
const sameTopic = (s: Stranger) => s.roots.includes('Topic');

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((x) => b.has(x));
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0 && !meet(a, b);
