import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { type EntityLook, entityLooks } from '../ui/entityLook.ts';
import { type IconAsk, iconScale } from './icons.tsx';
import { narrowName } from './layout/crowd.ts';
import {
  drawnStandings,
  farSize,
  glyphOf,
  hubNameSize,
  labelSize,
  linkLines,
  nameGap,
  nameLessZoom,
  nameSize,
  shapes,
} from './look.ts';
import { canvasFont } from './measure.ts';
import type { Tokens } from './tokens.ts';

/** What changes with the camera: read by the sheet's functions, so that names keep their size on screen. */
export type Scale = {
  zoom: number;
  wrap: number;
  /** A large canvas, seen from afar, leaves standing to line, width and colour: its glyphs come when it is nearer. */
  large: boolean;
};
/** px on screen under which a glyph of a large canvas is not drawn; names step back at the same zoom. */
const leastGlyph = 11.5;
/** How much longer the dashes of a large canvas are: seen at less than half its size, shorter ones run together. */
const largeDash = 2;

// Cytoscape's types ask for every property at once; a rule names the few it sets.
const entity = (selector: string, style: Partial<Css.Node>) => ({ selector, style: style as Css.Node });
const link = (selector: string, style: Partial<Css.Edge>) => ({ selector, style: style as Css.Edge });

/**
 * The stylesheet of the canvas. Plain canvas styles only: Cytoscape's WebGL mode turns dashes solid. It reads from an
 * entity: look, name, hub, start, hidden, size; from a Link: standing, glyph, say, voices, symmetric, weights,
 * distances, glyphAt. Classes: hover, selected, near, mute, dim,
 * quiet, focus, narrow, nameless.
 */
export function canvasStyle(t: Tokens, icon: (ask: IconAsk) => string, scale: Scale): StylesheetJson {
  const screen = (px: number) => labelSize(scale.zoom, px);
  const dashUnits = scale.large ? largeDash : 1;
  const bodyIcon = (colour: (look: EntityLook) => string) => (e: NodeSingular) => {
    if (scale.large && scale.zoom < nameLessZoom) return 'none';
    const { look, hidden, size } = e.data() as { look: EntityLook; hidden: number; size: number };
    return icon({ look, colour: colour(look), hidden, size });
  };
  const words = (e: EdgeSingular) => String(e.data('say'));

  return [
    entity('node', {
      width: 'data(size)',
      height: 'data(size)',
      'border-width': 1.6,
      'background-opacity': 1,
      'background-image': bodyIcon((look) => t[`ty-${look}`]),
      'background-width': iconScale,
      'background-height': iconScale,
      'background-fit': 'none',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': 14,
      label: 'data(name)',
      'font-family': canvasFont,
      'font-size': () => farSize(scale.zoom, nameSize),
      'font-weight': 500,
      color: t.ink,
      'text-valign': 'bottom',
      'text-halign': 'center',
      'text-margin-y': nameGap,
      'text-wrap': 'wrap',
      'text-max-width': () => `${(scale.wrap * farSize(scale.zoom)) / nameSize}px`,
      'line-height': 1.12,
      'text-outline-color': t.desk,
      'text-outline-width': () => 3.5 / Math.max(0.6, scale.zoom),
      'text-outline-opacity': 1,
      'z-index-compare': 'manual',
      'z-index': 10,
      'transition-property': 'opacity, border-width, underlay-opacity',
      'transition-duration': scale.large ? 0 : 120,
    }),
    ...entityLooks.map((look) =>
      entity(`node[look="${look}"]`, {
        shape: shapes[look],
        'background-color': t[`ty-${look}-soft`],
        'border-color': t[`ty-${look}`],
      }),
    ),
    // Filled: "this is where you began".
    entity('node[?start]', {
      'background-color': (e) => t[`ty-${e.data('look') as EntityLook}`],
      'background-image': bodyIcon(() => t.desk),
      'font-weight': 600,
    }),
    entity('node[look="country"]', { 'border-style': 'double', 'border-width': 4.5 }),
    // Pinned: a ring that is neither standing nor type.
    entity('node[?pinned]', {
      'underlay-color': t['ink-2'],
      'underlay-opacity': 0.24,
      'underlay-padding': 5,
      'underlay-shape': 'ellipse',
    }),
    entity('node[?hub]', { 'font-size': () => farSize(scale.zoom, hubNameSize), 'font-weight': 700, 'z-index': 20 }),

    link('edge', {
      'curve-style': 'straight',
      width: 1.4,
      'arrow-scale': 0.85,
      'target-distance-from-node': 2,
      'z-index-compare': 'manual',
      'z-index': 1,
      'transition-property': 'opacity, width',
      'transition-duration': scale.large ? 0 : 120,
    }),
    link('edge[weights]', {
      'curve-style': 'unbundled-bezier',
      'control-point-weights': 'data(weights)',
      'control-point-distances': 'data(distances)',
      'edge-distances': 'node-position',
    }),
    // Most Links say nothing: what only words need would cost each of them a third of its styling.
    link('edge[standing != "single-source"], edge.hover, edge.near, edge.selected, edge.focus', {
      'font-family': canvasFont,
      'font-size': () => screen(nameSize),
      'font-weight': 700,
      'min-zoomed-font-size': scale.large ? leastGlyph : 0,
      'text-rotation': 'none',
      'source-text-offset': (e) => Number(e.data('sayAt') ?? e.data('glyphAt')),
      'text-background-color': t.desk,
      'text-background-opacity': 1,
      'text-background-padding': '2.5px',
      'text-background-shape': 'roundrectangle',
    }),
    ...drawnStandings.map((standing) => {
      const s = linkLines[standing];
      const colour = t[`st-${standing}`];
      return link(`edge[standing="${standing}"]`, {
        'line-color': colour,
        color: colour,
        'line-style': s.line,
        width: s.width,
        'target-arrow-color': colour,
        'target-arrow-shape': s.arrow,
        'target-arrow-fill': s.fill,
        'source-label': s.glyph,
        ...(s.dash && { 'line-dash-pattern': s.dash.map((d) => d * dashUnits) }),
        ...(s.round && { 'line-cap': 'round' }),
        ...(s.glyph && { 'text-border-width': 1, 'text-border-color': colour, 'text-border-opacity': 1 }),
      });
    }),
    link('edge[standing="disputed"]', {
      'z-index': 5,
      'font-size': () => screen(14),
      'text-background-color': t['st-disputed-soft'],
    }),
    link('edge[voices >= 3][standing="corroborated"]', { width: 4 }),
    link('edge[?symmetric]', { 'target-arrow-shape': 'none', 'target-distance-from-node': 0 }),
    // The ordinary Links of a hub step back.
    link('edge[?tohub][standing="single-source"]', { 'line-opacity': 0.6 }),

    // A press shows in the marks that follow; Cytoscape's grey would have a large canvas drawn again.
    entity('node:active', { 'overlay-opacity': 0 }),
    link('edge:active', { 'overlay-opacity': 0 }),
    entity('node.hover, node.near', { 'border-width': 3 }),
    entity('node[look="country"].hover, node[look="country"].near', { 'border-width': 6 }),
    link('edge.hover, edge.near', { 'source-label': words, 'z-index': 30, 'line-opacity': 1 }),
    link('edge.mute', { 'source-label': (e) => glyphOf(e.data('standing')) }),
    // Beside the selection: seen, not shouting.
    link('edge.quiet', { 'source-label': '', 'line-opacity': 0.5 }),
    entity('node.dim', { opacity: 0.4 }),
    link('edge.dim', { opacity: 0.2, 'source-label': '' }),
    entity('node.narrow', {
      'text-max-width': () => `${(Math.min(scale.wrap, narrowName) * farSize(scale.zoom)) / nameSize}px`,
    }),
    entity('node.nameless', { label: '' }),

    // The highlighter: the same yellow as the passage in the text.
    entity('node.selected', {
      'underlay-color': t.mark,
      'underlay-opacity': 1,
      'underlay-padding': 5,
      'underlay-shape': 'round-rectangle',
      'z-index': 40,
      'font-weight': 700,
      'text-margin-y': nameGap + 3,
      label: 'data(name)',
    }),
    link('edge.selected', {
      'underlay-color': t.mark,
      'underlay-opacity': 1,
      'underlay-padding': 7,
      'z-index': 35,
      'line-opacity': 1,
      width: 3.2,
      'line-outline-width': 1.6,
      'line-outline-color': t.sheet,
      'source-label': words,
      'font-size': () => screen(13),
      'text-background-color': t.raised,
      'text-background-padding': '4px',
    }),
    // Chosen with others: a frame in ink, since yellow is for the evidence in hand alone.
    entity('node.picked', {
      'outline-width': 2,
      'outline-offset': 3,
      'outline-style': 'dashed',
      'outline-color': t.ink,
      'z-index': 42,
    }),
    entity('node.focus', { 'outline-width': 2.5, 'outline-offset': 4, 'outline-color': t.focus, 'z-index': 45 }),
    link('edge.focus', {
      'overlay-color': t.focus,
      'overlay-opacity': 0.25,
      'overlay-padding': 7,
      'source-label': words,
      'z-index': 44,
    }),
  ];
}
