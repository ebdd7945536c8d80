import { EntityGlyph } from '../../../ui/EntityGlyph.tsx';
import { counted } from '../../../ui/words.ts';
import { type Hand, NumberChip } from '../NumberChip.tsx';
import { standWords } from '../places.ts';
import type { Rect } from './place.ts';
import { moreWords, type Numbers, numbersOf, type Spot } from './sheets.ts';
import styles from './world-map.module.css';

/** A place with the numbers of its claims: a name beside a point, or a dashed sheet for a country as a whole. */
export function SpotSheet({
  spot,
  rect,
  hand,
  point,
  numbers,
}: {
  spot: Spot;
  rect: Rect;
  hand: Hand;
  point: { x: number; y: number } | null;
  numbers: Numbers;
}) {
  const { shown, more } = numbersOf(spot, hand.id, numbers);
  const { stand } = spot;
  const leftOf = point !== null && rect.left + rect.width / 2 < point.x;
  return (
    <>
      {point && (
        <span className={styles.diamond} style={{ left: point.x - 11, top: point.y - 11 }} aria-hidden="true">
          <EntityGlyph types={stand.types} size={22} />
        </span>
      )}
      <section
        className={styles.spot}
        data-whole={stand.whole || undefined}
        data-bare={numbers.most === 0 || undefined}
        data-left={leftOf || undefined}
        style={{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }}
        aria-label={`${standWords(stand)}: ${counted(spot.claims.length, 'claim')}. Found as ${stand.place.of}.`}
      >
        <h3 className={styles.name} title={`Found as ${stand.place.of}`}>
          {stand.whole && <EntityGlyph types={stand.types} size={20} />}
          {standWords(stand)}
        </h3>
        <div className={styles.numbers}>
          {shown.map((c) => (
            <NumberChip key={c.claim.id} claim={c} hand={hand} />
          ))}
          {more > 0 && (
            <More words={moreWords(more, shown.length, numbers)} bare={numbers.most === 0} spot={spot} hand={hand} />
          )}
        </div>
      </section>
    </>
  );
}

/** Where a map is too full for numbers, the count walks through the claims of its place. */
function More({ words, bare, spot, hand }: { words: string; bare: boolean; spot: Spot; hand: Hand }) {
  const at = spot.claims.findIndex((c) => c.claim.id === hand.id);
  const next = spot.claims[(at + 1) % spot.claims.length];
  if (!bare || next === undefined) return <span className={styles.more}>{words}</span>;
  if (hand.near)
    return (
      <span className={styles.more} data-chip={next.claim.id}>
        {words}
      </span>
    );
  return (
    <button
      type="button"
      className={styles.more}
      aria-label={`${words} of ${standWords(spot.stand)}: take the next in hand`}
      onClick={() => hand.take(next.claim.id)}
    >
      {words}
    </button>
  );
}
