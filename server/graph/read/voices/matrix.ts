import { byText } from '../../../claims/order.ts';
import type { EntityRef } from '../../../contract/graph.ts';
import type { MatrixQuery, VoiceMatrix } from '../../../contract/voices.ts';
import { compareKeys, distinct, groupBy } from '../orders.ts';
import type { Spoken, VoiceBook } from './book.ts';
import { stancesOf, unreviewedOf } from './counts.ts';

type Row = { readonly entity: EntityRef; readonly says: readonly Spoken[]; readonly own: boolean };

/**
 * Voices by subjects. Columns: the subjects of the voice asked for first, then those that most voices speak of. Rows:
 * that voice and those whose words it carries, then whoever says most about the columns.
 */
export function readMatrix(book: VoiceBook, asked: MatrixQuery): VoiceMatrix {
  const parts = asked.voice === undefined ? undefined : book.voices.get(asked.voice)?.parts;
  const own = [...(parts?.says ?? []), ...(parts?.carries ?? [])];
  const ownIds = new Set(own.map((a) => a.id));
  const ownAbout = groupBy(own, (a) => a.subject.id);
  const rows: Row[] = [...book.voices.values()]
    .filter((v) => v.parts.says.length > 0)
    .map(({ entity, parts: { says } }) => ({ entity, says, own: says.some((a) => ownIds.has(a.id)) }));
  const subjects = groupBy(
    rows.flatMap(({ entity, says }) => says.map((a) => ({ voice: entity.id, a }))),
    (s) => s.a.subject.id,
  );
  const columns = [...subjects.values()]
    .flatMap((said) => {
      const [first] = said;
      if (first === undefined) return [];
      const { subject } = first.a;
      return [
        {
          entity: subject,
          assertions: new Set(said.map((s) => s.a.id)).size,
          voices: new Set(said.map((s) => s.voice)).size,
          own: ownAbout.get(subject.id)?.length ?? 0,
        },
      ];
    })
    .sort((a, b) =>
      compareKeys(
        [-a.own, -a.voices, -a.assertions, a.entity.name, a.entity.id],
        [-b.own, -b.voices, -b.assertions, b.entity.name, b.entity.id],
      ),
    )
    .slice(0, asked.subjects);
  const shown = new Set(columns.map((c) => c.entity.id));
  const lines = rows
    .map((row) => ({ ...row, inView: row.says.filter((a) => shown.has(a.subject.id)) }))
    .filter((row) => row.inView.length > 0)
    .sort((a, b) => compareKeys(rowKey(a, asked.voice), rowKey(b, asked.voice)))
    .slice(0, asked.voices);
  return {
    voices: lines.map(({ entity, says, own: mine }) => ({ entity, assertions: says.length, own: mine })),
    subjects: columns.map(({ entity, assertions, own: mine }) => ({ entity, assertions, own: mine > 0 })),
    cells: lines.flatMap(({ entity, inView }) =>
      [...groupBy(inView, (a) => a.subject.id)]
        .sort(([a], [b]) => byText(a, b))
        .map(([subject, said]) => ({
          voice: entity.id,
          subject,
          byStance: stancesOf(said),
          own: said.filter((a) => ownIds.has(a.id)).length,
          ...unreviewedOf(said),
        })),
    ),
    total: { voices: rows.length, subjects: subjects.size, assertions: book.assertions.length },
    shown: distinct(lines.flatMap((l) => l.inView.map((a) => a.id))).length,
    ownSubjects: ownAbout.size,
  };
}
const rowKey = (row: Row & { readonly inView: readonly Spoken[] }, voice: string | undefined) => [
  row.entity.id === voice ? 0 : row.own ? 1 : 2,
  -row.inView.length,
  row.entity.name,
  row.entity.id,
];
