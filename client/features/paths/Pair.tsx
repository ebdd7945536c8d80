import { useMediaQuery } from '@mantine/hooks';
import { useId } from 'react';
import { Link } from 'wouter';
import type { EntityRef } from '../../../server/contract/graph.ts';
import type { Hop, PathReply } from '../../../server/contract/path.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { queryHref } from '../../ui/hrefs.ts';
import { QueryLink } from '../../ui/QueryLink.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { Empty } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { mostHops, mostPaths } from './address.ts';
import { toClaim } from './hrefs.ts';
import { PathHops } from './PathHops.tsx';
import { PathTabs } from './PathTabs.tsx';
import styles from './pair.module.css';
import { howMany, noClaim, question, searchedInVain } from './words.ts';

/** A hop's column needs this much; a path that has less runs downwards. */
const leastColumn = 208;

/** The paths between two stops: which there are, the one chosen, and whether a claim names both ends. */
export function Pair({
  pair,
  chosen,
  joined,
  reply: { searched, timedOut },
  wordOf,
  onChoose,
  onHops,
}: {
  pair: PathReply['pairs'][number];
  chosen: number;
  /** Which of several pairs this is; null for the only one. */
  joined: { readonly at: number; readonly of: number } | null;
  reply: Pick<PathReply, 'searched' | 'timedOut'>;
  wordOf(link: Hop['link']): string;
  onChoose(path: number): void;
  onHops(hops: number): void;
}) {
  const id = useId();
  const { paths, from, to } = pair;
  const path = paths[chosen] ?? paths[0];
  const columns = Math.max(899, (path?.hops.length ?? 0) * leastColumn - 1);
  const down = useMediaQuery(`(max-width: ${columns}px)`, false, { getInitialValueInEffect: false }) ?? false;
  const notes = [joined?.at ? 'stop' : 'start', joined && joined.at < joined.of - 1 ? 'stop' : 'end'] as const;
  const Title = joined ? 'h2' : 'h1';
  return (
    <section className={styles.pair}>
      {joined !== null && joined.at > 0 && <Join from={from} to={to} down={down} />}
      <header className={styles.head}>
        <div className={styles.titles}>
          <Title className={styles.title} data-part={joined !== null || undefined}>
            {joined ? `${joined.at + 1} of ${joined.of}: ${from.name} to ${to.name}` : question([from, to])}
          </Title>
          <Direct pair={pair} many={path ? howMany(pair, searched, timedOut, mostPaths) : ''} />
        </div>
        {path && (
          <PathTabs
            paths={paths}
            chosen={paths.indexOf(path)}
            id={id}
            label={`Paths from ${from.name} to ${to.name}`}
            onChoose={onChoose}
          />
        )}
      </header>
      {path ? (
        <div
          id={id}
          className={styles.panel}
          role="tabpanel"
          aria-labelledby={`${id}-tab-${paths.indexOf(path)}`}
          data-pair={joined?.at ?? 0}
        >
          {joined === null && <h2 className="cg-said">Hops</h2>}
          <PathHops path={path} down={down} notes={notes} wordOf={wordOf} />
        </div>
      ) : (
        <div className={styles.state}>
          <Empty
            title={`No path from ${from.name} to ${to.name}`}
            action={
              searched.maxHops < mostHops && (
                <Button onClick={() => onHops(searched.maxHops + 1)}>Look up to {searched.maxHops + 1} hops</Button>
              )
            }
          >
            {searchedInVain(searched, timedOut)} {searched.maxHops >= mostHops && `${mostHops} hops are the most.`}
          </Empty>
        </div>
      )}
    </section>
  );
}

/** Where one route ends the next begins: the line goes on through the same stop. */
function Join({ from, to, down }: { from: EntityRef; to: EntityRef; down: boolean }) {
  return (
    <p className={styles.join} data-flow={down ? 'down' : 'across'}>
      <span className={styles.stop}>
        <EntityGlyph types={from.types} size={20} filled />
        {from.name}
      </span>
      <span>on to {to.name}</span>
    </p>
  );
}

/** Always there: that a chain is no claim, and whether any claim names both ends. */
function Direct({ pair, many }: { pair: PathReply['pairs'][number]; many: string }) {
  const { direct, from, to } = pair;
  return (
    <div className={styles.sub}>
      A path is a chain of claims, not a claim. {direct.length === 0 && `${noClaim(pair)} `}
      {many} <QueryLink href={queryHref('shortest-path', { from: from.id, to: to.id })} />
      {direct.length > 0 && (
        <details className={styles.direct}>
          <summary>
            {counted(direct.length, 'claim')} here {direct.length === 1 ? 'names' : 'name'} both {from.name} and{' '}
            {to.name}
          </summary>
          <ul className={styles.claims}>
            {direct.map((c) => (
              <li key={c.id}>
                <StandingChip standing={c.standing} />
                <span>
                  <Link href={toClaim(c.id)}>{c.statement}</Link> {c.said}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
