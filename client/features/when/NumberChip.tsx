import type { CSSProperties } from 'react';
import type { TimedClaim } from '../../../server/contract/when.ts';
import { Said } from '../../ui/Said.tsx';
import styles from './number-chip.module.css';
import { chipName } from './words.ts';

/** The number of a claim in the look of its standing; the one in hand is marked wherever it stands. */
export function NumberMark({ claim: c, hand = false }: { claim: TimedClaim; hand?: boolean }) {
  return (
    <span
      className={styles.chip}
      data-chip={c.claim.id}
      data-standing={c.claim.standing}
      data-hand={hand || undefined}
      aria-hidden="true"
    >
      {c.number}
    </span>
  );
}

export type Hand = {
  readonly id: string | null;
  /** Whether numbers are taken by a tap near them: for a finger they stand too close to be buttons. */
  readonly near?: boolean;
  take(id: string): void;
};

/** A finger is this wide. */
const reach = 24;
/** The claim whose number is nearest to a tap. */
export function nearestChip(
  within: Element,
  { clientX, clientY }: { clientX: number; clientY: number },
): string | null {
  let [id, least]: [string | null, number] = [null, reach];
  for (const chip of within.querySelectorAll<HTMLElement>('[data-chip]')) {
    const { left, top, width, height } = chip.getBoundingClientRect();
    const away = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
    if (away < least) [id, least] = [chip.dataset.chip ?? null, away];
  }
  return id;
}

/** The same as a button that takes the claim in hand. */
export function NumberChip({ claim: c, hand, style }: { claim: TimedClaim; hand: Hand; style?: CSSProperties }) {
  const held = hand.id === c.claim.id;
  if (hand.near)
    return (
      <span style={style}>
        <NumberMark claim={c} hand={held} />
        <Said>{chipName(c)}</Said>
      </span>
    );
  return (
    <button
      type="button"
      className={styles.press}
      style={style}
      aria-label={chipName(c)}
      aria-pressed={held}
      title={c.claim.statement}
      onClick={() => hand.take(c.claim.id)}
    >
      <NumberMark claim={c} hand={held} />
    </button>
  );
}
