import { useLocation, useSearch } from 'wouter';
import { type Asked, readAsked, writeAsked } from './address.ts';

/** What the address asks of a page of voices, and the way to ask otherwise; a look is no step of the history. */
export function useAsked(): [Asked, (change: Partial<Asked>) => void] {
  const [path, go] = useLocation();
  const asked = readAsked(useSearch());
  return [
    asked,
    (change) => {
      const said = writeAsked({ ...asked, ...change });
      go(said === '' ? path : `${path}?${said}`, { replace: true });
    },
  ];
}
