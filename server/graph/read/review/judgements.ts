import type { z } from 'zod';
import type { DocumentJudgement } from '../../../contract/document.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import type {
  ClaimJudgement,
  EntityJudgement,
  EntityJudgementList,
  entityJudgementFilters,
} from '../../../contract/judgement.ts';
import { entitiesByIds } from '../../queries/entitiesByIds.ts';
import { entityJudgements } from '../../queries/entityJudgements.ts';
import { fromColumns } from '../../queries/everyNode.ts';
import { nodesByIds } from '../../queries/nodesByIds.ts';
import { distinct } from '../orders.ts';
import { pageOf } from '../page.ts';
import type { Reader } from '../reader.ts';

/** Merges, and what was judged to be different, last judged first; of one entity under any of its names, or of all. */
export async function readJudgements(
  reader: Reader,
  { entity, ...filters }: z.output<typeof entityJudgementFilters>,
): Promise<EntityJudgementList> {
  const all = await reader.db.read(entityJudgements, {});
  const names = entity === undefined ? undefined : namesOf(all, entity);
  const fitting = all.filter((j) => names === undefined || names.has(j.a) || names.has(j.b));
  const told = await withEntities(reader, fitting);
  const page = pageOf(told, (j) => [-Date.parse(j.at), j.id], filters);
  return { items: page.items, total: page.total, next: page.next };
}

export async function readJudgement(reader: Reader, judgement: DocumentJudgement): Promise<EntityJudgement[]> {
  const { kind } = judgement;
  return kind === 'same-entity' || kind === 'different' ? withEntities(reader, [{ ...judgement, kind }]) : [];
}

/** A judgement of two claims, each as it says itself. */
export async function readClaimJudgement(reader: Reader, judgement: DocumentJudgement): Promise<ClaimJudgement> {
  const { id, a, b, by, at, reason, undoneAt } = judgement;
  const ids = { ids: [a, b] };
  const columns = ['id', 'statement', 'standing'] as const;
  const [shown, merged] = await Promise.all([
    reader.db.read(nodesByIds('Claim', columns), ids),
    reader.db.read(nodesByIds('MergedClaim', columns), ids),
  ]);
  const claims = new Map(
    [...merged, ...shown].map((row) => {
      const { id: claim, statement, standing } = fromColumns(row, columns);
      return [String(claim), { id: String(claim), statement: String(statement), standing: String(standing) }];
    }),
  );
  const ref = (claim: string) => claims.get(claim) ?? { id: claim, statement: '', standing: 'unreviewed' };
  return { id, kind: 'different', by, at, reason, undoneAt, a: ref(a), b: ref(b) } as ClaimJudgement;
}

type Row = z.output<typeof entityJudgements.row>;
/** An entity and all that were ever judged to be it. */
function namesOf(all: readonly Row[], entity: string): Set<string> {
  const names = new Set([entity]);
  for (let size = 0; size !== names.size; ) {
    size = names.size;
    for (const j of all) if (j.kind === 'same-entity' && (names.has(j.a) || names.has(j.b))) names.add(j.a).add(j.b);
  }
  return names;
}

/** Each as it was before any merge; a pair of claims, or of what is no more, is left out. */
async function withEntities(reader: Reader, rows: readonly Row[]): Promise<EntityJudgement[]> {
  const ids = { ids: distinct(rows.flatMap((r) => [r.a, r.b])) };
  const columns = ['id', 'name', 'types', 'unnamed'] as const;
  const [shown, merged] = await Promise.all([
    reader.db.read(entitiesByIds, ids),
    reader.db.read(nodesByIds('MergedEntity', columns), ids),
  ]);
  const refs = new Map<string, EntityRef>(shown.map((e) => [e.id, reader.ref(e)]));
  for (const row of merged) {
    const { id, name, types, unnamed } = fromColumns(row, columns);
    const labels = Array.isArray(types) ? types.map(String) : [];
    refs.set(String(id), reader.ref({ id: String(id), name: String(name), labels, unnamed: unnamed === true }));
  }
  return rows.flatMap(({ id, kind, a, b, by, at, reason, undoneAt }): EntityJudgement[] => {
    const [one, other] = [refs.get(a), refs.get(b)];
    return one === undefined || other === undefined ? [] : [{ id, kind, by, at, reason, undoneAt, a: one, b: other }];
  });
}
