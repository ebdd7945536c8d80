import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Claim } from '../../../server/contract/claim.ts';
import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { citeClaim } from '../../api/citations.ts';
import { useClaims } from '../../api/claims.ts';
import { useEntity } from '../../api/entities.ts';
import { exactly, linkCounts, predicateLabels } from '../../graph/words.ts';
import { addressOf } from '../../state/address/address.ts';
import { linkEnds } from '../../state/selection/selection.ts';
import { useView } from '../../state/view.ts';
import { ClaimCard } from '../../ui/ClaimCard.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { Empty, Failure, failureOf, Loading, Truncated } from '../../ui/states.tsx';
import { counted } from '../../ui/words.ts';
import { hrefs, permalink } from './hrefs.ts';
import panel from './inspector.module.css';
import { Passages, passagesOf, Voices, voicesOf } from './LinkTabs.tsx';
import styles from './link-inspector.module.css';
import { mostOfLink } from './mostClaims.ts';
import { BesideFailed, besideTitle, NobodyAffirms, useNobodyAffirms } from './NobodyAffirms.tsx';
import { PanelHead } from './PanelHead.tsx';

type Tab = 'claims' | 'passages' | 'voices';

/** A Link opened: its claims, contested first, each with both sides; the same by passage and by voice. */
export function LinkInspector({
  id,
  inHand,
  reply,
  ontology,
}: {
  id: string;
  /** The claim that was asked for: it stands first. */
  inHand?: string;
  reply: GraphReply | null;
  ontology: Ontology;
}) {
  const asked = useClaims({ link: id, limit: mostOfLink });
  const beside = useNobodyAffirms(id, ontology);
  const [tab, setTab] = useState<Tab>('claims');
  const ends = linkEnds(id);
  const link = reply?.links.find((l) => l.id === id);
  const risk = reply?.risks.find((r) => r.link === id);
  const claims = inHandFirst(asked.data?.items ?? [], inHand);
  const total = asked.data?.total ?? 0;
  const words = ends
    ? predicateLabels(ontology, { predicate: ends.predicate, via: ends.instrument ? 'instrument' : 'object' }).forward
    : '';
  const tabs: readonly { tab: Tab; word: string; count: number; aside?: string }[] = [
    { tab: 'claims', word: 'Claims', count: total },
    { tab: 'passages', word: 'Passages', count: passagesOf(claims).length },
    {
      tab: 'voices',
      word: 'Voices',
      count: voicesOf(claims).length,
      ...(link && { aside: `, ${link.voices} independent and affirming` }),
    },
  ];
  return (
    <>
      <PanelHead
        kind="Link"
        actions={<CopyButton text={`${window.location.origin}${linkHref(id)}`}>Copy link</CopyButton>}
      >
        {ends && (
          <h2 className={styles.linkTitle}>
            <EndName id={ends.source} reply={reply} /> <span className={styles.predicate}>{words}</span>{' '}
            <EndName id={ends.target} reply={reply} />
            {link && <span className={styles.predicate}>{exactly(link)}</span>}
          </h2>
        )}
        <div className={styles.linkFacts}>
          {link && <StandingChip standing={link.standing} />}
          {risk && <span>{risk.text}</span>}
          {link && <span className={panel.quiet}>{linkCounts(link)}</span>}
          {beside.claims.length > 0 && (
            <p>
              {counted(beside.claims.length, 'more claim')} of the same two, affirmed by nobody:{' '}
              <button
                type="button"
                className={styles.below}
                onClick={() => {
                  flushSync(() => setTab('claims'));
                  const title = document.getElementById(besideTitle);
                  title?.scrollIntoView({ block: 'start' });
                  title?.focus({ preventScroll: true });
                }}
              >
                see below
              </button>
              .
            </p>
          )}
        </div>
      </PanelHead>
      {asked.data && claims.length > 0 && (
        <div className={styles.tabs} role="tablist" aria-label="Of this link">
          {tabs.map((t) => (
            <button
              key={t.tab}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={tab === t.tab}
              onClick={() => setTab(t.tab)}
            >
              {t.word}{' '}
              <span>
                {t.count}
                <span className={styles.aside}>{t.aside}</span>
              </span>
            </button>
          ))}
          {claims.length > 1 && <span className={styles.order}>Contested first</span>}
        </div>
      )}
      <div className={styles.cards}>
        {asked.isPending && <Loading>Fetching the claims of this link.</Loading>}
        {asked.error && (
          <Failure
            error={failureOf(asked.error)}
            kept="Your canvas and positions are kept."
            onRetry={() => void asked.refetch()}
          />
        )}
        {asked.data && claims.length === 0 && (
          <Empty title="No claim stands behind this link any more">
            The graph has changed since this address was written. Nothing hidden by filters would change that.
          </Empty>
        )}
        {tab === 'claims' &&
          claims.map((c) => (
            <ClaimCard
              key={c.id}
              claim={c}
              hrefs={hrefs}
              permalink={permalink(c.id)}
              cite={citeClaim}
              highlight={inHand === undefined || c.id === inHand ? 'mark' : 'mark-soft'}
            />
          ))}
        {tab === 'claims' && <NobodyAffirms claims={beside.claims} unread={beside.unread} inHand={inHand} />}
        {tab === 'claims' && beside.error && <BesideFailed error={beside.error} again={beside.again} />}
        {tab === 'passages' && <Passages claims={claims} />}
        {tab === 'voices' && <Voices claims={claims} />}
        {total > claims.length && claims.length > 0 && (
          <Truncated title={`${claims.length} of ${counted(total, 'claim')} shown`}>
            The most contested, then those with most voices; the dossier of either end holds all.
          </Truncated>
        )}
      </div>
    </>
  );
}
const linkHref = (id: string) => addressOf({ selection: { kind: 'link', id } });
const inHandFirst = (claims: readonly Claim[], id: string | undefined): readonly Claim[] =>
  id === undefined ? claims : [...claims.filter((c) => c.id === id), ...claims.filter((c) => c.id !== id)];

/** An end of the Link: its name is a way to it. */
function EndName({ id, reply }: { id: string; reply: GraphReply | null }) {
  const node = reply?.nodes.find((n) => n.id === id);
  const select = useView((v) => v.select);
  const start = useView((v) => v.canvas.start.includes(id));
  const known = useEntity(id);
  const entity = node ?? known.data;
  return (
    <button type="button" className={styles.end} onClick={() => select({ kind: 'entity', id })}>
      {entity && <EntityGlyph types={entity.types} size={24} filled={start} />}
      {entity?.name ?? id}
    </button>
  );
}
