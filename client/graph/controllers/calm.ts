import type { Core } from 'cytoscape';
import { rendererOf } from '../hit/renderer.ts';

/**
 * The first time an element is drawn its box is worked out, and Cytoscape takes that for a change: it works all of a new
 * canvas out a second time and draws it again. Drawing changes nothing, so on a large canvas nothing is told of it.
 */
export function drawCalmly(cy: Core, wanted: () => boolean): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  const draw = renderer.render;
  const every: { emitAndNotify(...told: unknown[]): unknown } = Object.getPrototypeOf(cy.collection());
  renderer.render = (options) => {
    if (!wanted()) return draw.call(renderer, options);
    const tell = every.emitAndNotify;
    every.emitAndNotify = function (this: unknown, event, ...rest) {
      return event === 'bounds' ? this : tell.call(this, event, ...rest);
    };
    try {
      draw.call(renderer, options);
    } finally {
      every.emitAndNotify = tell;
    }
  };
}
