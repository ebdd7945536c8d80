import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleProposals, Proposal } from '../../../server/contract/review.ts';
import { blankContent, contentOf, type Draft, type Span, tidy } from './content.ts';
import { useDesk } from './desk.ts';
import type { FieldId } from './fieldList.ts';
import { needsAnother, nextWaiting } from './marks.ts';
import { type End, type Move, movePassages } from './spans.ts';

const none: Draft = {};

/**
 * The proposal in hand, or the claim that is being added; what was changed of it, and which field is open. `second`: for whom
 * second verdicts wait.
 */
export function useProposalInHand(
  article: ArticleProposals | undefined,
  asked: string | null,
  second: string | undefined,
) {
  const [open, setOpen] = useState<FieldId | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const home = article?.id ?? '';
  const begun = useDesk((d) => d.byHand[home]) ?? null;
  const adding = isAdding ? begun : null;
  const proposals = article?.proposals;
  const proposal = useMemo((): Proposal | null => {
    const named = proposals?.find((p) => p.assertion.id === asked);
    return named ?? (proposals && (nextWaiting(proposals, -1, (p) => needsAnother(p, second)) ?? proposals[0])) ?? null;
  }, [proposals, asked, second]);
  const id = proposal?.assertion.id ?? '';
  const draft = useDesk((d) => d.drafts[id]) ?? none;
  const was = useMemo(() => proposal && contentOf(proposal), [proposal]);
  const content = useMemo(() => adding ?? (was && { ...was, ...draft }), [adding, was, draft]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal closes what was open of the last
  useEffect(() => {
    setOpen(null);
    setIsAdding(false);
  }, [id, article?.id]);

  const change = useCallback(
    (part: Draft) => {
      // What was given a moment ago by another field counts, so not the draft of this drawing.
      const claim = isAdding ? useDesk.getState().byHand[home] : undefined;
      if (claim) useDesk.getState().hand(home, { ...claim, ...part });
      else if (was) {
        const now = useDesk.getState().drafts[id] ?? none;
        useDesk.getState().draft(id, tidy(was, { ...now, ...part }));
      }
    },
    [isAdding, home, was, id],
  );
  const move = useCallback(
    (end: End, to: Move) => {
      if (article && content) change({ passages: movePassages(article, content.passages, end, to) });
    },
    [article, content, change],
  );
  /** One that was begun before is gone on with; words that were selected since are its words. */
  const begin = useCallback(
    (spans: readonly Span[]) => {
      const before = useDesk.getState().byHand[home];
      const now = before && spans.length > 0 ? { ...before, passages: spans } : (before ?? blankContent(spans));
      useDesk.getState().hand(home, now);
      setIsAdding(true);
      setOpen(before ? null : 'subject');
    },
    [home],
  );
  const leave = useCallback(() => {
    useDesk.getState().hand(home, null);
    setIsAdding(false);
    setOpen(null);
  }, [home]);
  return { proposal, content, draft: adding ? none : draft, adding, begun, open, setOpen, change, move, begin, leave };
}

/** Moves the focus to what is in hand, once it is drawn after a verdict. */
export function useFocusAfter() {
  const wanted = useRef(false);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is one verdict
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    document.querySelector<HTMLElement>('[data-in-hand]')?.focus();
  }, [turn]);
  return useCallback(() => {
    wanted.current = true;
    setTurn((t) => t + 1);
  }, []);
}
