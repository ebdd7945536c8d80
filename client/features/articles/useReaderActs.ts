import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { type Act, useActs } from '../../state/acts/acts.ts';
import { askActs } from '../../state/acts/asking.ts';
import { speakerOf } from '../../ui/brief.ts';
import { disputesHref, voiceHref } from '../../ui/hrefs.ts';
import { onCanvas, toClaim } from './places.ts';
import type { Note } from './reading.ts';
import type { Reader } from './useReader.ts';

/** What can be done with the note in hand, and the way to the next: by key, in the palette and on the sheet of keys. */
export function useReaderActs({ hand, wanted, step, take }: Pick<Reader, 'hand' | 'wanted' | 'step' | 'take'>): void {
  const [, go] = useLocation();
  const acts = useMemo((): Act[] => {
    const at = hand ? wanted.indexOf(hand) : -1;
    const off = (is: boolean, why: string) => (is ? { off: why } : {});
    return [
      {
        id: 'next-note',
        word: 'Next note',
        section: 'In hand',
        keys: 'J',
        ...off(at === wanted.length - 1, 'This is the last.'),
        run: () => step(1),
      },
      {
        id: 'previous-note',
        word: 'Previous note',
        section: 'In hand',
        keys: 'K',
        ...off(at === 0 || wanted.length === 0, 'This is the first.'),
        run: () => step(-1),
      },
      ...(hand ? handActs(hand, go) : []),
    ];
  }, [hand, wanted, step, go]);
  const { offer, withdraw } = useActs.getState();
  useEffect(() => offer('reader', acts), [offer, acts]);
  useEffect(() => () => withdraw('reader'), [withdraw]);
  useHotkeys([
    ...acts.flatMap((a): [string, () => void][] => (a.keys && a.off === undefined ? [[a.keys, a.run]] : [])),
    ['Escape', () => take(undefined)],
  ]);
}

function handActs(hand: Note, go: (href: string) => void): Act[] {
  const [claim] = hand.claims;
  if (!claim) return [];
  const speaker = speakerOf(hand.assertion);
  return [
    ...askActs({
      says: { run: () => go(toClaim(claim.id)) },
      disputes: { run: () => go(disputesHref(claim.subject.id)) },
      others: { run: () => go(voiceHref(speaker.id)) },
    }),
    { id: 'on-canvas', word: 'Show it on the canvas', section: 'Go to', keys: 'C', run: () => go(onCanvas(claim)) },
  ];
}
