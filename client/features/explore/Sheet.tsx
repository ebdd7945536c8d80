import { type ReactNode, useRef, useState } from 'react';
import styles from './sheet.module.css';

export type Stop = 'peek' | 'half' | 'full';
const order: readonly Stop[] = ['peek', 'half', 'full'];
const words: Readonly<Record<Stop, string>> = {
  peek: 'Open the panel',
  half: 'Open the panel fully',
  full: 'Lower the panel',
};
const far = 40;

/** The panel on a telephone: three stops, by dragging its handle or pressing it. */
export function Sheet({
  stop,
  onStop,
  label,
  children,
}: {
  stop: Stop;
  onStop(stop: Stop): void;
  label: string;
  children: ReactNode;
}) {
  const from = useRef<number | null>(null);
  const moved = useRef(false);
  const [pull, setPull] = useState(0);
  const step = (by: 1 | -1) => onStop(order[Math.min(2, Math.max(0, order.indexOf(stop) + by))] ?? stop);
  return (
    <section
      className={styles.sheet}
      data-stop={stop}
      data-pulled={pull !== 0 || undefined}
      style={pull === 0 ? undefined : { transform: `translateY(${pull}px)` }}
      aria-label={label}
      data-testid="sheet"
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={words[stop]}
        onPointerDown={(e) => {
          from.current = e.clientY;
          moved.current = false;
          e.currentTarget.setPointerCapture(e.pointerId);
        }}
        onPointerMove={(e) => {
          if (from.current === null) return;
          const by = e.clientY - from.current;
          if (Math.abs(by) > 4) moved.current = true;
          setPull(Math.max(-80, by));
        }}
        onPointerUp={(e) => {
          const by = from.current === null ? 0 : e.clientY - from.current;
          from.current = null;
          setPull(0);
          if (Math.abs(by) > far) step(by < 0 ? 1 : -1);
        }}
        onPointerCancel={() => {
          from.current = null;
          setPull(0);
        }}
        onClick={() => {
          if (!moved.current) onStop(stop === 'full' ? 'peek' : (order[order.indexOf(stop) + 1] ?? 'peek'));
        }}
      />
      <div className={styles.inside}>{children}</div>
    </section>
  );
}
