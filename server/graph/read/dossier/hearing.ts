import { byText } from '../../../claims/order.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import type { EntityHearing } from '../../../contract/hearing.ts';
import type { Standing } from '../../../contract/terms.ts';
import { assertionsPublishedBy } from '../../queries/assertionsPublishedBy.ts';
import { claimEnds } from '../../queries/claimEnds.ts';
import { claimsOfEntity } from '../../queries/claimsOfEntity.ts';
import { instrumentsOfClaims } from '../../queries/instrumentsOfClaims.ts';
import { mergedInto } from '../../queries/mergedInto.ts';
import { mergesAmong } from '../../queries/mergesAmong.ts';
import { speakingAmong } from '../../queries/speakingAmong.ts';
import { readEvidence } from '../evidence.ts';
import { compareKeys, distinct, groupBy } from '../orders.ts';
import type { Reader } from '../reader.ts';
import { entityRow } from '../refs.ts';

/** Who speaks of an entity, who of those spoken of is heard nowhere, and which judgements made it one. */
export async function readHearing(reader: Reader, id: string): Promise<EntityHearing> {
  const row = await entityRow(reader, id);
  const parts = await reader.db.read(claimsOfEntity, { id });
  const [evidence, unheard, merges] = await Promise.all([
    readEvidence(
      reader,
      parts.map((p) => p.claim),
    ),
    readUnheard(reader, parts),
    readMerges(reader, row),
  ]);
  const kept = evidence.filter((e) => e.review !== 'rejected');
  const said = groupBy(
    kept.flatMap((e) => distinct(e.speakers).map((entity) => ({ entity, stance: e.stance }))),
    (s) => s.entity.id,
  );
  return {
    assertions: kept.length,
    outlets: distinct(kept.flatMap((e) => e.outlets)).length,
    heard: [...said.values()]
      .flatMap((own) => {
        const [first] = own;
        if (first === undefined) return [];
        const byStance: Record<string, number> = {};
        for (const { stance } of own) byStance[stance] = (byStance[stance] ?? 0) + 1;
        return [{ entity: first.entity, assertions: own.length, byStance }];
      })
      .sort((a, b) => b.assertions - a.assertions || byName(a.entity, b.entity)),
    unheard,
    merges,
  };
}

/** Only people and bodies speak: a country, a place, a system or a topic does so through one of them. */
const speaks = (e: EntityRef): boolean =>
  !e.unnamed && (e.types.includes('Person') || e.types.includes('Organisation'));
const somebodyAffirms = (s: Standing): boolean => s !== 'denied-only' && s !== 'unreviewed';

async function readUnheard(
  reader: Reader,
  parts: readonly { readonly claim: string; readonly standing: Standing }[],
): Promise<EntityRef[]> {
  const { db } = reader;
  const ids = distinct(parts.filter((p) => somebodyAffirms(p.standing)).map((p) => p.claim));
  const [ends, instruments] = await Promise.all([db.read(claimEnds, { ids }), db.read(instrumentsOfClaims, { ids })]);
  const named = new Map([...ends, ...instruments].map((e) => [e.id, reader.ref(e)]));
  const parties = [...named.values()].filter(speaks);
  const heard = new Set((await db.read(speakingAmong, { ids: parties.map((p) => p.id) })).map((r) => r.id));
  const silent = parties.filter((p) => !heard.has(p.id));
  const own = await Promise.all(
    silent.map((p) => (p.types.includes('Outlet') ? speaksForItself(reader, p.id) : false)),
  );
  return silent.filter((_, i) => !own[i]).sort(byName);
}
const speaksForItself = async ({ db }: Reader, id: string): Promise<boolean> =>
  (await db.read(assertionsPublishedBy, { id })).some((a) => a.voices === 0 && a.review !== 'rejected');

async function readMerges(
  { db }: Reader,
  row: { readonly id: string; readonly name: string },
): Promise<EntityHearing['merges']> {
  const folded = await db.read(mergedInto, { id: row.id });
  if (folded.length === 0) return [];
  const name = new Map([row, ...folded].map((e) => [e.id, e.name]));
  const judged = await db.read(mergesAmong, { ids: [...name.keys()] });
  return judged
    .map((j) => ({
      id: j.id,
      name: name.get(j.folded) ?? j.folded,
      into: name.get(j.kept) ?? j.kept,
      by: j.by,
      at: j.at,
      reason: j.reason,
    }))
    .sort((a, b) => compareKeys([a.at, a.id], [b.at, b.id]));
}

const byName = (a: EntityRef, b: EntityRef) => byText(a.name, b.name) || byText(a.id, b.id);
