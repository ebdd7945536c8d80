import type { Placed } from '../../state/canvas/canvas.ts';
import type { Coords } from '../layout/map.ts';
import type { Ground } from '../layout/tile.ts';
import type { Dates } from '../layout/timeline.ts';
import type { Edge } from '../metrics/network.ts';

type Network = { readonly ids: readonly string[]; readonly edges: readonly Edge[] };
/** What the worker can be asked, by what it answers. */
export type Task =
  | { readonly op: 'force' | 'concentric' | 'layered'; readonly ground: Ground }
  | { readonly op: 'timeline'; readonly ground: Ground & { readonly dates: Dates } }
  | { readonly op: 'map'; readonly ground: Ground & { readonly coords: Coords } }
  | ({ readonly op: 'degree' | 'betweenness' | 'communities' } & Network);
export type Result<T extends Task> = T['op'] extends 'degree' | 'betweenness'
  ? Map<string, number>
  : T['op'] extends 'communities'
    ? Map<string, string>
    : Placed;
export type Reply = { readonly result: unknown } | { readonly failed: string };
