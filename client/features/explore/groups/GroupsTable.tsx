import type { Ontology } from '../../../../server/contract/ontology.ts';
import { useView } from '../../../state/view.ts';
import { listed } from '../../../ui/words.ts';
import table from '../graph-table.module.css';
import type { Desk } from '../useDesk.ts';
import { closing } from './closing.ts';
import { countOf, type Grouped } from './grouped.ts';
import { groupCount, mixWords } from './words.ts';

/** Stacks, sheets and sums as two tables. */
export function GroupsTable({ grouped, ontology, desk }: { grouped: Grouped; ontology: Ontology; desk: Desk }) {
  const change = useView((v) => v.change);
  return (
    <>
      <table className={table.table}>
        <caption>{groupCount(grouped)}</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" className={table.number}>
              Entities
            </th>
            <th scope="col" className={table.number}>
              Drawn one by one
            </th>
            <th scope="col">What they are</th>
            <th scope="col" className={table.number}>
              Links among them
            </th>
          </tr>
        </thead>
        <tbody>
          {grouped.groups.map((g) => (
            <tr key={g.id}>
              <td>
                <button
                  type="button"
                  className={table.way}
                  onClick={() => (g.open ? change(closing(g.id)) : desk.openGroup(g.id))}
                >
                  {g.open ? 'Close' : 'Open'} {g.name}
                </button>
              </td>
              <td className={table.number}>{countOf(g)}</td>
              <td className={table.number}>{g.drawn}</td>
              <td>{listed(mixWords(g.mix, ontology))}</td>
              <td className={table.number}>{g.links}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={table.table}>
        <caption>Links between groups, in sums</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col" className={table.number}>
              Links
            </th>
            <th scope="col" className={table.number}>
              Disputed among them
            </th>
          </tr>
        </thead>
        <tbody>
          {[...grouped.sums, ...grouped.small].map((s) => (
            <tr key={s.id}>
              <td>{grouped.nameOf(s.from)}</td>
              <td>{grouped.nameOf(s.to)}</td>
              <td className={table.number}>{s.count}</td>
              <td className={table.number}>{s.disputed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
