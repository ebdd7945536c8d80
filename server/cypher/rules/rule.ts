import type { Refusal } from '../refusal.ts';
import type { Reading } from '../sorts.ts';
import { everyNode, type Tree } from '../tree.ts';

/** A query as a rule sees it. */
export type Seen = Reading & { readonly tree: Tree; source(tree: Tree): string };
/** Something the embedded engine answers wrongly without a word. */
export type Rule = {
  /** Its number in the measured list. */
  readonly id: string;
  /** What the engine does instead. */
  readonly explains: string;
  find(seen: Seen): Iterable<Refusal>;
};

/** A refusal of this place; `rewrite`: the text to put there, where that is all it takes. */
export const found = (
  code: Refusal['code'],
  { start, end }: Tree,
  message: string,
  detail: string,
  rewrite?: string,
): Refusal => ({ code, message, detail, start, end, ...(rewrite === undefined ? {} : { rewrite }) });

/** A rule about single nodes of the tree. */
export const eachNode = (
  rule: Omit<Rule, 'find'>,
  rules: readonly string[],
  judge: (node: Tree, seen: Seen) => Refusal | undefined,
): Rule => ({
  ...rule,
  *find(seen) {
    for (const node of everyNode(seen.tree)) {
      const refusal = rules.includes(node.rule) ? judge(node, seen) : undefined;
      if (refusal !== undefined) yield refusal;
    }
  },
});
