import type { Css, NodeSingular, StylesheetJson } from 'cytoscape';
import { groupNameSize, labelSize, nameGap, nameSize } from '../look.ts';
import type { Measure } from '../measure.ts';
import type { Tokens } from '../tokens.ts';
import { pictureMargin, stackPicture } from './picture.ts';
import type { StackDrawn } from './scene.ts';
import { nameWeight, wrapOf } from './stack.ts';

const node = (selector: string, style: Partial<Css.Node>) => ({ selector, style: style as Css.Node });
const edge = (selector: string, style: Partial<Css.Edge>) => ({ selector, style: style as Css.Edge });
/** Of the title of an open group from its upper left corner, px on screen. */
const corner = { x: 16, y: 14 };

/**
 * How stacks, sheets and sums look. A sum is grey whatever it sums up: it has no standing; only the number of disputed
 * Links in it is red. Reads from a stack: stack; from a sheet: pen, width, height; from its note: note; from a sum: sum,
 * count, thick, contested. Later rules of the canvas would read entities, so these come last.
 */
export function groupStyle(t: Tokens, scale: { zoom: number }, measure: Measure): StylesheetJson {
  const screen = (px: number) => labelSize(scale.zoom, px);
  const picture = (e: NodeSingular) => stackPicture(e.data('stack') as StackDrawn, t);
  const share = (side: 'width' | 'height') => (e: NodeSingular) => {
    const own = Number(e.data(side));
    return `${((own + 2 * pictureMargin) / own) * 100}%`;
  };
  const units = () => screen(nameSize) / nameSize;
  const title = {
    'text-halign': 'right',
    'text-valign': 'top',
    'text-wrap': 'none',
    'text-margin-y': () => (corner.y + 13) * units(),
    'text-outline-width': 0,
    'font-size': () => screen(groupNameSize),
  } as const satisfies Partial<Css.Node>;
  return [
    node('node[stack], node[pen], node[note]', {
      shape: 'rectangle',
      width: 'data(width)',
      height: 'data(height)',
      'border-width': 0,
      'background-opacity': 0,
      'background-image': 'none',
    }),
    node('node[stack]', {
      'background-image': picture,
      'background-width': share('width'),
      'background-height': share('height'),
      'bounds-expansion': pictureMargin,
      'border-color': t.ink,
      'font-size': () => screen(groupNameSize),
      'font-weight': nameWeight,
      'text-max-width': (e) => `${(wrapOf(String(e.data('name'))) * screen(groupNameSize)) / groupNameSize}px`,
      'text-margin-y': nameGap,
      'z-index': 12,
    }),
    node('node[pen]', {
      'background-color': t.sheet,
      'background-opacity': 1,
      'border-width': 1.6,
      'border-color': t['rule-strong'],
      ...title,
      label: 'data(name)',
      'font-weight': nameWeight,
      'text-margin-x': (e) => -Number(e.data('width')) + corner.x * units(),
      'z-index': 0,
    }),
    node('node[note]', {
      ...title,
      label: 'data(note)',
      events: 'no',
      'font-weight': 400,
      'text-margin-x': (e) =>
        -Number(e.data('width')) +
        (corner.x + 9 + measure(String(e.data('name')), groupNameSize, nameWeight)) * units(),
      'z-index': 1,
    }),
    // What is written on a sheet stands on the sheet's colour.
    node('node[?penned]', { 'text-outline-color': t.sheet }),
    edge('edge[?penned][standing != "disputed"]', { 'text-background-color': t.sheet }),
    node('node[stack].near', { 'border-width': 0 }),
    node('node[stack].hover, node[stack].held', { 'border-width': 2, 'border-color': t.ink }),
    node('node[pen].hover, node[pen].near', { 'border-width': 1.6 }),
    node('node[pen].held', { 'border-color': t.ink, 'border-width': 2 }),
    node('node[pen].dim, node[note].dim', { opacity: 1 }),
    edge('edge[sum]', {
      'line-color': t['rule-strong'],
      'line-opacity': 0.55,
      'line-style': 'solid',
      width: 'data(thick)',
      color: t['ink-2'],
      // A control point under a sheet would leave the line without an end.
      'curve-style': (e) => (e.data('straight') ? 'straight' : 'unbundled-bezier'),
      'target-arrow-shape': 'none',
      'target-distance-from-node': 5,
      'source-distance-from-node': 5,
      'source-label': 'data(count)',
      'source-text-offset': (e) => Number(e.data('glyphAt')),
      'font-size': () => screen(nameSize),
      'z-index': 0,
    }),
    edge('edge[?contested]', { color: t['st-disputed'] }),
    edge('edge[sum].near, edge[sum].hover, edge[sum].mute, edge[sum].quiet', { 'source-label': 'data(count)' }),
    edge('edge[sum].hover', { 'line-opacity': 0.9 }),
    edge('edge[sum].dim', { 'source-label': '' }),
    edge('edge[sum].focus', { 'source-label': 'data(count)' }),
  ];
}
