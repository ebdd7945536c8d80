import { create } from 'zustand';
import { type Draft, isChanged } from './content.ts';

/** A verdict given in this window, as undo needs it. */
export type Given = { readonly article: string; readonly assertion: string; readonly revision: number };
type Desk = {
  /** By assertion; kept until a verdict took it, whatever page is open meanwhile. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** First to last. */
  readonly given: readonly Given[];
  draft(assertion: string, draft: Draft): void;
  gave(verdict: Given): void;
  took(assertion: string): void;
};

/** What a reviewer has on the desk: edits that no verdict took yet, and the verdicts that U takes back one by one. */
export const useDesk = create<Desk>()((set) => ({
  drafts: {},
  given: [],
  draft: (assertion, draft) =>
    set(({ drafts: { [assertion]: _, ...rest } }) => ({
      drafts: isChanged(draft) ? { ...rest, [assertion]: draft } : rest,
    })),
  gave: (verdict) =>
    set(({ given }) => ({ given: [...given.filter((g) => g.assertion !== verdict.assertion), verdict] })),
  took: (assertion) => set(({ given }) => ({ given: given.filter((g) => g.assertion !== assertion) })),
}));
