import type { Standing } from '../../server/contract/terms.ts';
import type { EntityLook } from '../ui/entityLook.ts';

/** Shape of an entity on the canvas: what it is must be readable without colour. */
export const shapes = {
  vendor: 'round-hexagon',
  system: 'round-rectangle',
  country: 'ellipse',
  place: 'round-diamond',
  organisation: 'cut-rectangle',
  publicbody: 'round-pentagon',
  person: 'ellipse',
  outlet: 'barrel',
  event: 'round-heptagon',
  work: 'rectangle',
  topic: 'round-tag',
} as const satisfies Record<EntityLook, string>;

const sizes: Readonly<Partial<Record<EntityLook, number>>> = { vendor: 40, country: 46 };
/** From the least to the most weight of a canvas; area, not width, follows the number. */
const [least, most] = [24, 70] as const;
/** `weight`: 0 to 1, where sizes say how much hangs on an entity. */
export const bodySize = (look: EntityLook, hub: boolean, weight: number | undefined): number =>
  weight === undefined ? entitySize(look, hub) : Math.round(Math.sqrt(least ** 2 + (most ** 2 - least ** 2) * weight));
const entitySize = (look: EntityLook, hub: boolean): number => (hub ? 58 : (sizes[look] ?? 34));

/** Standing is readable three times over, by line, width and glyph; colour comes fourth. */
export type LinkLine = {
  readonly glyph: string;
  readonly line: 'solid' | 'dashed';
  readonly dash?: readonly number[];
  readonly round?: true;
  readonly width: number;
  readonly arrow: 'triangle' | 'vee';
  readonly fill: 'filled' | 'hollow';
};
export type DrawnStanding = Exclude<Standing, 'denied-only'>;
export const linkLines: Readonly<Record<DrawnStanding, LinkLine>> = {
  corroborated: { glyph: '=', line: 'solid', width: 2.4, arrow: 'triangle', fill: 'filled' },
  'single-source': { glyph: '', line: 'solid', width: 1.4, arrow: 'triangle', fill: 'filled' },
  disputed: { glyph: '≠', line: 'dashed', dash: [9, 4], width: 2.6, arrow: 'triangle', fill: 'filled' },
  planned: { glyph: '»', line: 'dashed', dash: [11, 4, 2, 4], width: 1.8, arrow: 'triangle', fill: 'hollow' },
  unreviewed: { glyph: '?', line: 'dashed', dash: [1.5, 4.5], round: true, width: 1.8, arrow: 'vee', fill: 'filled' },
};
export const drawnStandings: readonly DrawnStanding[] = [
  'corroborated',
  'single-source',
  'disputed',
  'planned',
  'unreviewed',
];
export const glyphOf = (standing: Standing): string => (standing === 'denied-only' ? '' : linkLines[standing].glyph);

export const nameSize = 12;
export const hubNameSize = 14;
export const groupNameSize = 13;
/** Names keep their size on screen: 12 px at any zoom, up to 22 in the canvas's own units. */
export const labelSize = (zoom: number, base = nameSize): number => Math.min(22, Math.max(base, base / zoom));
/** The same as a factor on sizes measured at 12 px: the canvas's own units for one px of a name. */
export const labelUnits = (zoom: number): number => labelSize(zoom) / nameSize;
/** Below this zoom only hubs, starts and the selection are named. */
export const nameLessZoom = 0.45;
export const nameGap = 6;
/** The few that are named from afar are named as large as from near. */
export const farSize = (zoom: number, base = nameSize): number =>
  zoom < nameLessZoom ? base / zoom : labelSize(zoom, base);
