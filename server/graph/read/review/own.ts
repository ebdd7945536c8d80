import { figure } from '../../../contract/document.ts';
import type { Proposal } from '../../../contract/review.ts';
import type { RelationshipRow } from '../../database.ts';
import { nodeShapes } from '../../document/shape.ts';
import { entitiesByIds } from '../../queries/entitiesByIds.ts';
import { gather } from '../../slice/gather.ts';
import { distinct } from '../orders.ts';
import type { Reader } from '../reader.ts';

type Own = Pick<
  Proposal['claim'],
  | 'predicate'
  | 'label'
  | 'statement'
  | 'subject'
  | 'object'
  | 'instrument'
  | 'figures'
  | 'validFrom'
  | 'validTo'
  | 'dateText'
>;

/** What claims say themselves that are shown as others now: it is that which a reviewer of their assertions judges. */
export async function readOwn(reader: Reader, ids: readonly string[]): Promise<Map<string, Own>> {
  if (ids.length === 0) return new Map();
  const rows = gather(reader.db);
  const [, ...ties] = await Promise.all([
    rows.node('MergedClaim', ids),
    ...(['SUBJECT', 'OBJECT', 'INSTRUMENT', 'HAS_FIGURE'] as const).map((type) =>
      rows.tie(type, 'from', 'MergedClaim', ids),
    ),
  ]);
  const all = ties.flat();
  const ends = distinct(all.filter((r) => r.to.label === 'Entity').map((r) => r.to.id));
  const [entities] = await Promise.all([
    reader.db.read(entitiesByIds, { ids: ends }),
    rows.node(
      'Figure',
      all.filter((r) => r.to.label === 'Figure').map((r) => r.to.id),
    ),
  ]);
  const refs = new Map(entities.map((e) => [e.id, reader.ref(e)]));
  const endOf = (id: string, type: string) => refs.get(of(all, id, type)[0] ?? '');
  return new Map(
    distinct(ids).flatMap((id): [string, Own][] => {
      const stored = rows.nodes.get(`MergedClaim ${id}`)?.properties;
      const [subject, object] = [endOf(id, 'SUBJECT'), endOf(id, 'OBJECT')];
      if (stored === undefined || subject === undefined || object === undefined) return [];
      const text = (key: string) => (stored[key] === undefined ? null : String(stored[key]));
      const figures = of(all, id, 'HAS_FIGURE')
        .sort()
        .flatMap((f) => {
          const { id: _id, ...values } = rows.nodes.get(`Figure ${f}`)?.properties ?? {};
          const whole = Object.fromEntries(nodeShapes.Figure.slice(1).map((k) => [k, values[k] ?? null]));
          return figure.safeParse(whole).data ?? [];
        });
      const said = { predicate: String(stored.predicate), label: text('label'), statement: String(stored.statement) };
      const dates = { validFrom: text('validFrom'), validTo: text('validTo'), dateText: text('dateText') };
      return [[id, { ...said, ...dates, subject, object, instrument: endOf(id, 'INSTRUMENT') ?? null, figures }]];
    }),
  );
}

const of = (ties: readonly RelationshipRow[], claim: string, type: string): string[] =>
  ties.filter((r) => r.type === type && r.from.id === claim).map((r) => r.to.id);
