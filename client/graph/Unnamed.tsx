import { counted } from '../ui/words.ts';
import styles from './graph-canvas.module.css';

/** How many names found no room: they are nowhere else on the canvas, so it says so. */
export function Unnamed({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className={styles.unnamed} aria-hidden="true">
      {counted(count, 'name')} left out for want of room. Zoom in to read {count === 1 ? 'it' : 'them'}.
    </p>
  );
}
