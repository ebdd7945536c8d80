import type { Reading } from '../../reading.ts';
import type { Clause } from './clause.ts';
import type { Types } from './typed.ts';

/** What every rule gets. */
export type Scene = { readonly reading: Reading; readonly types: Types };
export type Rule = (clause: Clause, scene: Scene) => readonly import('./found.ts').Found[];
