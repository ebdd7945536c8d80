import { useEffect, useState } from 'react';
import { useReviewers } from '../../api/review.ts';
import { chooseReviewer, chosenReviewer } from '../../api/reviewer.ts';
import styles from './queue.module.css';

/** Who sits before this window, where the server knows of several; verdicts carry that name. */
export function Reviewer() {
  const names = useReviewers().data?.items;
  const [chosen, setChosen] = useState(chosenReviewer);
  const gone = names !== undefined && chosen !== null && !names.includes(chosen);
  // Somebody who reviews here no more must not stand in the way of every verdict.
  useEffect(() => {
    if (!gone) return;
    chooseReviewer(null);
    setChosen(null);
  }, [gone]);
  if (names === undefined || names.length < 2) return null;
  return (
    <li>
      <label className={styles.reviewer}>
        Who reviews in this window
        <select
          value={chosen ?? names[0]}
          onChange={(e) => {
            chooseReviewer(e.currentTarget.value);
            // What cannot be kept is not shown as chosen.
            setChosen(chosenReviewer());
          }}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </li>
  );
}
