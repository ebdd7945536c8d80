import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './states.module.css';

/** Nothing here, and whether a filter is the cause. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.card} role="status">
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}

/** What is being fetched, in words; what is already there stays usable. */
export function Loading({ children, bare = false }: { children: ReactNode; bare?: boolean }) {
  return (
    <div className={bare ? styles.bare : styles.card} role="status" aria-busy="true">
      <p className={styles.text}>{children}</p>
      <span className={styles.bar} />
      <span className={`${styles.bar} ${styles.short}`} />
    </div>
  );
}

/** What went wrong, what is kept and what can be done. Structural, so that ui needs no API. */
export type FailureSaid = { title: string; detail?: string | undefined };
export function Failure({
  error,
  kept,
  onRetry,
  children,
}: {
  error: FailureSaid;
  kept?: string;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.title}>
        <TriangleAlert size={18} strokeWidth={1.8} aria-hidden="true" />
        {error.title}
      </p>
      {(error.detail ?? kept) && (
        <p className={styles.text}>
          {error.detail}
          {error.detail && kept ? ' ' : ''}
          {kept}
        </p>
      )}
      {children}
      {onRetry && (
        <Button small onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** Any error as words; what is not an ApiError says nothing internal. */
export const failureOf = (e: unknown): FailureSaid => {
  if (typeof e === 'object' && e !== null && 'title' in e && typeof e.title === 'string')
    return { title: e.title, detail: 'detail' in e && typeof e.detail === 'string' ? e.detail : undefined };
  return { title: 'This page failed', detail: 'Reload it; what is in the address is kept.' };
};

/** What was cut: both numbers, the ranking, what is lost. As a bar across a view or as a card in a panel. */
export function Truncated({
  title,
  children,
  action,
  bar = false,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  bar?: boolean;
}) {
  return (
    <div className={bar ? styles.inverseBar : styles.inverseCard} role="status">
      {bar && <TriangleAlert className={styles.sign} size={18} strokeWidth={1.8} aria-hidden="true" />}
      <p className={styles.cut}>
        <strong>{title}</strong>
        {children !== undefined && <span> {children}</span>}
      </p>
      {action}
    </div>
  );
}
