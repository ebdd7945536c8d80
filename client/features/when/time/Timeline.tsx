import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { TimedClaim } from '../../../../server/contract/when.ts';
import { Button } from '../../../ui/Button.tsx';
import { counted } from '../../../ui/words.ts';
import type { Hand } from '../NumberChip.tsx';
import type { Period } from '../sift.ts';
import { chipOf } from './axis.ts';
import { Lines } from './Lines.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { geometryOf, rowsOf, sheetOf, type TimeScale, timeScale, undatedWidth } from './sheet.ts';
import { ChipAt, Chips, PageSign, RowLabel } from './TimeParts.tsx';
import styles from './timeline.module.css';
import { useBrush } from './useBrush.ts';

/** Narrower than this the rows are scrolled sideways, never squeezed. */
const leastWidth = 860;

type Props = {
  kept: readonly TimedClaim[];
  all: readonly TimedClaim[];
  hand: Hand;
  period: Period | null;
  onPeriod(period: Period | null): void;
  recorded: boolean;
  onRecorded(on: boolean): void;
  narrow: boolean;
};

/** When: what happened, who said so and what was published stay three rows, joined claim by claim. */
export function Timeline({ kept, all, hand, period, onPeriod, recorded, onRecorded, narrow }: Props) {
  const { ref, width: seen, height } = useElementSize();
  const width = Math.max(leastWidth, seen);
  const geometry = useMemo(() => geometryOf({ width, height, narrow, recorded }), [width, height, narrow, recorded]);
  const scale = useMemo(() => timeScale(all, geometry, recorded), [all, geometry, recorded]);
  const brush = useBrush(scale, geometry, recorded, onPeriod);
  if (scale === null)
    return (
      <div className={styles.none} role="status">
        None of these {counted(all.length, 'claim')} has a date on any clock. List and map show them.
      </div>
    );
  const { y } = geometry;
  const end = y[recorded ? 'recorded' : 'published'] + 30;
  const sheet = sheetOf(kept, scale, geometry, width, hand.id);
  const byId = new Map(kept.map((c) => [c.claim.id, c]));
  const held = byId.get(hand.id ?? '');
  const chips = { byId, hand };
  return (
    <div className={styles.time}>
      <div className={styles.tools}>
        <PeriodFields years={yearsHere(scale)} recorded={recorded} period={period} onPeriod={onPeriod} />
        <Button kind="quiet" small aria-pressed={recorded} onClick={() => onRecorded(!recorded)}>
          With when it was recorded
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways where the window is narrow */}
      <section className={styles.scroll} ref={ref} tabIndex={0} aria-label="Time, by rows" data-testid="time">
        <div className={styles.rows} style={{ width, height: Math.max(height, end + 26) }} {...brush.handlers}>
          <Lines
            scale={scale}
            geometry={geometry}
            recorded={recorded}
            width={width}
            end={end}
            band={brush.drawn ?? (period && bandOf(period, scale))}
            span={held?.happened ?? null}
            threads={sheet.threads}
          />
          {rowsOf(recorded).map((clock) => (
            <RowLabel key={clock} clock={clock} kept={kept} y={y[clock]} />
          ))}
          <Chips row={sheet.happened} y={y.happened} {...chips} />
          <Chips row={sheet.said} y={y.said} {...chips} />
          {recorded && <Chips row={sheet.recorded} y={y.recorded} {...chips} />}
          {sheet.pages.map((p, i) => (
            <PageSign key={p.x} pages={p} y={y.published} room={(sheet.pages[i + 1]?.x ?? width) - p.x} held={held} />
          ))}
          {sheet.grid.cells.length > 0 && (
            <p className={styles.undatedHead} style={{ left: width - undatedWidth - 8, top: y.happened - 32 }}>
              no date in the passage
            </p>
          )}
          {sheet.grid.cells.map((c) => (
            <ChipAt key={c.claim.claim.id} claim={c.claim} hand={hand} x={c.x} y={c.y} />
          ))}
          {sheet.grid.more > 0 && (
            <p className={styles.moreUndated} style={{ left: width - undatedWidth - 8, top: y.published - 36 }}>
              and {sheet.grid.more} more, in the list
            </p>
          )}
        </div>
      </section>
    </div>
  );
}

const yearsHere = (scale: TimeScale): number[] => {
  const [from = 0, to = 0] = scale.domain().map((d) => d.getUTCFullYear());
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
};
const bandOf = ({ from, to }: Period, scale: TimeScale) => {
  const { lo, hi } = chipOf('', { from, to }, scale);
  return { from: lo, to: hi };
};
