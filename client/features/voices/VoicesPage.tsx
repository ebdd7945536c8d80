import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { stances } from '../../../server/contract/terms.ts';
import { type VoiceSummary, voiceKinds } from '../../../server/contract/voices.ts';
import { useVoices } from '../../api/voices.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityName } from '../../ui/EntityName.tsx';
import { queryHref, voiceHref } from '../../ui/hrefs.ts';
import { QueryLink } from '../../ui/QueryLink.tsx';
import { Said } from '../../ui/Said.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import listStyles from './list.module.css';
import { MatrixSection } from './MatrixSection.tsx';
import { Tabs } from './Tabs.tsx';
import { useAsked } from './useAsked.ts';
import styles from './voices.module.css';
import { kindWords } from './words.ts';

/** `/voices`: everybody who speaks, passes words on or publishes them, beside who speaks about what. */
export function VoicesPage() {
  const [asked, ask] = useAsked();
  const narrow = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false }) ?? false;
  const voices = useVoices({ q: asked.q, kind: asked.kind ?? undefined });
  const first = voices.data?.pages[0];
  const items = voices.data?.pages.flatMap((p) => p.items) ?? [];
  const all = first ? voiceKinds.reduce((n, k) => n + first.byKind[k], 0) : undefined;
  useEffect(() => {
    document.title = 'Voices · Claimgraph';
  }, []);
  return (
    <div className={styles.page}>
      <header className={listStyles.head}>
        <h1 className={styles.name}>Voices</h1>
        <p className={styles.line}>
          Everybody who asserts, denies, questions or declines something here, and the outlets that pass it on. An
          unnamed voice is kept as its article words it and merged with no other.
        </p>
      </header>
      {narrow && (
        <Tabs
          first={['Who speaks', all]}
          second={['Who on what', undefined]}
          onSecond={asked.onMatrix}
          onTab={(onMatrix) => ask({ onMatrix })}
        />
      )}
      <div className={styles.columns}>
        {!(narrow && asked.onMatrix) && (
          <div className={styles.list}>
            <div className={styles.sectionHead}>
              <h2 className={styles.sectionTitle}>Who speaks</h2>
              <span className={styles.aside}>
                {first ? `${counted(first.total, 'voice')}, who says most first` : 'counting'}
              </span>
              <span className={styles.ways}>
                <QueryLink href={queryHref('who-speaks')} />
              </span>
            </div>
            <SearchField q={asked.q} onSearch={(q) => ask({ q })} />
            <fieldset className={styles.filters}>
              <legend className="cg-said">Kind of voice</legend>
              <button type="button" aria-pressed={asked.kind === null} onClick={() => ask({ kind: null })}>
                All {all !== undefined && <span className={styles.tabCount}>{inNumbers(all)}</span>}
              </button>
              {voiceKinds.map((k) => (
                <button key={k} type="button" aria-pressed={asked.kind === k} onClick={() => ask({ kind: k })}>
                  {kindWords[k].many} {first && <span className={styles.tabCount}>{inNumbers(first.byKind[k])}</span>}
                </button>
              ))}
            </fieldset>
            {voices.isPending && <Loading>Fetching who speaks.</Loading>}
            {voices.isError && (
              <Failure
                error={failureOf(voices.error)}
                kept="The matrix and what was searched for stay."
                onRetry={() => void voices.refetch()}
              />
            )}
            {first && first.total === 0 && (
              <Nobody filtered={asked.q !== '' || asked.kind !== null} onAll={() => ask({ q: '', kind: null })} />
            )}
            <ul className={listStyles.rows}>
              {items.map((v) => (
                <VoiceRow key={v.entity.id} voice={v} />
              ))}
            </ul>
            {voices.hasNextPage && (
              <Button disabled={voices.isFetchingNextPage} onClick={() => void voices.fetchNextPage()}>
                {voices.isFetchingNextPage
                  ? 'Fetching more'
                  : `Show more, ${items.length} of ${inNumbers(first?.total ?? 0)} shown`}
              </Button>
            )}
          </div>
        )}
        {!(narrow && !asked.onMatrix) && (
          <div className={styles.beside}>
            <MatrixSection of={undefined} asked={asked} onAsk={ask} />
          </div>
        )}
      </div>
    </div>
  );
}

/** What is typed stands at once; it is searched for when the typing rests. */
function SearchField({ q, onSearch }: { q: string; onSearch(q: string): void }) {
  const [typed, setTyped] = useState(q);
  const search = useDebouncedCallback(onSearch, 200);
  useEffect(() => setTyped(q), [q]);
  return (
    <label className={listStyles.search}>
      <span className="cg-said">Find a voice by name</span>
      <input
        type="search"
        placeholder="Find a voice by name"
        value={typed}
        onChange={(e) => {
          setTyped(e.currentTarget.value);
          search(e.currentTarget.value.trim());
        }}
      />
    </label>
  );
}

function Nobody({ filtered, onAll }: { filtered: boolean; onAll(): void }) {
  return filtered ? (
    <Empty
      title="No voice fits"
      action={
        <Button small onClick={onAll}>
          Show all voices
        </Button>
      }
    >
      Name and kind together leave nobody.
    </Empty>
  ) : (
    <Empty title="Nobody speaks yet">
      Voices come from the articles that are read into the graph. Nothing is hidden by a filter.
    </Empty>
  );
}

function VoiceRow({ voice: v }: { voice: VoiceSummary }) {
  const passed = [
    v.unreviewed !== undefined && `${inNumbers(v.unreviewed)} not reviewed`,
    v.carries > 0 && `carries ${inNumbers(v.carries)}`,
    v.publishes > 0 && `publishes ${inNumbers(v.publishes)}`,
    v.alone > 0 && `alone on ${counted(v.alone, 'claim')}`,
  ].filter((x) => x !== false);
  return (
    <li className={listStyles.row}>
      <Link className={listStyles.way} href={voiceHref(v.entity.id)}>
        <EntityName entity={v.entity} />
      </Link>
      <span className={listStyles.says}>
        {stances.map(
          (s) =>
            v.says[s] > 0 && (
              <span key={s} className={listStyles.stance}>
                <StanceMark stance={s} />
                <Said>{s} </Said>
                {inNumbers(v.says[s])}
              </span>
            ),
        )}
      </span>
      {passed.length > 0 && <span className={listStyles.passed}>{passed.join(' · ')}</span>}
    </li>
  );
}
