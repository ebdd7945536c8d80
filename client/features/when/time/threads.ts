import type { TimedClaim } from '../../../../server/contract/when.ts';
import type { Row } from './chips.ts';
import { chipSize, type Geometry, type Grid, type Pages } from './rows.ts';

export type Thread = { readonly claim: TimedClaim; readonly d: string; readonly held: boolean };

/** Beyond so many, threads of undated claims say less than they hide: only the one in hand keeps its own. */
const mostUndated = 8;
/** A number above the line of its row, because there was no room on it. */
export const levelY = (y: number, level: number): number => y - level * (chipSize - 2);

/** A line for each claim: from what happened, through who said so, to the page one can read. The one in hand lies on top. */
export function threadsOf(
  claims: readonly TimedClaim[],
  rows: { readonly happened: Row; readonly said: Row; readonly grid: Grid; readonly pages: readonly Pages[] },
  { y }: Geometry,
  hand: string | null,
): Thread[] {
  const at = (row: Row, line: number) =>
    new Map(row.placed.map((p) => [p.id, { x: p.x, y: levelY(line, p.level) }] as const));
  const [happened, said] = [at(rows.happened, y.happened), at(rows.said, y.said)];
  const cells = new Map(rows.grid.cells.map((c) => [c.claim.claim.id, { x: c.x, y: c.y }]));
  return claims
    .flatMap((claim): Thread[] => {
      const { id } = claim.claim;
      const held = id === hand;
      const start = cells.get(id);
      if (start !== undefined && !held && rows.grid.cells.length > mostUndated) return [];
      const page = rows.pages.find((p) => p.claims.includes(claim));
      const stops = [start, happened.get(id), said.get(id), page && { x: page.x, y: y.published }].flatMap(
        (p) => p ?? [],
      );
      return stops.length < 2 ? [] : [{ claim, held, d: line(stops) }];
    })
    .sort((a, b) => Number(a.held) - Number(b.held));
}

/** From the lower edge of each number to the upper edge of the next. */
function line(stops: readonly { x: number; y: number }[]): string {
  return stops
    .slice(1)
    .map((to, i) => {
      const from = stops[i] ?? to;
      return `M${round(from.x)} ${round(from.y + 10)}L${round(to.x)} ${round(to.y - 10)}`;
    })
    .join('');
}
const round = (n: number) => Math.round(n * 10) / 10;
