import { Link } from 'wouter';
import type { Assertion } from '../../../server/contract/claim.ts';
import { markedName } from '../../../server/contract/unnamed.ts';
import { entityHref } from '../../ui/hrefs.ts';
import { Said } from '../../ui/Said.tsx';
import { type Step, stepsOf } from '../../ui/VoiceChain.tsx';
import styles from './chain.module.css';

const who = ({ entity, speaksFor }: Step) => (
  <>
    <Link href={entityHref(entity.id)}>{markedName(entity)}</Link>
    {speaksFor && (
      <>
        {' '}
        for <Link href={entityHref(speaksFor.id)}>{speaksFor.name}</Link>
      </>
    )}
  </>
);

/** Innermost voice, carriers and outlet on one line: a full dot, rings, a square. */
export function Chain({ assertion }: { assertion: Assertion }) {
  const steps = stepsOf(assertion);
  return (
    <p className={styles.chain}>
      {steps.map((s, i) => (
        <span key={`${s.kind}-${s.entity.id}`} className={styles.step} data-kind={i === 0 ? 'voice' : s.kind}>
          {i > 0 && <Said>, carried by </Said>}
          {who(s)}
          {steps.length === 1 && `, ${s.did}`}
        </span>
      ))}
    </p>
  );
}
