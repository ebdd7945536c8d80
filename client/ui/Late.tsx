import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './states.module.css';

/** A part of a page that is fetched when it is first shown; where that fails, the rest of the page stays. */
export const Late = ({ at, fallback, children }: { at: string; fallback?: ReactNode; children: ReactNode }) => (
  <ErrorBoundary at={at} what="panel" className={styles.late}>
    <Suspense fallback={fallback}>{children}</Suspense>
  </ErrorBoundary>
);
