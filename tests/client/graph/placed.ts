import { lanesLayout } from '../../../client/graph/layout/lanes.ts';
import { roughMeasure } from '../../../client/graph/measure.ts';
import { tiesOf } from '../../../client/graph/scene.ts';
import { opening, pieces } from './opening.ts';

/** The recorded opening, laid out in lanes. */
export const placedOpening = lanesLayout(
  pieces,
  tiesOf(opening.links),
  { width: 1072, height: 610 },
  roughMeasure,
).placed;
