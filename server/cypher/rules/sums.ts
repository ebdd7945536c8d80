import { bare, isAny, isOnly, type Sort, type Sorts } from '../sorts.ts';
import { everyNode, type Tree } from '../tree.ts';
import { eachNode, found, type Rule } from './rule.ts';

const isCase = ({ rule }: Tree) => rule === 'caseExpression' || rule === 'extendedCaseExpression';
const notAddable: readonly Sort[] = ['boolean', 'map', 'node', 'relationship', 'path'];

const operators = (tree: Tree) => tree.kids.filter((k) => k.rule === '');
const operands = (tree: Tree) => tree.kids.filter((k) => k.rule !== '');

/** 3 */
const addingToLists: Rule = {
  id: '3',
  explains: 'list + element is null, and so is a sum with a boolean, a map or an entity',
  *find({ tree, sorts, source }) {
    for (const node of everyNode(tree)) {
      if (node.rule !== 'expression6') continue;
      const parts = operands(node);
      let before: Sorts = parts[0] === undefined ? new Set() : sorts(parts[0]);
      for (const [i, operator] of operators(node).entries()) {
        const [left, right] = [parts[i], parts[i + 1]];
        if (left === undefined || right === undefined) continue;
        const after = sorts(right);
        if (operator.word === '+' || operator.word === '||') {
          const wrong = isAny(before, ...notAddable) ? left : isAny(after, ...notAddable) ? right : undefined;
          if (wrong !== undefined)
            yield found(
              'cypher-sum-operand',
              wrong,
              'The embedded graph cannot add this: it answers null',
              'Add numbers to numbers, texts to texts and lists to lists.',
            );
          else if (isAny(before, 'list') !== isAny(after, 'list') || isMixed(before) || isMixed(after)) {
            const element = isAny(before, 'list') && !isMixed(before) ? right : left;
            const sure = isOnly(sorts(element), 'number', 'text');
            yield found(
              'cypher-list-sum',
              element,
              'The embedded graph answers null where a list is added to what may be no list',
              'Put the single element in brackets: list + [x].',
              sure && !isCase(bare(element)) ? `[${source(element)}]` : undefined,
            );
          }
        }
        before = isAny(before, 'list') || isAny(after, 'list') ? new Set(['list']) : after;
      }
    }
  },
};
/** A CASE one branch of which is a list and another is none. */
const isMixed = (sorts: Sorts) => sorts.has('list') && sorts.size > 1;

/** 8 */
const powers = eachNode(
  { id: '8', explains: 'a ^ b ^ c is grouped from the wrong side' },
  ['expression4'],
  (node, { source }) => {
    if (operators(node).filter((o) => o.word === '^').length < 2) return undefined;
    const [first, second, ...rest] = operands(node);
    if (first === undefined || second === undefined) return undefined;
    const grouped = rest.reduce((out, next) => `(${out}) ^ ${source(next)}`, `${source(first)} ^ ${source(second)}`);
    return found(
      'cypher-power-chain',
      node,
      'The embedded graph groups a chain of powers from the wrong side',
      'Say in brackets which comes first: (a ^ b) ^ c.',
      grouped,
    );
  },
);

export const sums: readonly Rule[] = [addingToLists, powers];
