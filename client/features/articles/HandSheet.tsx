import { ChevronLeft, ChevronRight, List, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { Button, ButtonLink, IconButton } from '../../ui/Button.tsx';
import { standingWordOf } from '../../ui/claimSides.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { StandingChip } from '../../ui/StandingChip.tsx';
import { VoiceLine } from '../../ui/VoiceChain.tsx';
import { counted } from '../../ui/words.ts';
import styles from './hand-sheet.module.css';
import { mannerOf, NoteDetails, NoteWords, stepsOfNote } from './NoteCard.tsx';
import { onCanvas } from './places.ts';
import { type Reading, reachInWords } from './reading.ts';
import type { Reader } from './useReader.ts';

/** On a telephone the margin is a sheet at the foot: the note in hand, the way to the next, two actions. */
export function HandSheet({ reading, reader }: { reading: Reading; reader: Reader }) {
  const [open, setOpen] = useState(false);
  const { hand, wanted } = reader;
  const at = hand ? wanted.indexOf(hand) : -1;
  const [claim] = hand?.claims ?? [];
  const disputed = claim?.standing === 'disputed' || claim?.standing === 'denied-only';
  return (
    <section className={styles.sheet} data-open={open || undefined} aria-label="Note in hand">
      <span className={styles.grip} aria-hidden="true" />
      <div className={styles.head}>
        <h2 className={styles.title} aria-live="polite">
          {at >= 0 ? `Note ${at + 1} of ${wanted.length}` : counted(wanted.length, 'note')}
        </h2>
        <IconButton
          kind="plain"
          icon={ChevronLeft}
          label="Previous note"
          disabled={at === 0}
          onClick={() => reader.step(-1)}
        />
        <IconButton
          kind="plain"
          icon={ChevronRight}
          label="Next note"
          disabled={at === wanted.length - 1}
          onClick={() => reader.step(1)}
        />
      </div>
      {hand && claim ? (
        <>
          <div className={styles.body}>
            <p className={styles.number}>{hand.number}</p>
            <div className={styles.note}>
              <p className={styles.proposition}>
                {hand.stance !== 'affirms' && <StanceMark stance={hand.stance} />} <NoteWords note={hand} />
              </p>
              <VoiceLine steps={stepsOfNote(hand)} />
              {open ? (
                <NoteDetails note={hand} notes={reading.notes} hrefOf={reader.hrefOf} />
              ) : (
                <p className={styles.manner}>
                  <StandingChip standing={claim.standing} word={standingWordOf(claim)} />
                  {[mannerOf(hand), reachInWords(hand)].filter((words) => words !== '').join(', ')}
                </p>
              )}
            </div>
          </div>
          <div className={styles.actions}>
            <Button icon={List} aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'Less' : disputed ? 'Who disputes it' : 'Who else says so'}
            </Button>
            <ButtonLink icon={Waypoints} href={onCanvas(claim)}>
              On the canvas
            </ButtonLink>
          </div>
        </>
      ) : (
        <p className={styles.none}>
          Touch an underlined passage, or go from note to note: each is one thing a voice says in this text.
        </p>
      )}
    </section>
  );
}
