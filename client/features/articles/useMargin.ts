import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { followText, placeNotes, type Sheet } from './placing.ts';
import type { Note } from './reading.ts';

/** First line of the first words of every note, measured from the top of the text. */
function anchorsIn(text: HTMLElement): Map<number, number> {
  const origin = text.getBoundingClientRect().top;
  const found = new Map<number, number>();
  for (const piece of text.querySelectorAll<HTMLElement>('[data-starts]')) {
    const top = (piece.getClientRects()[0]?.top ?? 0) - origin;
    for (const n of piece.dataset.starts?.split(' ') ?? []) if (!found.has(Number(n))) found.set(Number(n), top);
  }
  return found;
}

/**
 * Keeps the margin with the text: places the notes whenever text or notes change their size, and scrolls them as the
 * text scrolls. Writes to the elements directly: nothing of this is worth drawing 300 notes again.
 */
export function useMargin(text: RefObject<HTMLElement | null>, notes: readonly Note[], hand: Note | undefined) {
  const pane = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const sheet = useRef<Sheet>({ anchors: [], tops: [], length: 0 });
  const held = hand === undefined ? -1 : notes.indexOf(hand);
  const follow = useRef<() => void>(() => undefined);

  useLayoutEffect(() => {
    follow.current = () => {
      const [frame, words] = [pane.current, text.current];
      if (!frame || !words) return;
      const view = {
        scrolled: frame.getBoundingClientRect().top - words.getBoundingClientRect().top,
        height: frame.clientHeight,
        textLength: words.offsetHeight,
      };
      frame.scrollTop = followText(sheet.current, view, held);
    };
  }, [text, held]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other notes are other cards to place
  useLayoutEffect(() => {
    const [box, words] = [list.current, text.current];
    if (!box || !words) return;
    const cards = [...box.children].filter(
      (c): c is HTMLElement => c instanceof HTMLElement && c.dataset.noteCard !== '',
    );
    const place = () => {
      const found = anchorsIn(words);
      const floor = box.offsetTop;
      let last = 0;
      const measured = cards.map((card) => {
        last = (found.get(Number(card.dataset.noteCard)) ?? last + 8) - 8;
        return { anchor: last, height: card.offsetHeight - 1 };
      });
      const tops = placeNotes(measured, floor);
      cards.forEach((card, i) => {
        card.style.translate = `0 ${Math.round((tops[i] ?? 0) - floor)}px`;
      });
      const end = Math.max((tops.at(-1) ?? floor) + (measured.at(-1)?.height ?? 0) + 48, words.offsetHeight);
      box.style.height = `${Math.round(end - floor)}px`;
      sheet.current = { anchors: measured.map((m) => m.anchor), tops, length: end };
      follow.current();
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(words);
    for (const card of cards) watch.observe(card);
    return () => watch.disconnect();
  }, [text, notes]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new note in hand is what the margin has to move for
  useEffect(() => follow.current(), [held]);
  useEffect(() => {
    let due = 0;
    const soon = () => {
      due ||= requestAnimationFrame(() => {
        due = 0;
        follow.current();
      });
    };
    addEventListener('scroll', soon, { passive: true });
    return () => {
      removeEventListener('scroll', soon);
      cancelAnimationFrame(due);
    };
  }, []);
  return { pane, list };
}
