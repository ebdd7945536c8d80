import { isOnly } from '../sorts.ts';
import { everyNode, hasWord, kidOf, type Tree } from '../tree.ts';
import { eachNode, found, type Rule } from './rule.ts';

/** 8 */
const typeTests = eachNode({ id: '8', explains: 'r:TYPE is null' }, ['expression7'], (node, { sorts, source }) => {
  const [subject, test] = node.kids;
  if (subject === undefined || test?.variant !== 'LabelComparison') return undefined;
  if (subject.rule === 'variable' && !isOnly(sorts(subject), 'relationship')) return undefined;
  const names = [...everyNode(test)].filter((n) => n.rule === 'name');
  const [only] = names;
  const plain = names.length === 1 && !/[&|!%()]/.test(source(test));
  return found(
    'cypher-type-test',
    node,
    'The embedded graph cannot test the type of a relationship with a colon',
    `Write type(${source(subject)}) = '${only?.word ?? 'TYPE'}'.`,
    only !== undefined && plain ? `type(${source(subject)}) = '${only.word}'` : undefined,
  );
});

const asking = new Set(['patternExpression', 'existsExpression', 'countExpression']);
const asks = (tree: Tree): boolean => asking.has(tree.rule) || tree.kids.some(asks);
const joining = new Set(['expression', 'expression10', 'expression11']);

/** 17 */
const optionalAfter: Rule = {
  id: '17',
  explains: 'a pattern among other conditions empties the OPTIONAL MATCH behind it',
  *find({ tree }) {
    const optional = [...everyNode(tree)].some((n) => n.rule === 'matchClause' && hasWord(n, 'OPTIONAL'));
    if (!optional) return;
    for (const where of everyNode(tree)) {
      if (where.rule !== 'whereClause') continue;
      for (const node of joined(where)) {
        const asked = node.kids.find((k) => k.rule !== '' && asks(k));
        if (asked !== undefined)
          yield found(
            'cypher-optional-pattern',
            asked,
            'In a query with OPTIONAL MATCH the embedded graph cannot join a pattern to other conditions',
            'Ask for the pattern first, by itself: WHERE NOT (a)-->(b) WITH a WHERE a.name = ….',
          );
      }
    }
  },
};
/** The ANDs and ORs of a condition, those of inner queries left to their own WHERE. */
function* joined(tree: Tree): Generator<Tree> {
  if (joining.has(tree.rule)) yield tree;
  if (!asking.has(tree.rule)) for (const kid of tree.kids) yield* joined(kid);
}

/** 17 */
const optionalWhere = eachNode(
  { id: '17', explains: 'a pattern in the WHERE of an OPTIONAL MATCH drops the rows without a match' },
  ['matchClause'],
  (clause) => {
    const where = hasWord(clause, 'OPTIONAL') ? kidOf(clause, 'whereClause') : undefined;
    const asked = where === undefined ? undefined : firstAsking(where);
    return asked === undefined
      ? undefined
      : found(
          'cypher-optional-pattern',
          asked,
          'In the WHERE of an OPTIONAL MATCH the embedded graph cannot ask for a pattern: rows without a match are lost',
          'Put the pattern into the OPTIONAL MATCH itself, or count first: WITH a, COUNT { (a)-->() } AS n.',
        );
  },
);
const firstAsking = (tree: Tree): Tree | undefined => [...everyNode(tree)].find((n) => asking.has(n.rule));

export const patterns: readonly Rule[] = [typeTests, optionalWhere, optionalAfter];
