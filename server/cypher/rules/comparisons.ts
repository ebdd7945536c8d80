import { argumentsOf, bare, isAny, isOnly, type Sort, type Sorts } from '../sorts.ts';
import { nameOf, type Tree } from '../tree.ts';
import { eachNode, found, type Rule, type Seen } from './rule.ts';

const unordered: readonly Sort[] = ['boolean', 'list', 'map', 'null', 'node', 'relationship', 'path'];
const scalars: readonly Sort[] = ['boolean', 'number', 'text'];

/** Both are known, and to be different. */
const differ = (a: Sorts, b: Sorts): boolean =>
  isOnly(a, ...scalars) && isOnly(b, ...scalars) && [...a].every((s) => !b.has(s));

/** 15 */
const chains = eachNode(
  { id: '15', explains: 'a < b < c is answered wrongly, and seven hundred in a row end the engine' },
  ['expression8'],
  (node, { source }) => {
    const parts = node.kids.filter((k) => k.rule !== '');
    const operators = node.kids.filter((k) => k.rule === '').map((k) => k.word);
    if (operators.length < 2) return undefined;
    const pairs = operators.map((o, i) => `${sourceOf(parts[i], source)} ${o} ${sourceOf(parts[i + 1], source)}`);
    return found(
      'cypher-comparison-chain',
      node,
      'The embedded graph cannot compare in a chain',
      'Write a < b AND b < c.',
      `(${pairs.join(' AND ')})`,
    );
  },
);
const sourceOf = (tree: Tree | undefined, source: Seen['source']) => (tree === undefined ? '' : source(tree));

/** 4 */
const orders = eachNode(
  { id: '4', explains: 'booleans, lists, maps and nulls are put in an order that is not Cypher’s' },
  ['expression8'],
  (node, { sorts }) => {
    const [left, operator, right] = node.kids;
    if (left === undefined || right === undefined || !/^[<>]=?$/.test(operator?.word ?? '')) return undefined;
    const wrong = [left, right].find((e) => isAny(sorts(e), ...unordered));
    if (wrong !== undefined)
      return found(
        'cypher-order',
        wrong,
        'The embedded graph can put numbers and texts in order only',
        'Compare numbers with numbers and texts with texts.',
      );
    if (differ(sorts(left), sorts(right)))
      return found(
        'cypher-order',
        node,
        'The embedded graph does not tell numbers from texts when it compares them',
        'Write both as numbers or both as texts.',
      );
    return undefined;
  },
);
const extremes = eachNode(
  { id: '4', explains: 'min and max of booleans, lists, maps and nulls follow that order too' },
  ['functionInvocation'],
  (call, { sorts }) => {
    if (!/^(?:min|max)$/i.test(nameOf(call))) return undefined;
    // Nulls are passed over rightly.
    const wrong = argumentsOf(call).find((a) => isAny(sorts(a), ...unordered.filter((s) => s !== 'null')));
    return wrong === undefined
      ? undefined
      : found(
          'cypher-order',
          wrong,
          `The embedded graph finds the ${nameOf(call).toLowerCase()} of numbers and texts only`,
          'Take a property that is a number or a text.',
        );
  },
);

/** 5 */
const equality = eachNode(
  { id: '5', explains: 'lists and maps that hold null, and numbers beside texts, are equal to the wrong things' },
  ['expression8'],
  (node, { sorts }) => {
    const [left, operator, right] = node.kids;
    if (left === undefined || right === undefined || !['=', '<>', '!='].includes(operator?.word ?? ''))
      return undefined;
    const wrong = [left, right].find((e) => isAny(sorts(e), 'list', 'map'));
    if (wrong !== undefined)
      return found(
        'cypher-equal-lists',
        wrong,
        'The embedded graph cannot tell whether lists or maps are equal',
        'Compare their elements, or size(a) = size(b) AND all(x IN a WHERE x IN b).',
      );
    if (differ(sorts(left), sorts(right)))
      return found(
        'cypher-equal-types',
        node,
        "The embedded graph takes '1' and 1 for the same",
        'Write both as numbers or both as texts.',
      );
    return undefined;
  },
);

/** 5 */
const membership = eachNode(
  { id: '5', explains: 'IN is wrong beside null, nested lists, mixed types and computed lists' },
  ['expression7'],
  ({ kids: [given, test] }, seen) => {
    if (given === undefined || test?.kids[0]?.word.toUpperCase() !== 'IN') return undefined;
    const within = test.kids[1];
    if (within === undefined) return undefined;
    const wrong = memberFault(bare(given), bare(within), seen);
    return wrong === undefined
      ? undefined
      : found(
          'cypher-in',
          wrong,
          'The embedded graph may look this up wrongly with IN',
          'Look for one value, not null, in a list of values of its own type, or in a variable or parameter that holds one.',
        );
  },
);
const listFunctions = new Set(['labels', 'keys', 'split', 'range']);
function memberFault(left: Tree, given: Tree, { sorts, behind }: Seen): Tree | undefined {
  if (isAny(sorts(left), 'list', 'map', 'null')) return left;
  const list = behind(given).rule === 'listLiteral' ? behind(given) : given;
  if (left.rule === 'parameter' && list.rule === 'parameter') return list;
  if (list.rule === 'variable' || list.rule === 'parameter') return undefined;
  if (list.rule === 'functionInvocation') return listFunctions.has(nameOf(list).toLowerCase()) ? undefined : list;
  if (list.rule === 'expression2') return list.kids.at(-1)?.variant === 'PropertyPostfix' ? undefined : list;
  if (list.rule !== 'listLiteral') return list;
  const items = list.kids.filter((k) => k.rule !== '').map((item) => ({ item, has: sorts(item) }));
  // null IN [] is null instead of false.
  if (items.length === 0) return list;
  const odd = items.find(({ has }) => isAny(has, 'null', 'list', 'map'));
  if (odd !== undefined) return odd.item;
  const known = [{ item: left, has: sorts(left) }, ...items].filter(({ has }) => isOnly(has, ...scalars));
  return known.find(({ has }) => known.some((other) => differ(has, other.has)))?.item;
}

/** 14 */
const simpleCase = eachNode(
  { id: '14', explains: 'CASE x WHEN does not tell types apart' },
  ['extendedCaseExpression'],
  (node, { sorts, source }) => {
    const [, subject] = node.kids;
    if (subject === undefined) return undefined;
    const alternatives = node.kids.filter((k) => k.rule === 'extendedCaseAlternative');
    const values = alternatives.flatMap((a) =>
      a.kids.filter((k) => a.kids.indexOf(k) < indexOfThen(a) && k.rule !== ''),
    );
    const compared = values.map((v) => (v.rule === 'extendedWhen' ? (v.kids.at(-1) ?? v) : v));
    const same = [subject, ...compared].map(sorts).filter((s) => !s.has('unknown'));
    const oneSort = new Set(same.flatMap((s) => [...s])).size <= 1 && same.every((s) => isOnly(s, ...scalars));
    if (oneSort && values.every((v) => v.rule !== 'extendedWhen' || v.variant === 'WhenEquals')) return undefined;
    return found(
      'cypher-simple-case',
      subject,
      'The embedded graph does not tell types apart in CASE x WHEN',
      `Write CASE WHEN ${source(subject)} = … THEN ….`,
    );
  },
);
const indexOfThen = (alternative: Tree) => alternative.kids.findIndex((k) => k.word.toUpperCase() === 'THEN');

export const comparisons: readonly Rule[] = [chains, orders, extremes, equality, membership, simpleCase];
