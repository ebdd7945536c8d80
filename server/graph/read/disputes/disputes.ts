import { contests, type DisputeRow, disputeRows, firstWord, openSince } from '../../../claims/disputes.ts';
import { isAccepted } from '../../../claims/standing.ts';
import type { DisputeFilters, DisputeKind, DisputeList } from '../../../contract/disputes.ts';
import { answeredClaims } from '../../queries/answeredClaims.ts';
import { assertionSketches } from '../../queries/assertionSketches.ts';
import { assertionsOfArticle } from '../../queries/assertionsOfArticle.ts';
import { claimsOfEntity } from '../../queries/claimsOfEntity.ts';
import { contradictions } from '../../queries/contradictions.ts';
import { figuresOfClaims } from '../../queries/figuresOfClaims.ts';
import { judgementsOfPairs } from '../../queries/judgementsOfPairs.ts';
import { movedEntities } from '../moved.ts';
import { distinct, groupBy } from '../orders.ts';
import { pageOf } from '../page.ts';
import type { Reader } from '../reader.ts';
import { kindsOf, type Sketched, toDisputes } from './rows.ts';

/** What is disputed, longest open first: a fixed number of statements, however many there are. */
export async function readDisputes(reader: Reader, filters: DisputeFilters): Promise<DisputeList> {
  const { db } = reader;
  const [answers, pairs, judged] = await Promise.all([
    db.read(answeredClaims, {}),
    db.read(contradictions, {}),
    db.read(judgementsOfPairs, {}),
  ]);
  const rows = await fitting(reader, disputeRows(answers, pairs), filters);
  const ids = { ids: distinct(rows.flatMap((r) => r.claims)) };
  const [said, figures] = await Promise.all([db.read(assertionSketches, ids), db.read(figuresOfClaims, ids)]);
  const saidOf = groupBy(said.filter(isAccepted), (a) => a.claim);
  const figuresOf = groupBy(figures, (f) => f.claim);
  const sketched = rows.map((row): Sketched => {
    const counted = row.claims.map((id) => saidOf.get(id) ?? []);
    const affirming = counted.map((all) => all.filter((a) => a.stance === 'affirms'));
    const contesting = counted.map((all) => all.filter(contests));
    const sides =
      row.judgement === null
        ? [affirming.flat(), contesting.flat()]
        : affirming.map((all, i) => (all.length > 0 ? all : (contesting[i] ?? [])));
    const [one, other] = row.claims.map((id) => ({ id, figures: figuresOf.get(id) ?? [] }));
    return {
      ...row,
      since: [firstWord(sides[0] ?? []), firstWord(sides[1] ?? [])],
      kinds: kindsOf(row, contesting.flat().length > 0, one, other),
    };
  });
  const asked = sketched.filter((r) => filters.kind === undefined || r.kinds.includes(filters.kind));
  const page = pageOf(asked, (r) => [...openSince(r.since), r.id], filters);
  const byKind: Record<DisputeKind, number> = { denied: 0, pair: 0, figures: 0 };
  for (const kind of sketched.flatMap((r) => r.kinds)) byKind[kind]++;
  const met = groupBy(answers, (a) => a.claim);
  const claimsWhere = (fits: (all: typeof answers) => boolean) => [...met.values()].filter(fits).length;
  return {
    items: await toDisputes(reader, page.items, new Map(judged.map((j) => [j.id, j]))),
    total: page.total,
    next: page.next,
    byKind,
    aside: {
      declined: claimsWhere((all) => all.some((a) => isAccepted(a) && a.stance === 'declines') && !all.some(contests)),
      waiting: claimsWhere(
        (all) => all.some((a) => a.review === 'proposed' && a.stance !== 'declines') && !all.some(contests),
      ),
      compatible: judged.filter((j) => j.kind === 'compatible' && j.undoneAt === null).length,
      undone: judged.filter((j) => j.kind === 'excludes' && j.undoneAt !== null).length,
    },
  };
}

/** A filter keeps a dispute whole: one of its claims is enough. */
async function fitting(
  reader: Reader,
  rows: readonly DisputeRow[],
  { entity, article }: DisputeFilters,
): Promise<readonly DisputeRow[]> {
  const { db } = reader;
  const sets: Promise<readonly { readonly claim: string }[]>[] = [];
  if (entity !== undefined) {
    const now = (await movedEntities(reader, [entity])).get(entity) ?? entity;
    sets.push(db.read(claimsOfEntity, { id: now }));
  }
  if (article !== undefined) sets.push(db.read(assertionsOfArticle, { id: article }));
  const wanted = (await Promise.all(sets)).map((found) => new Set(found.map((r) => r.claim)));
  return rows.filter((r) => wanted.every((ids) => r.claims.some((c) => ids.has(c))));
}
