import { argumentsOf, bare, isAny, isOnly } from '../sorts.ts';
import { everyNode, nameOf, type Tree } from '../tree.ts';
import { found, type Rule, type Seen } from './rule.ts';

const giving =
  /^(?:avg|acos|asin|atan2?|ceil|cos|cot|degrees|e|exp|floor|haversin|log(?:10)?|percentilecont|pi|radians|rand|round|sin|sqrt|stdevp?|tan|tofloat(?:list|ornull)?)$/i;
const keeping = /^(?:ceil|floor|round)$/i;
const isCall = (node: Tree, names: RegExp) => node.rule === 'functionInvocation' && names.test(nameOf(node));
const isDecimal = (node: Tree, { source }: Seen) =>
  node.variant === 'NumericLiteral' && /[.]|^\d+e/i.test(source(node)) && !/^0x/i.test(source(node));
const isArithmetic = ({ rule }: Tree) => rule === 'expression5' || rule === 'expression6';
const operands = (node: Tree) => node.kids.filter((k) => k.rule !== '');

/** A whole number of this kind is `2.0` on Neo4j and 2 here. */
const makesFloat = (node: Tree, seen: Seen): boolean =>
  isDecimal(node, seen) || node.rule === 'expression4' || isCall(node, giving) || addsProperty(node, seen);
/** What is stored is whole on both or on neither; what is made of it may be either. Two unknowns added may be texts. */
const addsProperty = (node: Tree, { sorts }: Seen) =>
  isArithmetic(node) &&
  !isAny(sorts(node), 'text', 'list') &&
  operands(node).some((k) => bare(k).rule === 'expression2') &&
  (node.rule === 'expression5' ||
    node.kids.some((k) => k.word === '-') ||
    operands(node).some((k) => isOnly(sorts(k), 'number')));

function mayBeFloat(given: Tree, seen: Seen): boolean {
  const tree = seen.behind(given);
  if (isOnly(seen.sorts(tree), 'boolean', 'text', 'null', 'map')) return false;
  if (makesFloat(tree, seen)) return true;
  if (tree.rule === 'variable')
    return isOnly(seen.sorts(tree), 'node', 'relationship', 'path')
      ? false
      : [...everyNode(seen.tree)].some((n) => makesFloat(n, seen));
  if (isProperty(tree)) return false;
  if (tree.rule === 'functionInvocation') {
    // Whole numbers, whatever they are given.
    if (/^(?:size|length|char_length|character_length|count|id|sign|tointeger|timestamp|range)$/i.test(nameOf(tree)))
      return false;
    return argumentsOf(tree).some((a) => mayBeFloat(a, seen));
  }
  if (tree.rule === 'countExpression' || tree.rule === 'countStar') return false;
  return tree.kids.some((k) => k.rule !== '' && mayBeFloat(k, seen));
}

/** 22 */
const texts: Rule = {
  id: '22',
  explains: "toString(2.0) is '2', and so is what a text is added to",
  *find(seen) {
    for (const node of everyNode(seen.tree)) {
      const given = isCall(node, /^tostring(?:ornull|list)?$/i)
        ? argumentsOf(node)
        : node.rule === 'expression6' && isOnly(seen.sorts(node), 'text')
          ? operands(node)
          : [];
      const wrong = given.find((g) => mayBeFloat(g, seen));
      if (wrong !== undefined)
        yield found(
          'cypher-float-text',
          wrong,
          'The embedded graph writes the number 2.0 as 2, so a text made of it differs from Neo4j’s',
          'Give the number a column of its own, or write toString(toInteger(x)) where it is whole.',
        );
    }
  },
};

const isSurelyFloat = (given: Tree, seen: Seen): boolean => {
  const tree = seen.behind(given);
  if (isDecimal(tree, seen) || tree.rule === 'expression4') return true;
  if (isCall(tree, keeping)) return argumentsOf(tree).some((a) => isSurelyFloat(a, seen));
  if (isCall(tree, giving)) return true;
  return isArithmetic(tree) && operands(tree).some((k) => isSurelyFloat(k, seen));
};

const isProperty = (node: Tree) => node.rule === 'expression2' && node.kids.at(-1)?.variant === 'PropertyPostfix';
/** Every node but those whose property alone counts. */
function* valuesIn(tree: Tree): Generator<Tree> {
  yield tree;
  if (!isProperty(tree)) for (const kid of tree.kids) yield* valuesIn(kid);
}

/** 22 */
const divisions: Rule = {
  id: '22',
  explains: 'ceil, floor and round of a whole number stay whole, so that ceil(1) / 2 is 0',
  *find(seen) {
    const all = [...everyNode(seen.tree)];
    const calls = all.filter((n) => isCall(n, keeping) && !argumentsOf(n).some((a) => isSurelyFloat(a, seen)));
    if (calls.length === 0) return;
    for (const division of all) {
      if (division.rule !== 'expression5' || !division.kids.some((k) => k.word === '/')) continue;
      for (const part of operands(division).flatMap((o) => [...valuesIn(o)])) {
        const call = calls.find((c) => c === part || (part.rule === 'variable' && c.end <= part.start));
        if (call === undefined) continue;
        const [given, ...more] = argumentsOf(call);
        yield found(
          'cypher-whole-division',
          call,
          `The embedded graph’s ${nameOf(call)}() of a whole number is divided as a whole number`,
          `Write ${nameOf(call)}(1.0 * (…)).`,
          given === undefined || more.length > 0 ? undefined : `${nameOf(call)}(1.0 * (${seen.source(given)}))`,
        );
      }
    }
  },
};

export const floats: readonly Rule[] = [texts, divisions];
