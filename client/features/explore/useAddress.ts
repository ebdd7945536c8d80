import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readAddress, writeAddress } from '../../state/address/address.ts';
import { idsOf } from '../../state/canvas/canvas.ts';
import { keep } from '../../state/saved/saved.ts';
import { useView } from '../../state/view.ts';
import { expect } from './opening.ts';
import type { Desk } from './useDesk.ts';

/**
 * Keeps the view in the address and the address in the view. A bare address opens the opening query, unless a canvas is
 * there already: then somebody came back from another page. What differs from the canvas as it opened is also saved.
 */
export function useAddress(desk: Desk): void {
  const search = useSearch();
  const [, go] = useLocation();
  const written = useRef<string | null>(null);
  const { ready, open, grant } = desk;

  const client = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the address that the page was opened with
  useEffect(() => {
    if (idsOf(useView.getState().canvas).length > 0) return;
    const asked = readAddress(search);
    expect(
      client,
      asked.on.map((e) => e.id),
      asked.query,
    );
  }, []);

  useEffect(() => {
    if (!ready || search === written.current) return;
    written.current = search;
    const asked = readAddress(search);
    const here = idsOf(useView.getState().canvas).length > 0;
    if (!here || asked.on.length > 0 || asked.query !== null) open(search === '' ? null : asked);
    else if (asked.selection) grant({ put: [], select: asked.selection, near: null });
  }, [search, ready, open, grant]);

  const { canvas, opened, selection, picked, filters, table } = useView();
  useEffect(() => {
    if (idsOf(canvas).length === 0) return;
    const whole = canvas !== opened;
    const address = writeAddress({ canvas, selection, picked, filters, table }, whole);
    if (whole) keep(window.localStorage, { address, entities: idsOf(canvas).length, at: new Date().toISOString() });
    if (address === written.current) return;
    written.current = address;
    go(address === '' ? '/' : `/?${address}`, { replace: true });
  }, [canvas, opened, selection, picked, filters, table, go]);

  const wish = useView((v) => v.wish);
  useEffect(() => {
    if (!ready || !wish || idsOf(canvas).length === 0) return;
    useView.getState().granted();
    grant(wish);
  }, [ready, wish, canvas, grant]);
}
