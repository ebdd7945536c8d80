import { ChevronDown, ChevronUp } from 'lucide-react';
import { Link } from 'wouter';
import type { Assertion } from '../../../server/contract/claim.ts';
import type { TimedClaim } from '../../../server/contract/when.ts';
import { IconButton } from '../../ui/Button.tsx';
import { sidesOf } from '../../ui/claimSides.ts';
import { Passages } from '../../ui/Passage.tsx';
import { piecesOf } from '../../ui/quoted.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { stepsOf, VoiceLine } from '../../ui/VoiceChain.tsx';
import styles from './hand-card.module.css';
import { inArticle, onCanvas } from './hrefs.ts';
import { NumberMark } from './NumberChip.tsx';
import type { InHand } from './useHand.ts';

/** Who says the claim in hand, in which words, and who answers: both sides in the same type. */
export function HandCard({ hand, total, walks }: { hand: InHand; total: number; walks: boolean }) {
  const { claim: held } = hand;
  if (held === undefined) return null;
  const { affirms, answers } = sidesOf(held.claim);
  const said = [...affirms, ...answers];
  return (
    <section className={styles.card} aria-label="The claim in hand" data-testid="hand">
      {walks && (
        <div className={styles.walk}>
          <NumberMark claim={held} hand />
          <p className={styles.statement}>{held.claim.statement}</p>
          <IconButton
            icon={ChevronUp}
            label={`Previous of ${total} claims`}
            disabled={hand.at === 0}
            onClick={() => hand.walk(-1)}
          />
          <IconButton
            icon={ChevronDown}
            label={`Next of ${total} claims`}
            disabled={hand.at >= total - 1}
            onClick={() => hand.walk(1)}
          />
        </div>
      )}
      {said.map((a) => (
        <Words key={a.id} assertion={a} held={held} alone={said.length === 1} />
      ))}
      <p className={styles.ways}>
        <Link href={onCanvas(held.claim)}>On the canvas</Link>
      </p>
    </section>
  );
}

function Words({ assertion: a, held, alone }: { assertion: Assertion; held: TimedClaim; alone: boolean }) {
  const content = a.passages.filter((p) => p.part === 'content');
  const shown = content.length > 0 ? content : a.passages;
  const [first] = shown;
  return (
    <div className={styles.words}>
      <p className={styles.voice}>
        {(!alone || a.stance !== 'affirms') && <StanceMark stance={a.stance} label />}
        <VoiceLine steps={stepsOf(a)} />
      </p>
      <Passages
        pieces={piecesOf(shown.map((p) => ({ ...p, before: '', after: '' })))}
        retold={a.article.kind === 'digest'}
        way={{
          href: inArticle(a.article.id, held.claim.id, a.id),
          words: `Paragraph ${first?.paragraph ?? 0}, in place`,
        }}
      />
    </div>
  );
}
