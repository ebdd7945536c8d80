import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { browserStorage } from '../../state/browserStorage.ts';

/** A run that this browser asked for, with the way back to it. */
export type PastRun = {
  readonly at: string;
  readonly title: string;
  readonly href: string;
  readonly rows: number;
  readonly truncated: boolean;
  readonly tookMs: number;
};
type Runs = {
  readonly runs: readonly PastRun[];
  note(run: PastRun): void;
  forget(): void;
};
export const mostRuns = 100;

/** Latest first; the same address again takes the place of its earlier run. */
export const useRuns = create<Runs>()(
  persist(
    (set) => ({
      runs: [],
      note: (run) =>
        set(({ runs }) => ({ runs: [run, ...runs.filter((r) => r.href !== run.href)].slice(0, mostRuns) })),
      forget: () => set({ runs: [] }),
    }),
    { name: 'claimgraph.runs', version: 1, storage: browserStorage() },
  ),
);
