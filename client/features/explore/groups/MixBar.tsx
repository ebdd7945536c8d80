import type { Part } from '../../../graph/groups/mix.ts';
import { lookOf } from '../../../ui/entityLook.ts';
import styles from './groups.module.css';

const width = 62;
/** The types of a group side by side, in the order of the key; the numbers are said beside it. */
export function MixBar({ mix }: { mix: readonly Part[] }) {
  const total = mix.reduce((sum, p) => sum + p.count, 0);
  const parts = mix.map((p, i) => ({
    ...p,
    from: mix.slice(0, i).reduce((sum, q) => sum + q.count, 0),
  }));
  return (
    <svg
      className={styles.mix}
      width={width}
      height={10}
      viewBox={`0 0 ${Math.max(1, total)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {parts.map((p) => (
        <rect key={p.type} data-look={lookOf([p.type])} x={p.from} y={0} width={p.count} height={1} />
      ))}
    </svg>
  );
}
