import { memo } from 'react';
import { Link } from 'wouter';
import type { Assertion, Claim } from '../../../server/contract/claim.ts';
import { stances } from '../../../server/contract/terms.ts';
import { standingWordOf } from '../../ui/claimSides.ts';
import { periodInWords } from '../../ui/dates.ts';
import { FigureLine } from '../../ui/FigureLine.tsx';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { stepsOf, unvoiced, VoiceLine } from '../../ui/VoiceChain.tsx';
import { counted, modalityWords, quoteWords, reviewWords, stanceWords } from '../../ui/words.ts';
import { NoteWays } from './NoteWays.tsx';
import styles from './note-card.module.css';
import { inArticle } from './places.ts';
import { judgementOn, type Note, reachInWords } from './reading.ts';

const quiet = new Set(['single-source', 'corroborated']);
export const stepsOfNote = ({ assertion: a }: Note) => stepsOf(a);

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
  if (first !== undefined) return first.entity.name;
  return `${a.article.publisher.name}, ${unvoiced(a.modality)},`;
};

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}:`;

type Other = { readonly a: Assertion; readonly claim: Claim };
const othersOf = (note: Note, claim: Claim): Other[] =>
  claim.assertions
    .filter((a) => a.utterance !== note.assertion.utterance && a.review !== 'rejected')
    .map((a) => ({ a, claim }));

type Ways = { notes: readonly Note[]; hrefOf(note: number): string };
/** The way to another voice: a note here, or another article. */
function Way({ other: { a, claim }, note, notes, hrefOf }: Ways & { other: Other; note: Note }) {
  const here = notes.find((n) => n.assertion.id === a.id || n.assertion.utterance === a.utterance);
  return here && a.article.id === note.assertion.article.id ? (
    <Link href={hrefOf(here.number)}>({here.number})</Link>
  ) : (
    <Link href={inArticle(a.article.id, claim.id, a.id)}>in “{a.article.title}”</Link>
  );
}

/** The other voices on the claim of a note, each with what it did. */
function Others({ note, claim, ...ways }: Ways & { note: Note; claim: Claim }) {
  const others = othersOf(note, claim);
  if (others.length === 0)
    return note.stance === 'affirms' ? <p className={styles.alone}>No other voice on this.</p> : null;
  return (
    <ul className={styles.others}>
      {others.map((other) => (
        <li key={other.a.id}>
          <StanceMark stance={other.a.stance} />
          <span>
            <strong>{voiceOf(other.a)}</strong> {stanceWords[other.a.stance].past}{' '}
            <Way other={other} note={note} {...ways} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One of several claims that a note reaches: how it stands, whose judgement that is, and its other voices by stance. */
function ReachedClaim({ note, claim, ...ways }: Ways & { note: Note; claim: Claim }) {
  const others = othersOf(note, claim);
  return (
    <li className={styles.reached}>
      <span>
        <StandingChip standing={claim.standing} word={standingWordOf(claim)} /> {claim.statement}
      </span>
      {judgementOn(note, claim) && <span className={styles.judged}>Reached by judgement.</span>}
      {stances
        .map((stance) => ({ stance, of: others.filter(({ a }) => a.stance === stance) }))
        .filter(({ of }) => of.length > 0)
        .map(({ stance, of }) => (
          <span key={stance} className={styles.side}>
            <StanceMark stance={stance} />
            <span>
              {stanceWords[stance].verb}:{' '}
              {of.map((other, i) => (
                <span key={other.a.id}>
                  {i > 0 && '; '}
                  <strong>{voiceOf(other.a).replace(/,$/, '')}</strong> <Way other={other} note={note} {...ways} />
                </span>
              ))}
            </span>
          </span>
        ))}
    </li>
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
  const judged = judgementOn(note, claim);
  return (
    <div className={styles.details}>
      <p className={styles.manner}>
        {!several && <StandingChip standing={claim.standing} word={standingWordOf(claim)} />}
        <span>{mannerOf(note)}</span>
        {when && !several && <span>{when}</span>}
      </p>
      {!several && claim.figures.map((f) => <FigureLine key={f.text + f.measure} figure={f} />)}
      {judged && !several && (
        <p className={styles.judged}>
          {sentence(reachInWords(note))} {judged.reason}
        </p>
      )}
      {several ? (
        <ul className={styles.others}>
          {note.claims.map((c) => (
            <ReachedClaim key={c.id} note={note} claim={c} notes={notes} hrefOf={hrefOf} />
          ))}
        </ul>
      ) : (
        <Others note={note} claim={claim} notes={notes} hrefOf={hrefOf} />
      )}
      <NoteWays note={note} claim={claim} />
    </div>
  );
}

/** Where most notes go without a line of voices: whoever is named, and that nobody is named for hearsay. */
const saysWho = ({ assertion: a }: Note) => a.chain.length > 0 || unvoiced(a.modality) !== unvoiced('asserted');

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
  const reach = reachInWords(note);
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
          {(open || !dense || saysWho(note)) && <VoiceLine steps={stepsOfNote(note)} />}
          {!open && reach !== '' && <span className={styles.judged}>{reach}</span>}
          {loud && !open && note.stance === 'affirms' && (
            <StandingChip standing={loud.standing} word={standingWordOf(loud)} />
          )}
        </span>
      </Link>
      {open && <NoteDetails note={note} notes={notes} hrefOf={hrefOf} />}
    </li>
  );
});
