import { useState } from 'react';
import { setOff } from '../../../state/filters/filters.ts';
import { useView } from '../../../state/view.ts';
import { EntityGlyph } from '../../../ui/EntityGlyph.tsx';
import { SectionHead } from '../../../ui/SectionHead.tsx';
import { StanceMark } from '../../../ui/StanceMark.tsx';
import { StandingGlyph } from '../../../ui/StandingGlyph.tsx';
import { inNumbers } from '../../../ui/words.ts';
import type { Choice, ListKind, Section } from './choices.ts';
import styles from './filters.module.css';
import { stanceOf, standingOf } from './signs.ts';

/** A long list opens with its heaviest choices. */
const first = 8;

/** One kind of filter: each choice on or off, or the only one on; its count is what the other filters leave of it. */
export function FilterSection({ section }: { section: Section }) {
  const { kind, title, unit, choices } = section;
  const off: readonly string[] = useView((v) => v.filters[kind]);
  const toggle = useView((v) => v.toggle);
  const sift = useView((v) => v.sift);
  const [all, setAll] = useState(false);
  // What is switched off stays in sight.
  const shown = all ? choices : choices.filter((c, i) => i < first || off.includes(c.value));
  const only = (value: string) =>
    sift((f) =>
      setOff(
        f,
        kind,
        choices.map((c) => c.value).filter((v) => v !== value),
      ),
    );
  return (
    <fieldset className={styles.section} data-filter={kind}>
      <legend className={styles.legend}>
        <SectionHead title={title} aside={off.length > 0 ? `${inNumbers(off.length)} off` : unit} level={3} />
      </legend>
      <ul className={styles.choices}>
        {shown.map((choice) => {
          const on = !off.includes(choice.value);
          return (
            <li key={choice.value} className={styles.choice} data-off={!on || undefined}>
              <button
                type="button"
                className={styles.switch}
                aria-pressed={on}
                onClick={() => toggle(kind, choice.value)}
              >
                <Sign kind={kind} value={choice.value} />
                <span className={styles.word}>{choice.word}</span>
                <Count choice={choice} unit={unit} />
              </button>
              <button
                type="button"
                className={styles.only}
                aria-label={`Only ${choice.word}`}
                onClick={() => only(choice.value)}
              >
                Only
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.more}>
        {shown.length < choices.length && (
          <button type="button" className={styles.link} onClick={() => setAll(true)}>
            {inNumbers(choices.length - shown.length)} more
          </button>
        )}
        {off.length > 0 && (
          <button type="button" className={styles.link} onClick={() => sift((f) => setOff(f, kind, []))}>
            Switch all on
          </button>
        )}
      </div>
    </fieldset>
  );
}

function Count({ choice, unit }: { choice: Choice; unit: Section['unit'] }) {
  const { left, total } = choice;
  return (
    <span className={styles.count} title={left < total ? `${left} of ${total} ${unit} pass the other filters` : unit}>
      {left < total ? `${inNumbers(left)} of ${inNumbers(total)}` : inNumbers(total)}
    </span>
  );
}

function Sign({ kind, value }: { kind: ListKind; value: string }) {
  const standing = kind === 'standings' ? standingOf(value) : null;
  const stance = kind === 'stances' ? stanceOf(value) : null;
  return (
    <span className={styles.sign} aria-hidden="true">
      {kind === 'types' && <EntityGlyph types={[value]} size={18} />}
      {standing && <StandingGlyph standing={standing} />}
      {stance && <StanceMark stance={stance} />}
    </span>
  );
}
