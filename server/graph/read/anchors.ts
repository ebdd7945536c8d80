import type { ClaimFilters } from '../../contract/claim.ts';
import { assertionsInChain } from '../queries/assertionsInChain.ts';
import { assertionsOfArticle } from '../queries/assertionsOfArticle.ts';
import { assertionsPublishedBy } from '../queries/assertionsPublishedBy.ts';
import type { Reader } from './reader.ts';

type Pair = { readonly claim: string; readonly assertion: string };

/**
 * Assertions (and their claims) that fit every anchor about who says it where; undefined when none is given. voice =
 * innermost, for an outlet also what its articles say for themselves; carrier = any later step; outlet = publisher or
 * anywhere in the chain.
 */
export async function anchoredAssertions(
  { db }: Reader,
  { voice, carrier, outlet, article }: ClaimFilters,
): Promise<ReadonlyMap<string, string> | undefined> {
  const published = (id: string) => db.read(assertionsPublishedBy, { id });
  const chain = (id: string) => db.read(assertionsInChain, { id });
  const sets: Promise<readonly Pair[]>[] = [];
  if (voice !== undefined)
    sets.push(
      Promise.all([chain(voice), published(voice)]).then(([said, own]) => [
        ...said.filter((a) => a.step === 0),
        ...own.filter((a) => a.voices === 0),
      ]),
    );
  if (carrier !== undefined) sets.push(chain(carrier).then((rows) => rows.filter((a) => a.step > 0)));
  if (outlet !== undefined)
    sets.push(Promise.all([chain(outlet), published(outlet)]).then(([said, own]) => [...said, ...own]));
  if (article !== undefined) sets.push(db.read(assertionsOfArticle, { id: article }));
  const [first, ...others] = await Promise.all(sets);
  if (first === undefined) return undefined;
  const rest = others.map((rows) => new Set(rows.map((r) => r.assertion)));
  return new Map(first.filter((a) => rest.every((ids) => ids.has(a.assertion))).map((a) => [a.assertion, a.claim]));
}
