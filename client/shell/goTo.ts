import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useActs } from '../state/acts/acts.ts';

/** Work that begins on no canvas, from any page: in the palette by its words. */
export function useGoTo(): void {
  const [, go] = useLocation();
  useEffect(() => {
    useActs.getState().offer('pages', [
      { id: 'go-review', word: 'Review what waits', section: 'Go to', run: () => go('/review') },
      { id: 'go-import', word: 'Add articles', section: 'Go to', run: () => go('/import') },
    ]);
    return () => useActs.getState().withdraw('pages');
  }, [go]);
}
