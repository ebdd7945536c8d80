import type { ArticleRef } from '../../../../server/contract/claim.ts';
import type { DateBounds } from '../../../../server/contract/facets.ts';
import type { TimedClaim } from '../../../../server/contract/when.ts';
import { type Clock, timesOf } from '../sift.ts';
import { chipOf, type Scale } from './axis.ts';
import { placeChips, type Row } from './chips.ts';

export type Geometry = {
  readonly left: number;
  readonly right: number;
  /** Height of each row's line. */
  readonly y: Readonly<Record<Clock, number>>;
};
export const chipSize = 26;
const levels = 2;

/** The claims of a row that have a date on its clock, by their first such time. */
const firstTimes = (claims: readonly TimedClaim[], clock: Clock): { claim: TimedClaim; time: DateBounds }[] =>
  claims.flatMap((claim) => {
    const [time] = timesOf(claim, clock);
    return time === undefined ? [] : [{ claim, time }];
  });

/** The numbers of a row; the one in hand is placed first, so that it is never among those counted. */
export function rowOf(
  claims: readonly TimedClaim[],
  clock: Exclude<Clock, 'published'>,
  scale: Scale,
  { left, right }: Geometry,
  hand: string | null,
): Row {
  const chips = firstTimes(claims, clock)
    .sort((a, b) => Number(b.claim.claim.id === hand) - Number(a.claim.claim.id === hand))
    .map(({ claim, time }) => chipOf(claim.claim.id, time, scale));
  return placeChips(chips, { size: chipSize, levels, left, right });
}

/** Articles of one time, near enough to share a sign: how many claims they publish, and what stands beside the sign. */
export type Pages = {
  readonly x: number;
  readonly claims: readonly TimedClaim[];
  readonly articles: readonly ArticleRef[];
};
export function pagesOf(claims: readonly TimedClaim[], scale: Scale): Pages[] {
  const seen = new Map<string, { article: ArticleRef; x: number; claims: TimedClaim[] }>();
  for (const claim of claims)
    for (const time of claim.published) {
      const article = claim.claim.assertions.find((a) => a.article.id === time.article)?.article;
      const had = seen.get(time.article);
      if (had !== undefined) had.claims.push(claim);
      else if (article !== undefined)
        seen.set(time.article, { article, x: chipOf('', time, scale).want, claims: [claim] });
    }
  const pages: { x: number; claims: Set<TimedClaim>; articles: ArticleRef[] }[] = [];
  for (const { article, x, claims: its } of [...seen.values()].sort((a, b) => a.x - b.x)) {
    const last = pages.at(-1);
    if (last === undefined || x - last.x > chipSize + 6) pages.push({ x, claims: new Set(its), articles: [article] });
    else {
      last.articles.push(article);
      for (const c of its) last.claims.add(c);
    }
  }
  return pages.map((p) => ({ x: p.x, articles: p.articles, claims: [...p.claims] }));
}

/** Right of the axis, in a grid: claims without a date of what happened nor of what was said. */
export function undatedOf(claims: readonly TimedClaim[]): TimedClaim[] {
  return claims.filter((c) => c.happened === null && c.said.length === 0);
}
type Cell = { readonly claim: TimedClaim; readonly x: number; readonly y: number };
export type Grid = { readonly cells: readonly Cell[]; readonly more: number };
export function gridOf(
  claims: readonly TimedClaim[],
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
  hand: string | null,
): Grid {
  const cols = Math.max(1, Math.floor(width / chipSize));
  const rows = Math.max(1, Math.floor(height / (chipSize - 2)));
  const room = cols * rows;
  const cut = claims.length > room ? claims.slice(0, room - cols) : claims;
  const held = claims.find((c) => c.claim.id === hand);
  const shown = held !== undefined && !cut.includes(held) ? [...cut.slice(0, -1), held] : cut;
  return {
    cells: shown.map((claim, i) => ({
      claim,
      x: left + (i % cols) * chipSize + chipSize / 2,
      y: top + Math.floor(i / cols) * (chipSize - 2) + 12,
    })),
    more: claims.length - shown.length,
  };
}
