import { createJSONStorage } from 'zustand/middleware';

/** A browser may refuse storage altogether, or be full; then nothing is kept and nothing breaks. */
const forgiving = <T>(act: (storage: Storage) => T, otherwise: T): T => {
  try {
    return act(localStorage);
  } catch {
    return otherwise;
  }
};
export const browserStorage = <T>() =>
  createJSONStorage<T>(() => ({
    getItem: (name) => forgiving((s) => s.getItem(name), null),
    setItem: (name, value) => forgiving((s) => s.setItem(name, value), undefined),
    removeItem: (name) => forgiving((s) => s.removeItem(name), undefined),
  }));
