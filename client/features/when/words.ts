import type { TimedClaim } from '../../../server/contract/when.ts';
import { dateInWords, periodInWords } from '../../ui/dates.ts';
import { counted, listed, standingWords } from '../../ui/words.ts';
import { type Places, standsWords } from './places.ts';
import type { Clock, Period, Sifted } from './sift.ts';

export const clockWords: Readonly<Record<Clock, string>> = {
  happened: 'Happened',
  said: 'Was said',
  published: 'Was published',
  recorded: 'Was recorded',
};

/** When it happened in the passage's words; else when it was said; else that no date is known. */
export function whenWords({ claim, said }: TimedClaim): string {
  if (claim.validFrom !== null || claim.validTo !== null)
    return claim.dateText ?? periodInWords(claim.validFrom, claim.validTo);
  const first = claim.assertions.find((a) => a.review !== 'rejected' && a.saidOn !== null);
  return said.length > 0 && first ? `no date, said ${first.saidText ?? dateInWords(first.saidOn)}` : 'no date';
}
export function whereWords(c: TimedClaim, places: Places): string {
  const stands = places.of(c);
  return stands.length > 0 ? standsWords(stands) : c.places.length > 0 ? 'not on the map' : 'no place given';
}

/** What a number says to somebody who does not see it. */
export const chipName = (c: TimedClaim): string =>
  `Claim ${c.number}, ${standingWords[c.claim.standing].word.toLowerCase()}: ${c.claim.statement}`;

const clockVerbs: Readonly<Record<Clock, string>> = {
  happened: 'happened',
  said: 'was said',
  published: 'was published',
  recorded: 'was recorded here',
};
const periodWords = ({ clock, from, to }: Period): string => {
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const [a, b] = wholeYears ? [from.slice(0, 4), to.slice(0, 4)] : [from, to];
  return `${clockVerbs[clock]} ${a === b ? dateInWords(a) : `${dateInWords(a)} to ${dateInWords(b)}`}`;
};

/** "27 claims left out: 20 without such a date and 7 outside the period. Only …" */
export function leftOutWords({ standing, undated, outside }: Sifted, period: Period | null): string | null {
  const parts = [
    ...(standing > 0 ? [`${standing} by ${standing === 1 ? 'its' : 'their'} standing`] : []),
    ...(undated > 0 ? [`${undated} without such a date`] : []),
    ...(outside > 0 ? [`${outside} outside the period`] : []),
  ];
  const only = period === null ? '' : ` Only what ${periodWords(period)} is shown.`;
  const cut = parts.length === 0 ? '' : `${counted(standing + undated + outside, 'claim')} left out: ${listed(parts)}.`;
  return cut + only === '' ? null : `${cut}${only}`.trim();
}
