import type { ReactNode } from 'react';
import type { ComparedLines, CompareReply } from '../../../server/contract/compare.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { Between } from './Between.tsx';
import { type Claims, Compared } from './Compared.tsx';
import styles from './columns.module.css';
import { linesInWords } from './words.ts';

/** Two entities: what only one has at either side at equal width, what both have between them. */
export function Columns({ reply, claims, ontology }: { reply: CompareReply; claims: Claims; ontology: Ontology }) {
  const { entities, common, apart, between } = reply;
  const list = (of: ComparedLines) => (
    <ul>
      {of.lines.map((line) => (
        <Compared
          key={`${line.predicate} ${line.direction} ${line.via} ${line.other.id} ${line.claims.flat()[0]}`}
          line={line}
          entities={entities}
          claims={claims}
          ontology={ontology}
        />
      ))}
    </ul>
  );
  const only = (i: number) => (
    <Column title={`Only ${entities[i]?.name}`} aside={linesInWords(apart[i] ?? none)}>
      {(apart[i] ?? none).total === 0 ? (
        <p className={styles.nothing}>Nothing is claimed of {entities[i]?.name} alone.</p>
      ) : (
        list(apart[i] ?? none)
      )}
    </Column>
  );
  return (
    <>
      {only(0)}
      <Column title="Both" aside={linesInWords(common)} middle>
        <Between between={between} claims={claims} both="both" />
        {common.total === 0 ? (
          <p className={styles.nothing}>No predicate and other end is claimed of both alike.</p>
        ) : (
          list(common)
        )}
      </Column>
      {only(1)}
    </>
  );
}
const none: ComparedLines = { total: 0, lines: [] };

function Column({
  title,
  aside,
  middle = false,
  children,
}: {
  title: string;
  aside: string;
  middle?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={middle ? styles.middle : styles.column} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <span>{aside}</span>
      </div>
      {children}
    </section>
  );
}
