import { argumentsOf, bare, isOnly } from '../sorts.ts';
import { everyNode, kidsOf, nameOf, type Tree } from '../tree.ts';
import { eachNode, found, type Rule } from './rule.ts';

/** 9 */
const percentiles = eachNode(
  { id: '9', explains: 'percentileCont(x, $p) is always the median' },
  ['functionInvocation'],
  (call) => {
    const share = /^percentile(?:cont|disc)$/i.test(nameOf(call)) ? argumentsOf(call)[1] : undefined;
    return share === undefined || bare(share).variant === 'NumericLiteral'
      ? undefined
      : found(
          'cypher-percentile',
          share,
          'The embedded graph takes every percentile that is not written out for the median',
          `Write the number out: ${nameOf(call)}(x, 0.9).`,
        );
  },
);

/** 13 */
const conversions = eachNode(
  { id: '13', explains: "toInteger(x) of the text '2.9' is null" },
  ['functionInvocation'],
  (call, { sorts, source }) => {
    const [given] = /^tointeger$/i.test(nameOf(call)) ? argumentsOf(call) : [];
    if (given === undefined || isOnly(sorts(given), 'number')) return undefined;
    const text = isOnly(sorts(given), 'text') && bare(given).variant === 'StringsLiteral';
    if (!(given.rule === 'variable' || text)) return undefined;
    return found(
      'cypher-to-integer',
      call,
      "The embedded graph's toInteger() of a text such as '2.9' is null",
      'Write toInteger(toFloat(x)).',
      `${nameOf(call)}(toFloat(${source(given)}))`,
    );
  },
);

/** 15 */
const distinctCounts = eachNode(
  { id: '15', explains: 'count(DISTINCT entity) counts every row' },
  ['functionInvocation'],
  (call, { sorts, source }) => {
    if (nameOf(call).toLowerCase() !== 'count' || !call.kids.some((k) => k.word.toUpperCase() === 'DISTINCT'))
      return undefined;
    const entity = argumentsOf(call).find((a) => isOnly(sorts(a), 'node', 'relationship', 'path'));
    if (entity === undefined) return undefined;
    const simple = entity.rule === 'variable' && isOnly(sorts(entity), 'node');
    return found(
      'cypher-count-distinct',
      call,
      'The embedded graph counts every row in count(DISTINCT entity)',
      `Count ids: count(DISTINCT ${simple ? source(entity) : 'n'}.id).`,
      simple ? `count(DISTINCT ${source(entity)}.id)` : undefined,
    );
  },
);

/** 15 and 18 */
const sums: Rule = {
  id: '15',
  explains: 'sum() over no rows, and stDev() over fewer than two, is null instead of 0',
  *find({ tree, source }) {
    for (const outer of everyNode(tree))
      for (const call of outer.kids) {
        if (call.rule !== 'functionInvocation') continue;
        const name = nameOf(call);
        if (!/^(?:sum|stdevp?)$/i.test(name)) continue;
        const covered = outer.rule === 'functionInvocation' && nameOf(outer).toLowerCase() === 'coalesce';
        if (!covered)
          yield found(
            'cypher-sum',
            call,
            `Over ${/^sum$/i.test(name) ? 'no rows' : 'fewer than two rows'} the embedded graph’s ${name}() is null instead of 0`,
            `Write coalesce(${name}(…), 0).`,
            `coalesce(${source(call)}, 0)`,
          );
      }
  },
};

/** 16 */
const takenNames: Rule = {
  id: '16',
  explains: 'an alias that is also a variable of the same projection empties that variable',
  *find({ tree }) {
    for (const body of everyNode(tree)) {
      if (body.rule !== 'returnItems') continue;
      const items = kidsOf(body, 'returnItem');
      for (const item of items) {
        const [expression] = item.kids;
        const alias = item.kids.length > 1 ? item.kids.at(-1) : undefined;
        if (alias === undefined || expression?.word === alias.word) continue;
        if (items.some((other) => other !== item && other.kids[0] !== undefined && uses(other.kids[0], alias.word)))
          yield found(
            'cypher-alias',
            alias,
            `The embedded graph loses what ${alias.word} was, which another column uses`,
            'Choose a name that is not yet taken.',
          );
      }
    }
  },
};

/** Brackets with a variable of their own: `[n IN nodes(p) | n.id]` uses no outer n. */
const owning = new Set(['listComprehension', 'listItemsPredicate', 'reduceExpression']);
function uses(tree: Tree, name: string): boolean {
  if (tree.rule === 'variable') return tree.word === name;
  const owns = owning.has(tree.rule) && tree.kids.some((k) => k.rule === 'variable' && k.word === name);
  return !owns && tree.kids.some((k) => uses(k, name));
}

/** 18 */
const nullIfs = eachNode(
  { id: '18', explains: 'nullIf(1, null) is null instead of 1' },
  ['functionInvocation'],
  (call, { source }) => {
    const [given, other] = /^nullif$/i.test(nameOf(call)) ? argumentsOf(call) : [];
    if (given === undefined || other === undefined) return undefined;
    const text = `CASE WHEN ${source(given)} = ${source(other)} THEN null ELSE ${source(given)} END`;
    return found(
      'cypher-null-if',
      call,
      'The embedded graph’s nullIf() is null wherever the second value is missing',
      `Write ${text}.`,
      text,
    );
  },
);

export const projections: readonly Rule[] = [percentiles, conversions, distinctCounts, sums, takenNames, nullIfs];
