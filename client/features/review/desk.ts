import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { browserStorage } from '../../state/browserStorage.ts';
import { type Content, type Draft, isChanged } from './content.ts';

/** A verdict given in this window, as undo needs it. */
export type Given = { readonly article: string; readonly assertion: string; readonly revision: number };
type Desk = {
  /** By assertion; kept until a verdict took it, whatever page is open meanwhile. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** By article, the claim that is being added by hand. */
  readonly byHand: Readonly<Record<string, Content>>;
  /** First to last. */
  readonly given: readonly Given[];
  draft(assertion: string, draft: Draft): void;
  hand(article: string, claim: Content | null): void;
  gave(verdict: Given): void;
  took(assertion: string): void;
};

/**
 * What a reviewer has on the desk: edits that no verdict took yet, and the verdicts that U takes back one by one. It outlives
 * a reload, for after a server that was away the page has to be loaded anew.
 */
export const useDesk = create<Desk>()(
  persist(
    (set) => ({
      drafts: {},
      byHand: {},
      given: [],
      draft: (assertion, draft) =>
        set(({ drafts: { [assertion]: _, ...rest } }) => ({
          drafts: isChanged(draft) ? { ...rest, [assertion]: draft } : rest,
        })),
      hand: (article, claim) =>
        set(({ byHand: { [article]: _, ...rest } }) => ({ byHand: claim ? { ...rest, [article]: claim } : rest })),
      gave: (verdict) =>
        set(({ given }) => ({ given: [...given.filter((g) => g.assertion !== verdict.assertion), verdict] })),
      took: (assertion) => set(({ given }) => ({ given: given.filter((g) => g.assertion !== assertion) })),
    }),
    { name: 'claimgraph.desk', version: 1, storage: browserStorage('window') },
  ),
);
