import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArticleProposals, Proposal, Reviewed } from '../../../server/contract/review.ts';
import { ApiError, isApiError } from '../../api/error.ts';
import {
  addClaim,
  type ClaimAsked,
  fetchProposals,
  judge,
  type MergeClaim,
  mergeProposal,
  proposalsQuery,
  type Split,
  splitProposal,
  undoVerdict,
} from '../../api/review.ts';
import { contentOf, isChanged, tidy, toEdit } from './content.ts';
import { useDesk } from './desk.ts';
import { paragraphAt } from './spans.ts';
import { changedInWords, reasonAsOriginal } from './words.ts';
import { withWritten } from './written.ts';

/** What went wrong, and which field it is about. */
export type Trouble = {
  readonly assertion: string;
  readonly title: string;
  readonly detail: string;
  readonly field: string | null;
};
export type Verdicts = {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  settle(): void;
  accept(p: Proposal): Promise<boolean>;
  reject(p: Proposal, reason: string): Promise<boolean>;
  split(p: Proposal, asked: Split): Promise<boolean>;
  /** Decides copies as their original; how many were, up to the first that was refused. */
  asOriginal(ps: readonly Proposal[]): Promise<number>;
  merge(p: Proposal, asked: MergeClaim): Promise<boolean>;
  add(claim: ClaimAsked): Promise<boolean>;
  /** The assertion that is open again, null where nothing could be taken back. */
  undo(article: string, assertion: string, revision: number): Promise<string | null>;
};

const kept = 'Nothing was recorded. Your edits are kept.';
/** `edit.figures`, `parts.0.subject` and `subject` all name a field. */
const fieldOf = (said: string | undefined): string | null =>
  said?.split('.').find((part) => /^[a-z]{4,}/i.test(part) && part !== 'edit' && part !== 'parts') ?? null;

/** Without the path that a program would look for; of a split it says which half. */
function titleOf({ title, field }: ApiError): string {
  if (field === undefined || !title.startsWith(`${field}: `)) return title;
  const half = field.startsWith('parts.') ? (field.startsWith('parts.0.') ? 'One half: ' : 'The other half: ') : '';
  return half + title.slice(field.length + 2);
}

/** Verdicts on the proposals of one article: what they change shows at once, what is refused loses nothing. */
export function useVerdicts(article: ArticleProposals | undefined): Verdicts {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const take = (id: string, reply: Reviewed) => {
    client.setQueryData(proposalsQuery(id).queryKey, (was) => was && withWritten(was, reply));
    // Any list, dossier or canvas may say something else now.
    void client.invalidateQueries();
  };

  const run = async (id: string, assertion: string, ask: () => Promise<Reviewed>): Promise<Reviewed | null> => {
    if (busy) return null;
    setBusy(true);
    setTrouble(null);
    try {
      const reply = await ask();
      take(id, reply);
      return reply;
    } catch (e) {
      setTrouble(await troubleOf(e, id, assertion));
      return null;
    } finally {
      setBusy(false);
    }
  };
  const troubleOf = async (e: unknown, id: string, assertion: string): Promise<Trouble> => {
    const said = isApiError(e) ? e : new ApiError({ status: 0, code: 'failed', title: 'This failed' }, e);
    const base = { assertion, title: titleOf(said), field: fieldOf(said.field) };
    if (said.status !== 412) return { ...base, detail: [said.detail, kept].filter(Boolean).join(' ') };
    const fresh = await fetchProposals(id).catch(() => null);
    if (fresh !== null) client.setQueryData(proposalsQuery(id).queryKey, fresh);
    const now = fresh?.proposals.find((p) => p.assertion.id === assertion);
    return {
      ...base,
      title: 'Somebody else changed it meanwhile',
      field: null,
      detail: `${now ? changedInWords(now.reviews) : 'It is gone: an edit gave it another place.'} This is how it stands now. ${kept}`,
    };
  };

  const decide = async (p: Proposal, ask: () => Promise<Reviewed>): Promise<boolean> => {
    const id = p.assertion.article.id;
    const reply = await run(id, p.assertion.id, ask);
    const [first] = reply?.proposals ?? [];
    if (first === undefined) return false;
    useDesk.getState().draft(p.assertion.id, {});
    useDesk.getState().gave({ article: id, assertion: first.assertion.id, revision: first.revision });
    return true;
  };
  const paragraphOf = (at: number) => paragraphAt(article?.paragraphs ?? [], at)?.number ?? -1;

  return {
    busy,
    trouble,
    settle: () => setTrouble(null),
    accept: (p) => {
      const draft = tidy(contentOf(p), useDesk.getState().drafts[p.assertion.id] ?? {});
      return decide(p, () =>
        judge(
          p.assertion.id,
          p.revision,
          isChanged(draft) ? { verdict: 'edited', edit: toEdit(p, draft, paragraphOf) } : { verdict: 'accepted' },
        ),
      );
    },
    reject: (p, reason) => decide(p, () => judge(p.assertion.id, p.revision, { verdict: 'rejected', reason })),
    asOriginal: async (ps) => {
      let done = 0;
      for (const p of ps) {
        if (!article?.copyOf || !p.original) break;
        const reason = reasonAsOriginal(article.copyOf, p.original.reason);
        const verdict = p.original.verdict === 'rejected' ? 'rejected' : 'accepted';
        if (!(await decide(p, () => judge(p.assertion.id, p.revision, { verdict, reason })))) break;
        done += 1;
      }
      return done;
    },
    split: (p, asked) => decide(p, () => splitProposal(p.assertion.id, p.revision, asked)),
    merge: (p, asked) => decide(p, () => mergeProposal(p.assertion.id, p.revision, asked)),
    add: async (claim) => {
      const id = article?.id ?? '';
      const reply = await run(id, '', () => addClaim(id, claim));
      const [first] = reply?.proposals ?? [];
      if (first) useDesk.getState().gave({ article: id, assertion: first.assertion.id, revision: first.revision });
      return reply !== null;
    },
    undo: async (id, assertion, revision) => {
      const reply = await run(id, assertion, () => undoVerdict(assertion, revision));
      if (reply === null) return null;
      useDesk.getState().took(assertion);
      return reply.proposals[0]?.assertion.id ?? '';
    },
  };
}
