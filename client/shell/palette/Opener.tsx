import { useHotkeys } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { usePalette } from '../../state/palette/palette.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import styles from './palette.module.css';

// Fetched when somebody first asks for them.
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const KeySheet = lazy(async () => ({ default: (await import('./KeySheet.tsx')).KeySheet }));

/** The field in the bar: a door to the palette, which has the room that a field has not. */
export function Opener({ small }: { small: boolean }) {
  const open = usePalette((p) => p.open !== null);
  const keys = usePalette((p) => p.keys);
  const show = usePalette((p) => p.show);
  const showKeys = usePalette((p) => p.showKeys);
  const close = () => showKeys(false);
  useHotkeys([
    ['/', () => show('everything')],
    ['shift+?', () => showKeys(true)],
    ['?', () => showKeys(true)],
    // What opens closes itself; this is for what could not be fetched.
    ['Escape', close, { preventDefault: false }],
  ]);
  useEffect(() => (open ? catchEarly() : undefined), [open]);
  // From a field as well.
  useHotkeys([['mod+K', () => show('everything')]], []);
  return (
    <>
      {small ? (
        <IconButton icon={Search} label="Search" onClick={() => show('everything')} />
      ) : (
        <button type="button" className={styles.door} onClick={() => show('everything')} aria-haspopup="dialog">
          <Search size={16} strokeWidth={1.8} aria-hidden="true" />
          <span>Find an entity, a claim or an article</span>
          <KeyCap>/</KeyCap>
        </button>
      )}
      <ErrorBoundary at={`${open} ${keys}`} what="dialog" className={styles.unfetched} onClose={close}>
        <Suspense fallback={null}>
          {open && <Palette />}
          {keys && <KeySheet />}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

/** Whoever knows the palette types on at once: until its field has the focus, letters are kept for it and do nothing else. */
function catchEarly(): () => void {
  const keep = (e: KeyboardEvent) => {
    // What could not be fetched has buttons of its own.
    if (e.target instanceof Element && e.target.closest('input, [role="alert"]')) return;
    if (e.ctrlKey || e.metaKey || e.altKey || e.key.length !== 1) return;
    e.preventDefault();
    e.stopPropagation();
    usePalette.getState().typeEarly(e.key);
  };
  document.addEventListener('keydown', keep, { capture: true });
  return () => document.removeEventListener('keydown', keep, { capture: true });
}
