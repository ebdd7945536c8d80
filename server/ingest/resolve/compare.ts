import type { Bearer } from './bearer.ts';
import { nameLikeness } from './likeness.ts';
import { isGeneric } from './nameForms.ts';

export type Comparison = { readonly score: number; readonly reasons: readonly string[] };
/** From here on two are worth a person's look. */
export const worthAsking = 0.6;

/** A state and a place of its name are often one, read in two ways. */
const kinds = ({ roots }: Bearer) => roots.map((r) => (r === 'Country' ? 'Place' : r));
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((x) => b.has(x));

/** Whether two bearers may be one: by name first, then by what they are and where they belong. Unnamed ones never are. */
export function compare(a: Bearer, b: Bearer): Comparison {
  const none = { score: 0, reasons: [] };
  if (a.unnamed || b.unnamed || a.id === b.id || !kinds(a).some((r) => kinds(b).includes(r))) return none;
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const isPerson = first.roots.includes('Person');
  const likeness = nameLikeness(first, second, isPerson);
  if (likeness === undefined) return none;
  let score = likeness.score;
  const reasons = [likeness.reason];
  if (!a.roots.some((r) => b.roots.includes(r))) {
    score -= 0.2;
    reasons.push(`one is a ${first.roots.join(', ')}, the other a ${second.roots.join(', ')}`);
  }
  const countries = shared(a.countries, b.countries);
  if (countries.length > 0) {
    score += 0.1;
    reasons.push(`both belong to ${countries.join(', ')}`);
  } else if (a.countries.size > 0 && b.countries.size > 0) {
    score -= 0.35;
    reasons.push(`one belongs to ${[...first.countries].join(', ')}, the other to ${[...second.countries].join(', ')}`);
  } else if (isGeneric(first.name) && isGeneric(second.name)) {
    score -= 0.35;
    reasons.push('every country has one of that name');
  }
  const together = shared(a.articles, b.articles);
  if (together.length > 0 && likeness.score < 1) {
    score -= 0.1;
    reasons.push(`${together.length === 1 ? 'an article names' : `${together.length} articles name`} both`);
  }
  return { score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, reasons };
}
