import { useMediaQuery } from '@mantine/hooks';
import { Link } from 'wouter';
import { type VoicePage, voiceParts } from '../../../server/contract/voices.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { entityHref, queryHref } from '../../ui/hrefs.ts';
import { QueryLink } from '../../ui/QueryLink.tsx';
import { counted, inNumbers } from '../../ui/words.ts';
import { Behind } from './Behind.tsx';
import { Flow } from './Flow.tsx';
import { MatrixSection } from './MatrixSection.tsx';
import { Stances } from './Stances.tsx';
import { Tabs } from './Tabs.tsx';
import { useAsked } from './useAsked.ts';
import styles from './voices.module.css';
import { listTitle, partsShown, partWords, tabTitle } from './words.ts';

/** One voice: what it says by stance, beside who speaks about what; then how its words came and what stands behind them. */
export function Voice({ page }: { page: VoicePage }) {
  const [asked, ask] = useAsked();
  const narrow = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false }) ?? false;
  const { entity, parts } = page;
  const shown = partsShown(parts, asked.part);
  const total = shown.reduce((n, p) => n + parts[p], 0);
  const behind = (
    <>
      <Flow page={page} narrow={narrow} key={entity.id} />
      <Behind page={page} />
    </>
  );
  return (
    <div className={styles.page}>
      <Head page={page} total={total} />
      {narrow && (
        <Tabs
          first={[tabTitle(entity, shown), total]}
          second={['Who on what', undefined]}
          onSecond={asked.onMatrix}
          onTab={(onMatrix) => ask({ onMatrix })}
        />
      )}
      <div className={styles.columns}>
        {!(narrow && asked.onMatrix) && (
          <div className={styles.list}>
            <div className={styles.sectionHead}>
              <h2 className={styles.sectionTitle}>{listTitle(entity, shown)}</h2>
              <span className={styles.ways}>
                <Link className={styles.swap} href={entityHref(entity.id)}>
                  Dossier
                </Link>
                <QueryLink href={queryHref('voice-says', { voice: entity.id })} />
              </span>
            </div>
            <PartFilter page={page} part={asked.part} onPart={(part) => ask({ part })} />
            <Stances page={page} shown={shown} part={asked.part ?? undefined} />
            {narrow && behind}
          </div>
        )}
        {!(narrow && !asked.onMatrix) && (
          <div className={styles.beside}>
            <MatrixSection of={entity} asked={asked} onAsk={ask} />
            {!narrow && behind}
          </div>
        )}
      </div>
    </div>
  );
}

function Head({ page, total }: { page: VoicePage; total: number }) {
  const { entity } = page;
  const counts: [number, string, string][] = [
    [total, 'assertion', 'assertions'],
    [page.voices, 'voice', 'voices'],
    [page.articles, 'article', 'articles'],
    [page.disputed, 'disputed claim', 'disputed claims'],
    ...(page.unreviewed === undefined
      ? []
      : [[page.unreviewed, 'not reviewed', 'not reviewed'] satisfies [number, string, string]]),
  ];
  return (
    <header className={styles.head}>
      <EntityGlyph types={entity.types} size={36} />
      <div className={styles.title}>
        <h1 className={styles.name}>{entity.name}</h1>
        <p className={styles.line}>{page.line.text}</p>
      </div>
      <dl className={styles.counts}>
        {counts.map(([n, one, many]) => (
          <div key={one}>
            <dt>{n === 1 ? one : many}</dt>
            <dd>{inNumbers(n)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** What it says itself, what it passes on and what it prints, each alone; only where there is more than one of them. */
function PartFilter({
  page,
  part,
  onPart,
}: {
  page: VoicePage;
  part: VoicePage['assertions']['items'][number]['part'] | null;
  onPart(part: VoicePage['assertions']['items'][number]['part'] | null): void;
}) {
  const some = voiceParts.filter((p) => page.parts[p] > 0);
  if (some.length < 2) return null;
  const own = page.parts.says + page.parts.carries;
  return (
    <fieldset className={styles.filters}>
      <legend className="cg-said">Which of its assertions</legend>
      <button type="button" aria-pressed={part === null} onClick={() => onPart(null)}>
        {page.parts.says > 0 && page.parts.carries > 0 ? 'Says and carries' : own > 0 ? 'Its own' : 'All'}{' '}
        <span className={styles.tabCount}>{inNumbers(own > 0 ? own : page.parts.publishes)}</span>
      </button>
      {some
        .filter((p) => page.parts[p] !== own)
        .map((p) => (
          <button key={p} type="button" aria-pressed={part === p} onClick={() => onPart(p)}>
            {partWords[p]} <span className={styles.tabCount}>{inNumbers(page.parts[p])}</span>
          </button>
        ))}
      {part === null && own > 0 && page.parts.publishes > 0 && (
        <p className={styles.filterNote}>
          {counted(page.parts.publishes, 'assertion')} of others in its articles stand under “{partWords.publishes}”.
        </p>
      )}
    </fieldset>
  );
}
