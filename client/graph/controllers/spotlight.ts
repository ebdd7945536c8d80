import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { rendererOf } from '../hit/renderer.ts';
import type { Lit } from './marks.ts';

/** So many entities and Links are styled anew within a frame; past them a changed one would have all redrawn. */
export const mostMarkedInPlace = 800;
/** What entities (40 %) and Links (20 %) step back to, in one. */
const steppedBack = '0.3';

export type Spotlight = {
  /** The canvas above, with what stands out and nothing else: to place words in. None before anything ever did. */
  core(): Core | null;
  show(lit: Lit): void;
  /** Nothing stands out any more. */
  clear(): void;
  restyle(): void;
  close(): void;
};

/**
 * On a large canvas one changed element has all of it drawn again. There, what is hovered, chosen or walked to is drawn
 * once more on a canvas of its own above the large one, which steps back as a whole: the same elements in the same
 * style, so that they look as they do on a small canvas.
 */
export function openSpotlight(below: Core, box: HTMLElement, style: (cy: Core) => void): Spotlight {
  let core: Core | null = null;
  const host = document.createElement('div');
  host.dataset.spotlight = '';
  Object.assign(host.style, { position: 'absolute', inset: '0', pointerEvents: 'none', zIndex: '1' });
  box.append(host);
  let lit: Lit = { elements: new Map(), dims: false };

  const follow = () => core?.viewport({ zoom: below.zoom(), pan: { ...below.pan() } });
  const dim = (dims: boolean) => {
    const canvas = box.querySelector<HTMLCanvasElement>('canvas[data-id$="-node"]');
    if (canvas) canvas.style.opacity = dims ? steppedBack : '';
  };
  const draw = () => {
    const elements = elementsOf(below, lit);
    if (elements.length > 0 || core) {
      core ??= openAbove(host, style);
      const above = core;
      above.batch(() => {
        above.elements().remove();
        above.add(elements);
      });
      follow();
    }
    dim(lit.dims);
  };
  let frame = 0;
  const redraw = () => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
  };
  const moved = (e: { target: { id(): string } }) => {
    if (lit.elements.has(e.target.id())) redraw();
  };
  const resize = () => core?.resize();
  below.on('viewport', follow);
  below.on('resize', resize);
  below.on('position data', moved);
  return {
    core: () => core,
    show: (next) => {
      lit = next;
      draw();
    },
    clear: () => {
      lit = { elements: new Map(), dims: false };
      core?.elements().remove();
      dim(false);
    },
    restyle: () => {
      if (core) style(core);
    },
    close: () => {
      cancelAnimationFrame(frame);
      below.off('viewport', follow);
      below.off('resize', resize);
      below.off('position data', moved);
      dim(false);
      core?.destroy();
      host.remove();
    },
  };
}

function openAbove(host: HTMLElement, style: (cy: Core) => void): Core {
  const core = cytoscape({
    container: host,
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
  });
  style(core);
  core.minZoom(1e-3);
  core.maxZoom(1e3);
  // It shows; what is pointed at is found below.
  const renderer = rendererOf(core);
  if (renderer) renderer.findNearestElements = () => [];
  return core;
}

/** What stands out, and the ends of its Links, without which a Link cannot be drawn. */
function elementsOf(below: Core, { elements }: Lit): ElementDefinition[] {
  const nodes = new Map<string, ElementDefinition>();
  const edges: ElementDefinition[] = [];
  const node = (id: string) => {
    const e = below.getElementById(id);
    if (nodes.has(id) || e.empty() || !e.isNode()) return;
    const own = elements.get(id);
    const named = own && ['hover', 'selected', 'focus'].some((c) => own.has(c as 'hover'));
    const classes = [...new Set([...e.classes(), ...(own ?? []), ...(named ? ['named'] : [])])];
    nodes.set(id, { group: 'nodes', data: { ...e.data() }, position: { ...e.position() }, classes });
  };
  for (const id of elements.keys()) {
    const e = below.getElementById(id);
    if (e.empty() || e.style('display') === 'none') continue;
    node(id);
    if (!e.isEdge()) continue;
    node(e.source().id());
    node(e.target().id());
    edges.push({ group: 'edges', data: { ...e.data() }, classes: [...e.classes(), ...(elements.get(id) ?? [])] });
  }
  return [...nodes.values(), ...edges];
}
