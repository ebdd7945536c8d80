import { createJSONStorage } from 'zustand/middleware';

/** A browser may refuse storage altogether, or be full; then nothing is kept and nothing breaks. */
const forgiving = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};
/** For every window of this browser, or for this one alone, over a reload. */
export const browserStorage = <T>(keptBy: 'browser' | 'window' = 'browser') => {
  const storage = () => (keptBy === 'browser' ? localStorage : sessionStorage);
  return createJSONStorage<T>(() => ({
    getItem: (name) => forgiving(() => storage().getItem(name), null),
    setItem: (name, value) => forgiving(() => storage().setItem(name, value), undefined),
    removeItem: (name) => forgiving(() => storage().removeItem(name), undefined),
  }));
};
