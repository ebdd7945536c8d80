import { useEffect } from 'react';
import { useReviewers } from '../../api/review.ts';
import { chooseReviewer, useChosenReviewer } from '../../api/reviewer.ts';
import styles from './queue.module.css';

/** Who sits before this window, where the server knows of several; verdicts carry that name. */
export function Reviewer() {
  const names = useReviewers().data?.items;
  const chosen = useChosenReviewer();
  const gone = names !== undefined && chosen !== null && !names.includes(chosen);
  // Somebody who reviews here no more must not stand in the way of every verdict.
  useEffect(() => {
    if (gone) chooseReviewer(null);
  }, [gone]);
  if (names === undefined || names.length < 2) return null;
  return (
    <li>
      <label className={styles.reviewer}>
        Who reviews in this window
        <select value={chosen ?? names[0]} onChange={(e) => chooseReviewer(e.currentTarget.value)}>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </li>
  );
}
