import type { Analysis } from './analysis.ts';
import { everyNode, kidsOf, nameOf, type Tree } from './tree.ts';

/** What an expression can give, as far as its text shows. `unknown`: a property, a parameter, anything. */
export type Sort =
  | 'boolean'
  | 'number'
  | 'text'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'
  | 'null'
  | 'temporal'
  | 'unknown';
export type Sorts = ReadonlySet<Sort>;
export type SortsOf = (expression: Tree) => Sorts;

const only = (sort: Sort): Sorts => new Set([sort]);
const ofTypes: Readonly<Record<string, Sort>> = {
  Boolean: 'boolean',
  Integer: 'number',
  Float: 'number',
  Number: 'number',
  String: 'text',
  Map: 'map',
  Node: 'node',
  Relationship: 'relationship',
  Path: 'path',
};
const ofType = (type: string): Sort => (type.startsWith('List<') ? 'list' : (ofTypes[type] ?? 'unknown'));

const fromFunctions: Readonly<Partial<Record<Sort, string>>> = {
  number:
    'abs acos asin atan atan2 avg ceil char_length character_length cos cot count degrees e exp floor haversin id isnan length log log10 percentilecont percentiledisc pi radians rand round sign sin size sqrt stdev stdevp sum tan timestamp tofloat tointeger',
  text: 'btrim elementid left lower ltrim normalize randomuuid replace right rtrim substring tolower tostring toupper trim type upper',
  list: 'collect keys labels nodes range relationships split tail tobooleanlist tofloatlist tointegerlist tostringlist',
  boolean: 'exists isempty toboolean',
  map: 'properties',
  node: 'endnode startnode',
};
const byFunction = new Map(
  Object.entries(fromFunctions).flatMap(([sort, names]) =>
    names.split(' ').map((n) => [n, only(sort as Sort)] as const),
  ),
);

/** By the grammar's rule alone, whatever the parts are. */
const byRule: Readonly<Record<string, Sort>> = {
  listLiteral: 'list',
  listComprehension: 'list',
  patternComprehension: 'list',
  collectExpression: 'list',
  mapProjection: 'map',
  map: 'map',
  countStar: 'number',
  countExpression: 'number',
  expression3: 'number',
  expression4: 'number',
  expression5: 'number',
  expression7: 'boolean',
  expression8: 'boolean',
  expression9: 'boolean',
  expression10: 'boolean',
  expression11: 'boolean',
  expression: 'boolean',
  existsExpression: 'boolean',
  patternExpression: 'boolean',
  listItemsPredicate: 'boolean',
  allReducePredicate: 'boolean',
};

/** The expression each alias was given to, by the alias's place. Of what UNWIND takes apart, the elements written out. */
function definitionsIn(tree: Tree): Map<number, readonly Tree[]> {
  const definitions = new Map<number, readonly Tree[]>();
  for (const { rule, kids } of everyNode(tree)) {
    const [first, second] = kids;
    const alias = kids.at(-1);
    if (alias?.rule !== 'variable') continue;
    if (rule === 'returnItem' && kids.length > 1 && first !== undefined) definitions.set(alias.start, [first]);
    if (rule === 'unwindClause' && second?.rule === 'listLiteral')
      definitions.set(
        alias.start,
        second.kids.filter((k) => k.rule !== ''),
      );
  }
  return definitions;
}

export type Reading = {
  readonly sorts: SortsOf;
  /** The expression an alias was given to, however often it was handed on; anything else is itself. */
  behind(expression: Tree): Tree;
};

export function readSorts(tree: Tree, { variableAt }: Analysis): Reading {
  const definitions = definitionsIn(tree);
  const known = new Map<number, Sorts>();
  const all = (trees: readonly Tree[]): Sorts => new Set(trees.flatMap((t) => [...sorts(t)]));
  /** Neo4j's analysis knows what patterns bind; what an alias stands for is seen from what it was given to. */
  const ofVariable = ({ start }: Tree): Sorts => {
    const { types = [], definedAt = start } = variableAt(start) ?? {};
    const stated: Sorts = new Set(types.map(ofType));
    if (stated.size > 0 && !stated.has('unknown')) return stated;
    const before = known.get(definedAt);
    if (before !== undefined) return before;
    // Whatever an alias is defined by stands before it, so this ends; a circle would be no query.
    known.set(definedAt, only('unknown'));
    const meant = all(definitions.get(definedAt) ?? []);
    const sure = meant.size === 0 ? only('unknown') : meant;
    known.set(definedAt, sure);
    return sure;
  };
  const sorts = (tree: Tree): Sorts => {
    const rule = byRule[tree.rule];
    if (rule !== undefined) return only(rule);
    switch (tree.rule) {
      case 'variable':
        return ofVariable(tree);
      case 'literal':
        return only(ofLiteral(tree));
      case 'parenthesizedExpression':
        return all(tree.kids.slice(1, -1));
      case 'expression6':
        return ofSum(tree, sorts);
      case 'expression2':
        return only(tree.kids.at(-1)?.variant === 'RangePostfix' ? 'list' : 'unknown');
      case 'caseExpression':
      case 'extendedCaseExpression':
        return all(branchesOf(tree));
      case 'functionInvocation': {
        const name = nameOf(tree).toLowerCase();
        // Whichever is not null: no argument says that all are.
        if (name === 'coalesce') return all(argumentsOf(tree));
        return byFunction.get(name) ?? only('unknown');
      }
      default:
        return only('unknown');
    }
  };
  const behind = (expression: Tree): Tree => {
    const plain = bare(expression);
    if (plain.rule !== 'variable') return plain;
    const [meant, more] = definitions.get(variableAt(plain.start)?.definedAt ?? plain.start) ?? [];
    // A definition stands before its alias, so this ends.
    return meant === undefined || more !== undefined || meant.start >= plain.start ? plain : behind(meant);
  };
  return { sorts, behind };
}

function ofLiteral({ variant, kids }: Tree): Sort {
  if (variant === 'NumericLiteral') return 'number';
  if (variant === 'StringsLiteral') return 'text';
  if (variant === 'OtherLiteral') return 'map';
  const word = kids[0]?.word.toUpperCase();
  return word === 'NULL' ? 'null' : word === 'TRUE' || word === 'FALSE' ? 'boolean' : 'number';
}
function ofSum(sum: Tree, sorts: SortsOf): Sorts {
  const operands = sum.kids.filter((k) => k.rule !== '').map(sorts);
  if (operands.some((s) => s.has('list'))) return only('list');
  if (operands.some((s) => s.has('text'))) return only('text');
  return only(operands.every((s) => s.size === 1 && s.has('number')) ? 'number' : 'unknown');
}

/** What a CASE can give; without an ELSE also null. */
function branchesOf(tree: Tree): Tree[] {
  const behind = (owner: Tree, word: string) =>
    owner.kids.filter((_, i) => owner.kids[i - 1]?.rule === '' && owner.kids[i - 1]?.word.toUpperCase() === word);
  return [
    ...kidsOf(tree, 'caseAlternative', 'extendedCaseAlternative').flatMap((a) => behind(a, 'THEN')),
    ...behind(tree, 'ELSE'),
  ];
}
export const argumentsOf = (call: Tree): Tree[] =>
  call.kids.slice(call.kids.findIndex((k) => k.word === '(') + 1).filter((k) => k.rule !== '');

/** The expression inside any brackets around it. */
export function bare(tree: Tree): Tree {
  const [, inner] = tree.kids;
  return tree.rule === 'parenthesizedExpression' && inner !== undefined ? bare(inner) : tree;
}
/** Nothing but this sort. */
export const isOnly = (sorts: Sorts, ...wanted: readonly Sort[]): boolean =>
  sorts.size > 0 && [...sorts].every((s) => wanted.includes(s));
export const isAny = (sorts: Sorts, ...wanted: readonly Sort[]): boolean => wanted.some((s) => sorts.has(s));
