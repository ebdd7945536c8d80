import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { QueryParameter, SavedQuery } from '../../../server/contract/query.ts';
import { browserStorage } from './browserStorage.ts';

/** A query being written, kept by this browser: a tab of the workbench. */
export type Draft = {
  readonly key: string;
  readonly text: string;
  /** By parameter name, as typed. */
  readonly values: Readonly<Record<string, string>>;
  /** What somebody said of parameters; what nobody spoke of is guessed from the text. */
  readonly parameters: readonly QueryParameter[];
  readonly title: string;
  readonly folder: string;
  readonly question: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly show: 'table' | 'graph';
  /** The saved query that this is a change of. */
  readonly saved: { readonly id: string; readonly revision: number } | null;
  /** The way back to what ran here last, and its text: nothing brings it back once the text is another. */
  readonly ran: { readonly text: string; readonly href: string } | null;
};
type Drafts = {
  readonly drafts: readonly Draft[];
  readonly current: string;
  open(draft: Omit<Draft, 'key'>): void;
  change(key: string, change: Partial<Draft>): void;
  show(key: string): void;
  close(key: string): void;
};

export const mostDrafts = 12;
export const example =
  'MATCH (v:Vendor)-[r:SUPPLIES]->(x:Entity)\nRETURN v AS vendor, r AS supplies, x AS whom\nLIMIT 25';
export const blank: Omit<Draft, 'key'> = {
  text: example,
  values: {},
  parameters: [],
  title: '',
  folder: '',
  question: '',
  columns: {},
  show: 'graph',
  saved: null,
  ran: null,
};
export const isUntouched = (d: Draft): boolean => d.text === example && d.saved === null && d.title === '';

/** A saved query taken up: to change it, or as the beginning of another. */
export const draftOf = (
  q: SavedQuery,
  values: Readonly<Record<string, string>>,
  copy: boolean,
): Omit<Draft, 'key'> => ({
  text: q.text,
  values,
  parameters: q.parameters,
  title: copy ? `${q.title} (copy)` : q.title,
  folder: copy && q.readOnly ? '' : q.folder,
  question: q.question,
  columns: q.columns,
  show: q.show,
  saved: copy || q.readOnly ? null : { id: q.id, revision: q.revision },
  ran: null,
});

/** The lowest number free. */
const freeKey = (drafts: readonly Draft[]): string => {
  let n = 1;
  while (drafts.some((d) => d.key === String(n))) n += 1;
  return String(n);
};

export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      drafts: [{ key: '1', ...blank }],
      current: '1',
      open: (draft) =>
        set(({ drafts, current }) => {
          const here = drafts.find((d) => d.key === current);
          if (here && isUntouched(here))
            return { drafts: drafts.map((d) => (d === here ? { key: d.key, ...draft } : d)) };
          const key = freeKey(drafts);
          // The oldest untouched one makes room first; a page offers no more tabs than fit.
          const kept = drafts.length < mostDrafts ? drafts : drafts.slice(1);
          return { drafts: [...kept, { key, ...draft }], current: key };
        }),
      change: (key, change) =>
        set(({ drafts }) => ({ drafts: drafts.map((d) => (d.key === key ? { ...d, ...change } : d)) })),
      show: (current) => set({ current }),
      close: (key) =>
        set(({ drafts, current }) => {
          const at = drafts.findIndex((d) => d.key === key);
          const left = drafts.filter((d) => d.key !== key);
          const next = left[Math.min(at, left.length - 1)];
          if (!next) return { drafts: [{ key: '1', ...blank }], current: '1' };
          return { drafts: left, current: current === key ? next.key : current };
        }),
    }),
    { name: 'claimgraph.queries', version: 1, storage: browserStorage() },
  ),
);
