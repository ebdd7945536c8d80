import { MicOff } from 'lucide-react';
import { Link } from 'wouter';
import type { Assertion, Claim } from '../../../server/contract/claim.ts';
import type { Dispute } from '../../../server/contract/disputes.ts';
import { FigureLine } from '../../ui/FigureLine.tsx';
import { entityHref } from '../../ui/hrefs.ts';
import { Said } from '../../ui/Said.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { counted, stanceWords } from '../../ui/words.ts';
import { Chain } from './Chain.tsx';
import { claimHref } from './hrefs.ts';
import styles from './side.module.css';
import { Words } from './Words.tsx';

/** Assertions of one claim that stand open; those past them are counted and folded. */
const open = 3;

/** One side of a dispute, in the same type as the other: what it affirms, then what it answers, then who is silent. */
export function SideCell({ dispute: d, at }: { dispute: Dispute; at: 0 | 1 }) {
  const side = d.sides[at];
  const claims = new Map(d.claims.map((c) => [c.id, c]));
  const said = new Map(d.claims.flatMap((c) => c.assertions).map((a) => [a.id, a]));
  const answersOnly = side.affirms.length === 0;
  const silent = at === 1 ? d.unheard : [];
  return (
    <div className={styles.side} data-side={at}>
      {side.told && <Said>{side.told.text}</Said>}
      {side.affirms.map(({ claim, assertions }) => {
        const found = claims.get(claim);
        return (
          found && <Affirmed key={claim} claim={found} assertions={assertions.flatMap((id) => said.get(id) ?? [])} />
        );
      })}
      {at === 0 &&
        d.beside?.map((o) => (
          <p key={o.id} className={styles.note}>
            <span>
              In other words, of the same two: <Link href={claimHref(o.id)}>{o.statement}</Link> – {o.said}
            </span>
          </p>
        ))}
      {side.answers.map(({ assertion, claims: reached }) => {
        const a = said.get(assertion);
        if (!a) return null;
        const lead = answersOnly && a.stance !== 'declines';
        return (
          <Answer
            key={assertion}
            assertion={a}
            reached={reached}
            of={d.judgement === null ? d.claims.length : 1}
            lead={lead}
          />
        );
      })}
      {answersOnly && side.answers.length === 0 && <p className={styles.note}>{nobody(d, at)}</p>}
      {silent.length > 0 && (
        <p className={styles.note}>
          <MicOff size={14} strokeWidth={1.8} aria-hidden="true" />
          <span>
            Not heard:{' '}
            {silent.map((e, i) => (
              <span key={e.id}>
                {i > 0 && ', '}
                <Link href={entityHref(e.id)}>{e.name}</Link>
              </span>
            ))}
            . That says nothing of whether anybody asked.
          </span>
        </p>
      )}
      {at === 1 && d.waiting > 0 && (
        <p className={styles.note}>{counted(d.waiting, 'denial')} waiting for a review; not counted yet.</p>
      )}
    </div>
  );
}

const nobody = (d: Dispute, at: 0 | 1): string =>
  at === 0 && d.judgement === null ? 'Nobody in this graph affirms it.' : 'Nobody in this graph answers.';

function Affirmed({ claim, assertions }: { claim: Claim; assertions: readonly Assertion[] }) {
  const shown = assertions.slice(0, open);
  const folded = assertions.slice(open);
  return (
    <div className={styles.block}>
      <h3 className={styles.proposition}>
        {assertions.length > 0 ? <StanceMark stance="affirms" label /> : <span className={styles.noMark} />}
        <Link href={claimHref(claim.id)}>{claim.statement.replace(/\.$/, '')}</Link>
      </h3>
      {claim.figures.map((f) => (
        <FigureLine key={`${f.measure} ${f.text}`} figure={f} />
      ))}
      {assertions.length === 0 && <p className={styles.note}>Nobody in this graph affirms it.</p>}
      {shown.map((a) => (
        <Spoken key={a.id} assertion={a} claim={claim.id} />
      ))}
      {folded.length > 0 && (
        <details className={styles.fold}>
          <summary>{counted(folded.length, 'more assertion')}</summary>
          {folded.map((a) => (
            <Spoken key={a.id} assertion={a} claim={claim.id} />
          ))}
        </details>
      )}
    </div>
  );
}

const Spoken = ({ assertion, claim }: { assertion: Assertion; claim: string }) => (
  <div className={styles.spoken}>
    <Chain assertion={assertion} />
    <Words assertion={assertion} claim={claim} />
  </div>
);

/** `lead`: it carries this side; else it stands under what the side affirms, or declines. */
function Answer({
  assertion: a,
  reached,
  of,
  lead,
}: {
  assertion: Assertion;
  reached: readonly string[];
  of: number;
  lead: boolean;
}) {
  const [first = ''] = reached;
  const verb = stanceWords[a.stance].verb;
  const what = of === 1 ? ' it' : reached.length === of ? ` all ${of}` : ` ${reached.length} of the ${of}`;
  return (
    <div className={lead ? styles.block : styles.lesser}>
      <h3 className={lead ? styles.proposition : styles.verb} data-stance={a.stance}>
        <StanceMark stance={a.stance} />
        {verb}
        {a.stance === 'declines' ? ' to answer' : what}
      </h3>
      <div className={styles.spoken}>
        <Chain assertion={a} />
        <Words assertion={a} claim={first} small={!lead} />
        {a.reaches && (
          <details className={styles.fold}>
            <summary>Its words {of === 1 ? 'do not name it' : 'name none of them'}: who decided this</summary>
            <p className={styles.reach}>
              That they reach {reached.length === 1 ? 'it' : 'them'} is a judgement{' '}
              {a.reaches.by === 'curated' ? 'of whoever annotated the article' : `of the reviewer ${a.reaches.by}`}:{' '}
              {a.reaches.reason}
            </p>
          </details>
        )}
      </div>
    </div>
  );
}
