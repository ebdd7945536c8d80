import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { create } from 'zustand';
import type { ExtractorName } from '../../../server/contract/extractors.ts';
import type { ArticleChange, IngestReply } from '../../../server/contract/ingest.ts';
import { addArticles, recogniseFiles } from '../../api/ingest.ts';
import { type Given, holdWrong, nameOfPaste, type ReadFile, toFile, type Wrong, withChange } from './given.ts';
import { newKey, type Taken, takeFiles } from './take.ts';

/** What became of those that were added last. */
export type Done = Pick<Extract<IngestReply, { dryRun: false }>, 'items' | 'files'>;
type Pile = {
  readonly given: readonly Given[];
  readonly wrong: readonly Wrong[];
  readonly done: Done | null;
  readonly refused: Taken['refused'];
  readonly pastes: number;
  /** What stands in the field for pasting and nobody has read yet. */
  readonly text: string;
  /** Who reads them for claims. */
  readonly extractor: ExtractorName;
  take(taken: Taken): void;
  write(text: string): void;
  paste(text: string): void;
  change(key: string, change: ArticleChange): void;
  hold(wrong: Omit<Wrong, 'typed'> & { typed: string | null }): void;
  remove(key: string): void;
  /** Those that were added go; what was given meanwhile stays. */
  settle(sent: readonly Given[], done: Done): void;
  readWith(extractor: ExtractorName): void;
};
/** What was given so far; stays while one looks at another page. */
const usePile = create<Pile>()((set) => ({
  given: [],
  wrong: [],
  done: null,
  refused: [],
  pastes: 0,
  text: '',
  extractor: 'offline',
  take: ({ given, refused }) => set((p) => ({ given: [...p.given, ...given], refused })),
  write: (text) => set({ text }),
  paste: (text) =>
    set((p) => ({
      text: '',
      given: [...p.given, { key: newKey(), name: nameOfPaste(text, p.pastes + 1), body: { text }, changes: [] }],
      pastes: p.pastes + 1,
    })),
  change: (key, change) => set((p) => ({ given: p.given.map((g) => (g.key === key ? withChange(g, change) : g)) })),
  hold: (wrong) => set((p) => ({ wrong: holdWrong(p.wrong, wrong) })),
  remove: (key) => set((p) => without(p, [key])),
  settle: (sent, done) =>
    set((p) => ({
      ...without(
        p,
        sent.map((g) => g.key),
      ),
      done,
    })),
  readWith: (extractor) => set({ extractor }),
}));

const without = ({ given, wrong }: Pile, keys: readonly string[]) => ({
  given: given.filter((g) => !keys.includes(g.key)),
  wrong: wrong.filter((w) => !keys.includes(w.key)),
});

/** What was given and not added is on this page alone, so that leaving it asks first. */
const askFirst = (e: BeforeUnloadEvent) => e.preventDefault();
usePile.subscribe(({ given, text }) => {
  if (given.length > 0 || text.trim() !== '') window.addEventListener('beforeunload', askFirst);
  else window.removeEventListener('beforeunload', askFirst);
});

/** The pile with what the server recognises in it, and the way to add it. */
export function useImport() {
  const pile = usePile();
  const client = useQueryClient();
  const { given, extractor } = pile;
  const recognised = useQuery({
    queryKey: ['recognised', given, extractor],
    queryFn: async ({ signal }) => {
      const { files, estimate } = await recogniseFiles({ files: given.map(toFile), extractor }, signal);
      return { of: new Map(given.map((g, i) => [g.key, files[i] ?? null])), extractor, estimate };
    },
    enabled: given.length > 0,
    // What was recognised of the others stays in view while one is read again.
    placeholderData: (was) => was,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    // Keys hold whole files: comparing them by their words would cost more than asking.
    queryKeyHashFn: ([, all, by]) => hashOf(all as readonly Given[], String(by)),
    structuralSharing: false,
  });
  const add = useMutation({
    mutationFn: (sent: readonly Given[]) => addArticles({ files: sent.map(toFile), extractor }),
    onSuccess: ({ items, files }, sent) => {
      pile.settle(sent, { items, files });
      return client.invalidateQueries();
    },
  });
  // A reading that failed takes nothing of the one before away.
  const last = useRef(recognised.data);
  if (recognised.data !== undefined) last.current = recognised.data;
  const files: ReadFile[] = given.map((g) => ({ given: g, read: last.current?.of.get(g.key) ?? null }));
  return {
    ...pile,
    files,
    recognised,
    add,
    /** As the pile is after a field that is just being left was kept. */
    now: () => usePile.getState(),
    takeAll: async (all: readonly File[]) => pile.take(await takeFiles(all, given.length)),
  };
}
const hashOf = (all: readonly Given[], by: string): string =>
  JSON.stringify([by, ...all.map(({ key, changes }) => [key, changes])]);
