import type { Claim } from '../contract/claim.ts';
import type { EntityRef } from '../contract/graph.ts';
import type { Stance, Standing } from '../contract/terms.ts';
import { isAccepted } from './standing.ts';
import { distinct, listed, tellerOf } from './tellers.ts';

/** Who could speak for themselves: a system or a topic cannot. */
const speaking = ['Person', 'Organisation', 'PublicBody', 'Country'];
const mostNamed = 3;
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * What a Link's claims still lack, told from who has not spoken. Neutral by design: it says whose word is missing, never
 * what that word would be.
 */
export function wouldStrengthen(claims: readonly Claim[], standing: Standing, voices: number): string {
  const own = ownWord(claims);
  switch (standing) {
    case 'corroborated':
      return `Nothing: ${numbers[voices] ?? voices} voices agree`;
    case 'disputed':
      return `A voice besides ${parties(claims)}`;
    case 'unreviewed':
      return 'A reviewer’s verdict';
    case 'planned':
      return `${own ?? 'A second voice'}, or word that it was done`;
    default:
      return onlyUnnamed(claims) ? 'A named voice' : (own ?? 'A second voice');
  }
}

function parties(claims: readonly Claim[]): string {
  const side = (stances: readonly Stance[]) =>
    speakers(
      claims.filter((c) => c.standing === 'disputed').flatMap((c) => c.assertions),
      stances,
    );
  const [fore, against] = [side(['affirms']), side(['denies', 'questions'])];
  const all = distinct([...fore, ...against]);
  return all.length > mostNamed
    ? `the ${all.length} that are at odds`
    : `${listed(all.map((e) => e.name))}, who ${all.length === 1 ? 'stands alone' : 'are at odds'}`;
}

/** Subject or object of the claims, as far as they can speak and have not. */
function ownWord(claims: readonly Claim[]): string | undefined {
  const heard = new Set(
    claims
      .flatMap((c) => c.assertions)
      .filter(isAccepted)
      .flatMap((a) => {
        const t = tellerOf(a);
        return [...t.speakers, ...t.behalf].map((e) => e.id);
      }),
  );
  const silent = distinct(claims.flatMap((c) => [c.subject, c.object]))
    .filter((e) => !e.unnamed && !heard.has(e.id) && e.types.some((t) => speaking.includes(t)))
    .slice(0, 2)
    .map((e) => `${e.name}${e.name.endsWith('s') ? '’' : '’s'}`);
  const [first, second] = silent;
  if (first === undefined) return undefined;
  return second === undefined ? `${first} own word` : `${first} own word, or ${second}`;
}

const onlyUnnamed = (claims: readonly Claim[]): boolean =>
  speakers(
    claims.flatMap((c) => c.assertions),
    ['affirms'],
  ).every((e) => e.unnamed);
const speakers = (assertions: Claim['assertions'], stances: readonly Stance[]): EntityRef[] =>
  distinct(assertions.filter((a) => isAccepted(a) && stances.includes(a.stance)).flatMap((a) => tellerOf(a).speakers));
