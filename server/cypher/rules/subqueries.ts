import { everyNode, nameOf, type Tree } from '../tree.ts';
import { found, type Rule } from './rule.ts';

const counting = new Set(['existsExpression', 'countExpression']);
const aggregates = /^(?:count|sum|avg|min|max|collect|stdevp?|percentile(?:cont|disc))$/i;
const isAggregate = (n: Tree) =>
  n.rule === 'countStar' || (n.rule === 'functionInvocation' && aggregates.test(nameOf(n)));

/** 21 */
const countsBesideAggregates: Rule = {
  id: '21',
  explains: 'of several EXISTS {} and COUNT {} beside an aggregate, one that finds nothing empties the others',
  *find({ tree }) {
    for (const items of everyNode(tree)) {
      if (items.rule !== 'returnItems') continue;
      const inner = [...topmost(items, (n) => counting.has(n.rule) || n.rule === 'patternExpression')];
      const [, second] = inner;
      if (second !== undefined && [...topmost(items, isAggregate)].length > 0)
        yield found(
          'cypher-count-aggregate',
          second,
          'Beside a count or another aggregate the embedded graph can answer one EXISTS {} or COUNT {} only',
          'Count these first: WITH a, COUNT { (a)-->() } AS out, COUNT { (a)<--() } AS in, then aggregate.',
        );
    }
  },
};
/** Such nodes, not looking into them. */
function* topmost(tree: Tree, is: (node: Tree) => boolean): Generator<Tree> {
  if (is(tree)) yield tree;
  else for (const kid of tree.kids) yield* topmost(kid, is);
}

export const subqueries: readonly Rule[] = [countsBesideAggregates];
