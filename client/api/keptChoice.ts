import { useSyncExternalStore } from 'react';

/** What another window chose is kept for this one as well, and this one tells itself the same way. */
const onChoice = (listener: () => void) => {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
};

/**
 * One choice of the person before this browser. By hand, and not by a hook of the component library: the bar at the top of
 * every screen reads two of these, and the first screen counts its bytes.
 */
export function keptChoice(key: string) {
  /** null: nothing was chosen. Storage may be forbidden. */
  const read = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const choose = (value: string | null): void => {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Then the choice holds for nothing, and the page that asked says what holds.
    }
    window.dispatchEvent(new Event('storage'));
  };
  return { read, choose, useChoice: () => useSyncExternalStore(onChoice, read) };
}
