import type { EntityRef } from '../../../contract/graph.ts';
import type { EntityHearing } from '../../../contract/hearing.ts';
import type { Standing } from '../../../contract/terms.ts';
import { claimEnds } from '../../queries/claimEnds.ts';
import { claimsOfEntity } from '../../queries/claimsOfEntity.ts';
import { instrumentsOfClaims } from '../../queries/instrumentsOfClaims.ts';
import { mergedInto } from '../../queries/mergedInto.ts';
import { mergesAmong } from '../../queries/mergesAmong.ts';
import { readEvidence } from '../evidence.ts';
import { compareKeys, distinct, groupBy } from '../orders.ts';
import type { Reader } from '../reader.ts';
import { entityRow } from '../refs.ts';
import { byName, unheardAmong } from './unheard.ts';

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

const somebodyAffirms = (s: Standing): boolean => s !== 'denied-only' && s !== 'unreviewed';

async function readUnheard(
  reader: Reader,
  parts: readonly { readonly claim: string; readonly standing: Standing }[],
): Promise<EntityRef[]> {
  const { db } = reader;
  const ids = distinct(parts.filter((p) => somebodyAffirms(p.standing)).map((p) => p.claim));
  const [ends, instruments] = await Promise.all([db.read(claimEnds, { ids }), db.read(instrumentsOfClaims, { ids })]);
  return unheardAmong(
    reader,
    [...ends, ...instruments].map((e) => reader.ref(e)),
  );
}

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
