import type { Placed, Point } from '../../state/canvas/canvas.ts';
import type { EntityLook } from '../../ui/entityLook.ts';
import type { Spot } from '../controllers/marks.ts';
import type { Piece } from '../layout/piece.ts';
import { groupNameSize } from '../look.ts';
import { nameWeight, type StackSize, wrapOf } from './stack.ts';

/** Groups as a canvas draws them, as plain values. */
export type StackDrawn = StackSize & {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  readonly squares: readonly EntityLook[];
  /** What is in no group: a sheet with a broken border. */
  readonly loose: boolean;
};
export type PenDrawn = {
  readonly id: string;
  readonly name: string;
  /** "opened: 16 of 312 entities, 14 of 690 links". */
  readonly says: string;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Its entities that are drawn: they go where it goes. */
  readonly entities: readonly string[];
};
export type SumDrawn = {
  readonly id: string;
  /** Elements of the canvas: entities, or stacks and sheets by `groupElement`. */
  readonly source: string;
  readonly target: string;
  readonly count: string;
  readonly width: number;
  readonly disputed: boolean;
};
export type GroupsDrawn = {
  readonly stacks: readonly StackDrawn[];
  readonly pens: readonly PenDrawn[];
  readonly sums: readonly SumDrawn[];
};

const mark = 'group:';
/** A group is often called as its weightiest entity, so on the canvas it needs an id of its own. */
export const groupElement = (group: string): string => `${mark}${group}`;
export const groupOfElement = (id: string): string | null => (id.startsWith(mark) ? id.slice(mark.length) : null);
export const noteElement = (group: string): string => `note:${group}`;
const sumMark = 'sum:';
export const sumElement = (sum: string): string => `${sumMark}${sum}`;
export const sumOfElement = (id: string): string | null => (id.startsWith(sumMark) ? id.slice(sumMark.length) : null);
/** What an element of the canvas is. */
export const spotOf = (id: string, isNode: boolean): Spot =>
  isNode
    ? { kind: groupOfElement(id) === null ? 'entity' : 'group', id }
    : { kind: sumOfElement(id) === null ? 'link' : 'sum', id };

/** Stacks as pieces, so that camera, names and routes reckon with them as with entities. */
export const stackPieces = (groups: GroupsDrawn | undefined): Piece[] =>
  (groups?.stacks ?? []).map((s) => ({
    id: groupElement(s.id),
    name: s.name,
    lane: 0,
    size: s.height,
    body: { width: s.width, height: s.height },
    wrap: wrapOf(s.name),
    fontSize: groupNameSize,
    fontWeight: nameWeight,
  }));
export const penPieces = (groups: GroupsDrawn | undefined): Piece[] =>
  (groups?.pens ?? []).map((p) => ({
    id: groupElement(p.id),
    name: '',
    lane: 0,
    size: p.height,
    body: { width: p.width, height: p.height },
    fontSize: 1,
    fontWeight: 400,
  }));
export const groupPlaces = (groups: GroupsDrawn | undefined): Placed =>
  Object.fromEntries([...(groups?.stacks ?? []), ...(groups?.pens ?? [])].map((g) => [groupElement(g.id), g.at]));
