import { byText } from '../../claims/order.ts';
import { byWhen, type Clocks, clocksOf, isBare, publishedOf } from '../../claims/timed.ts';
import { mostTimed, type TimedClaim, type WhenReply } from '../../contract/when.ts';
import { assertionSketches } from '../queries/assertionSketches.ts';
import { claimsByIds } from '../queries/claimsByIds.ts';
import { entitiesByIds } from '../queries/entitiesByIds.ts';
import { instrumentsOfClaims } from '../queries/instrumentsOfClaims.ts';
import { linksFrom } from '../queries/linksFrom.ts';
import { reviewTimes } from '../queries/reviewTimes.ts';
import { undrawnClaimsFrom } from '../queries/undrawnClaimsFrom.ts';
import { readClaims } from './claims.ts';
import { distinct, groupBy } from './orders.ts';
import type { Reader } from './reader.ts';
import { readSaid } from './said.ts';
import type { WhereModel } from './where/read.ts';

/** The claims between these entities by when and where; which have neither, and which nobody affirms. */
export async function readWhen(reader: Reader, where: WhereModel, asked: readonly string[]): Promise<WhenReply> {
  const { db } = reader;
  const ids = distinct(asked);
  const wanted = new Set(ids);
  const undrawn = reader.ontology.predicates.filter((p) => !p.link).map((p) => p.id);
  const [entities, out, rest] = await Promise.all([
    db.read(entitiesByIds, { ids }),
    db.read(linksFrom, { ids }),
    db.read(undrawnClaimsFrom, { ids, undrawn }),
  ]);
  const links = out.filter((l) => wanted.has(l.target));
  const among = rest.filter((c) => wanted.has(c.object));
  const denied = among.filter((c) => c.standing === 'denied-only').map((c) => c.claim);
  const said = among.filter((c) => c.standing !== 'denied-only' && c.standing !== 'unreviewed').map((c) => c.claim);
  const [clocks, deniedOnly] = await Promise.all([
    readClocks(reader, distinct([...links.flatMap((l) => l.claimIds), ...said])),
    db.read(claimsByIds, { ids: denied }),
  ]);
  const bare = clocks.filter(isBare).map((c) => c.id);
  const timed = clocks.filter((c) => !isBare(c)).sort(byWhen);
  const shown = timed.slice(0, mostTimed);
  const [claims, bareRows, told, places] = await Promise.all([
    readWords(reader, shown),
    db.read(claimsByIds, { ids: bare }),
    readSaid(reader, [...bare, ...denied]),
    where.read(distinct(shown.flatMap((c) => c.places))),
  ]);
  const [found, without] = [new Set(entities.map((e) => e.id)), new Set(bare)];
  return {
    claims,
    total: timed.length,
    bare: refs(bareRows, told),
    bareLinks: links.filter((l) => l.claimIds.every((id) => without.has(id))).length,
    links: links.length,
    deniedOnly: refs(deniedOnly, told),
    where: places,
    missing: ids.filter((id) => !found.has(id)),
  };
}

/** Times and places alone: a big canvas has more claims than one reads words of. */
async function readClocks({ db, types }: Reader, ids: string[]): Promise<Clocks[]> {
  const [claims, instruments, assertions] = await Promise.all([
    db.read(claimsByIds, { ids }),
    db.read(instrumentsOfClaims, { ids }),
    db.read(assertionSketches, { ids }),
  ]);
  const instrumentOf = groupBy(instruments, (i) => i.claim);
  const saidOf = groupBy(
    assertions.filter((a) => a.review !== 'rejected'),
    (a) => a.claim,
  );
  return claims.map((c) =>
    clocksOf({
      ...c,
      saidOn: (saidOf.get(c.id) ?? []).flatMap((a) => a.saidOn ?? []),
      ends: [
        { id: c.subjectId, types: types(c.subjectLabels) },
        { id: c.objectId, types: types(c.objectLabels) },
        ...(instrumentOf.get(c.id) ?? []).map((i) => ({ id: i.id, types: types(i.labels) })),
      ],
    }),
  );
}

async function readWords(reader: Reader, shown: readonly Clocks[]): Promise<TimedClaim[]> {
  const claims = await readClaims(
    reader,
    shown.map((c) => c.id),
  );
  const times = await reader.db.read(reviewTimes, { ids: claims.flatMap((c) => c.assertions.map((a) => a.id)) });
  const recorded = groupBy(times, (r) => r.assertion);
  const clocks = new Map(shown.map(({ id, ...its }) => [id, its]));
  return claims.flatMap((claim, i): TimedClaim[] => {
    const its = clocks.get(claim.id);
    if (its === undefined) return [];
    const at = claim.assertions.flatMap((a) => recorded.get(a.id) ?? []).map((r) => r.at);
    return [{ number: i + 1, claim, ...its, published: publishedOf(claim), recorded: distinct(at).sort(byText) }];
  });
}

const refs = (rows: readonly Omit<WhenReply['bare'][number], 'said'>[], said: (claim: string) => string) =>
  rows
    .map(({ id, statement, standing }) => ({ id, statement, standing, said: said(id) }))
    .sort((a, b) => byText(a.id, b.id));
