import { type RefObject, useEffect } from 'react';
import type { ReadParagraph } from './reading.ts';

/** Where in the text these words stand that a search found. */
export const foundIn = (
  paragraphs: readonly ReadParagraph[],
  text: string,
  words: string,
): ReadParagraph | undefined => {
  const at = text.indexOf(words);
  return at < 0 ? undefined : paragraphs.find((p) => p.start <= at && at < p.end);
};

/** What a search found in this text, named in the address: its paragraph comes into view and has the focus. */
export function useFound(
  box: RefObject<HTMLElement | null>,
  paragraphs: readonly ReadParagraph[],
  text: string,
  words: string | null,
): void {
  useEffect(() => {
    const paragraph = words ? foundIn(paragraphs, text, words) : undefined;
    const found = paragraph && box.current?.querySelector<HTMLElement>(`#p${paragraph.number}`);
    if (!found) return;
    found.tabIndex = -1;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
    return () => found.removeAttribute('tabindex');
  }, [box, paragraphs, text, words]);
}
