import { type RefObject, useEffect } from 'react';
import type { Note } from './reading.ts';
import { peopleOf } from './surroundings.ts';

/**
 * Lights every mention of whom the note in hand is about, all through the text. Written to the elements directly: a text
 * with 2,000 marks is not drawn again for a note that is taken up. `drawn`: changes when other paragraphs are drawn.
 */
export function useHeld(text: RefObject<HTMLElement | null>, hand: Note | undefined, drawn: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other paragraphs hold other mentions
  useEffect(() => {
    if (!hand) return;
    const words = text.current;
    const lit = peopleOf(hand).flatMap((id) => [
      ...(words?.querySelectorAll<HTMLElement>(`[data-entity="${CSS.escape(id)}"]`) ?? []),
    ]);
    for (const mention of lit) mention.dataset.held = '';
    return () => {
      for (const mention of lit) delete mention.dataset.held;
    };
  }, [text, hand, drawn]);
}
