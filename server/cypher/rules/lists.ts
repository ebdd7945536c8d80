import { argumentsOf, bare, type Sorts } from '../sorts.ts';
import { everyNode, nameOf, type Tree } from '../tree.ts';
import { eachNode, found, type Rule } from './rule.ts';

/** Behind `x IN`, within the same brackets. */
const listOf = (tree: Tree): Tree | undefined =>
  tree.kids[tree.kids.findIndex((k) => k.word.toUpperCase() === 'IN') + 1];
const conditionOf = (tree: Tree): Tree | undefined =>
  tree.kids[tree.kids.findIndex((k) => k.word.toUpperCase() === 'WHERE') + 1];
const isCall = (tree: Tree | undefined, ...names: readonly string[]): boolean =>
  tree?.rule === 'functionInvocation' && names.includes(nameOf(tree).toLowerCase());

const neverNull = (condition: Tree): boolean => {
  const plain = bare(condition);
  return (
    isCall(plain, 'coalesce') ||
    plain.kids.at(-1)?.variant === 'NullComparison' ||
    (plain.variant === 'KeywordLiteral' && plain.kids[0]?.word.toUpperCase() !== 'NULL')
  );
};

/** 6 and 6b */
const quantifiers = eachNode(
  { id: '6', explains: 'all, any, none and single forget that null is not false' },
  ['listItemsPredicate'],
  (node, { sorts, source, behind }) => {
    const word = node.kids[0]?.word.toLowerCase() ?? '';
    const list = listOf(node);
    if (list === undefined) return undefined;
    const within = behind(list);
    const condition = conditionOf(node);
    if (condition !== undefined && neverNull(condition)) return undefined;
    const holdsNull = (has: Sorts) => has.has('null');
    if (within.rule === 'listLiteral' && within.kids.some((k) => k.rule !== '' && holdsNull(sorts(k))))
      return found(
        'cypher-quantifier-null',
        list,
        `The embedded graph answers ${word}(…) wrongly over a list that holds null`,
        'Leave the nulls out of the list.',
      );
    const missing =
      isCall(within, 'nodes', 'relationships') || condition === undefined ? condition : doubtful(node, within);
    const element = node.kids.find((k) => k.rule === 'variable')?.word;
    const doubtfulList = condition !== undefined && element !== undefined && mayHoldMissing(within);
    if (condition !== undefined && (missing !== undefined || doubtfulList))
      return found(
        'cypher-quantifier-missing',
        condition,
        `The embedded graph answers ${word}(…) wrongly where a property is missing`,
        'Say what a missing one means: coalesce(…, false).',
        `coalesce(${source(condition)}, false)`,
      );
    return undefined;
  },
);

/** Where the condition looks beyond the element itself: at what may be missing, so that it is neither true nor false. */
function doubtful(quantifier: Tree, within: Tree): Tree | undefined {
  const condition = conditionOf(quantifier);
  if (condition === undefined) return undefined;
  const bound = new Set(
    [...everyNode(quantifier)].filter((n) => n.kids.some((k) => k.word.toUpperCase() === 'IN')).flatMap(ownName),
  );
  return looksBeyond(condition, bound, within.rule === 'listLiteral');
}
const ownName = (tree: Tree): string[] => {
  const own = tree.kids[tree.kids.findIndex((k) => k.word.toUpperCase() === 'IN') - 1];
  return own?.rule === 'variable' ? [own.word] : [];
};
function looksBeyond(tree: Tree, bound: ReadonlySet<string>, ofWritten = false): Tree | undefined {
  if (isCall(tree, 'coalesce') || tree.kids.at(-1)?.variant === 'NullComparison') return undefined;
  if (tree.rule === 'variable') return bound.has(tree.word) ? undefined : tree;
  // A written list shows what its elements hold.
  const [subject] = tree.kids;
  if (ofWritten && tree.rule === 'expression2' && subject?.rule === 'variable' && bound.has(subject.word))
    return undefined;
  const takesPart = tree.kids.some((k) => k.variant === 'PropertyPostfix' || k.variant === 'IndexPostfix');
  if (takesPart || isCall(tree, 'head', 'last') || /CaseExpression$/i.test(tree.rule)) return tree;
  for (const kid of tree.kids) {
    const beyond = looksBeyond(kid, bound, ofWritten);
    if (beyond !== undefined) return beyond;
  }
  return undefined;
}
/** Lists made of what may be missing; those that are stored hold no nulls. */
function mayHoldMissing(list: Tree): boolean {
  const plain = bare(list);
  if (plain.rule === 'listLiteral') return looksBeyond(plain, new Set()) !== undefined;
  if (plain.rule === 'listComprehension') {
    const bar = plain.kids.findIndex((k) => k.word === '|');
    const given = bar < 0 ? undefined : plain.kids[bar + 1];
    return given !== undefined && looksBeyond(given, new Set(ownName(plain))) !== undefined;
  }
  const inside = isCall(plain, 'tail', 'reverse', 'coalesce')
    ? argumentsOf(plain)
    : plain.rule === 'expression6'
      ? plain.kids
      : [];
  return inside.some(mayHoldMissing) || (plain.rule === 'expression2' && plain.kids.slice(0, 1).some(mayHoldMissing));
}

/** 7 */
const slices = eachNode({ id: '7', explains: 'l[-2..] is empty, and l[..-1] the whole list' }, ['postFix'], (node) => {
  if (node.variant !== 'RangePostfix') return undefined;
  const wrong = node.kids.find((k) => k.rule !== '' && !isWholeNumber(k));
  return wrong === undefined
    ? undefined
    : found(
        'cypher-slice',
        wrong,
        'The embedded graph can only slice between whole numbers that are written out and not negative',
        'Write list[0..3]; for the last ones order the other way round before collect().',
      );
});
const isWholeNumber = (tree: Tree): boolean =>
  tree.variant === 'NumericLiteral' &&
  tree.kids[0]?.kids.length === 1 &&
  /^(?:\d+|0x[\da-f]+|0o[0-7]+)$/i.test(tree.kids[0].kids[0]?.word ?? '');

/** 8 */
const steps = eachNode(
  { id: '8', explains: 'range(a, b, 0) is a list instead of an error' },
  ['functionInvocation'],
  (call) => {
    const step = isCall(call, 'range') ? argumentsOf(call)[2] : undefined;
    const isZero = step !== undefined && /^0+$/.test(step.kids[0]?.kids.at(-1)?.word ?? '');
    return isZero
      ? found('cypher-range', step, 'range() cannot go in steps of 0', 'Leave the step out, or make it 1.')
      : undefined;
  },
);

/** 10 */
const patternLists = eachNode(
  { id: '10', explains: '[(n)-->(b) | b.x] drops what is null' },
  ['patternComprehension'],
  (node, { source }) => {
    const given = node.kids[node.kids.findIndex((k) => k.word === '|') + 1];
    if (given === undefined || isCall(bare(given), 'coalesce')) return undefined;
    return found(
      'cypher-pattern-list',
      given,
      'The embedded graph drops what is null from a list made of a pattern',
      'Say what stands for a missing one: coalesce(b.name, b.id).',
      `coalesce(${source(given)}, '')`,
    );
  },
);

/** 8 */
const bounds = eachNode({ id: '8', explains: '*3..2 matches what it should not' }, ['pathLength'], (node) => {
  const dots = node.kids.findIndex((k) => k.word === '..');
  const [least, most] = [node.kids[dots - 1], node.kids[dots + 1]].map((k) => Number(k?.word));
  // Where no number stands, a path is at least one step long, and at most as long as it likes.
  return dots > 0 && (least || 1) > (most ?? Number.NaN)
    ? found('cypher-path-length', node, 'The shortest length here is beyond the longest', 'Write *2..3.')
    : undefined;
});

export const lists: readonly Rule[] = [quantifiers, slices, steps, patternLists, bounds];
