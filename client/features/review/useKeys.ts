import { useEffect, useRef } from 'react';
import type { Act } from '../../state/acts/acts.ts';

const fields =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], dialog';
/** Where names are chosen one may begin to type on a button, and nobody then means a verdict. */
const picking = '[data-picking]';
/** Ways to press the same: with Shift the arrows move where a passage ends, with Alt as well where it begins. */
const arrows: Readonly<Record<string, string>> = {
  'Shift ArrowLeft': '}',
  'Shift ArrowRight': ']',
  'Alt Shift ArrowLeft': '[',
  'Alt Shift ArrowRight': '{',
};
/** What was pressed, as an act names it; a digit counts wherever the keyboard writes something else on its key. */
const pressed = (e: KeyboardEvent): string =>
  (e.shiftKey && arrows[`${e.altKey ? 'Alt ' : ''}Shift ${e.key}`]) ||
  (/^Digit[1-9]$/.test(e.code) && !e.shiftKey ? e.code.slice(5) : e.key.toUpperCase());

/**
 * The keys of these acts, wherever the focus lies but where one types. Not `useHotkeys`: a bracket may need AltGr or a
 * chosen stance may have the focus, and both must still work.
 */
export function useKeys(acts: readonly Act[]): void {
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.metaKey || (e.ctrlKey && !e.altKey)) return;
      if (!(e.target instanceof HTMLElement) || e.target.closest(fields)) return;
      const key = pressed(e);
      if (e.altKey && !/^[[\]{}]$/.test(key)) return;
      if (/^[A-Z]$/.test(key) && e.target.closest(picking)) return;
      const act = now.current.find((a) => a.keys?.toUpperCase() === key);
      if (act === undefined || act.off !== undefined) return;
      e.preventDefault();
      act.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
