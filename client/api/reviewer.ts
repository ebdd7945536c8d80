import { useSyncExternalStore } from 'react';
import { reviewerHeader } from '../../server/contract/review.ts';

/** Kept in the browser: the person before this window, among those who review on its server. */
const kept = 'claimgraph-reviewer';

/** null: nobody said, so the server's first. Storage may be forbidden. */
export function chosenReviewer(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}
export function chooseReviewer(name: string | null): void {
  try {
    if (name === null) localStorage.removeItem(kept);
    else localStorage.setItem(kept, name);
  } catch {
    // Then the choice holds for nothing, and the page that asked says who decides.
  }
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();
function onChoice(listener: () => void): () => void {
  listeners.add(listener);
  // What another window chose is kept for this one as well.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
export const useChosenReviewer = (): string | null => useSyncExternalStore(onChoice, chosenReviewer);

/** The header that says who decides; a header holds plain letters only. */
export function reviewing(): Readonly<Record<string, string>> {
  const name = chosenReviewer();
  return name === null ? {} : { [reviewerHeader]: encodeURIComponent(name) };
}
