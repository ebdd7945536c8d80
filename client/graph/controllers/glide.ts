import type { Core } from 'cytoscape';
import { rendererOf } from '../hit/renderer.ts';

/** ms without a gesture after which what was moved is drawn again. */
const rest = 160;

/**
 * While the ground is panned or zoomed by hand, moves the picture that was drawn last instead of drawing every step:
 * one full drawing takes longer than a frame on a large canvas. Sharp again as soon as the hand rests.
 */
export function glideWhile(cy: Core, wanted: () => boolean): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  const draw = renderer.render;
  const { canvases } = renderer.data;
  const moving = [canvases[renderer.NODE], canvases[renderer.DRAG]];
  let drawn: { zoom: number; pan: { x: number; y: number } } | null = null;
  let waiting = false;

  const byHand = () =>
    renderer.pinching || renderer.hoverData.dragging || renderer.swipePanning || renderer.data.wheelZooming;
  const put = (transform: string) => {
    for (const canvas of moving) if (canvas) Object.assign(canvas.style, { transform, transformOrigin: '0 0' });
  };
  const settle = () => {
    waiting = true;
    setTimeout(() => {
      if (cy.destroyed()) return;
      if (byHand()) return settle();
      waiting = false;
      renderer.redrawHint('eles', true);
      renderer.redraw();
    }, rest);
  };
  renderer.render = (options) => {
    // A picture for a file, not for the screen.
    if (options?.forcedContext) return draw.call(renderer, options);
    const { zoom, pan } = { zoom: cy.zoom(), pan: cy.pan() };
    if (drawn && wanted() && byHand()) {
      const k = zoom / drawn.zoom;
      put(`translate(${pan.x - drawn.pan.x * k}px, ${pan.y - drawn.pan.y * k}px) scale(${k})`);
      if (!waiting) settle();
      cy.emit('render');
      return;
    }
    put('');
    drawn = { zoom, pan: { ...pan } };
    draw.call(renderer, options);
  };
}
