import { useMediaQuery } from '@mantine/hooks';
import { CircleMinus, Waypoints } from 'lucide-react';
import { Link } from 'wouter';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Standing } from '../../../server/contract/terms.ts';
import { unnamedNote } from '../../../server/contract/unnamed.ts';
import { useEntity } from '../../api/entities.ts';
import { typeWord } from '../../graph/words.ts';
import { take } from '../../state/canvas/canvas.ts';
import { useView } from '../../state/view.ts';
import { Button, ButtonLink, IconButton } from '../../ui/Button.tsx';
import { dateInWords } from '../../ui/dates.ts';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, standingOrder } from '../../ui/words.ts';
import { Claimed } from './Claimed.tsx';
import { DisputeBrief } from './DisputeBrief.tsx';
import { EntityTime } from './EntityTime.tsx';
import { ExpandList } from './ExpandList.tsx';
import styles from './entity-inspector.module.css';
import panel from './inspector.module.css';
import { PanelHead } from './PanelHead.tsx';
import { Says } from './Says.tsx';
import type { Shown } from './shown.ts';
import type { Desk } from './useDesk.ts';
import { mostNew } from './work.ts';

/** An entity in hand: who it is, how what is claimed of it stands, the first dispute, what else, where, and what is not shown. */
export function EntityInspector({
  id,
  shown,
  ontology,
  desk,
}: {
  id: string;
  shown: Shown | null;
  ontology: Ontology;
  desk: Desk;
}) {
  const dossier = useEntity(id);
  const narrow = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false }) ?? false;
  const start = useView((v) => v.canvas.start.includes(id));
  const here = useView((v) => v.canvas.placed[id] !== undefined);
  const change = useView((v) => v.change);
  const select = useView((v) => v.select);
  const hidden = shown?.hidden.find((h) => h.node.id === id)?.count ?? 0;
  const e = dossier.data;
  const expand = (
    <Button small icon={Waypoints} onClick={() => desk.expand(id)} disabled={hidden === 0}>
      Expand <KeyCap>E</KeyCap>
    </Button>
  );
  return (
    <>
      <PanelHead kind={capital(e ? typeWord(ontology, e.types) : 'Entity')} actions={expand}>
        <h2 className={styles.entityTitle}>
          {e && <EntityGlyph types={e.types} size={24} filled={start} />}
          <span>{e?.name ?? shown?.nodes.find((n) => n.id === id)?.name ?? id}</span>
        </h2>
        {e && <Names dossier={e} />}
        {e && <Standings dossier={e} />}
      </PanelHead>
      {dossier.error && (
        <div className={panel.section}>
          <Failure
            error={failureOf(dossier.error)}
            kept="Your canvas is kept."
            onRetry={() => void dossier.refetch()}
          />
        </div>
      )}
      {dossier.isPending && (
        <div className={panel.section}>
          <Loading bare>Fetching what is claimed of it.</Loading>
        </div>
      )}
      {e && (
        <>
          {(e.claims.byStanding.disputed ?? 0) > 0 && <DisputeBrief entity={e} />}
          <Claimed entity={e} ontology={ontology} />
          <EntityTime entity={e} ontology={ontology} narrow={narrow} />
          {e.says.total > 0 && <Says entity={e} />}
          <ExpandList id={id} ontology={ontology} desk={desk} />
          <Articles dossier={e} />
        </>
      )}
      <footer className={styles.foot}>
        <ButtonLink kind="primary" href={entityHref(id)}>
          Open the dossier
        </ButtonLink>
        {hidden > 0 && (
          <Button icon={Waypoints} onClick={() => desk.expand(id)}>
            {hidden > mostNew ? `Add ${mostNew} of ${hidden}` : `Add ${hidden} more`}
          </Button>
        )}
        {here && (
          <IconButton
            icon={CircleMinus}
            label="Take off the canvas"
            onClick={() => {
              change((c) => take(c, [id]));
              select(null);
            }}
          />
        )}
      </footer>
    </>
  );
}
const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
const mostNames = 4;

function Names({ dossier: e }: { dossier: EntityDossier }) {
  const others = e.surfaces.filter((s) => s.surface !== e.name).sort((a, b) => b.mentions - a.mentions);
  const rest = others.length - mostNames;
  return (
    <p className={styles.names}>
      {e.summary && `${capital(e.summary)}. `}
      {others.length > 0 && (
        <>
          Also{' '}
          {others.slice(0, mostNames).map((s, i) => (
            <span key={s.surface}>
              {i > 0 && ', '}
              <span className={styles.testimony}>{s.surface}</span> ({s.mentions})
            </span>
          ))}
          {rest > 0 && ` and ${counted(rest, 'other name')}`}.{' '}
        </>
      )}
      {e.unnamed && `${unnamedNote(e)} `}
      {e.says.total === 0 ? 'Not heard itself.' : `Heard itself: ${counted(e.says.total, 'assertion')}.`}
    </p>
  );
}

function Standings({ dossier: e }: { dossier: EntityDossier }) {
  const counts = standingOrder.flatMap((s: Standing) => {
    const n = e.claims.byStanding[s] ?? 0;
    return n > 0 ? [{ s, n }] : [];
  });
  return (
    <div className={panel.standings}>
      {counts.map(({ s, n }) => (
        <StandingChip key={s} standing={s} count={n} />
      ))}
      {counts.length === 0 && <span className={panel.quiet}>Nothing is claimed of it.</span>}
    </div>
  );
}

/** The inspector is short: the dossier lists them all. */
const mostArticles = 3;
function Articles({ dossier: e }: { dossier: EntityDossier }) {
  const more = e.articles.length - mostArticles;
  if (e.articles.length === 0) return null;
  return (
    <section className={panel.section}>
      <SectionHead title="Articles" aside={counted(e.articles.length, 'article')} />
      <ul className={styles.articles}>
        {e.articles.slice(0, mostArticles).map((a) => (
          <li key={a.id}>
            <Link className={styles.headline} href={`/articles/${encodeURIComponent(a.id)}`}>
              {a.title}
            </Link>
            <p className={panel.meta}>
              <b>{a.publisher.name}</b>, {dateInWords(a.publishedOn)} · {counted(a.claims, 'claim')},{' '}
              {counted(a.mentions, 'mention')}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link className={panel.more} href={entityHref(e.id)}>
          {counted(more, 'more article')} in the dossier
        </Link>
      )}
    </section>
  );
}
