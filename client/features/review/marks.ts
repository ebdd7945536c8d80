import type { Paragraph } from '../../../server/contract/article.ts';
import type { ArticleProposals, Proposal } from '../../../server/contract/review.ts';
import type { Review } from '../../../server/contract/terms.ts';
import { type Segment, segments } from '../../ui/segments.ts';
import { contentOf, type Span } from './content.ts';

export type ProposalMark = Span & { readonly number: number; readonly id: string; readonly review: Review };
/** A piece of a paragraph, and the proposals whose last words end with it. */
export type Piece = Segment<ProposalMark> & { readonly ends: readonly ProposalMark[] };
export type MarkedParagraph = Paragraph & { readonly pieces: readonly Piece[] };

/** `# ` and `## ` are how the stored text says headline and head. */
const bare = (p: Paragraph, text: string) =>
  p.kind === 'text' ? p.start : p.start + (/^#+ +/.exec(text.slice(p.start, p.end))?.[0].length ?? 0);

/** The text cut at every passage, each with what was decided of it; `inHand` has the place it was moved to. */
export function markText(
  { text, paragraphs, proposals }: Pick<ArticleProposals, 'text' | 'paragraphs' | 'proposals'>,
  inHand: { readonly id: string; readonly passages: readonly Span[] } | null,
): MarkedParagraph[] {
  const all = proposals.flatMap((p, i): ProposalMark[] => {
    const spans = p.assertion.id === inHand?.id ? inHand.passages : contentOf(p).passages;
    return spans.map((s) => ({ ...s, number: i + 1, id: p.assertion.id, review: p.assertion.review }));
  });
  if (inHand !== null && inHand.id === '')
    all.push(...inHand.passages.map((s) => ({ ...s, number: 0, id: '', review: 'proposed' as const })));
  const last = new Map<string, number>();
  for (const m of all) last.set(m.id, Math.max(last.get(m.id) ?? 0, m.end));
  return paragraphs.map((p) => {
    const here = all.filter((m) => m.start < p.end && m.end > p.start);
    return {
      ...p,
      pieces: segments(text, here, bare(p, text), p.end).map((s) => ({
        ...s,
        ends: here.filter((m) => m.end === s.end && m.end === last.get(m.id) && m.number > 0),
      })),
    };
  });
}

/**
 * What waits, after the one at `from`, and then from the beginning; `also` lets more count as waiting. What the original of a
 * copy decides is asked last.
 */
export function nextWaiting(
  proposals: readonly Proposal[],
  from: number,
  also: (p: Proposal) => boolean = () => false,
): Proposal | undefined {
  const waits = (p: Proposal) => p.assertion.review === 'proposed' || also(p);
  const after = (fits: (p: Proposal) => boolean) =>
    proposals.find((p, i) => i > from && fits(p)) ?? proposals.find((p, i) => i !== from && fits(p));
  return after((p) => waits(p) && p.original === undefined) ?? after(waits);
}

/** Whether it waits for this reviewer as the second of two: somebody else alone decided it. Nobody is the second of none. */
export const needsAnother = ({ second }: Pick<Proposal, 'second'>, me: string | undefined): boolean =>
  me !== undefined &&
  second.needed.length > 0 &&
  second.reviewers.length === 1 &&
  second.reviewers.every((r) => r.by !== me);
