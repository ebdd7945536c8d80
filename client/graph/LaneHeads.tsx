import type { Camera } from './fit.ts';
import styles from './graph-canvas.module.css';
import type { Measure } from './measure.ts';

/** What stands over a column, a year or whatever stands aside. */
export type Head = { readonly id: string; readonly label: string; readonly x: number };
const air = 10;

/**
 * The names of lanes or years, above them wherever the camera goes. One that would leave the frame stops at its edge; one that
 * would cover its neighbour steps back.
 */
export function LaneHeads({
  heads,
  camera,
  measure,
  width,
}: {
  heads: readonly Head[];
  camera: Camera;
  measure: Measure;
  width: number;
}) {
  let end = Number.NEGATIVE_INFINITY;
  return (
    <div className={styles.heads} aria-hidden="true">
      {heads.map(({ id, label, x }) => {
        const half = measure(label, 12, 650) / 2;
        const wanted = x * camera.zoom + camera.pan.x;
        const inside = wanted > 0 && wanted < width;
        const at = inside ? Math.max(half + air, Math.min(width - half - air, wanted)) : wanted;
        const room = at - half > end;
        if (room) end = at + half + air;
        return (
          <span key={id} className={styles.head} style={{ left: at, visibility: room ? 'visible' : 'hidden' }}>
            {label}
          </span>
        );
      })}
    </div>
  );
}
