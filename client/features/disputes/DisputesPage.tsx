import { useEffect, useId, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Dispute, DisputeList } from '../../../server/contract/disputes.ts';
import { type DisputesAsked, useDisputes } from '../../api/disputes.ts';
import { Button } from '../../ui/Button.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { useRowKeys } from '../../ui/useRowKeys.ts';
import { counted, inNumbers } from '../../ui/words.ts';
import { About } from './About.tsx';
import { kinds, readAsked, toDisputes } from './address.ts';
import { DisputeRow } from './DisputeRow.tsx';
import styles from './disputes-page.module.css';
import { Foot } from './Foot.tsx';
import { boardInWords, sideInNumbers } from './words.ts';

/** `/disputes`: everything that somebody denies or questions, and every pair that cannot both hold. */
export function DisputesPage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const asked = useMemo(() => readAsked(new URLSearchParams(search)), [search]);
  const found = useDisputes(asked);
  const pages = found.data?.pages;
  const items = useMemo(() => pages?.flatMap((p) => p.items), [pages]);
  const list = found.data?.pages[0];
  const ask = (next: DisputesAsked) => navigate(toDisputes(next), { replace: true });
  useRowKeys();
  useTarget(items, () => {
    if (found.hasNextPage && !found.isFetchingNextPage) void found.fetchNextPage();
  });
  useEffect(() => {
    document.title = 'Open disputes · Claimgraph';
  }, []);
  const filtered = asked.kind !== null || asked.entity !== '' || asked.article !== '';
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1>Open disputes</h1>
          <p>{list ? boardInWords(list) : 'What somebody denies or questions, and what cannot both hold.'}</p>
        </div>
        <Filters asked={asked} list={list} onAsk={ask} />
      </header>
      <div className={styles.heads} aria-hidden="true">
        <span>What, and since when</span>
        <span>
          One side <span className={styles.counts}>{items && sideInNumbers(items, 0)}</span>
        </span>
        <span>
          The other side <span className={styles.counts}>{items && sideInNumbers(items, 1)}</span>
        </span>
      </div>
      {items && list ? (
        <>
          {items.map((d) => (
            <DisputeRow key={d.id} dispute={d} />
          ))}
          {items.length === 0 && (
            <div className={styles.state}>
              <Empty
                title={filtered ? 'Nothing in dispute fits' : 'Nothing is in dispute'}
                action={
                  filtered && (
                    <Button small onClick={() => ask({ kind: null, entity: '', article: '' })}>
                      Show all disputes
                    </Button>
                  )
                }
              >
                {filtered
                  ? 'The filters are the cause: without them the board may hold more.'
                  : 'Nobody denies or questions a claim of this graph, and no judgement says that two cannot both hold.'}
              </Empty>
            </div>
          )}
          {found.hasNextPage && (
            <div className={styles.more}>
              <Button onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
                Show more
              </Button>
              {inNumbers(items.length)} of {counted(list.total, 'dispute')} shown, longest open first.
            </div>
          )}
          <Foot list={list} />
        </>
      ) : (
        <div className={styles.state}>
          {found.isError ? (
            <Failure
              error={failureOf(found.error)}
              kept="The filters are kept in the address."
              onRetry={() => void found.refetch()}
            />
          ) : (
            <Loading>Fetching both sides of every dispute.</Loading>
          )}
        </div>
      )}
    </div>
  );
}

function Filters({
  asked,
  list,
  onAsk,
}: {
  asked: DisputesAsked;
  list: DisputeList | undefined;
  onAsk(asked: DisputesAsked): void;
}) {
  const id = useId();
  // A dispute may be of two kinds, so the parts add up to more than all.
  const count = (kind: DisputesAsked['kind']): string =>
    list === undefined || (kind === null && asked.kind !== null)
      ? ''
      : inNumbers(kind === null ? list.total : (list.byKind[kind] ?? 0));
  return (
    <div className={styles.filters}>
      <fieldset className={styles.kinds}>
        <legend className="cg-said">Show only</legend>
        {kinds.map(({ kind, word }) => (
          <button
            key={word}
            type="button"
            className={styles.kind}
            aria-pressed={asked.kind === kind}
            onClick={() => onAsk({ ...asked, kind })}
          >
            {word} <span>{count(kind)}</span>
          </button>
        ))}
      </fieldset>
      <About id={id} value={asked.entity} onChange={(entity) => onAsk({ ...asked, entity })} />
      {asked.article !== '' && (
        <Button small onClick={() => onAsk({ ...asked, article: '' })}>
          In one article only: show all
        </Button>
      )}
      <p className={styles.keys}>
        <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> next, previous
      </p>
    </div>
  );
}

/** A permalink names a dispute behind the #, which comes after the page has opened, maybe on a page further on. */
function useTarget(items: readonly Dispute[] | undefined, seekOn: () => void): void {
  const reached = useRef(false);
  const seek = useRef(seekOn);
  seek.current = seekOn;
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!items || id === '' || reached.current) return;
    const row = document.getElementById(id);
    if (!row) return seek.current();
    reached.current = true;
    row.scrollIntoView({ block: 'start' });
    row.focus({ preventScroll: true });
  }, [items]);
}
