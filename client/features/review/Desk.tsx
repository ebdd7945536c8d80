// Past 250 lines because it is where everything a reviewer can do meets; what each of them does is beside this file.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ArticleProposals, ReviewQueue } from '../../../server/contract/review.ts';
import { useOntology } from '../../api/ontology.ts';
import { useActs } from '../../state/acts/acts.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Empty, Failure } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { type Stop, toReview } from './address.ts';
import { CopyNote } from './CopyNote.tsx';
import { isChanged, toClaim } from './content.ts';
import { useDesk } from './desk.ts';
import { type FieldId, fieldNamed } from './fieldList.ts';
import { KeyBar } from './KeyBar.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { markText, needsAnother, nextWaiting } from './marks.ts';
import { NewClaim } from './NewClaim.tsx';
import { changedFields, ProposalCard } from './ProposalCard.tsx';
import { RejectDialog } from './RejectDialog.tsx';
import { ReviewText, TextKey } from './ReviewText.tsx';
import styles from './review-page.module.css';
import { reviewActs } from './reviewActs.ts';
import { SplitDialog } from './SplitDialog.tsx';
import type { End } from './spans.ts';
import { useKeys } from './useKeys.ts';
import { useFocusAfter, useProposalInHand } from './useProposalInHand.ts';
import { useSelected } from './useSelected.ts';
import { useTextPress } from './useTextPress.ts';
import { useVerdicts } from './useVerdicts.ts';

/**
 * An article with its proposals: the text, the one in hand, the bar of keys. Long, because every key of the page meets
 * here what it acts on.
 */
export function Desk({
  article,
  queue,
  asked,
  two,
  second,
  onInHand,
  onStop,
  said,
  onSaid: setSaid,
}: {
  article: ArticleProposals;
  queue: ReviewQueue;
  asked: string | null;
  two: boolean;
  /** For whom second verdicts wait. */
  second: string | undefined;
  onInHand(id: string | null): void;
  onStop(stop: Stop): void;
  /** What became of the last act. */
  said: string;
  onSaid(words: string): void;
}) {
  const [, go] = useLocation();
  const ontology = useOntology();
  const hand = useProposalInHand(article, asked, second);
  const { proposal, content, adding } = hand;
  const verdicts = useVerdicts(article);
  const [dialog, setDialog] = useState<'reject' | 'split' | 'merge' | null>(null);
  const given = useDesk((d) => d.given);
  const box = useRef<HTMLDivElement>(null);
  const selected = useSelected(box, article.text, article.paragraphs);
  const focusNext = useFocusAfter();
  const { proposals } = article;
  const id = proposal?.assertion.id ?? null;
  const at = proposals.findIndex((p) => p.assertion.id === id);
  useEffect(() => onInHand(id), [id, onInHand]);

  const take = useCallback(
    (next: string) => go(toReview({ article: article.id, proposal: next }), { replace: true }),
    [go, article.id],
  );
  useTextPress(box, take);
  /** After a verdict: what waits next here, else in the next article, else this one stays in hand. */
  const onward = (words: string) => {
    setDialog(null);
    setSaid(words);
    const next = nextWaiting(proposals, at, (p) => needsAnother(p, second));
    const elsewhere = queue.items.find((i) => i.article.id !== article.id && i.counts.proposed + i.forSecond > 0);
    if (next) take(next.assertion.id);
    else if (elsewhere) go(toReview({ article: elsewhere.article.id }));
    focusNext();
  };
  const undo = async () => {
    const last = given.at(-1);
    const decided = proposal?.reviews.some((r) => r.undoneAt === null) ? proposal : null;
    const back =
      decided !== null ? { article: article.id, assertion: decided.assertion.id, revision: decided.revision } : last;
    if (back === undefined) return;
    const current = proposals.find((p) => p.assertion.id === back.assertion)?.revision ?? back.revision;
    const again = await verdicts.undo(back.article, back.assertion, current);
    if (again === null) return;
    setSaid('The verdict was taken back.');
    if (again !== '') go(toReview({ article: back.article, proposal: again }), { replace: true });
    focusNext();
  };
  /** What went wrong earlier is no part of what is asked now, and goes with the dialog it happened in. */
  const ask = (which: 'reject' | 'split' | 'merge' | null) => {
    verdicts.settle();
    setDialog(which);
  };
  const accept = async () => {
    if (proposal && (await verdicts.accept(proposal))) onward('Accepted.');
  };
  const drafts = useDesk((d) => d.drafts);
  // What somebody began to edit here is another thing to decide.
  const asThere = proposals.filter(
    (p) => p.assertion.review === 'proposed' && p.original && !isChanged(drafts[p.assertion.id] ?? {}),
  );
  const takeOriginal = async () => {
    const done = await verdicts.asOriginal(asThere);
    if (done === 0) return;
    setSaid(`${counted(done, 'verdict')} taken from the original.`);
    const taken = new Set(asThere.slice(0, done));
    const rest = proposals.filter((p) => !taken.has(p));
    const next = nextWaiting(rest, -1, (p) => needsAnother(p, second));
    if (next) take(next.assertion.id);
    focusNext();
  };
  const openField = (field: FieldId | null) => {
    onStop('Proposal');
    if (field === 'passage' && selected.spans.length > 0) {
      hand.change({ passages: selected.spans });
      selected.used();
    }
    if (field === 'stance' || field === 'modality') {
      hand.setOpen(null);
      document.querySelector<HTMLElement>(`[data-field="${field}"] input:checked`)?.focus();
    } else hand.setOpen(field);
  };
  const acts = reviewActs(
    {
      any: proposal !== null && adding === null,
      edited: isChanged(hand.draft),
      busy: verdicts.busy,
      article: content !== null,
      undo: given.length > 0 || (proposal?.reviews.some((r) => r.undoneAt === null) ?? false),
      selected: selected.spans.length > 0,
      accepted:
        proposal !== null &&
        ['accepted', 'edited'].includes(proposal.assertion.review) &&
        !isChanged(hand.draft) &&
        !needsAnother(proposal, second),
      begun: hand.begun !== null && adding === null,
    },
    {
      accept: () => void accept(),
      reject: () => ask('reject'),
      split: () => ask('split'),
      merge: () => ask('merge'),
      undo: () => void undo(),
      step: (by) => {
        const next = proposals[at + by];
        if (next) take(next.assertion.id);
        focusNext();
      },
      add: () => {
        onStop('Proposal');
        hand.begin(selected.spans);
        selected.used();
      },
      field: openField,
      move: (end, by) => hand.move(end, { by }),
    },
  );
  useKeys(dialog === null ? acts : []);
  const { offer, withdraw } = useActs.getState();
  useEffect(() => offer('review', acts));
  useEffect(() => () => withdraw('review'), [withdraw]);
  // With the passage open, selecting words is choosing them.
  const { spans, used } = selected;
  const { change, open } = hand;
  useEffect(() => {
    if (open !== 'passage' || spans.length === 0) return;
    const end = () => {
      change({ passages: spans });
      used();
    };
    document.addEventListener('pointerup', end, { once: true });
    return () => document.removeEventListener('pointerup', end);
  }, [open, spans, change, used]);

  const marked = useMemo(
    () => markText(article, content && { id: adding ? '' : (id ?? ''), passages: content.passages }),
    [article, content, adding, id],
  );
  useEffect(() => {
    if (id === null) return;
    box.current?.querySelector('[data-passage]')?.scrollIntoView({ block: 'nearest' });
  }, [id]);

  const trouble = verdicts.trouble;
  const inDialog = trouble === null ? null : `${trouble.title}. ${trouble.detail}`;
  const wrong = fieldNamed(trouble?.field ?? null);
  const { setOpen } = hand;
  useEffect(() => {
    if (wrong !== null && dialog === null) setOpen(wrong === 'stance' || wrong === 'modality' ? null : wrong);
  }, [wrong, dialog, setOpen]);
  const fields = {
    article,
    ontology: ontology.data,
    open: hand.open,
    onOpen: openField,
    onChange: hand.change,
    onMove: (end: End, by: 1 | -1) => hand.move(end, { by }),
  };
  return (
    <>
      <div className={styles.text}>
        <ReviewText
          article={article}
          paragraphs={marked}
          inHand={adding ? '' : id}
          box={box}
          onTake={take}
          onMove={hand.move}
        >
          <TextKey />
        </ReviewText>
        {spans.length > 0 && open !== 'passage' && (
          <p className={styles.selected}>
            Words selected: <KeyCap>9</KeyCap> makes them the passage, <KeyCap>N</KeyCap> a claim of their own.
            <Button small onClick={() => openField('passage')}>
              The passage
            </Button>
            <Button small onClick={() => hand.begin(spans)}>
              A claim
            </Button>
          </p>
        )}
      </div>
      <div className={styles.proposal}>
        {article.copyOf && article.review.proposed > 0 && !adding && (
          <CopyNote
            waiting={article.review.proposed}
            taken={asThere}
            busy={verdicts.busy}
            onTake={() => void takeOriginal()}
          />
        )}
        {adding && content ? (
          <NewClaim
            {...fields}
            content={content}
            trouble={trouble?.assertion === '' ? trouble : null}
            busy={verdicts.busy}
            onAdd={() => {
              const claim = toClaim(content);
              if ('missing' in claim) return;
              void verdicts.add(claim).then((done) => {
                if (!done) return;
                hand.leave();
                setSaid('The claim was added.');
                focusNext();
              });
            }}
            onLeave={hand.leave}
          />
        ) : proposal && content ? (
          <ProposalCard
            {...fields}
            content={content}
            proposal={proposal}
            number={at + 1}
            of={proposals.length}
            two={two}
            trouble={dialog === null ? trouble : null}
            changed={changedFields(hand.draft)}
            onDone={verdicts.settle}
            onMerge={() => ask('merge')}
          />
        ) : (
          <Empty title="Nothing was proposed from this article">
            Select words in the text, then <KeyCap>N</KeyCap> makes a claim of them.
          </Empty>
        )}
        {trouble && trouble.assertion !== '' && trouble.assertion !== id && <Failure error={trouble} />}
        {article.review.proposed === 0 &&
          !proposals.some((p) => needsAnother(p, second)) &&
          proposals.length > 0 &&
          !adding && (
            <p className={styles.note}>
              All {counted(proposals.length, 'proposal')} of this article are decided. J and K walk them all the same.
            </p>
          )}
      </div>
      <KeyBar acts={acts} said={said} />
      {proposal && dialog === 'reject' && (
        <RejectDialog
          proposal={proposal}
          trouble={inDialog}
          onClose={() => ask(null)}
          onReject={(reason) => void verdicts.reject(proposal, reason).then((done) => done && onward('Rejected.'))}
        />
      )}
      {proposal && dialog === 'merge' && (
        <MergeDialog
          proposal={proposal}
          busy={verdicts.busy}
          trouble={inDialog}
          onClose={() => ask(null)}
          onMerge={(into) =>
            void verdicts
              .merge(proposal, { into: into.id })
              .then((done) => done && onward(`Merged into “${into.statement}”`))
          }
        />
      )}
      {proposal && dialog === 'split' && (
        <SplitDialog
          article={article}
          proposal={proposal}
          busy={verdicts.busy}
          trouble={inDialog}
          onClose={() => ask(null)}
          onSplit={(halves) => void verdicts.split(proposal, halves).then((done) => done && onward('Split in two.'))}
        />
      )}
    </>
  );
}
