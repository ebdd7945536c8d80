import { useEffect, useRef } from 'react';
import type { Standing } from '../../../server/contract/terms.ts';
import type { TimedClaim } from '../../../server/contract/when.ts';
import { StandingGlyph } from '../../ui/StandingGlyph.tsx';
import { Empty } from '../../ui/states.tsx';
import { tellersInWords } from '../../ui/tellers.ts';
import { counted, standingOrder, standingWords } from '../../ui/words.ts';
import styles from './claim-list.module.css';
import { NumberMark } from './NumberChip.tsx';
import { type Order, orders, orderWords } from './orders.ts';
import type { Places } from './places.ts';
import type { InHand } from './useHand.ts';
import { whenWords, whereWords } from './words.ts';

type Props = {
  listed: readonly TimedClaim[];
  all: readonly TimedClaim[];
  places: Places;
  hand: InHand;
  order: Order;
  onOrder(order: Order): void;
  off: readonly Standing[];
  onStanding(standing: Standing): void;
};

/** Every claim of map and time in words: what the other two show, this list says. */
export function ClaimList({ listed, all, places, hand, order, onOrder, off, onStanding }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-claim="${hand.id}"]`);
    if (list.current && row) bringIntoView(list.current, row);
  }, [hand.id]);
  const standings = standingOrder
    .map((standing) => ({ standing, count: all.filter((c) => c.claim.standing === standing).length }))
    .filter(({ count }) => count > 0);
  return (
    <section className={styles.list} aria-label="Claims">
      <header className={styles.head}>
        <h2 className={styles.title}>
          {listed.length === all.length
            ? counted(all.length, 'claim')
            : `${listed.length} of ${counted(all.length, 'claim')}`}
        </h2>
        <label className={styles.order}>
          <span className="cg-said">Order</span>
          <select value={order} onChange={(e) => onOrder(orders.find((o) => o === e.target.value) ?? 'when')}>
            {orders.map((o) => (
              <option key={o} value={o}>
                {orderWords[o]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <fieldset className={styles.standings}>
        <legend className="cg-said">Standing</legend>
        {standings.map(({ standing, count }) => (
          <button
            key={standing}
            type="button"
            className={styles.standing}
            aria-pressed={!off.includes(standing)}
            title={`${standingWords[standing].word}: press to ${off.includes(standing) ? 'show' : 'leave out'}`}
            onClick={() => onStanding(standing)}
          >
            <StandingGlyph standing={standing} label />
            {count}
          </button>
        ))}
      </fieldset>
      {listed.length === 0 && (
        <div className={styles.none}>
          <Empty title="The filters leave no claim">
            Nothing is gone: the bar above says what is left out and brings it back.
          </Empty>
        </div>
      )}
      <ol className={styles.rows} ref={list}>
        {listed.map((c) => (
          <li key={c.claim.id}>
            <button
              type="button"
              className={styles.row}
              data-claim={c.claim.id}
              aria-current={hand.id === c.claim.id}
              onClick={() => hand.take(c.claim.id)}
            >
              <NumberMark claim={c} />
              <span className={styles.words}>
                <span className="cg-said">
                  {c.number}, {standingWords[c.claim.standing].word}:{' '}
                </span>
                <span className={styles.statement}>{c.claim.statement}</span>
                <span className={styles.sub}>
                  {tellersInWords(c.claim)} · {whenWords(c)} · {whereWords(c, places)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Scrolls the list alone: the page stays where it is. */
function bringIntoView(list: HTMLElement, row: HTMLElement): void {
  const [l, r] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  if (r.top < l.top) list.scrollTop -= l.top - r.top;
  else if (r.bottom > l.bottom) list.scrollTop += r.bottom - l.bottom;
}
