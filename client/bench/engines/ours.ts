import type { Core } from 'cytoscape';
import { rendererOf } from '../../graph/hit/renderer.ts';
import { readIcons } from '../../graph/icons.tsx';
import { pageMeasure } from '../../graph/measure.ts';
import { openCanvas } from '../../graph/openCanvas.ts';
import type { Scene } from '../../graph/scene.ts';
import { pageTokens } from '../../graph/tokens.ts';
import { type BenchGraph, ontology } from '../graph.ts';
import type { Drawn, Engine } from './engine.ts';

const nothing: ReadonlySet<string> = new Set();

/** The canvas of the app, as the app opens it. */
export const ours: Engine = (box, graph, onFrame) => {
  const icons = readIcons(document.querySelector('#icons'));
  const setting = { icons, tokens: pageTokens(), measure: pageMeasure(), still: false, narrow: false };
  const canvas = openCanvas(box, setting, {
    select: (target) => canvas.select(target, nothing),
    focused: () => undefined,
    moved: () => undefined,
    expand: () => undefined,
    remove: () => undefined,
    seen: () => undefined,
  });
  const cy = coreIn(box);
  cy.on('render', onFrame);
  canvas.show(sceneOf(graph));
  return { ...asked(box, cy), show: (next) => canvas.show(sceneOf(next)), close: canvas.close } satisfies Drawn;
};

/** What both Cytoscape canvases answer in the same way. */
export const asked = (box: HTMLElement, cy: Core): Pick<Drawn, 'hit' | 'where'> => ({
  hit: ({ x, y }) => {
    const renderer = rendererOf(cy);
    const at = renderer?.projectIntoViewport(x, y) ?? [0, 0];
    return renderer?.findNearestElements(at[0], at[1], true, false)[0]?.id() ?? null;
  },
  where: (id) => {
    const { left, top } = box.getBoundingClientRect();
    const { x, y } = cy.getElementById(id).renderedPosition();
    return { x: x + left, y: y + top };
  },
});

/** Cytoscape leaves its core at the element it draws in. */
export function coreIn(box: HTMLElement): Core {
  const { _cyreg } = box as HTMLElement & { _cyreg?: { cy: Core } };
  if (!_cyreg) throw new Error('no Cytoscape canvas in this box');
  return _cyreg.cy;
}
const sceneOf = ({ nodes, links, placed }: BenchGraph): Scene => ({
  ...{ ontology, nodes, links, placed, start: [], arrangement: 'column', off: nothing },
});
