import type { GraphReply } from '../../../server/contract/graph.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import { citeClaim } from '../../api/citations.ts';
import { useClaim } from '../../api/claims.ts';
import { useView } from '../../state/view.ts';
import { ClaimCard } from '../../ui/ClaimCard.tsx';
import { Failure, failureOf, Loading } from '../../ui/states.tsx';
import { linkOfClaim } from './claimLink.ts';
import { hrefs, permalink } from './hrefs.ts';
import panel from './inspector.module.css';
import { LinkInspector } from './LinkInspector.tsx';
import styles from './link-inspector.module.css';
import { PanelHead } from './PanelHead.tsx';

/** One claim in hand: among the others of its Link, or by itself where it draws none. */
export function ClaimInspector({ id, reply, ontology }: { id: string; reply: GraphReply | null; ontology: Ontology }) {
  const claim = useClaim(id);
  const select = useView((v) => v.select);
  if (claim.error)
    return (
      <>
        <PanelHead kind="Claim" />
        <div className={panel.section}>
          <Failure error={failureOf(claim.error)} kept="Your canvas is kept." onRetry={() => void claim.refetch()} />
        </div>
      </>
    );
  if (!claim.data)
    return (
      <>
        <PanelHead kind="Claim" />
        <div className={panel.section}>
          <Loading bare>Fetching the claim.</Loading>
        </div>
      </>
    );
  const link = linkOfClaim(claim.data, ontology);
  if (link !== null) return <LinkInspector id={link} inHand={claim.data.id} reply={reply} ontology={ontology} />;
  const denied = claim.data.standing === 'denied-only';
  const tie = denied ? linkOfClaim({ ...claim.data, standing: 'single-source' }, ontology) : null;
  const drawn = reply?.links.find((l) => l.id === tie);
  return (
    <>
      <PanelHead kind="Claim">
        <h2 className="cg-said">The claim in hand</h2>
        <p className={panel.lead}>
          {denied
            ? 'Nobody affirms this, so it draws no link on the canvas.'
            : 'A claim of this kind draws no link on the canvas.'}
          {drawn && (
            <>
              {' '}
              <button type="button" className={styles.below} onClick={() => select({ kind: 'link', id: drawn.id })}>
                What is affirmed of the same two
              </button>
            </>
          )}
        </p>
      </PanelHead>
      <div className={styles.cards}>
        <ClaimCard claim={claim.data} hrefs={hrefs} permalink={permalink(claim.data.id)} cite={citeClaim} />
      </div>
    </>
  );
}
