import type { ReactNode } from 'react';
import type { Claim } from '../../../server/contract/claim.ts';
import { tellersInWords } from '../tellers.ts';
import { stanceWords, standingWords } from '../words.ts';
import type { Timed } from './marks.ts';
import styles from './time.module.css';

/** The same dates as rows: on which clock, when, what, how it stands or who answers; undated claims last. */
export function TimeTable({
  timed,
  caption,
  hidden = false,
  wayTo = (claim) => claim.statement,
}: {
  timed: Timed;
  caption: string;
  /** For screen readers only, beside the drawing. */
  hidden?: boolean;
  wayTo?(claim: Claim): ReactNode;
}) {
  return (
    <div className={hidden ? 'cg-said' : styles.tableBox}>
      <table className={styles.table}>
        <caption className="cg-said">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What of it</th>
            <th scope="col">Claim</th>
          </tr>
        </thead>
        <tbody>
          {timed.marks.flatMap((m) =>
            m.of.map(({ claim, stance }) => (
              <tr key={`${m.id} ${claim.id} ${stance}`}>
                <td className={styles.when}>{m.date}</td>
                <td>
                  {clockWords[m.clock]},{' '}
                  {stance === null
                    ? standingWords[claim.standing].word.toLowerCase()
                    : stanceWords[stance].verb.toLowerCase()}
                </td>
                <td>
                  {wayTo(claim)} <span className={styles.tellers}>{tellersInWords(claim)}</span>
                </td>
              </tr>
            )),
          )}
          {timed.undated.map((c) => (
            <tr key={c.id}>
              <td className={styles.when}>undated</td>
              <td>happened, {standingWords[c.standing].word.toLowerCase()}</td>
              <td>
                {wayTo(c)} <span className={styles.tellers}>{tellersInWords(c)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
const clockWords = { happened: 'happened', said: 'was said', published: 'was published' } as const;
