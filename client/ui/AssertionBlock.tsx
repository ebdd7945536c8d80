import { Link } from 'wouter';
import type { Assertion } from '../../server/contract/claim.ts';
import { speakerOf } from './brief.ts';
import { type CiteClaim, CiteMenu } from './CiteMenu.tsx';
import styles from './claim-card.module.css';
import { saidInWords } from './dates.ts';
import { type Hrefs, voiceHref } from './hrefs.ts';
import { type Highlight, Passages } from './Passage.tsx';
import { piecesOf } from './quoted.ts';
import { Said } from './Said.tsx';
import { StanceMark } from './StanceMark.tsx';
import { stepsOf, VoiceChain } from './VoiceChain.tsx';
import { listed, modalityWords, quoteWords, reviewWords, stanceWords } from './words.ts';

/** "Paragraph 4", "Paragraphs 4 and 6". */
function placesOf(passages: Assertion['passages']): string {
  const numbers = [...new Set(passages.map((p) => p.paragraph))].sort((a, b) => a - b);
  return `${numbers.length === 1 ? 'Paragraph' : 'Paragraphs'} ${listed(numbers.map(String))}`;
}

/** One voice on one claim: stance, modality, the chain of voices, the exact words and the way to them. */
export function AssertionBlock({
  assertion: a,
  claimId,
  hrefs,
  highlight,
  cite,
}: {
  assertion: Assertion;
  claimId: string;
  hrefs: Hrefs;
  highlight: Highlight;
  cite?: CiteClaim | undefined;
}) {
  const retold = a.article.kind === 'digest';
  const content = a.passages.filter((p) => p.part === 'content');
  const shown = content.length > 0 ? content : a.passages;
  const speaker = speakerOf(a);
  const place = hrefs.inArticle(a.article.id, claimId, a.id);
  const aside = [
    modalityWords[a.modality],
    quoteWords[a.quoteKind],
    a.review === 'proposed' ? reviewWords.proposed : null,
  ];
  return (
    <section className={styles.assertion}>
      <div className={styles.stance} data-stance={a.stance}>
        <StanceMark stance={a.stance} />
        <h4 className={styles.verb}>{stanceWords[a.stance].verb}</h4>
        <span className={styles.aside}>{aside.filter((word) => word !== null).join(', ')}</span>
      </div>
      <VoiceChain steps={stepsOf(a)} hrefOf={hrefs.entity} />
      {(a.saidText ?? a.saidOn) !== null && <p className={styles.said}>said {saidInWords(a.saidText, a.saidOn)}</p>}
      <Passages
        pieces={piecesOf(shown)}
        highlight={highlight}
        retold={retold}
        way={{ href: place, words: `${placesOf(shown)}, in place` }}
        foot={
          <>
            <Link href={voiceHref(speaker.id)}>
              What else they say<Said>: {speaker.name}</Said>
            </Link>
            {cite && (
              <CiteMenu inline make={cite(claimId, a.id)} permalink={place} of={`the words of ${speaker.name}`} />
            )}
          </>
        }
      />
      {a.reaches && (
        <p className={styles.reaches}>
          The words do not name this claim. That they reach it is a judgement{' '}
          {a.reaches.by === 'curated' ? 'of whoever annotated the article' : `by ${a.reaches.by}`}: {a.reaches.reason}
        </p>
      )}
    </section>
  );
}
