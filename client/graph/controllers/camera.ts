import type { Core } from 'cytoscape';
import type { Placed } from '../../state/canvas/canvas.ts';
import { type Camera, extentOf, fitView, type Inset, leastZoom, mostZoom, noInset, panTo } from '../fit.ts';
import type { Piece } from '../layout/piece.ts';
import type { Label } from '../measure.ts';

export type Ground = {
  pieces(): readonly Piece[];
  placed(): Placed;
  label(p: Piece): Label;
  /** A fit never goes below this zoom: on a telephone nothing could be touched. */
  readonly least: number;
  /** ms a movement takes; 0 where the reader asked for none. */
  readonly move: number;
  /** After every change of zoom or pan. */
  seen(camera: Camera): void;
};
export type CameraControl = {
  fit(): void;
  zoomBy(factor: number): void;
  /** The container changed: what was framed is framed again, any other view keeps its middle. Positions stay. */
  resize(): void;
  inset(next: Inset): void;
  /** These and their names as large as fits, for a frame that is too small for the whole; if need be the first alone. */
  closeUp(ids: readonly string[]): void;
  /** These too: a fitted view fits again, any other goes as far as it must. */
  include(ids: readonly string[]): void;
  /** Pans, and where need be zooms out, until these lie in view. */
  reveal(ids: readonly string[]): void;
};
/** What the camera holds on to while the frame changes; `free` once a person has moved it. */
type Hold =
  | { readonly kind: 'fit' }
  | { readonly kind: 'close'; readonly ids: readonly string[] }
  | { readonly kind: 'free' };

/** Below this zoom a close-up is none. */
const closest = 0.45;

export function cameraControl(cy: Core, ground: Ground): CameraControl {
  let hold: Hold = { kind: 'fit' };
  let inset = noInset;
  let frame = { width: cy.width(), height: cy.height() };
  const now = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const go = (to: Camera, animate: boolean) => {
    cy.stop();
    cy.minZoom(Math.min(leastZoom, to.zoom));
    if (animate && ground.move > 0)
      cy.animate({ zoom: to.zoom, pan: to.pan }, { duration: ground.move, easing: 'ease-out-cubic' });
    else cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
  };
  const fitted = (pieces: readonly Piece[], limits: { most?: number; least?: number }) => {
    // A fit tries many zooms, and a name is as wide at each of them.
    const labels = new Map(pieces.map((p) => [p, ground.label(p)]));
    return fitView(pieces, ground.placed(), frame, inset, (p) => labels.get(p) ?? ground.label(p), limits);
  };
  const frameHeld = (animate: boolean) => {
    if (hold.kind === 'fit') go(fitted(ground.pieces(), { least: ground.least }), animate);
    if (hold.kind !== 'close') return;
    const { ids } = hold;
    const together = fitted(
      ground.pieces().filter((p) => ids.includes(p.id)),
      { most: 1 },
    );
    const alone = ground.pieces().filter((p) => p.id === ids[0]);
    go(together.zoom < closest ? fitted(alone, { most: 0.8 }) : together, animate);
  };
  const take = (next: Hold, to: Camera) => {
    hold = next;
    go(to, true);
  };
  cy.minZoom(leastZoom);
  cy.maxZoom(mostZoom);
  cy.on('viewport', () => ground.seen(now()));
  cy.on('scrollzoom pinchzoom dragpan', () => {
    hold = { kind: 'free' };
  });

  const reveal = (ids: readonly string[]) => {
    const camera = now();
    const wanted = ground.pieces().filter((p) => ids.includes(p.id) && ground.placed()[p.id]);
    if (wanted.length === 0) return;
    const close = fitted(wanted, { most: camera.zoom });
    if (close.zoom < camera.zoom * 0.98) return take({ kind: 'free' }, close);
    const pan = panTo(camera, extentOf(wanted, ground.placed(), camera.zoom, ground.label), frame, inset);
    if (Math.hypot(pan.x - camera.pan.x, pan.y - camera.pan.y) >= 1) take({ kind: 'free' }, { zoom: camera.zoom, pan });
  };

  return {
    reveal,
    include: (ids) => {
      if (hold.kind === 'fit') frameHeld(true);
      else reveal(ids);
    },
    fit: () => {
      hold = { kind: 'fit' };
      frameHeld(true);
    },
    closeUp: (ids) => {
      hold = { kind: 'close', ids };
      frameHeld(true);
    },
    zoomBy: (factor) => {
      const zoom = Math.min(mostZoom, Math.max(leastZoom, cy.zoom() * factor));
      const middle = {
        x: inset.left + (frame.width - inset.left - inset.right) / 2,
        y: inset.top + (frame.height - inset.top - inset.bottom) / 2,
      };
      const k = zoom / cy.zoom();
      const pan = { x: middle.x - (middle.x - cy.pan().x) * k, y: middle.y - (middle.y - cy.pan().y) * k };
      take({ kind: 'free' }, { zoom, pan });
    },
    resize: () => {
      const before = frame;
      cy.resize();
      frame = { width: cy.width(), height: cy.height() };
      if (frame.width === 0 || frame.height === 0) return;
      if (hold.kind !== 'free') frameHeld(false);
      else if (before.width > 0) {
        const { zoom, pan } = now();
        const middle = { x: (frame.width - before.width) / 2, y: (frame.height - before.height) / 2 };
        go({ zoom, pan: { x: pan.x + middle.x, y: pan.y + middle.y } }, false);
      }
    },
    inset: (next) => {
      inset = next;
      frameHeld(false);
    },
  };
}
