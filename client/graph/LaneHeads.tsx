import type { Lane } from '../../server/contract/ontology.ts';
import type { Camera } from './fit.ts';
import styles from './graph-canvas.module.css';

export type Head = { readonly lane: Lane; readonly x: number };
const wide = 104;

/** The names of the lanes, above them wherever the camera goes; a head that would cover its neighbour steps back. */
export function LaneHeads({ heads, camera }: { heads: readonly Head[]; camera: Camera }) {
  let last = Number.NEGATIVE_INFINITY;
  return (
    <div className={styles.heads} aria-hidden="true">
      {heads.map(({ lane, x }) => {
        const at = x * camera.zoom + camera.pan.x;
        const room = at - last >= wide;
        if (room) last = at;
        return (
          <span key={lane.id} className={styles.head} style={{ left: at, visibility: room ? 'visible' : 'hidden' }}>
            {lane.label}
          </span>
        );
      })}
    </div>
  );
}
