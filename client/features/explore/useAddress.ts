import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation, useSearch } from 'wouter';
import { hrefOf, readAddress, writeAddress } from '../../state/address/address.ts';
import { membersOf } from '../../state/canvas/canvas.ts';
import { noFilters } from '../../state/filters/filters.ts';
import { keep } from '../../state/saved/saved.ts';
import { isPlain, useView } from '../../state/view.ts';
import { expect } from './opening.ts';
import type { Desk } from './useDesk.ts';

/**
 * Keeps the view in the address and the address in the view. A bare address opens the opening query, unless a canvas is
 * there already: then somebody came back to it. What differs from the canvas as it opened is also saved.
 */
export function useAddress(desk: Desk): void {
  const search = useAddressText();
  const [, go] = useLocation();
  const written = useRef<string | null>(null);
  /** Another page sent somebody here for something: Back leads there, not to the canvas without it. */
  const sent = useRef(useView.getState().wish !== null || inHand(search) !== null);
  /** Somebody comes back to the canvas that was left: its address takes the place of the bare one. */
  const back = useRef(membersOf(useView.getState().canvas).length > 0);
  const { ready, open, grant } = desk;

  const client = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the address that the page was opened with
  useEffect(() => {
    if (membersOf(useView.getState().canvas).length > 0) return;
    const asked = readAddress(search);
    if (asked.view === null)
      expect(
        client,
        asked.on.map((e) => e.id),
        asked.query,
      );
  }, []);

  useEffect(() => {
    if (!ready || search === written.current) return;
    const before = written.current;
    written.current = search;
    const asked = readAddress(search);
    const here = membersOf(useView.getState().canvas).length > 0;
    if (here && before !== null) {
      // The way to the explorer, pressed in it or before another page was there, throws no work away.
      if (search === '' && besideHand(before) !== '') {
        written.current = before;
        go(hrefOf(before), { replace: true });
        return;
      }
      // Back or forward within the explorer: to what was in hand, or to a canvas as it was.
      if (besideHand(search) !== besideHand(before)) open(search === '' ? null : asked);
      else if (asked.selection) grant({ put: [], select: asked.selection, near: null });
      else useView.getState().select(null);
      return;
    }
    if (!here || asked.on.length > 0 || asked.query !== null || asked.view !== null || asked.groups !== null)
      open(search === '' ? null : asked);
    else if (asked.selection) grant({ put: [], select: asked.selection, near: null });
  }, [search, ready, open, grant, go]);

  const { canvas, opened, selection, picked, filters, table, begun } = useView();
  useEffect(() => {
    const entities = membersOf(canvas).length;
    if (entities === 0) return;
    const returning = back.current;
    back.current = false;
    const plain = isPlain({ canvas, filters, opened });
    const shown = { canvas, selection, picked, table, filters: plain && canvas.view !== null ? noFilters : filters };
    const address = writeAddress(shown, !plain);
    if (!plain)
      keep(window.localStorage, { address, title: canvas.title, entities, at: new Date().toISOString(), begun });
    const before = written.current;
    if (address === before) return;
    written.current = address;
    // What somebody takes in hand here is a place to come back to; everything else only keeps the address true.
    const taken = selection !== null && before !== null && inHand(address) !== inHand(before);
    go(hrefOf(address), { replace: !taken || sent.current || returning });
    if (selection !== null) sent.current = false;
  }, [canvas, opened, selection, picked, filters, table, begun, go]);

  const wish = useView((v) => v.wish);
  useEffect(() => {
    if (!ready || !wish || membersOf(canvas).length === 0) return;
    useView.getState().granted();
    grant(wish);
  }, [ready, wish, canvas, grant]);
}

/** What the address bar holds of the view: behind the question mark, or where that would be too long, behind the #. */
function useAddressText(): string {
  const search = useSearch();
  const hash = useSyncExternalStore(watchHash, () => window.location.hash.slice(1));
  return search === '' && hash.includes('=') ? hash : search;
}
function watchHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

const inHand = (address: string): string | null => new URLSearchParams(address).get('sel');
/** The address without what is in hand. */
function besideHand(address: string): string {
  const said = new URLSearchParams(address);
  said.delete('sel');
  said.delete('pick');
  return said.toString();
}
