import { Waypoints } from 'lucide-react';
import { Link } from 'wouter';
import type { Claim } from '../../../server/contract/claim.ts';
import { citeClaim } from '../../api/citations.ts';
import { speakerOf } from '../../ui/brief.ts';
import { CiteMenu } from '../../ui/CiteMenu.tsx';
import { disputesHref, voiceHref } from '../../ui/hrefs.ts';
import styles from './note-card.module.css';
import { inArticle, onCanvas, toClaim } from './places.ts';
import type { Note } from './reading.ts';

/** From a sentence to everywhere else: its Link, its sides, its dispute, its voice, and a citation to print. */
export function NoteWays({ note, claim }: { note: Note; claim: Claim }) {
  const { id, article } = note.assertion;
  const speaker = speakerOf(note.assertion);
  const disputed = note.claims.some((c) => c.standing === 'disputed' || c.standing === 'denied-only');
  return (
    <div className={styles.ways}>
      <Link className={styles.way} href={onCanvas(claim)}>
        <Waypoints size={14} strokeWidth={1.8} aria-hidden="true" />
        On the canvas
      </Link>
      <Link className={styles.way} href={toClaim(claim.id)}>
        Both sides
      </Link>
      {disputed && (
        <Link className={styles.way} href={disputesHref(claim.subject.id)}>
          Who disputes it
        </Link>
      )}
      <Link className={styles.way} href={voiceHref(speaker.id)}>
        What else {speaker.name} says
      </Link>
      <span className={styles.way}>
        <CiteMenu
          inline
          make={citeClaim(claim.id, id)}
          permalink={inArticle(article.id, claim.id, id)}
          of={`the words of ${speaker.name}`}
        />
      </span>
    </div>
  );
}
