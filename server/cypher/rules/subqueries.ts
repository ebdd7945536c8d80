import { everyNode, hasWord, kidOf, kidsOf, nameOf, type Tree } from '../tree.ts';
import { eachNode, found, type Rule } from './rule.ts';

const counting = new Set(['existsExpression', 'countExpression']);
/** Patterns of at least two steps in one go, by the names they bind or use. */
function* chainsIn(tree: Tree): Generator<{ readonly pattern: Tree; readonly names: ReadonlySet<string> }> {
  for (const pattern of everyNode(tree))
    if (pattern.rule === 'patternElement' && kidsOf(pattern, 'relationshipPattern').length > 1)
      yield {
        pattern,
        names: new Set([...everyNode(pattern)].filter((n) => n.rule === 'variable').map((n) => n.word)),
      };
}
const chainFound = (pattern: Tree, name: string) =>
  found(
    'cypher-chain-beside',
    pattern,
    `Beside ${name} the embedded graph answers a chain of steps in an inner query wrongly`,
    'Write each step by itself: (a)-->(b), (b)-->(c) instead of (a)-->(b)-->(c).',
  );

/** 20 */
const chainsBeside = eachNode(
  { id: '20', explains: 'EXISTS { (a)-->(x)-->(y) WHERE b.k = 1 } forgets a' },
  ['existsExpression', 'countExpression'],
  (node, { tree }) => {
    const before = new Set(
      [...everyNode(tree)].filter((n) => n.rule === 'variable' && n.start < node.start).map((n) => n.word),
    );
    for (const { pattern, names } of chainsIn(node)) {
      const beside = [...everyNode(node)].find(
        (n) => n.rule === 'variable' && before.has(n.word) && !names.has(n.word),
      );
      if (beside !== undefined) return chainFound(pattern, beside.word);
    }
    return undefined;
  },
);

/** 20 */
const chainsInCalls = eachNode(
  { id: '20', explains: 'so does CALL (a, b) { MATCH (a)-->(x)-->(y) … }' },
  ['subqueryClause'],
  (clause) => {
    const scope = kidOf(clause, 'subqueryScope');
    if (scope === undefined) return undefined;
    const given = kidsOf(scope, 'variable').map((v) => v.word);
    const everything = hasWord(scope, '*');
    for (const { pattern, names } of chainsIn(clause)) {
      if (everything) return chainFound(pattern, '*');
      const beside = given.find((name) => !names.has(name));
      if (beside !== undefined && given.some((name) => names.has(name))) return chainFound(pattern, beside);
    }
    return undefined;
  },
);

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

export const subqueries: readonly Rule[] = [chainsBeside, chainsInCalls, countsBesideAggregates];
