import { useMediaQuery } from '@mantine/hooks';
import { PencilLine, X } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { GraphLink } from '../../../server/contract/graph.ts';
import type { PathReply } from '../../../server/contract/path.ts';
import { isApiError } from '../../api/error.ts';
import { useOntology } from '../../api/ontology.ts';
import { usePaths } from '../../api/paths.ts';
import { shortPredicate } from '../../graph/words.ts';
import { IconButton } from '../../ui/Button.tsx';
import { StandingLine } from '../../ui/StandingLine.tsx';
import { Empty, Failure, failureOf, Loading, Truncated } from '../../ui/states.tsx';
import { counted, inNumbers, standingWords } from '../../ui/words.ts';
import { type Asked, choosePath, chosenStops, mostPaths, readAsked, repeated, toPaths, withHops } from './address.ts';
import { Foot } from './Foot.tsx';
import { Pair } from './Pair.tsx';
import styles from './paths-page.module.css';
import { StopsForm } from './StopsForm.tsx';
import { usePathKeys } from './usePathKeys.ts';
import { question } from './words.ts';

/** What nobody affirms draws no Link, so no path leads over it. */
const weakestFirst = ['disputed', 'unreviewed', 'planned', 'single-source', 'corroborated'] as const;

/** `/paths`: the shortest chains of claims between two or more entities. All of it is in the address. */
export function PathsPage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const asked = useMemo(() => readAsked(new URLSearchParams(search)), [search]);
  const ask = useCallback((next: Asked, replace = false) => navigate(toPaths(next), { replace }), [navigate]);
  const nodes = chosenStops(asked);
  const twice = repeated(asked);
  const ready = nodes.length >= 2 && twice === undefined;
  const found = usePaths({ nodes, maxHops: asked.hops, k: mostPaths, proposed: asked.proposals }, ready);
  const reply = ready ? found.data : undefined;
  usePathKeys((pair, path) => {
    if (reply?.pairs[pair]?.paths[path]) ask(choosePath(asked, pair, path), true);
  });
  return (
    <div className={styles.page}>
      <Chooser asked={asked} onAsk={ask} settled={ready} />
      {reply ? (
        <Found reply={reply} asked={asked} onAsk={ask} />
      ) : (
        <div className={styles.state}>
          <h1 className={styles.title}>Paths between entities</h1>
          {twice !== undefined ? (
            <Empty title="A stop is the one before it">
              A path joins two different entities. Choose another for one of the two; the rest is kept.
            </Empty>
          ) : !ready ? (
            <Empty title={nodes.length === 0 ? 'Choose two entities' : 'Choose a second entity'}>
              <p>
                You get the shortest ways from one to the other over Links, each hop with its claims, its voices and the
                words they rest on, and the weakest hop marked.
              </p>
              <p>A path is a chain of claims, not a claim: that A deals with B and B with C says nothing of A and C.</p>
              <h2 className={styles.key}>How weak a hop is, weakest first</h2>
              <ul className={styles.standings}>
                {weakestFirst.map((s) => (
                  <li key={s}>
                    <StandingLine standing={s} />
                    <strong>{standingWords[s].word}</strong>
                    <span>{standingWords[s].means}</span>
                  </li>
                ))}
              </ul>
            </Empty>
          ) : found.isError ? (
            <Failed error={found.error} onRetry={() => void found.refetch()} />
          ) : (
            <Loading>Looking for the shortest chains of claims, up to {counted(asked.hops, 'hop')} long.</Loading>
          )}
        </div>
      )}
    </div>
  );
}

/** An address may name what was merged away or never was: nothing that trying again would mend. */
function Failed({ error, onRetry }: { error: Error; onRetry(): void }) {
  return isApiError(error) && error.code === 'entity-not-found' ? (
    <Empty title="One of these is not in the graph">
      {error.title.replace(/^nodes: t/, 'T')}. It may have been removed since this address was made; choose another in
      its place, the rest is kept.
    </Empty>
  ) : (
    <Failure error={failureOf(error)} kept="The entities you chose are kept in the address." onRetry={onRetry} />
  );
}

/** Open where there is room, and where there is nothing to look at yet; else behind a button. */
function Chooser({ asked, settled, onAsk }: { asked: Asked; settled: boolean; onAsk(asked: Asked): void }) {
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const [open, setOpen] = useState(!settled);
  const shown = !narrow || open || !settled;
  return (
    <div className={styles.chooser}>
      {narrow && settled && (
        <div className={styles.toggle}>
          <IconButton
            icon={open ? X : PencilLine}
            label={open ? 'Done choosing' : 'Other entities or hops'}
            aria-expanded={shown}
            onClick={() => setOpen(!open)}
          />
        </div>
      )}
      {shown && <StopsForm asked={asked} onAsk={onAsk} />}
    </div>
  );
}

function Found({
  reply,
  asked,
  onAsk,
}: {
  reply: PathReply;
  asked: Asked;
  onAsk(asked: Asked, replace?: boolean): void;
}) {
  const { data: ontology } = useOntology();
  const wordOf = (link: GraphLink): string =>
    ontology ? shortPredicate(ontology, link) : link.predicate.toLowerCase().replaceAll('_', ' ');
  const { pairs, searched, timedOut } = reply;
  const several = pairs.length > 1;
  const [first] = pairs;
  const title = question([...(first ? [first.from] : []), ...pairs.map((p) => p.to)]);
  const shown = pairs.flatMap((pair, i) => pair.paths[asked.chosen[i] ?? 0] ?? pair.paths[0] ?? []);
  return (
    <>
      {several && (
        <header className={styles.whole}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.sub}>One route from each stop to the next, joined at the stop.</p>
        </header>
      )}
      {timedOut && (
        <Truncated bar title={`The search stopped after ${inNumbers(searched.seconds)} seconds.`}>
          What it found by then is shown; other ways may have been missed. Fewer hops take less time.
        </Truncated>
      )}
      {pairs.map((pair, i) => (
        <Pair
          key={`${pair.from.id} ${pair.to.id}`}
          pair={pair}
          chosen={asked.chosen[i] ?? 0}
          joined={several ? { at: i, of: pairs.length } : null}
          reply={reply}
          wordOf={wordOf}
          onChoose={(path) => onAsk(choosePath(asked, i, path), true)}
          onHops={(hops) => onAsk(withHops(asked, hops))}
        />
      ))}
      {shown.length > 0 && <Foot paths={shown} title={title} />}
    </>
  );
}
