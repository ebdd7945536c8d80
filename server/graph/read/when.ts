import { byText } from '../../claims/order.ts';
import { byWhen, clocksOf, isBare } from '../../claims/timed.ts';
import type { Claim } from '../../contract/claim.ts';
import { mostTimed, type WhenReply } from '../../contract/when.ts';
import { entitiesByIds } from '../queries/entitiesByIds.ts';
import { linksFrom } from '../queries/linksFrom.ts';
import { reviewTimes } from '../queries/reviewTimes.ts';
import { undrawnClaimsFrom } from '../queries/undrawnClaimsFrom.ts';
import { readClaims } from './claims.ts';
import { distinct, groupBy } from './orders.ts';
import type { Reader } from './reader.ts';
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
  const claims = await readClaims(reader, distinct([...links.flatMap((l) => l.claimIds), ...said]));
  const all = claims.map(clocksOf);
  const bare = new Set(all.filter(isBare).map((c) => c.claim.id));
  const timed = all.filter((c) => !bare.has(c.claim.id)).sort(byWhen);
  const shown = timed.slice(0, mostTimed);
  const [recorded, deniedOnly, places] = await Promise.all([
    db.read(reviewTimes, { ids: shown.flatMap((c) => c.claim.assertions.map((a) => a.id)) }),
    readClaims(reader, denied),
    where.read(distinct(shown.flatMap((c) => c.places))),
  ]);
  const recordedOf = groupBy(recorded, (r) => r.assertion);
  const found = new Set(entities.map((e) => e.id));
  return {
    claims: shown.map((c, i) => ({
      number: i + 1,
      ...c,
      recorded: distinct(c.claim.assertions.flatMap((a) => recordedOf.get(a.id) ?? []).map((r) => r.at)).sort(byText),
    })),
    total: timed.length,
    bare: refs(claims.filter((c) => bare.has(c.id))),
    bareLinks: links.filter((l) => l.claimIds.every((id) => bare.has(id))).length,
    links: links.length,
    deniedOnly: refs(deniedOnly),
    where: places,
    missing: ids.filter((id) => !found.has(id)),
  };
}

const refs = (claims: readonly Claim[]) =>
  claims.map(({ id, statement, standing }) => ({ id, statement, standing })).sort((a, b) => byText(a.id, b.id));
