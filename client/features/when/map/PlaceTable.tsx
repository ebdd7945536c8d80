import type { TimedClaim } from '../../../../server/contract/when.ts';
import { EntityGlyph } from '../../../ui/EntityGlyph.tsx';
import { type Hand, NumberChip } from '../NumberChip.tsx';
import { type Places, standWords } from '../places.ts';
import styles from './place-table.module.css';
import { spotsOf } from './sheets.ts';

/** The map in words: every place with its claims and how it was found, then what has none. */
export function PlaceTable({ kept, places, hand }: { kept: readonly TimedClaim[]; places: Places; hand: Hand }) {
  const spots = spotsOf(kept, places);
  const reasons = new Map<string, TimedClaim[]>();
  for (const c of kept)
    if (places.of(c).length === 0) reasons.set(places.why(c), [...(reasons.get(places.why(c)) ?? []), c]);
  const numbers = (claims: readonly TimedClaim[]) => (
    <td className={styles.numbers}>
      {claims.map((c) => (
        <NumberChip key={c.claim.id} claim={c} hand={hand} />
      ))}
    </td>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.scroll} tabIndex={0} aria-label="Places as a table">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Claims</th>
            <th scope="col">How it was found</th>
          </tr>
        </thead>
        <tbody>
          {spots.map(({ stand, claims }) => (
            <tr key={stand.id}>
              <th scope="row">
                <span className={styles.name}>
                  <EntityGlyph types={stand.types} size={20} />
                  {standWords(stand)}
                </span>
              </th>
              {numbers(claims)}
              <td>{stand.place.of}</td>
            </tr>
          ))}
          {[...reasons].map(([why, claims]) => (
            <tr key={why}>
              <th scope="row">Not on the map</th>
              {numbers(claims)}
              <td>{why}; not guessed</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
