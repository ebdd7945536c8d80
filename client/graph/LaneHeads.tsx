import type { Lane } from '../../server/contract/ontology.ts';
import type { Camera } from './fit.ts';
import styles from './graph-canvas.module.css';
import type { Measure } from './measure.ts';

export type Head = { readonly lane: Lane; readonly x: number };
const air = 10;

/**
 * The names of the lanes, above them wherever the camera goes. One that would leave the frame stops at its edge; one that
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
      {heads.map(({ lane, x }) => {
        const half = measure(lane.label, 12, 650) / 2;
        const wanted = x * camera.zoom + camera.pan.x;
        const inside = wanted > 0 && wanted < width;
        const at = inside ? Math.max(half + air, Math.min(width - half - air, wanted)) : wanted;
        const room = at - half > end;
        if (room) end = at + half + air;
        return (
          <span key={lane.id} className={styles.head} style={{ left: at, visibility: room ? 'visible' : 'hidden' }}>
            {lane.label}
          </span>
        );
      })}
    </div>
  );
}
