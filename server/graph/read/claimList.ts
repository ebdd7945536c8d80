import type { ClaimFilters, ClaimList } from '../../contract/claim.ts';
import { type Bounds, edtfBounds, overlaps, validBounds } from '../../contract/edtf.ts';
import { modality as modalities, review as reviews, stance as stances } from '../../contract/terms.ts';
import { AppError } from '../../errors.ts';
import { allClaimSketches } from '../queries/allClaimSketches.ts';
import { assertionSketches } from '../queries/assertionSketches.ts';
import { claimSketches } from '../queries/claimSketches.ts';
import { claimsOfEntity } from '../queries/claimsOfEntity.ts';
import { claimsSaid, daysOfClaims } from '../queries/claimsSaid.ts';
import { linkClaimIds } from '../queries/linkClaimIds.ts';
import { anchoredAssertions } from './anchors.ts';
import { cached } from './cached.ts';
import { readClaims } from './claims.ts';
import { movedEntities } from './moved.ts';
import { contestedRank, distinct, groupBy } from './orders.ts';
import { pageOf } from './page.ts';
import type { Reader } from './reader.ts';

export type ClaimLists = { list(filters: ClaimFilters): Promise<ClaimList> };

/**
 * Lists of claims: what anchors them (an entity, a Link, a voice, an article) is asked of the database, the rest of the
 * filters and the order are ours, so that both databases answer alike. Filters that speak of an assertion (voice,
 * carrier, outlet, article, stance, modality, review, when it was said or published) must all fit one and the same.
 */
export function claimLists(reader: Reader): ClaimLists {
  const { db } = reader;
  const everyClaim = cached(db, () => db.read(allClaimSketches, {}));
  return {
    list: async (given) => {
      const filters = await asShown(reader, given);
      const period = periodOf(filters);
      const assertions = await anchoredAssertions(reader, filters);
      const anchored = await anchoredClaims(reader, filters, assertions);
      const sketches = anchored === undefined ? await everyClaim() : await db.read(claimSketches, { ids: anchored });
      const fitting = sketches.filter(
        (c) =>
          (filters.predicate === undefined || c.predicate === filters.predicate) &&
          (filters.standing === undefined || c.standing === filters.standing) &&
          (period === undefined || filters.clock !== 'happened' || within(validOf(c), period)),
      );
      const isMost = anchored === undefined && fitting.length > sketches.length / 10;
      const kept = isMost
        ? await amongAll(reader, fitting, filters, period)
        : await byAssertions(reader, fitting, filters, assertions, period);
      const page = pageOf(kept, (c) => [contestedRank(c.standing), -c.voices, c.id], filters);
      return {
        items: await readClaims(
          reader,
          page.items.map((c) => c.id),
        ),
        total: page.total,
        next: page.next,
      };
    },
  };
}

/** Filters that name an entity merged away mean the one it is now. */
async function asShown(reader: Reader, filters: ClaimFilters): Promise<ClaimFilters> {
  const { entity, with: other, voice, carrier, outlet, link } = filters;
  const [source, predicate, target, ...via] = link?.split('~') ?? [];
  const named = [entity, other, voice, carrier, outlet, source, target].filter((id) => id !== undefined);
  const moved = await movedEntities(reader, named);
  if (moved.size === 0) return filters;
  const now = (id: string | undefined) => (id === undefined ? undefined : (moved.get(id) ?? id));
  return {
    ...filters,
    entity: now(entity),
    with: now(other),
    voice: now(voice),
    carrier: now(carrier),
    outlet: now(outlet),
    link: link === undefined ? undefined : [now(source), predicate, now(target), ...via].join('~'),
  };
}

/** Ids of the claims that fit every anchor; undefined when nothing anchors the list. */
async function anchoredClaims(
  { db }: Reader,
  filters: ClaimFilters,
  assertions: ReadonlyMap<string, string> | undefined,
): Promise<string[] | undefined> {
  const sets: string[][] = assertions === undefined ? [] : [[...assertions.values()]];
  for (const id of [filters.entity, filters.with])
    if (id !== undefined) sets.push((await db.read(claimsOfEntity, { id })).map((r) => r.claim));
  if (filters.link !== undefined) {
    const [source = '', predicate = '', target = '', via = 'object'] = filters.link.split('~');
    const rows = await db.read(linkClaimIds, { source, predicate, target, via });
    sets.push(rows.flatMap((r) => [...r.claimIds]));
  }
  const [first, ...others] = sets;
  if (first === undefined) return undefined;
  const rest = others.map((ids) => new Set(ids));
  return distinct(first).filter((id) => rest.every((ids) => ids.has(id)));
}

const isDated = (clock: ClaimFilters['clock'], period: Bounds | undefined): boolean =>
  period !== undefined && clock !== 'happened';

/** The same as below where hardly any claim is ruled out yet: what is said is looked through as a whole. */
async function amongAll<C extends { id: string }>(
  { db }: Reader,
  claims: readonly C[],
  { stance, modality, review, clock }: ClaimFilters,
  period: Bounds | undefined,
): Promise<readonly C[]> {
  const dated = isDated(clock, period);
  if (stance === undefined && modality === undefined && review === undefined && !dated) return claims;
  const wanted = {
    stances: stance === undefined ? stances.options : [stance],
    modalities: modality === undefined ? modalities.options : [modality],
    reviews: review === undefined ? reviews.options : [review],
  };
  const rows =
    dated && period !== undefined
      ? (await db.read(daysOfClaims, wanted)).filter((r) =>
          within(boundsOf(clock === 'said' ? r.saidOn : r.publishedOn), period),
        )
      : await db.read(claimsSaid, wanted);
  const kept = new Set(rows.map((r) => r.claim));
  return claims.filter((c) => kept.has(c.id));
}

async function byAssertions<C extends { id: string }>(
  { db }: Reader,
  claims: readonly C[],
  { stance, modality, review, clock }: ClaimFilters,
  anchored: ReadonlyMap<string, string> | undefined,
  period: Bounds | undefined,
): Promise<readonly C[]> {
  const dated = period !== undefined && clock !== 'happened';
  if (stance === undefined && modality === undefined && review === undefined && !dated) return claims;
  const rows = await db.read(assertionSketches, { ids: claims.map((c) => c.id) });
  const fitting = rows.filter(
    (a) =>
      (anchored === undefined || anchored.has(a.assertion)) &&
      (stance === undefined || a.stance === stance) &&
      (modality === undefined || a.modality === modality) &&
      (review === undefined || a.review === review) &&
      (!dated || within(boundsOf(clock === 'said' ? a.saidOn : a.publishedOn), period)),
  );
  const kept = groupBy(fitting, (a) => a.claim);
  return claims.filter((c) => kept.has(c.id));
}

/** A date that is not known lies in no period. */
const within = (time: Bounds | undefined, period: Bounds): boolean => time !== undefined && overlaps(time, period);
const boundsOf = (edtf: string | null): Bounds | undefined => (edtf === null ? undefined : edtfBounds(edtf));
const validOf = (c: { validFrom: string | null; validTo: string | null }): Bounds | undefined =>
  c.validFrom === null && c.validTo === null ? undefined : validBounds(c.validFrom, c.validTo);

function periodOf({ from, to }: ClaimFilters): Bounds | undefined {
  if (from === undefined && to === undefined) return undefined;
  const bound = (field: 'from' | 'to', text: string | undefined) => {
    const bounds = text === undefined ? { from: null, to: null } : edtfBounds(text);
    if (bounds === undefined) throw new AppError(400, 'invalid', `${field}: ${text} is no date that exists`, { field });
    return bounds[field];
  };
  const period = { from: bound('from', from), to: bound('to', to) };
  if (period.from !== null && period.to !== null && period.from > period.to)
    throw new AppError(400, 'invalid', 'to: lies before from', { field: 'to' });
  return period;
}
