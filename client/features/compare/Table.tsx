import { Link } from 'wouter';
import type { CompareReply } from '../../../server/contract/compare.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { predicateLabels } from '../../graph/words.ts';
import { standingWordOf } from '../../ui/claimSides.ts';
import { EntityInline } from '../../ui/EntityName.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { Said } from '../../ui/Said.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { Between } from './Between.tsx';
import type { Claims } from './Compared.tsx';
import { claimHref } from './hrefs.ts';
import styles from './table.module.css';
import { linesInWords } from './words.ts';

/** Three entities: a line a row, a column an entity; first what more of them share. */
export function Table({ reply, claims, ontology }: { reply: CompareReply; claims: Claims; ontology: Ontology }) {
  const { entities, common, apart, between } = reply;
  const parts = [
    { title: 'Of more than one', of: common },
    ...entities.map((e, i) => ({ title: `Only ${e.name}`, of: apart[i] ?? { total: 0, lines: [] } })),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and must by keyboard
    <section className={styles.frame} aria-label="Claims beside each other" tabIndex={0}>
      <Between between={between} claims={claims} both="two of them" />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">What is claimed</th>
            {entities.map((e) => (
              <th key={e.id} scope="col">
                {e.name}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ title, of }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={entities.length + 1} className={styles.part}>
                {title} <span>{of.total === 0 ? 'nothing' : linesInWords(of)}</span>
              </th>
            </tr>
            {of.lines.map((line) => (
              <tr
                key={`${line.predicate} ${line.direction} ${line.via} ${line.other.id} ${line.claims.flat()[0]}`}
                data-row=""
                tabIndex={-1}
              >
                <th scope="row" className={styles.what}>
                  {predicateLabels(ontology, line)[line.direction]}{' '}
                  <EntityInline entity={line.other} href={entityHref(line.other.id)} size={16} />
                  {line.told && (
                    <span className={styles.told}>
                      {line.told.text}
                      {line.together && ' One sentence names them together.'}
                    </span>
                  )}
                </th>
                {line.claims.map((ids, i) => (
                  <td key={entities[i]?.id}>
                    {ids.length === 0 && (
                      <>
                        <span aria-hidden="true">–</span>
                        <Said>no claim</Said>
                      </>
                    )}
                    {ids
                      .flatMap((id) => claims.get(id) ?? [])
                      .map((c) => (
                        <Link key={c.id} href={claimHref(c.id)} title={c.statement}>
                          <StandingChip standing={c.standing} word={standingWordOf(c)} />
                          <Said>: {c.statement}</Said>
                        </Link>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
