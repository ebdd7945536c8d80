import type { Ref } from 'react';
import type { TimedClaim } from '../../../../server/contract/when.ts';
import { Button } from '../../../ui/Button.tsx';
import { counted } from '../../../ui/words.ts';
import { type Hand, NumberChip } from '../NumberChip.tsx';
import type { Places } from '../places.ts';
import styles from './not-on-map.module.css';
import type { Spot } from './sheets.ts';

/** So many numbers stand here; the list has the rest. */
const most = 9;
/** More reasons than this are a matter for the table. */
const mostReasons = 2;

/** What the map cannot show, and why: no place is guessed. */
export function NotOnMap({
  kept,
  places,
  away,
  hand,
  ref,
  onFit,
}: {
  kept: readonly TimedClaim[];
  places: Places;
  away: readonly Spot[];
  hand: Hand;
  ref?: Ref<HTMLDivElement>;
  onFit(): void;
}) {
  const reasons = new Map<string, TimedClaim[]>();
  for (const c of kept)
    if (places.of(c).length === 0) reasons.set(places.why(c), [...(reasons.get(places.why(c)) ?? []), c]);
  const told = reasons.size > mostReasons ? [...reasons].slice(0, 1) : [...reasons];
  const untold = [...reasons].slice(told.length).flatMap(([, claims]) => claims).length;
  const off = [...reasons.values()].flat().length;
  if (off === 0 && away.length === 0) return null;
  return (
    <div className={styles.card} ref={ref} data-testid="not-on-map">
      {off > 0 && (
        <div className={styles.part}>
          <strong>Not on the map:</strong>
          {told.map(([why, claims]) => (
            <span key={why} className={styles.reason}>
              {claims.slice(0, most).map((c) => (
                <NumberChip key={c.claim.id} claim={c} hand={hand} />
              ))}
              <span>
                {claims.length > most && `and ${claims.length - most} more: `}
                {why}.
              </span>
            </span>
          ))}
          {untold > 0 && <span>{counted(untold, 'claim')} for other reasons: see the table.</span>}
          <span>{off === 1 ? 'It is not guessed.' : off === 2 ? 'Neither is guessed.' : 'None is guessed.'}</span>
        </div>
      )}
      {away.length > 0 && (
        <div className={styles.part}>
          <span>
            <strong>{counted(away.length, 'place')} without room here</strong>; the table has them all.
          </span>
          <Button small onClick={onFit}>
            Show the whole selection
          </Button>
        </div>
      )}
    </div>
  );
}
