import { comparisons } from './comparisons.ts';
import { floats } from './floats.ts';
import { lists } from './lists.ts';
import { patterns } from './patterns.ts';
import { projections } from './projections.ts';
import type { Rule } from './rule.ts';
import { subqueries } from './subqueries.ts';
import { sums } from './sums.ts';

/** What the embedded engine is known to answer wrongly, beside what entities.ts finds while it walks the scopes. */
export const rules: readonly Rule[] = [
  ...projections,
  ...comparisons,
  ...sums,
  ...lists,
  ...patterns,
  ...subqueries,
  ...floats,
];
