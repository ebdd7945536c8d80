import type { Placed } from '../../state/canvas/canvas.ts';
import type { Laid } from '../layout/lanes.ts';
import type { Coords } from '../layout/map.ts';
import type { Dates } from '../layout/periods.ts';
import type { Frame, Piece, Tie } from '../layout/piece.ts';
import type { Ground } from '../layout/tile.ts';
import type { Edge } from '../metrics/network.ts';
import type { Words } from './words.ts';

type Network = { readonly ids: readonly string[]; readonly edges: readonly Edge[] };
export type Columns = {
  readonly pieces: readonly Piece[];
  readonly ties: readonly Tie[];
  readonly frame: Frame;
  readonly words: Words;
};
/** What the worker can be asked, by what it answers. */
export type Task =
  | { readonly op: 'force' | 'concentric'; readonly ground: Ground }
  | { readonly op: 'layered'; readonly ground: Ground; readonly words: Words }
  | { readonly op: 'map'; readonly ground: Ground & { readonly coords: Coords } }
  | { readonly op: 'lanes' | 'column'; readonly columns: Columns }
  | { readonly op: 'timeline'; readonly columns: Columns; readonly dates: Dates }
  | ({ readonly op: 'degree' | 'betweenness' | 'communities' } & Network);
export type Result<T extends Task> = T['op'] extends 'degree' | 'betweenness'
  ? Map<string, number>
  : T['op'] extends 'communities'
    ? Map<string, string>
    : T['op'] extends 'lanes' | 'column' | 'timeline'
      ? Laid
      : Placed;
export type Reply = { readonly result: unknown } | { readonly failed: string };
