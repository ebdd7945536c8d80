import type { Frame } from './items.ts';
import type { Occurrence } from './occurrence.ts';

/** A stretch of items, end exclusive. */
export type Stretch = { readonly from: number; readonly to: number };
/** Where the content of a report lies in its frame: before it, behind it, or around it. */
export type Content = { readonly occurrence: Occurrence; readonly parts: readonly Stretch[] };

/** What a frame reports, with its frame. */
export type Told = { readonly frame: Frame; readonly contents: readonly Content[] };
