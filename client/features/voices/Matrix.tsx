import { type RefObject, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { EntityRef } from '../../../server/contract/graph.ts';
import { stances } from '../../../server/contract/terms.ts';
import { markedName, unnamedMark } from '../../../server/contract/unnamed.ts';
import type { VoiceMatrix } from '../../../server/contract/voices.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { voiceHref } from '../../ui/hrefs.ts';
import { Said } from '../../ui/Said.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import type { Asked } from './address.ts';
import { countsInWords, marksOf, totalOf } from './marks.ts';
import styles from './matrix.module.css';

/** Voices by subjects, a mark an assertion; each cell opens its assertions. `of`: whose cells are ringed. */
export function Matrix({
  matrix,
  of,
  open,
  onOpen,
}: {
  matrix: VoiceMatrix;
  of: EntityRef | undefined;
  open: Asked['cell'];
  onOpen(cell: NonNullable<Asked['cell']>): void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const cells = new Map(matrix.cells.map((c) => [`${c.voice} ${c.subject}`, c]));
  return (
    <>
      <div className={styles.frame} ref={frame} data-many={matrix.subjects.length > 8 || undefined}>
        <table className={styles.table}>
          <caption className="cg-said">
            Who speaks about what: one row a voice, one column a subject, in each cell its assertions by stance
          </caption>
          <thead>
            <tr>
              <th className={styles.corner} scope="col">
                Voice
              </th>
              {matrix.subjects.map(({ entity }) => (
                <th key={entity.id} className={styles.about} scope="col">
                  <span className={styles.clamp} title={entity.name}>
                    {entity.name}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.voices.map(({ entity, own }) => (
              <tr key={entity.id}>
                <th className={styles.who} scope="row" data-own={own || of === undefined || undefined}>
                  <Link href={voiceHref(entity.id)}>
                    <EntityGlyph types={entity.types} size={20} />
                    <span className={styles.name}>
                      {entity.name}
                      {unnamedMark(entity) !== '' && <span className={styles.unnamed}>{unnamedMark(entity)}</span>}
                    </span>
                  </Link>
                </th>
                {matrix.subjects.map(({ entity: subject }) => {
                  const cell = cells.get(`${entity.id} ${subject.id}`);
                  const isOpen = open?.voice === entity.id && open.subject === subject.id;
                  return (
                    <td key={subject.id} className={styles.cell} data-own={(cell?.own ?? 0) > 0 || undefined}>
                      {cell && (
                        <button
                          type="button"
                          id={`cell-${entity.id}-${subject.id}`}
                          aria-expanded={isOpen}
                          onClick={() => onOpen({ voice: entity.id, subject: subject.id })}
                        >
                          <Said>
                            {markedName(entity)} on {subject.name}: {countsInWords(cell.byStance)}
                            {cell.unreviewed !== undefined && `, ${cell.unreviewed} of it not reviewed`}
                          </Said>
                          <span className={styles.marks} aria-hidden="true">
                            {marksOf(cell.byStance).map((m) => (
                              <span key={m.key} className={styles.mark}>
                                <StanceMark stance={m.stance} />
                                {m.count !== null && <span className={styles.number}>{m.count}</span>}
                              </span>
                            ))}
                            {cell.unreviewed !== undefined && <StandingGlyph standing="unreviewed" size={16} />}
                          </span>
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Foot matrix={matrix} of={of} frame={frame} />
      <Extent matrix={matrix} of={of} />
    </>
  );
}

function Foot({
  matrix,
  of,
  frame,
}: {
  matrix: VoiceMatrix;
  of: EntityRef | undefined;
  frame: RefObject<HTMLDivElement | null>;
}) {
  const fit = useColumnsFitting(frame, matrix.subjects.length);
  const many = matrix.cells.some((c) => totalOf(c.byStance) > 4);
  const aside = matrix.subjects.length - fit;
  return (
    <div className={styles.foot}>
      <ul className={styles.key} aria-label="Key">
        {stances.map((s) => (
          <li key={s}>
            <StanceMark stance={s} /> {s}
          </li>
        ))}
        {matrix.cells.some((c) => c.unreviewed !== undefined) && (
          <li>
            <StandingGlyph standing="unreviewed" size={16} /> some of it not reviewed
          </li>
        )}
        {of && (
          <li>
            <span className={styles.ring} aria-hidden="true" /> said or carried by {of.name}
          </li>
        )}
      </ul>
      <p className={styles.note}>One mark per assertion{many && '; past four a number'}</p>
      {aside > 0 && (
        <p className={styles.left}>
          {fit} of {counted(matrix.subjects.length, 'subject')} fit{of && `; those of ${of.name} come first`};{' '}
          <b>{inNumbers(aside)} more sideways</b>.
        </p>
      )}
    </div>
  );
}

/** What of the graph stands here, in numbers. */
function Extent({ matrix, of }: { matrix: VoiceMatrix; of: EntityRef | undefined }) {
  const { total, subjects, voices, shown } = matrix;
  if (total.subjects <= subjects.length && total.voices <= voices.length) return null;
  return (
    <p className={styles.extent}>
      {inNumbers(subjects.length)} of {counted(total.subjects, 'subject')}, {inNumbers(voices.length)} of{' '}
      {counted(total.voices, 'voice')} and {inNumbers(shown)} of {counted(total.assertions, 'assertion')} are here
      {of ? `; those of ${of.name} come first.` : ', the subjects of most voices first.'}
    </p>
  );
}

/** How many columns are in view without scrolling sideways. */
function useColumnsFitting(frame: RefObject<HTMLDivElement | null>, columns: number): number {
  const [fit, setFit] = useState(columns);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = () => {
      const first = box.querySelector('thead th');
      const column = box.querySelector('thead th + th');
      const room = box.clientWidth - (first?.getBoundingClientRect().width ?? 0);
      const wide = column?.getBoundingClientRect().width ?? 0;
      setFit(wide > 0 ? Math.min(columns, Math.max(0, Math.floor((room + 1) / wide))) : columns);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    measure();
    return () => watch.disconnect();
  }, [frame, columns]);
  return fit;
}
