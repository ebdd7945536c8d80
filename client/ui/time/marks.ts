import type { Assertion, Claim } from '../../../server/contract/claim.ts';
import { type Bounds, edtfBounds, validBounds } from '../../../server/contract/edtf.ts';
import type { Stance, Standing } from '../../../server/contract/terms.ts';
import { dateInWords, periodInWords } from '../dates.ts';
import { standingOrder } from '../words.ts';

/** What happened, when somebody said something of it, when that was published. */
export type Clock = 'happened' | 'said' | 'published';
/** A claim of a mark; on the clocks of saying and publishing with the stance taken. */
export type Marked = { readonly claim: Claim; readonly stance: Stance | null };
/** One date on one clock, with all the claims that share it. */
export type TimeMark = {
  readonly id: string;
  readonly clock: Clock;
  readonly bounds: Bounds;
  /** As a person writes it. */
  readonly date: string;
  /** What is claimed to have happened stands somehow; what is said has a stance: the one a reader has to see first. */
  readonly sign: { readonly standing: Standing } | { readonly stance: Stance };
  readonly label: string;
  /** Each once, that with the sign first. */
  readonly of: readonly Marked[];
};
export type Timed = {
  readonly marks: readonly TimeMark[];
  /** Claims of which nobody says when it happened. */
  readonly undated: readonly Claim[];
};

type Said = { readonly claim: Claim; readonly assertion: Assertion };
/** `nameOf`: a claim in two or three words. */
export function timed(claims: readonly Claim[], nameOf: (claim: Claim) => string): Timed {
  const dated = claims.filter((c) => happenedAt(c) !== null);
  const said: Said[] = claims.flatMap((claim) =>
    claim.assertions.filter((a) => a.review !== 'rejected').map((assertion) => ({ claim, assertion })),
  );
  const happened = grouped(dated, (c) => `${c.validFrom ?? ''}/${c.validTo ?? ''}`).flatMap(
    ([key, all]): TimeMark[] => {
      const bounds = all[0] && happenedAt(all[0]);
      const first = [...all].sort(worstFirst)[0];
      if (!bounds || !first) return [];
      return [
        {
          id: `happened ${key}`,
          clock: 'happened',
          bounds,
          date: periodInWords(first.validFrom, first.validTo),
          sign: { standing: first.standing },
          label: all.length === 1 ? capital(nameOf(first)) : `${all.length} claims`,
          of: [...all].sort(worstFirst).map((claim) => ({ claim, stance: null })),
        },
      ];
    },
  );
  return {
    marks: [
      ...happened,
      ...utterances('said', said, (a) => a.saidOn),
      ...utterances('published', said, publishedOn),
    ].sort(inTime),
    undated: claims.filter((c) => happenedAt(c) === null),
  };
}

function happenedAt(c: Pick<Claim, 'validFrom' | 'validTo'>): Bounds | null {
  const bounds = validBounds(c.validFrom, c.validTo);
  return bounds.from === null && bounds.to === null ? null : bounds;
}
const publishedOn = (a: Assertion) => a.article.publishedOn;

/** What a reader has to see first where several stances fall on one day: a denial is never behind what it denies. */
const loudest: readonly Stance[] = ['denies', 'questions', 'declines', 'affirms'];
const labels: Readonly<Record<'said' | 'published', Readonly<Record<Stance, string>>>> = {
  said: { denies: 'Denied', questions: 'Questioned', declines: 'Answer declined', affirms: 'Said' },
  published: {
    denies: 'Denial published',
    questions: 'Question published',
    declines: 'Refusal published',
    affirms: 'Published',
  },
};
const among: Readonly<Record<Stance, string>> = {
  denies: 'a denial',
  questions: 'a question',
  declines: 'a refusal',
  affirms: 'a claim',
};
function utterances(
  clock: 'said' | 'published',
  all: readonly Said[],
  dateOf: (a: Assertion) => string | null,
): TimeMark[] {
  const dated = all.filter(({ assertion }) => dateOf(assertion) !== null);
  return grouped(dated, (s) => dateOf(s.assertion) ?? '').flatMap(([date, same]): TimeMark[] => {
    const bounds = edtfBounds(date);
    const pairs = new Map(
      same.map(({ claim, assertion }) => [`${claim.id} ${assertion.stance}`, { claim, stance: assertion.stance }]),
    );
    const of = [...pairs.values()].sort(
      (a, b) => loudest.indexOf(a.stance) - loudest.indexOf(b.stance) || worstFirst(a.claim, b.claim),
    );
    const stance = of[0]?.stance;
    if (!bounds || stance === undefined) return [];
    // One denial of many claims must not make all of them denials.
    const mixed = of.some((o) => o.stance !== stance);
    const label = mixed ? `${labels[clock].affirms}, ${among[stance]} among it` : labels[clock][stance];
    return [{ id: `${clock} ${date}`, clock, bounds, date: dateInWords(date), sign: { stance }, label, of }];
  });
}
/** Marks that stand as one sign show the loudest: an answer before an ordinary claim, a bare affirmation last. */
export const loudness = ({ sign }: TimeMark): number =>
  'standing' in sign
    ? standingOrder.indexOf(sign.standing) * 2
    : sign.stance === 'affirms'
      ? standingOrder.length * 2
      : loudest.indexOf(sign.stance) * 2 + 1;

function grouped<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}
const worstFirst = (a: Claim, b: Claim) => standingOrder.indexOf(a.standing) - standingOrder.indexOf(b.standing);
const day = (b: Bounds) => b.from ?? b.to ?? '';
const inTime = (a: TimeMark, b: TimeMark) =>
  day(a.bounds) < day(b.bounds) ? -1 : day(a.bounds) > day(b.bounds) ? 1 : 0;
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
