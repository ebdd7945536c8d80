import { lazy, Suspense } from 'react';

// No screen waits for this number, and without it the first one need not know what a review is.
const ReviewsWaiting = lazy(() =>
  import('./ReviewsWaiting.tsx').then(
    (m) => ({ default: m.ReviewsWaiting }),
    () => ({ default: () => null }),
  ),
);

/** How many proposals wait for a verdict, beside the way to them; nothing until that is known. */
export const ReviewCount = () => (
  <Suspense fallback={null}>
    <ReviewsWaiting />
  </Suspense>
);
