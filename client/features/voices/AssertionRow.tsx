import { Link } from 'wouter';
import type { VoiceAssertion } from '../../../server/contract/voices.ts';
import { dateInWords, saidInWords } from '../../ui/dates.ts';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { stepsOf, VoiceLine } from '../../ui/VoiceChain.tsx';
import { nobodyAffirms } from '../../ui/words.ts';
import { claimHref, placeHref } from './hrefs.ts';
import { inOneReading } from './reading.ts';
import styles from './stances.module.css';

/** One assertion: its claim, its words, its whole chain with the words that attribute it, and how the claim stands. */
export function AssertionRow({ said }: { said: VoiceAssertion }) {
  const { claim, assertion: a } = said;
  const content = a.passages.filter((p) => p.part === 'content');
  const cue = a.passages.filter((p) => p.part === 'cue').map((p) => p.text);
  const quoted = a.quote !== null && (a.quoteKind === 'direct' || a.quoteKind === 'fragment');
  const when = a.saidText !== null || a.saidOn !== null ? `said ${saidInWords(a.saidText, a.saidOn)}` : null;
  return (
    <li className={styles.row}>
      <Link className={styles.claim} href={claimHref(claim.id)}>
        {claim.statement}
      </Link>
      <Link className={styles.words} href={placeHref(a.article.id, claim.id, a.id)}>
        {quoted ? `“${a.quote}”` : inOneReading(content)}
        <span className="cg-said"> In its place in the article</span>
      </Link>
      <p className={styles.foot}>
        <span className={styles.chain}>
          <VoiceLine steps={stepsOf(a)} />
        </span>
        <StandingChip
          standing={claim.standing}
          word={claim.standing === 'denied-only' && a.stance !== 'denies' ? nobodyAffirms : undefined}
        />
      </p>
      <p className={styles.when}>
        {cue.length > 0 && (
          <>
            attributed by <span className={styles.cue}>{cue.join(' … ')}</span> ·{' '}
          </>
        )}
        {when ?? dateInWords(a.article.publishedOn)}
        {a.article.kind === 'digest' && a.chain.length > 0 && ', retold'}
        {a.review === 'proposed' && ', not reviewed'}
      </p>
    </li>
  );
}
