import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { create } from 'zustand';
import type { ExtractorName } from '../../../server/contract/extractors.ts';
import type { ArticleChange } from '../../../server/contract/ingest.ts';
import { addArticles, recogniseFiles } from '../../api/ingest.ts';
import { type Given, nameOfPaste, type ReadFile, toFile, withChange } from './given.ts';
import { newKey, type Taken, takeFiles } from './take.ts';

type Pile = {
  readonly given: readonly Given[];
  readonly refused: Taken['refused'];
  readonly pastes: number;
  /** Who reads them for claims. */
  readonly extractor: ExtractorName;
  take(taken: Taken): void;
  paste(text: string): void;
  change(key: string, change: ArticleChange): void;
  remove(key: string): void;
  clear(): void;
  readWith(extractor: ExtractorName): void;
};
/** What was given so far; stays while one looks at another page. */
const usePile = create<Pile>()((set) => ({
  given: [],
  refused: [],
  pastes: 0,
  extractor: 'offline',
  take: ({ given, refused }) => set((p) => ({ given: [...p.given, ...given], refused })),
  paste: (text) =>
    set((p) => ({
      given: [...p.given, { key: newKey(), name: nameOfPaste(text, p.pastes + 1), body: { text }, changes: [] }],
      pastes: p.pastes + 1,
    })),
  change: (key, change) => set((p) => ({ given: p.given.map((g) => (g.key === key ? withChange(g, change) : g)) })),
  remove: (key) => set((p) => ({ given: p.given.filter((g) => g.key !== key) })),
  clear: () => set({ given: [], refused: [] }),
  readWith: (extractor) => set({ extractor }),
}));

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
    mutationFn: () => addArticles({ files: given.map(toFile), extractor }),
    onSuccess: () => {
      pile.clear();
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
    takeAll: async (all: readonly File[]) => pile.take(await takeFiles(all, given.length)),
  };
}
const hashOf = (all: readonly Given[], by: string): string =>
  JSON.stringify([by, ...all.map(({ key, changes }) => [key, changes])]);
