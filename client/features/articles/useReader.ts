import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { type Standing, standings } from '../../../server/contract/terms.ts';
import { type Note, noteOfClaim, type Reading } from './reading.ts';

/** What the reader holds, kept in the address: `?claim=` (with `voice=` for another of its voices), `?standing=`, `?words=`. */
export type Reader = {
  readonly hand: Note | undefined;
  /** The address asks for a claim that has no note here. */
  readonly missing: boolean;
  /** Notes that the filter lets through, in reading order. */
  readonly wanted: readonly Note[];
  readonly standing: Standing | undefined;
  /** Words of the text that somebody came for, until they take a note in hand. */
  readonly words: string | null;
  take(note: Note | undefined): void;
  /** The next (+1) or previous (-1) note; from nothing, the first or the last. */
  step(by: 1 | -1): void;
  filterBy(standing: Standing | undefined): void;
  /** The address with this note in hand; stable while only the hand moves. */
  hrefOf(note: number): string;
};

const hasStanding = (note: Note, standing: Standing | undefined): boolean =>
  standing === undefined || note.claims.some((c) => c.standing === standing);

/** A denial is one note for all the claims it reaches, so any of its assertions leads to it. */
const speaks = (note: Note, claim: string, voice: string): boolean =>
  note.claims.some(
    (c) =>
      c.id === claim &&
      c.assertions.some(
        (a) =>
          a.id === voice &&
          (a.id === note.assertion.id || (a.utterance === note.assertion.utterance && a.stance === note.stance)),
      ),
  );
export function handOf(notes: readonly Note[], claim: string | null, voice: string | null): Note | undefined {
  if (claim === null) return undefined;
  const asked = voice === null ? undefined : notes.find((n) => speaks(n, claim, voice));
  return asked ?? noteOfClaim(notes, claim);
}

/** The query of an address with this note in hand; other parts stay. */
export function withHand(said: URLSearchParams, note: Note | undefined, notes: readonly Note[]): URLSearchParams {
  const next = new URLSearchParams(said);
  next.delete('claim');
  next.delete('voice');
  next.delete('words');
  const [claim] = note?.claims ?? [];
  if (note === undefined || claim === undefined) return next;
  next.set('claim', claim.id);
  if (noteOfClaim(notes, claim.id) !== note) next.set('voice', note.assertion.id);
  return next;
}

export function useReader(article: string, { notes }: Reading): Reader {
  const [said, say] = useSearchParams();
  const [claim, voice, asked] = [said.get('claim'), said.get('voice'), said.get('standing')];
  const standing = standings.find((s) => s === asked);
  const hand = useMemo(() => handOf(notes, claim, voice), [notes, claim, voice]);
  const wanted = useMemo(() => notes.filter((n) => hasStanding(n, standing)), [notes, standing]);
  const take = useCallback(
    (note: Note | undefined) => say((now) => withHand(now, note, notes), { replace: true }),
    [say, notes],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const at = hand === undefined ? -1 : wanted.indexOf(hand);
      const next = at === -1 ? (by === 1 ? wanted[0] : wanted.at(-1)) : wanted[at + by];
      if (next) take(next);
    },
    [hand, wanted, take],
  );
  const filterBy = useCallback(
    (next: Standing | undefined) =>
      say(
        (now) => {
          const changed = new URLSearchParams(now);
          if (next === undefined) changed.delete('standing');
          else changed.set('standing', next);
          return changed;
        },
        { replace: true },
      ),
    [say],
  );
  const hrefOf = useCallback(
    (number: number) => {
      const kept = new URLSearchParams(standing === undefined ? {} : { standing });
      const note = notes[number - 1];
      return `/articles/${encodeURIComponent(article)}?${withHand(kept, note, notes)}`;
    },
    [article, notes, standing],
  );
  const words = said.get('words');
  return { hand, missing: claim !== null && hand === undefined, wanted, standing, words, take, step, filterBy, hrefOf };
}
