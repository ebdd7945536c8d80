import { Waypoints } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { Assertion } from '../../../server/contract/claim.ts';
import { standingWordOf } from '../../ui/claimSides.ts';
import { periodInWords } from '../../ui/dates.ts';
import { FigureLine } from '../../ui/FigureLine.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { stepsOf, VoiceLine } from '../../ui/VoiceChain.tsx';
import { counted, modalityWords, quoteWords, reviewWords, stanceWords } from '../../ui/words.ts';
import styles from './note-card.module.css';
import { inArticle, onCanvas } from './places.ts';
import type { Note } from './reading.ts';

const quiet = new Set(['single-source', 'corroborated']);
export const stepsOfNote = ({ assertion: a }: Note) => stepsOf(a.chain, a.article.publisher, a.stance);

/** What a note says in one line, in our words: the proposition, or what is done to it. */
export function NoteWords({ note }: { note: Note }) {
  const [claim] = note.claims;
  if (note.stance === 'affirms') return claim?.statement;
  const verb = stanceWords[note.stance].verb;
  return note.claims.length === 1 ? `${verb}: ${claim?.statement}` : `${verb} ${counted(note.claims.length, 'claim')}`;
}
export const mannerOf = ({ assertion: a }: Note): string =>
  [
    stanceWords[a.stance].verb.toLowerCase(),
    modalityWords[a.modality],
    quoteWords[a.quoteKind],
    a.review === 'proposed' ? reviewWords.proposed : null,
  ]
    .filter((word) => word !== null)
    .join(', ');

const voiceOf = (a: Assertion) => {
  const [first] = a.chain;
  return first === undefined ? a.article.publisher.name : first.entity.name;
};

/** The other voices on the claims of a note, each with the way to it: a note here, or another article. */
function Others({ note, notes, hrefOf }: { note: Note; notes: readonly Note[]; hrefOf(note: number): string }) {
  const others = note.claims.flatMap((claim) =>
    claim.assertions
      .filter((a) => a.utterance !== note.assertion.utterance && a.review !== 'rejected')
      .map((a) => ({
        a,
        claim,
        here: notes.find((n) => n.assertion.id === a.id || n.assertion.utterance === a.utterance),
      })),
  );
  const seen = new Set<string>();
  const once = others.filter(({ a }) => !seen.has(a.id) && seen.add(a.id));
  if (once.length === 0)
    return note.stance === 'affirms' ? <p className={styles.alone}>No other voice on this.</p> : null;
  return (
    <ul className={styles.others}>
      {once.map(({ a, claim, here }) => (
        <li key={a.id}>
          <StanceMark stance={a.stance} />
          <span>
            <strong>{voiceOf(a)}</strong> {stanceWords[a.stance].verb.toLowerCase()}{' '}
            {here && a.article.id === note.assertion.article.id ? (
              <Link href={hrefOf(here.number)}>({here.number})</Link>
            ) : (
              <Link href={inArticle(a.article.id, claim.id, a.id)}>in “{a.article.title}”</Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What opens under the note in hand: standing, manner, figures, who else speaks to it, and the ways on. */
export function NoteDetails({
  note,
  notes,
  hrefOf,
}: {
  note: Note;
  notes: readonly Note[];
  hrefOf(note: number): string;
}) {
  const [claim] = note.claims;
  if (!claim) return null;
  const when = claim.validFrom || claim.validTo ? periodInWords(claim.validFrom, claim.validTo) : claim.dateText;
  const several = note.claims.length > 1;
  return (
    <div className={styles.details}>
      <p className={styles.manner}>
        {!several && <StandingChip standing={claim.standing} word={standingWordOf(claim)} />}
        <span>{mannerOf(note)}</span>
        {when && !several && <span>{when}</span>}
      </p>
      {!several && claim.figures.map((f) => <FigureLine key={f.text + f.measure} figure={f} />)}
      {several && (
        <ul className={styles.others}>
          {note.claims.map((c) => (
            <li key={c.id}>
              <StandingChip standing={c.standing} word={standingWordOf(c)} />
              <span>{c.statement}</span>
            </li>
          ))}
        </ul>
      )}
      <Others note={note} notes={notes} hrefOf={hrefOf} />
      <Link className={styles.way} href={onCanvas(claim)}>
        <Waypoints size={14} strokeWidth={1.8} aria-hidden="true" />
        On the canvas
      </Link>
    </div>
  );
}

/** A note in the margin; only the one in hand opens. */
export const NoteCard = memo(function NoteCard({
  note,
  notes,
  dense,
  open,
  hrefOf,
  onTake,
}: {
  note: Note;
  notes: readonly Note[];
  dense: boolean;
  open: boolean;
  hrefOf(note: number): string;
  onTake(note: number | undefined): void;
}) {
  const loud = note.claims.find((c) => !quiet.has(c.standing));
  return (
    <li
      className={styles.note}
      data-note-card={note.number}
      data-dense={dense || undefined}
      data-open={open || undefined}
    >
      <Link
        className={styles.head}
        href={hrefOf(note.number)}
        aria-expanded={open}
        onClick={(e) => {
          if (e.metaKey || e.ctrlKey || e.shiftKey) return;
          e.preventDefault();
          onTake(open ? undefined : note.number);
        }}
      >
        <span className={styles.number}>{note.number}</span>
        <span className={styles.words}>
          <span className={styles.proposition}>
            {note.stance !== 'affirms' && <StanceMark stance={note.stance} size={12} />} <NoteWords note={note} />
          </span>
          {(open || !dense || note.assertion.chain.length > 0) && <VoiceLine steps={stepsOfNote(note)} />}
          {loud && !open && note.stance === 'affirms' && (
            <StandingChip standing={loud.standing} word={standingWordOf(loud)} />
          )}
        </span>
      </Link>
      {open && <NoteDetails note={note} notes={notes} hrefOf={hrefOf} />}
    </li>
  );
});
