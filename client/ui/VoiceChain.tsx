import { Link } from 'wouter';
import type { Assertion } from '../../server/contract/claim.ts';
import type { EntityRef } from '../../server/contract/graph.ts';
import type { Modality } from '../../server/contract/terms.ts';
import { markedName } from '../../server/contract/unnamed.ts';
import { Said } from './Said.tsx';
import styles from './voice-chain.module.css';
import { stanceWords } from './words.ts';

/** One step of the chain: who, for whom, and what they did with the words. */
export type Step = {
  kind: 'voice' | 'carrier' | 'outlet';
  entity: EntityRef;
  speaksFor: EntityRef | undefined;
  did: string;
};

/** Without a voice: what it only reports or calls alleged is not the outlet's own word, and nobody is named for it. */
export const unvoiced = (modality: Modality): string =>
  modality === 'asserted' || modality === 'planned' ? 'in its own voice' : 'naming no voice';

/** Innermost voice → carriers → outlet. Without a voice the outlet speaks for itself or names none. */
export function stepsOf({
  chain,
  article,
  stance,
  modality,
}: Pick<Assertion, 'chain' | 'article' | 'stance' | 'modality'>): Step[] {
  const bodies = chain.filter((v) => v.role !== 'for');
  const steps = bodies.map(
    (v): Step => ({
      kind: v.step === 0 ? 'voice' : 'carrier',
      entity: v.entity,
      speaksFor: chain.find((o) => o.role === 'for' && o.step === v.step)?.entity,
      did: v.step === 0 ? stanceWords[stance].past : 'carried it',
    }),
  );
  const tail = article.kind === 'digest' ? ', retold' : '';
  const own = steps.length === 0;
  return [
    ...steps,
    {
      kind: 'outlet',
      entity: article.publisher,
      speaksFor: undefined,
      did: `${own ? unvoiced(modality) : 'published'}${tail}`,
    },
  ];
}

/** The chain as a line of dots, one voice a row. */
export function VoiceChain({ steps, hrefOf }: { steps: readonly Step[]; hrefOf?: (id: string) => string }) {
  const who = (entity: EntityRef) =>
    hrefOf ? (
      <Link className={styles.who} href={hrefOf(entity.id)}>
        {markedName(entity)}
      </Link>
    ) : (
      <span className={styles.who}>{markedName(entity)}</span>
    );
  return (
    <ol className={styles.chain}>
      {steps.map((s) => (
        <li key={`${s.kind}-${s.entity.id}`} className={styles.step} data-kind={s.kind}>
          {who(s.entity)}
          {s.speaksFor && <span className={styles.did}> for {who(s.speaksFor)}</span>}{' '}
          <span className={styles.did}>{s.did}</span>
        </li>
      ))}
    </ol>
  );
}

/** The same on one line: `InterSecLab › Exclusive.kz › bne IntelliNews`. */
export function VoiceLine({ steps }: { steps: readonly Step[] }) {
  const [first] = steps;
  if (steps.length === 1 && first)
    return (
      <span className={styles.line}>
        <strong>{markedName(first.entity)}</strong>, {first.did}
      </span>
    );
  return (
    <span className={styles.line}>
      {steps.map((s, i) => (
        <span key={`${s.kind}-${s.entity.id}`}>
          {i > 0 && (
            <>
              {' '}
              <span aria-hidden="true">›</span>
              <Said>, carried by</Said>{' '}
            </>
          )}
          {i === 0 ? <strong>{markedName(s.entity)}</strong> : markedName(s.entity)}
          {s.speaksFor && ` for ${markedName(s.speaksFor)}`}
        </span>
      ))}
    </span>
  );
}
