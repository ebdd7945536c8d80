import { kidOf, kidsOf, nameOf, type Tree } from './tree.ts';

/** What a variable holds, as far as the text alone shows. `entities`: a list of nodes or relationships. */
export type Kind = 'node' | 'relationship' | 'path' | 'entities' | 'value';
export type Scope = ReadonlyMap<string, Kind>;

export const isEntity = (kind: Kind): boolean => kind !== 'value';

/** What patterns are built of; conditions and property maps between them bind nothing. */
const builders = new Set([
  'patternList',
  'pattern',
  'anonymousPattern',
  'patternElement',
  'shortestPathPattern',
  'parenthesizedPath',
  'pathPatternNonEmpty',
]);

/** Adds what the patterns of a clause or an expression bind; a name that is bound already keeps what it is. */
export function bindPatterns(scope: Scope, owner: Tree): Map<string, Kind> {
  const bound = new Map(scope);
  const bind = (variable: Tree | undefined, kind: Kind) => {
    if (variable !== undefined && !bound.has(variable.word)) bound.set(variable.word, kind);
  };
  const walk = (tree: Tree): void => {
    if (tree.rule === 'nodePattern') bind(variableBehind(tree, '('), 'node');
    else if (tree.rule === 'relationshipPattern')
      bind(variableBehind(tree, '['), kidOf(tree, 'pathLength') === undefined ? 'relationship' : 'entities');
    else if (builders.has(tree.rule)) {
      if (tree.rule === 'pattern') bind(variableBefore(tree, '='), 'path');
      for (const kid of tree.kids) walk(kid);
    }
  };
  if (owner.rule === 'patternComprehension') bind(variableBefore(owner, '='), 'path');
  for (const kid of owner.kids) walk(kid);
  return bound;
}

/** The variable right behind this token: further on an expression may be a bare variable too. */
export const variableBehind = (tree: Tree, token: string): Tree | undefined =>
  tree.kids.find((k, i) => k.rule === 'variable' && tree.kids[i - 1]?.word === token);
const variableBefore = (tree: Tree, token: string): Tree | undefined =>
  tree.kids.find((k, i) => k.rule === 'variable' && tree.kids[i + 1]?.word === token);

export function kindOf(expression: Tree, scope: Scope): Kind {
  if (expression.rule === 'variable') return scope.get(expression.word) ?? 'value';
  if (expression.rule === 'parenthesizedExpression') {
    const [, inner] = expression.kids;
    return inner === undefined ? 'value' : kindOf(inner, scope);
  }
  if (expression.rule !== 'functionInvocation') return 'value';
  const name = nameOf(expression).toLowerCase();
  if (name === 'nodes' || name === 'relationships') return 'entities';
  return name === 'startnode' || name === 'endnode' ? 'node' : 'value';
}

/** The scope behind a WITH or RETURN: what it projects and nothing else, unless it says `*`. */
export function project(scope: Scope, body: Tree): Map<string, Kind> {
  const items = kidOf(body, 'returnItems');
  const projected = new Map<string, Kind>(items?.kids.some((k) => k.rule === '' && k.word === '*') ? scope : []);
  for (const item of items === undefined ? [] : kidsOf(items, 'returnItem')) {
    const [expression] = item.kids;
    if (expression === undefined) continue;
    const alias = item.kids.length > 1 ? item.kids.at(-1) : expression;
    if (alias?.rule === 'variable') projected.set(alias.word, kindOf(expression, scope));
  }
  return projected;
}
