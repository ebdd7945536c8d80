import type { Core } from 'cytoscape';
import { type Drawn, rendererOf, seenOf } from '../hit/renderer.ts';

/**
 * The renderer throws its picture of the whole away whenever an element was styled, be it to the same style, as each
 * press and release of the mouse does. On a large canvas it keeps it until something looks different.
 */
export function keepLayers(cy: Core, wanted: () => boolean): void {
  const layers = rendererOf(cy)?.data.lyrTxrCache;
  if (!layers) return;
  const seen = new WeakMap<Drawn, string>();
  const drop = layers.invalidateElements;
  layers.invalidateElements = (some) => {
    if (!wanted()) return drop.call(layers, some);
    const changed = Array.from(some).filter((e) => {
      // What the layers are told of may be a request of theirs, which is no element.
      if (typeof e.isNode !== 'function') return true;
      const now = seenOf(e);
      const same = now !== null && seen.get(e) === now;
      if (now !== null) seen.set(e, now);
      return !same;
    });
    drop.call(layers, changed);
  };
}
