import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { type EntityLook, entityLooks } from '../ui/entityLook.ts';
import { type IconAsk, iconScale } from './icons.tsx';
import { narrowName } from './layout/crowd.ts';
import {
  type DrawnStanding,
  drawnStandings,
  farSize,
  glyphOf,
  hubNameSize,
  labelSize,
  linkLines,
  nameGap,
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
/** px on screen under which glyphs and words of a large canvas are not drawn. */
const leastGlyph = 11.5;
/** Whether entities and Links of a large canvas are drawn without icons and glyphs, which nobody could read. */
export const isBare = ({ large, zoom }: Scale): boolean => large && labelSize(zoom) * zoom < leastGlyph;
/** How much longer the dashes of a large canvas are: seen at less than half its size, shorter ones run together. */
const largeDash = 2;

// Cytoscape's types ask for every property at once; a rule names the few it sets.
const entity = (selector: string, style: Partial<Css.Node>) => ({ selector, style: style as Css.Node });
const link = (selector: string, style: Partial<Css.Edge>) => ({ selector, style: style as Css.Edge });

/** Links of this standing that may say something: their glyph or, in hand or beside it, their predicate. */
const saying = (standing: DrawnStanding): string =>
  ['signed', 'hover', 'near', 'selected', 'focus'].map((c) => `edge[standing="${standing}"].${c}`).join(', ');

/**
 * What all elements have in common, instead of Cytoscape's own defaults: a property that the sheet gives is set, told and
 * kept for each of thousands. Nothing in it changes with the theme, since no element knows that it has it.
 */
export const canvasDefaults = {
  'font-family': canvasFont,
  'font-weight': 700,
  'line-height': 1.12,
  'z-index-compare': 'manual',
  'background-width': iconScale,
  'background-height': iconScale,
  'background-clip': 'none',
  'background-image-containment': 'over',
  'arrow-scale': 0.85,
} as const;

/**
 * The stylesheet of the canvas. Plain canvas styles only: Cytoscape's WebGL mode turns dashes solid. It reads from an
 * entity: look, name, hub, start, hidden, size; from a Link: standing, glyph, say, voices, symmetric, weights,
 * distances, glyphAt. Classes: signed (with
 * its icon or glyph), named, narrow, hover, selected, near, mute, dim, quiet, focus.
 */
export function canvasStyle(t: Tokens, icon: (ask: IconAsk) => string, scale: Scale): StylesheetJson {
  const screen = (px: number) => labelSize(scale.zoom, px);
  const bodyIcon = (colour: (look: EntityLook) => string) => (e: NodeSingular) => {
    const { look, hidden, size } = e.data() as { look: EntityLook; hidden: number; size: number };
    return icon({ look, colour: colour(look), hidden, size });
  };
  // Cytoscape's types know no function here.
  const dashes = (dash: readonly number[]) =>
    (() => dash.map((d) => d * (scale.large ? largeDash : 1)).join(' ')) as unknown as number[];
  const words = (e: EdgeSingular) => String(e.data('say'));

  return [
    entity('node', {
      width: 'data(size)',
      height: 'data(size)',
      'border-width': 1.6,
      'bounds-expansion': 14,
      'z-index': 10,
    }),
    entity('node.signed', { 'background-image': bodyIcon((look) => t[`ty-${look}`]) }),
    entity('node.named, node[stack], node[pen], node[note]', {
      label: 'data(name)',
      'font-size': () => farSize(scale.zoom, nameSize),
      'font-weight': 500,
      color: t.ink,
      'text-valign': 'bottom',
      'text-margin-y': nameGap,
      'text-wrap': 'wrap',
      'text-max-width': () => `${(scale.wrap * farSize(scale.zoom)) / nameSize}px`,
      'text-outline-color': t.desk,
      'text-outline-width': () => 3.5 / Math.max(0.6, scale.zoom),
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
      'font-weight': 600,
    }),
    entity('node[?start].signed', { 'background-image': bodyIcon(() => t.desk) }),
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
      'target-distance-from-node': 2,
      'z-index': 1,
    }),
    link('edge[weights]', {
      'curve-style': 'unbundled-bezier',
      'control-point-weights': 'data(weights)',
      'control-point-distances': 'data(distances)',
      'edge-distances': 'node-position',
    }),
    // Most Links say nothing: what only words need would cost each of them a third of its styling.
    link('edge.signed, edge[sum], edge.hover, edge.near, edge.selected, edge.focus', {
      'font-size': () => screen(nameSize),
      'min-zoomed-font-size': () => (scale.large ? leastGlyph : 0),
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
        width: s.width,
        'target-arrow-color': colour,
        'target-arrow-shape': s.arrow,
        ...(s.dash && { 'line-style': s.line, 'line-dash-pattern': dashes(s.dash) }),
        ...(s.round && { 'line-cap': 'round' }),
        ...(s.fill === 'hollow' && { 'target-arrow-fill': s.fill }),
      });
    }),
    ...drawnStandings.map((standing) => {
      const { glyph } = linkLines[standing];
      const colour = t[`st-${standing}`];
      return link(saying(standing), {
        color: colour,
        ...(glyph && { 'text-border-width': 1, 'text-border-color': colour, 'text-border-opacity': 1 }),
        ...(glyph && { 'source-label': glyph }),
      });
    }),
    link('edge[standing="disputed"]', { 'z-index': 5 }),
    link(saying('disputed'), { 'font-size': () => screen(14), 'text-background-color': t['st-disputed-soft'] }),
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
