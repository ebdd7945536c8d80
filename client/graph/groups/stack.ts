import { noGroup } from '../../state/groups/groups.ts';
import { groupNameSize } from '../look.ts';
import { type Label, type Measure, wrapLabel } from '../measure.ts';

/** Sizes of a stack, in the canvas's own units. */
export const square = 9;
export const pitch = 11.5;
export const padding = 11;
/** By how much each of the two sheets behind stands out above and to the right. */
export const step = 4;
/** A headline wraps later than a name, or it would stand as high as a column. */
export const wrapOf = (name: string): number => (name.length > 60 ? 196 : 128);
export const nameWeight = 700;

export type StackSize = { readonly width: number; readonly height: number; readonly columns: number };
/** The top sheet of a stack, twice as wide as high where there are many squares. */
export function stackSize(squares: number): StackSize {
  const columns = Math.max(3, Math.min(14, Math.ceil(Math.sqrt(Math.max(1, squares) * 2.4))));
  const rows = Math.max(2, Math.ceil(squares / columns));
  const across = (n: number) => n * pitch - (pitch - square) + 2 * padding;
  return { columns, width: across(columns), height: across(rows) };
}
export const isLoose = (group: string): boolean => group === noGroup;

export const stackLabel = (text: string, measure: Measure): Label =>
  wrapLabel(text, groupNameSize, nameWeight, wrapOf(text), measure);
