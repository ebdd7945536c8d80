import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { QueryParameter, SavedQuery } from '../../../server/contract/query.ts';
import { browserStorage } from '../../state/browserStorage.ts';

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
  /** The one closed last, to be had back. */
  readonly closed: Draft | null;
  open(draft: Omit<Draft, 'key'>): void;
  /** A tab for a new query: one that nobody wrote in yet, else another, while there is room. */
  fresh(): void;
  change(key: string, change: Partial<Draft>): void;
  show(key: string): void;
  close(key: string): void;
  reopen(): void;
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
const isUntouched = (d: Draft): boolean => d.text === example && d.saved === null && d.title === '';

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

const isOneVersion = (a: Draft['saved'], b: Draft['saved']) => a?.id === b?.id && a?.revision === b?.revision;
/** The lowest number free. */
const freeKey = (drafts: readonly Draft[]): string => {
  let n = 1;
  while (drafts.some((d) => d.key === String(n))) n += 1;
  return String(n);
};

export const useDrafts = create<Drafts>()(
  persist(
    (set, get) => ({
      drafts: [{ key: '1', ...blank }],
      current: '1',
      closed: null,
      open: (draft) =>
        set(({ drafts, current, closed }) => {
          const same = drafts.find((d) => d.saved !== null && isOneVersion(d.saved, draft.saved));
          if (same) return { current: same.key };
          const here = drafts.find((d) => d.key === current);
          if (here && isUntouched(here))
            return { drafts: drafts.map((d) => (d === here ? { key: d.key, ...draft } : d)) };
          const key = freeKey(drafts);
          const [oldest, ...others] = drafts;
          const full = drafts.length >= mostDrafts && oldest !== undefined;
          return {
            drafts: [...(full ? others : drafts), { key, ...draft }],
            current: key,
            closed: full ? oldest : closed,
          };
        }),
      fresh: () => {
        const { drafts, show, open } = get();
        const free = drafts.find(isUntouched);
        if (free) show(free.key);
        else if (drafts.length < mostDrafts) open(blank);
      },
      change: (key, change) =>
        set(({ drafts }) => ({ drafts: drafts.map((d) => (d.key === key ? { ...d, ...change } : d)) })),
      show: (current) => set({ current }),
      close: (key) =>
        set(({ drafts, current, closed: before }) => {
          const gone = drafts.find((d) => d.key === key);
          const closed = gone && !isUntouched(gone) ? gone : before;
          const at = drafts.findIndex((d) => d.key === key);
          const left = drafts.filter((d) => d.key !== key);
          const next = left[Math.min(at, left.length - 1)];
          if (!next) return { drafts: [{ key: '1', ...blank }], current: '1', closed };
          return { drafts: left, current: current === key ? next.key : current, closed };
        }),
      reopen: () =>
        set(({ drafts, closed }) => {
          if (!closed || drafts.length >= mostDrafts) return {};
          const key = freeKey(drafts);
          return { drafts: [...drafts, { ...closed, key }], current: key, closed: null };
        }),
    }),
    { name: 'claimgraph.queries', version: 1, storage: browserStorage() },
  ),
);
