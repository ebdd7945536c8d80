import type { QueryClient } from '@tanstack/react-query';
import type { Ontology } from '../../../server/contract/ontology.ts';
import type { Measure } from '../../graph/measure.ts';
import type { Point } from '../../state/canvas/canvas.ts';

/** What changing the canvas needs, beside the canvas itself. */
export type Workshop = {
  readonly client: QueryClient;
  readonly ontology: Ontology;
  readonly measure: Measure;
  readonly frame: () => { width: number; height: number };
  /** Of the canvas as it is seen now: names take more of its ground the farther away it is. */
  readonly zoom: () => number;
  readonly narrow: boolean;
  /** False once a later wish has overtaken this one: then nothing is changed any more. */
  readonly current: () => boolean;
  /** Aborted when a later wish or the reader stops this one. */
  readonly signal: AbortSignal;
};
export type Done = { readonly notice?: string; readonly from?: Point | null };
