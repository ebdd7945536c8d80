import type { SecondLook } from '../../../server/contract/review.ts';
import { Said } from '../../ui/Said.tsx';

/** Two rings for two reviewers; filled: that one gave a verdict. */
export function Rings({ reviewers }: Pick<SecondLook, 'reviewers'>) {
  const given = Math.min(2, reviewers.length);
  return (
    <>
      <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
        {[0, 1].map((i) => (
          <circle
            key={i}
            cx={7 + 14 * i}
            cy="7"
            r="5.4"
            fill={i < given ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        ))}
      </svg>
      <Said>{given} of 2 reviewers gave a verdict</Said>
    </>
  );
}
