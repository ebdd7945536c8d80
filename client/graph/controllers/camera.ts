import type { Core } from 'cytoscape';
import type { Placed } from '../../state/canvas/canvas.ts';
import { type Camera, fitView, type Inset, leastZoom, mostZoom, noInset, panTo } from '../fit.ts';
import type { Piece } from '../layout/piece.ts';
import type { Label } from '../measure.ts';

export type Ground = {
  pieces(): readonly Piece[];
  placed(): Placed;
  label(p: Piece): Label;
  /** ms a movement takes; 0 where the reader asked for none. */
  readonly move: number;
  /** After every change of zoom or pan. */
  seen(camera: Camera): void;
};
export type CameraControl = {
  fit(): void;
  zoomBy(factor: number): void;
  /** The container changed: a fitted view fits again, any other keeps its middle. Positions stay. */
  resize(): void;
  inset(next: Inset): void;
  /** Pans, and where need be zooms out, until these lie in view. */
  reveal(ids: readonly string[]): void;
};

export function cameraControl(cy: Core, ground: Ground): CameraControl {
  let fitted = true;
  let inset = noInset;
  let frame = { width: cy.width(), height: cy.height() };
  const now = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const go = (to: Camera, animate: boolean) => {
    cy.stop();
    if (animate && ground.move > 0)
      cy.animate({ zoom: to.zoom, pan: to.pan }, { duration: ground.move, easing: 'ease-out-cubic' });
    else cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
  };
  const fitNow = (animate: boolean, most?: number) => {
    fitted = true;
    go(fitView(ground.pieces(), ground.placed(), frame, inset, ground.label, most), animate);
  };
  const settled = () => ground.seen(now());
  cy.minZoom(leastZoom);
  cy.maxZoom(mostZoom);
  cy.on('viewport', settled);
  // Only a person's own zooming or panning ends the fit.
  cy.on('scrollzoom pinchzoom dragpan', () => {
    fitted = false;
  });

  return {
    fit: () => fitNow(true),
    zoomBy: (factor) => {
      fitted = false;
      const zoom = Math.min(mostZoom, Math.max(leastZoom, cy.zoom() * factor));
      const middle = {
        x: inset.left + (frame.width - inset.left - inset.right) / 2,
        y: inset.top + (frame.height - inset.top - inset.bottom) / 2,
      };
      const k = zoom / cy.zoom();
      const pan = { x: middle.x - (middle.x - cy.pan().x) * k, y: middle.y - (middle.y - cy.pan().y) * k };
      go({ zoom, pan }, true);
    },
    resize: () => {
      const before = frame;
      cy.resize();
      frame = { width: cy.width(), height: cy.height() };
      if (frame.width === 0 || frame.height === 0) return;
      if (fitted) fitNow(false);
      else if (before.width > 0) {
        const { zoom, pan } = now();
        go(
          { zoom, pan: { x: pan.x + (frame.width - before.width) / 2, y: pan.y + (frame.height - before.height) / 2 } },
          false,
        );
      }
    },
    inset: (next) => {
      inset = next;
      if (fitted) fitNow(false);
    },
    reveal: (ids) => {
      const placed = ground.placed();
      const all = ids.flatMap((id) => placed[id] ?? []);
      const first = all[0];
      if (!first) return;
      const camera = now();
      const wanted = ground.pieces().filter((p) => ids.includes(p.id));
      const close = fitView(wanted, placed, frame, inset, ground.label, camera.zoom);
      if (close.zoom < camera.zoom * 0.98) {
        fitted = false;
        go(close, true);
        return;
      }
      const pan = all.reduce((p, at) => panTo({ zoom: camera.zoom, pan: p }, at, frame, inset), camera.pan);
      if (Math.hypot(pan.x - camera.pan.x, pan.y - camera.pan.y) < 1) return;
      fitted = false;
      go({ zoom: camera.zoom, pan }, true);
    },
  };
}
