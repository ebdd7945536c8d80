import { useMediaQuery } from '@mantine/hooks';
import { EyeOff, Route, Waypoints } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { CompareReply } from '../../../server/contract/compare.ts';
import { useComparison } from '../../api/compare.ts';
import { isApiError } from '../../api/error.ts';
import { useOntology } from '../../api/ontology.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { entityHref, pathHref, queryHref } from '../../ui/hrefs.ts';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { useRowKeys } from '../../ui/useRowKeys.ts';
import { inNumbers } from '../../ui/words.ts';
import { chosen, readIds, toCompare, twice } from './address.ts';
import { Columns } from './Columns.tsx';
import { CompareCanvas } from './CompareCanvas.tsx';
import styles from './compare-page.module.css';
import { drawnOf } from './drawn.ts';
import { canvasHref } from './hrefs.ts';
import { Picker } from './Picker.tsx';
import { Table } from './Table.tsx';
import { WhoSays } from './WhoSays.tsx';
import { notDrawn, sharedInWords } from './words.ts';

/** `/compare`: two or three entities beside each other, and who says so. All of it is in the address. */
export function ComparePage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const ids = useMemo(() => readIds(new URLSearchParams(search)), [search]);
  const asked = chosen(ids);
  const same = twice(ids);
  const ready = asked.length >= 2 && !same;
  const found = useComparison(asked, ready);
  useRowKeys();
  const names = found.data?.entities.map((e) => e.name).join(' and ');
  useEffect(() => {
    document.title = `${names ?? 'Compare'} · Claimgraph`;
  }, [names]);
  return (
    <div className={styles.page}>
      <div className={styles.chooser}>
        <Picker ids={ids} onAsk={(next) => navigate(toCompare(next))} />
      </div>
      {ready && found.data ? (
        <Found reply={found.data} />
      ) : (
        <div className={styles.state}>
          <h1 className={styles.title}>Compare entities</h1>
          {same ? (
            <Empty title="One of them stands there twice">
              A thing beside itself tells nothing. Choose another for one of the two; the rest is kept.
            </Empty>
          ) : !ready ? (
            <Empty title={asked.length === 0 ? 'Choose two entities' : 'Choose a second entity'}>
              You get what is claimed of both, what of one alone, whom or what they share, and who says so of which.
            </Empty>
          ) : found.isError ? (
            isApiError(found.error) && found.error.code === 'entity-not-found' ? (
              <Empty title="One of these is not in the graph">
                {found.error.title}. It may have been removed since this address was made; choose another in its place,
                the rest is kept.
              </Empty>
            ) : (
              <Failure
                error={failureOf(found.error)}
                kept="The entities you chose are kept in the address."
                onRetry={() => void found.refetch()}
              />
            )
          ) : (
            <Loading>Laying the claims beside each other.</Loading>
          )}
        </div>
      )}
    </div>
  );
}

function Found({ reply }: { reply: CompareReply }) {
  const { data: ontology } = useOntology();
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false }) ?? false;
  const claims = useMemo(() => new Map(reply.claims.map((c) => [c.id, c])), [reply]);
  const drawn = useMemo(() => drawnOf(reply, narrow), [reply, narrow]);
  const { entities, voices, odds } = reply;
  const ids = entities.map((e) => e.id);
  const [first = '', second = ''] = ids;
  const two = { first, second };
  const inCommon = voices.filter((v) => v.byStance.affirms.filter((n) => n > 0).length > 1).length;
  const counts: readonly [number, string][] = [
    ...entities.map((e): [number, string] => [e.claims, `${e.claims === 1 ? 'claim' : 'claims'}, ${e.name}`]),
    [inCommon, inCommon === 1 ? 'voice in common' : 'voices in common'],
    [odds.length, odds.length === 1 ? 'pair at odds' : 'pairs at odds'],
  ];
  return (
    <>
      <header className={styles.head}>
        <div className={styles.names}>
          <h1 className={styles.title}>
            {entities.map((e, i) => (
              <span key={e.id}>
                {i > 0 && <span className={styles.and}>{i === entities.length - 1 ? ' and ' : ', '}</span>}
                <Link href={entityHref(e.id)}>
                  <EntityGlyph types={e.types} size={28} filled />
                  {e.name}
                </Link>
              </span>
            ))}
          </h1>
          <p className={styles.sub}>{sharedInWords(reply)}</p>
        </div>
        <dl className={styles.counts}>
          {counts.map(([n, word]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{inNumbers(n)}</dd>
            </div>
          ))}
        </dl>
        <ButtonLink icon={Route} href={pathHref(ids)}>
          Path between
        </ButtonLink>
      </header>
      {ontology ? (
        <>
          <CompareCanvas reply={reply} drawn={drawn} ontology={ontology} narrow={narrow} />
          <div className={styles.columns} data-three={entities.length > 2 || undefined}>
            {entities.length > 2 ? (
              <Table reply={reply} claims={claims} ontology={ontology} />
            ) : (
              <Columns reply={reply} claims={claims} ontology={ontology} />
            )}
            <WhoSays reply={reply} claims={claims} />
          </div>
        </>
      ) : (
        <div className={styles.state}>
          <Loading>Fetching the words of the predicates.</Loading>
        </div>
      )}
      <footer className={styles.foot}>
        <EyeOff size={16} strokeWidth={1.8} aria-hidden="true" />
        <p>
          <strong>Not compared:</strong> {notDrawn(drawn.left, reply)}
        </p>
        <p className={styles.queries}>
          <span>Show me the query:</span> <Link href={queryHref('claims-in-common', two)}>claims in common</Link>{' '}
          <Link href={queryHref('voices-in-common', two)}>voices</Link>{' '}
          <Link href={queryHref('shared-clients', two)}>clients</Link>
        </p>
        <ButtonLink small icon={Waypoints} href={canvasHref(reply)}>
          On the canvas
        </ButtonLink>
      </footer>
    </>
  );
}
