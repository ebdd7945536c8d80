import { useMediaQuery } from '@mantine/hooks';
import { Table2 } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { WhenReply } from '../../../server/contract/when.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/states.tsx';
import { type Asked, type View, writeAsked } from './address.ts';
import { ClaimList } from './ClaimList.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Foot } from './Foot.tsx';
import { HandCard } from './HandCard.tsx';
import { PlaceTable } from './map/PlaceTable.tsx';
import { nearestChip } from './NumberChip.tsx';
import { inOrder, type Order } from './orders.ts';
import { placesOf } from './places.ts';
import { noSift, type Sift, siftClaims } from './sift.ts';
import { Tabs } from './Tabs.tsx';
import { useHand } from './useHand.ts';
import type { Subject } from './useSubject.ts';
import styles from './when-page.module.css';
import { leftOutWords } from './words.ts';

const WorldMap = lazy(async () => ({ default: (await import('./map/WorldMap.tsx')).WorldMap }));
const Timeline = lazy(async () => ({ default: (await import('./time/Timeline.tsx')).Timeline }));

/** List, map and time over the same claims: one in hand, one filter, one numbering. */
export function Views({
  asked,
  title,
  subject: { ids, filteredThere },
  reply,
}: {
  asked: Asked;
  title: string;
  subject: Subject;
  reply: WhenReply;
}) {
  const [, go] = useLocation();
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const [order, setOrder] = useState<Order>('when');
  const [table, setTable] = useState(false);
  const [recorded, setRecorded] = useState(false);
  const places = useMemo(() => placesOf(reply), [reply]);
  const { off, period } = asked.sift;
  const sifted = siftClaims(reply.claims, asked.sift);
  const listed = inOrder(sifted.kept, order, places.of);
  const set = (part: Partial<Asked>) => go(writeAsked({ ...asked, ...part }), { replace: true });
  const sift = (part: Partial<Sift>) => set({ sift: { ...asked.sift, ...part } });
  const address = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `address` stands for all of `asked`
  const take = useCallback((claim: string) => go(writeAsked({ ...asked, claim }), { replace: true }), [address, go]);
  const hand = useHand(listed, asked.claim, take, narrow);
  const leftOut = leftOutWords(sifted, period);
  const all = reply.claims.length;

  const walk = (e: KeyboardEvent<HTMLElement>) => {
    const by = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    const typing = e.target instanceof Element && e.target.closest('select, input, [role=menu]');
    if (by === 0 || typing || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    const next = hand.walk(by);
    if (next === undefined || !(e.target instanceof HTMLElement) || e.target.dataset.claim === undefined) return;
    e.currentTarget.querySelector<HTMLElement>(`[data-claim="${next.claim.id}"]`)?.focus();
  };
  const seesMap = narrow ? asked.view === 'map' : asked.view !== 'time';
  const seesTime = narrow ? asked.view === 'time' : asked.view !== 'map';
  const list = (
    <ClaimList
      listed={listed}
      all={reply.claims}
      places={places}
      hand={hand}
      order={order}
      onOrder={setOrder}
      off={off}
      onStanding={(s) => sift({ off: off.includes(s) ? off.filter((o) => o !== s) : [...off, s] })}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys walk the list from wherever one is on the page
    <div className={styles.page} onKeyDown={walk}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.sub}>
            {all === 1 ? '1 claim' : `${all} claims`} of one selection. List, map and timeline show the same{' '}
            {listed.length}; choosing one marks it in all three.
            {filteredThere && ' The filters of the canvas do not apply here.'}
          </p>
        </div>
        <Tabs view={asked.view} narrow={narrow} onView={(view: View) => set({ view })} />
        <ExportMenu title={title} kept={listed} places={places} leftOut={leftOut} narrow={narrow} />
      </header>
      {leftOut !== null && (
        <p className={styles.leftOut} role="status" data-testid="left-out">
          <span>{leftOut}</span>
          <Button kind="inverse" small onClick={() => set({ sift: noSift })}>
            Show all {all}
          </Button>
        </p>
      )}
      <div className={styles.body}>
        {(!narrow || asked.view === 'both') && (
          <div className={styles.side}>
            {list}
            {!narrow && (
              <div className={styles.hand}>
                <HandCard hand={hand} total={listed.length} walks={false} />
              </div>
            )}
          </div>
        )}
        {(!narrow || asked.view !== 'both') && (
          // biome-ignore lint/a11y/noStaticElementInteractions: a tap beside a number; previous and next are buttons
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same
          <div
            className={styles.views}
            onClick={(e) => {
              const near = narrow ? nearestChip(e.currentTarget, e) : null;
              if (near !== null) take(near);
            }}
          >
            {seesMap && (
              <section className={styles.where} aria-label="Where">
                <div className={styles.viewHead}>
                  <h2>Where</h2>
                  <p>as exactly as the passages say, no further</p>
                  <span className={styles.viewTool}>
                    <Button kind="quiet" small icon={Table2} aria-pressed={table} onClick={() => setTable(!table)}>
                      {table ? 'Map' : 'Table'}
                    </Button>
                  </span>
                </div>
                {table ? (
                  <PlaceTable kept={sifted.kept} places={places} hand={hand} />
                ) : (
                  <Suspense fallback={waits('Fetching the map.')}>
                    <WorldMap kept={sifted.kept} places={places} hand={hand} narrow={narrow} />
                  </Suspense>
                )}
              </section>
            )}
            {seesTime && (
              <section className={styles.when} data-alone={!seesMap || undefined} aria-label="When">
                <div className={styles.viewHead}>
                  <h2>When</h2>
                  {period === null && (
                    <p>a line runs from what happened, through who said so, to the page you can read</p>
                  )}
                </div>
                <Suspense fallback={waits('Fetching the timeline.')}>
                  <Timeline
                    kept={sifted.kept}
                    all={reply.claims}
                    hand={hand}
                    period={period}
                    onPeriod={(p) => sift({ period: p })}
                    recorded={recorded}
                    narrow={narrow}
                    onRecorded={setRecorded}
                  />
                </Suspense>
              </section>
            )}
            {narrow && <HandCard hand={hand} total={listed.length} walks />}
          </div>
        )}
      </div>
      {(!narrow || asked.view === 'both') && <Foot ids={ids} reply={reply} />}
    </div>
  );
}

/** Under the head of a view, which lies over what is drawn in it. */
const waits = (words: string) => (
  <div className={styles.waits}>
    <Loading bare>{words}</Loading>
  </div>
);
