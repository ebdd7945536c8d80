import { Link } from 'wouter';
import type { Claim } from '../../../server/contract/claim.ts';
import type { EntityDossier } from '../../../server/contract/entity.ts';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Standing } from '../../../server/contract/terms.ts';
import { unnamedMark } from '../../../server/contract/unnamed.ts';
import { predicateLabels } from '../../graph/words.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityGlyph } from '../../ui/EntityGlyph.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { Empty, Failure, failureOf, Loading } from '../../ui/states.tsx';
import { counted, standingWords } from '../../ui/words.ts';
import { type Block, blocksOf, disputes } from './blocks.ts';
import { ClaimRow } from './ClaimRow.tsx';
import styles from './claims.module.css';
import { Folded } from './Folded.tsx';
import { Says } from './Says.tsx';
import type { useAllClaims } from './useAllClaims.ts';

const most = 12;

/** What is claimed of it: a block per predicate and other end, most disputed first; then what it says itself. */
export function Claims({
  entity,
  ontology,
  asked,
  standing,
  onAll,
}: {
  entity: EntityDossier;
  ontology: Ontology;
  asked: ReturnType<typeof useAllClaims>;
  standing: Standing | null;
  onAll(): void;
}) {
  const wanted = standing === null ? asked.claims : asked.claims.filter((c) => c.standing === standing);
  const blocks = blocksOf(wanted, entity.id);
  return (
    <section className={styles.claims} aria-label="What is claimed">
      {standing !== null && asked.complete && (
        <p className={styles.sifted} role="status">
          {wanted.length} of {counted(asked.total, 'claim')} shown: {standingWords[standing].word.toLowerCase()}.{' '}
          <button type="button" onClick={onAll}>
            Show all
          </button>
        </p>
      )}
      {blocks.map((b) => (
        <BlockOf key={b.key} block={b} entity={entity} ontology={ontology} />
      ))}
      {asked.pending && <Loading>Fetching what is claimed of it.</Loading>}
      {!asked.pending && !asked.complete && !asked.error && (
        <Loading bare>
          {asked.claims.length} of {counted(asked.total, 'claim')} so far.
        </Loading>
      )}
      {asked.error && (
        <Failure
          error={failureOf(asked.error)}
          kept={
            asked.claims.length > 0
              ? `The ${counted(asked.claims.length, 'claim')} above are kept.`
              : 'What else this dossier holds is kept.'
          }
          onRetry={asked.again}
        />
      )}
      {asked.complete && asked.claims.length === 0 && (
        <Empty title="Nothing is claimed of it">
          {entity.unused
            ? 'Nor does any text, voice or byline use it. It was added or left over by a review, and stays so that verdicts can be taken back.'
            : 'It stands in this graph as a voice, an outlet or a name in a text alone; no filter hides anything.'}
        </Empty>
      )}
      {asked.complete && asked.claims.length > 0 && wanted.length === 0 && standing !== null && (
        <Empty
          title={`No claim here is ${standingWords[standing].word.toLowerCase()}`}
          action={<Button onClick={onAll}>Show all</Button>}
        >
          A filter is the cause: {counted(asked.total, 'claim')} stand otherwise.
        </Empty>
      )}
      {entity.says.total > 0 && <Says entity={entity} settled={asked.complete} />}
    </section>
  );
}

function BlockOf({ block, entity, ontology }: { block: Block; entity: EntityDossier; ontology: Ontology }) {
  const { of, claims } = block;
  return (
    <section className={styles.block}>
      <div className={styles.blockHead}>
        <h2 className={styles.blockTitle}>
          {of === null ? (
            'Claimed about it once'
          ) : (
            <>
              <span className={styles.predicate}>{predicateLabels(ontology, of)[of.direction]}</span>{' '}
              <EntityGlyph types={of.other.types} size={20} />{' '}
              <Link href={entityHref(of.other.id)}>
                {of.other.name}
                {unnamedMark(of.other)}
              </Link>
            </>
          )}
        </h2>
        <span className={styles.blockAside}>{counting(claims)}</span>
      </div>
      <Folded items={claims} most={most} one="claim" many="claims" className={styles.rows}>
        {(c) => <ClaimRow key={c.id} claim={c} entity={entity} ontology={ontology} alone={of === null} />}
      </Folded>
    </section>
  );
}
function counting(claims: readonly Claim[]): string {
  const n = disputes(claims);
  const of = counted(claims.length, 'claim');
  if (claims.every((c) => c.standing === 'unreviewed')) return `${of}, seen by no reviewer`;
  return n === 0 ? of : `${of}, ${n} disputed`;
}
