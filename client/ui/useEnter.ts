import { type KeyboardEvent, useEffect, useRef } from 'react';

const moves = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'Tab']);

/**
 * Enter in a field that searches: it takes the first that was found for the very words in the field, at once or as soon as
 * they have been looked for. Lists keep the last finds on screen while the next come, and the first of those may be somebody
 * else. Whoever moved along the list takes the line in hand, which is the list's own doing. Use it for onKeyDownCapture.
 */
export function useEnter({
  words,
  found,
  looked,
  take,
}: {
  words: string;
  /** What the list offers, in its order. */
  found: readonly string[];
  /** Whether that is what there is for these words. */
  looked: boolean;
  take(value: string): void;
}): (e: KeyboardEvent) => void {
  const awaited = useRef<string>(null);
  const moved = useRef<string>(null);
  const now = `${words}\n${found.join()}`;
  const [first] = found;
  useEffect(() => {
    if (awaited.current === null) return;
    // Whoever types on did not mean these words.
    if (awaited.current === words && !looked) return;
    const meant = awaited.current === words;
    awaited.current = null;
    if (meant && first !== undefined) take(first);
  });
  return (e) => {
    if (moves.has(e.key)) moved.current = now;
    // An editor for other scripts takes Enter for itself.
    if (e.key !== 'Enter' || e.nativeEvent.isComposing || moved.current === now || words === '') return;
    if (looked && first === undefined) return;
    e.preventDefault();
    e.stopPropagation();
    if (!looked) awaited.current = words;
    else if (first !== undefined) take(first);
  };
}
