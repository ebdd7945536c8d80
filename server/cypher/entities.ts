import { refuse } from './refusal.ts';
import { bindPatterns, isEntity, kindOf, project, type Scope, variableBehind } from './scope.ts';
import { everyNode, hasWord, kidOf, kidsOf, nameOf, type Tree } from './tree.ts';

/**
 * What the embedded engine answers wrongly without a word when entities pass through expressions: it takes the internal
 * number for the thing. Rules 11, 12 and, of 15, the repeated variable in EXISTS; the comments name them. The text is
 * walked clause by clause, with what each variable holds; the rules share that one walk, which is why they share this
 * file, long as it is.
 */
export function checkEntities(tree: Tree): void {
  const query = [...everyNode(tree)].find((n) => n.rule === 'queryWithLocalDefinitions');
  if (query !== undefined) walkQuery(query, new Map());
}

/** Functions that may be given an entity. */
const taking = new Set([
  'id',
  'elementid',
  'labels',
  'type',
  'keys',
  'properties',
  'startnode',
  'endnode',
  'nodes',
  'relationships',
  'length',
  'size',
  'count',
]);
const aggregates = new Set([
  'count',
  'sum',
  'avg',
  'min',
  'max',
  'collect',
  'stdev',
  'stdevp',
  'percentilecont',
  'percentiledisc',
]);

/** Walks all parts of a UNION; the scope behind the first is what a CALL gets. */
function walkQuery(query: Tree, outer: Scope): Scope {
  const union = [...everyNode(query)].find((n) => n.rule === 'union');
  const ends = (union === undefined ? [] : kidsOf(union, 'singleQuery')).map((single) => walkClauses(single, outer));
  return ends[0] ?? new Map();
}

function walkClauses(single: Tree, outer: Scope): Scope {
  let scope = outer;
  for (const { kids } of kidsOf(single, 'clause')) {
    const [clause] = kids;
    if (clause === undefined) continue;
    if (clause.rule === 'matchClause') scope = walkMatch(clause, scope);
    else if (clause.rule === 'withClause' || clause.rule === 'returnClause') scope = walkProjection(clause, scope);
    else if (clause.rule === 'unwindClause') scope = walkUnwind(clause, scope);
    else if (clause.rule === 'subqueryClause') scope = walkSubquery(clause, scope);
  }
  return scope;
}

function walkMatch(clause: Tree, scope: Scope): Scope {
  const bound = bindPatterns(scope, clause);
  // 19
  for (const pattern of everyNode(clause)) {
    if (pattern.rule !== 'patternElement' || pattern.kids.length !== 1) continue;
    const [node] = pattern.kids;
    const variable = node?.rule === 'nodePattern' ? variableBehind(node, '(') : undefined;
    if (variable !== undefined && scope.has(variable.word))
      refuse(
        'cypher-bound-node',
        pattern,
        `The embedded graph takes (${variable.word}) for found even where ${variable.word} is missing`,
        `Leave it out, or say WHERE ${variable.word} IS NOT NULL.`,
      );
  }
  for (const kid of clause.kids) visit(kid, bound);
  return bound;
}

function walkProjection(clause: Tree, scope: Scope): Scope {
  const body = kidOf(clause, 'returnBody');
  const items = body === undefined ? undefined : kidOf(body, 'returnItems');
  if (body === undefined || items === undefined) return scope;
  const projected = project(scope, body);
  const projections = kidsOf(items, 'returnItem').flatMap((item) => item.kids.slice(0, 1));
  const bare = projections.find((e) => isEntity(kindOf(e, scope)));
  for (const e of projections) if (!isEntity(kindOf(e, scope)) || e.rule !== 'variable') visit(e, scope, true);
  // 12: beside an aggregate the engine gives the number for the entity.
  if (clause.rule === 'returnClause' && bare !== undefined && projections.some(hasAggregate))
    refuse(
      'cypher-entity-aggregate',
      bare,
      'The embedded graph cannot return an entity beside a count or another aggregate',
      'Count first: WITH n, count(*) AS c RETURN n, c.',
    );
  const both = new Map([...scope, ...projected]);
  const order = kidOf(body, 'orderBy');
  for (const item of order === undefined ? [] : kidsOf(order, 'orderItem')) {
    const [by] = item.kids;
    if (by === undefined) continue;
    // 12
    if (isEntity(kindOf(by, both)))
      refuse(
        'cypher-entity-order',
        by,
        'The embedded graph cannot sort by an entity',
        'Sort by a property, such as ORDER BY n.name.',
      );
    visit(by, both);
  }
  for (const kid of [...kidsOf(body, 'skip', 'limit'), ...kidsOf(clause, 'whereClause')]) visit(kid, both);
  return projected;
}
const hasAggregate = (e: Tree): boolean =>
  e.rule === 'countStar' ||
  (e.rule === 'functionInvocation' && aggregates.has(nameOf(e).toLowerCase())) ||
  (!['existsExpression', 'countExpression', 'collectExpression', 'patternComprehension'].includes(e.rule) &&
    e.kids.some(hasAggregate));

function walkUnwind(clause: Tree, scope: Scope): Scope {
  const [, list, , variable] = clause.kids;
  if (list === undefined || variable === undefined) return scope;
  // 12
  const holds =
    kindOf(list, scope) === 'entities' ||
    (list.rule === 'listLiteral' && list.kids.some((k) => isEntity(kindOf(k, scope))));
  if (holds)
    refuse(
      'cypher-entity-unwind',
      list,
      'The embedded graph cannot UNWIND entities',
      'UNWIND their ids and MATCH them again, or use [n IN nodes(p) | n.id].',
    );
  visit(list, scope);
  return new Map([...scope, [variable.word, 'value']]);
}

function walkSubquery(clause: Tree, scope: Scope): Scope {
  const taken = kidOf(clause, 'subqueryScope');
  const names = new Set(taken === undefined ? [] : kidsOf(taken, 'variable').map((v) => v.word));
  const all = taken !== undefined && hasWord(taken, '*');
  const query = kidOf(clause, 'queryWithLocalDefinitions');
  if (query === undefined) return scope;
  const given = walkQuery(query, new Map([...scope].filter(([name]) => all || names.has(name))));
  return new Map([...scope, ...given]);
}

/** Visits an expression, a pattern or what holds them; `bareOk`: the expression itself may be an entity. */
function visit(tree: Tree, scope: Scope, bareOk = false): void {
  const special = visitors[tree.rule];
  if (special !== undefined) special(tree, scope, bareOk);
  else for (const kid of tree.kids) visit(kid, scope);
}
const visitAll = (trees: readonly Tree[], scope: Scope) => {
  for (const t of trees) visit(t, scope);
};
const isVariable = (tree: Tree | undefined, scope: Scope): tree is Tree =>
  tree?.rule === 'variable' && isEntity(kindOf(tree, scope));

/** Local names of list expressions: behind `variable IN list`, within the same brackets. */
function withElement(tree: Tree, scope: Scope): { list: Tree | undefined; inner: Scope } {
  const at = tree.kids.findIndex((k) => k.word.toUpperCase() === 'IN');
  const [variable, list] = [tree.kids[at - 1], tree.kids[at + 1]];
  if (variable === undefined || list === undefined) return { list: undefined, inner: scope };
  const kind = kindOf(list, scope) === 'entities' ? 'node' : 'value';
  return { list, inner: new Map([...scope, [variable.word, kind]]) };
}
function visitOverList(tree: Tree, scope: Scope): void {
  const { list, inner } = withElement(tree, scope);
  const at = list === undefined ? 0 : tree.kids.indexOf(list);
  if (list !== undefined && !isVariable(list, scope)) visit(list, scope, true);
  visitAll(tree.kids.slice(at + 1), inner);
}
function visitPatternWithin(tree: Tree, scope: Scope): void {
  const query = kidOf(tree, 'queryWithLocalDefinitions');
  if (query !== undefined) {
    walkQuery(query, scope);
    return;
  }
  visitAll(tree.kids, bindPatterns(scope, tree));
}

const visitors: Readonly<Record<string, (tree: Tree, scope: Scope, bareOk: boolean) => void>> = {
  variable: (tree, scope) => {
    // 11
    if (isVariable(tree, scope))
      refuse(
        'cypher-entity-use',
        tree,
        `The embedded graph cannot pass ${tree.word} through an expression as a whole`,
        `Use a property, such as ${tree.word}.id, or return it alone, or as a map: ${tree.word} {.*}.`,
      );
  },
  expression2: ({ kids: [subject, ...rest] }, scope) => {
    if (subject === undefined) return;
    const byKey = rest[0]?.variant === 'PropertyPostfix' || rest[0]?.variant === 'IndexPostfix';
    const single = !['entities', 'path'].includes(kindOf(subject, scope));
    if (!(byKey && single && isVariable(subject, scope))) visit(subject, scope);
    visitAll(rest, scope);
  },
  property: () => undefined,
  expression7: ({ kids: [subject, test] }, scope) => {
    if (subject === undefined || test === undefined) return;
    const bare = isVariable(subject, scope);
    if (!(bare && (test.variant === 'NullComparison' || test.variant === 'LabelComparison'))) visit(subject, scope);
    if (test.variant !== 'LabelComparison') visit(test, scope);
  },
  expression8: (tree, scope) => {
    const [a, operator, b] = tree.kids;
    const same = operator?.word === '=' || operator?.word === '<>';
    if (!(same && isVariable(a, scope) && isVariable(b, scope))) visitAll(tree.kids, scope);
  },
  functionInvocation: (call, scope, bareOk) => {
    const name = nameOf(call).toLowerCase();
    const given = call.kids.slice(call.kids.findIndex((k) => k.word === '(') + 1).filter((k) => k.rule !== '');
    const entity = given.find((a) => isEntity(kindOf(a, scope)));
    // 12
    if (name === 'collect' && entity !== undefined)
      refuse(
        'cypher-collect-entity',
        call,
        'The embedded graph cannot collect entities',
        `Collect a property: collect(${entity.word || 'n'}.id).`,
      );
    // 11: a list or a single thing a function gives may stand alone in a projection, or in another of these functions.
    for (const a of given) {
      const fits = taking.has(name) && isEntity(kindOf(a, scope));
      if (!(fits && a.rule === 'variable')) visit(a, scope, fits);
    }
    if (!bareOk && kindOf(call, scope) === 'entities')
      refuse(
        'cypher-entity-use',
        call,
        `The embedded graph cannot pass ${nameOf(call)}(…) through an expression as a whole`,
        `Return it alone, or take properties: [n IN ${nameOf(call)}(p) | n.id].`,
      );
  },
  listComprehension: visitOverList,
  listItemsPredicate: visitOverList,
  reduceExpression: (tree, scope) => {
    const inner = new Map(scope);
    const accumulator = variableBehind(tree, '(');
    if (accumulator !== undefined) inner.set(accumulator.word, 'value');
    const { list, inner: element } = withElement(tree, inner);
    const at = list === undefined ? 0 : tree.kids.indexOf(list);
    if (list !== undefined && !isVariable(list, scope)) visit(list, scope, true);
    visitAll(tree.kids.slice(at + 1), element);
  },
  mapProjection: (tree, scope) => {
    for (const element of kidsOf(tree, 'mapProjectionElement'))
      visitAll(
        element.kids.filter((k) => k.rule !== 'name' && k.rule !== 'propertyKeyName'),
        scope,
      );
  },
  nodePattern: visitInside('('),
  relationshipPattern: visitInside('['),
  pattern: visitInside(''),
  patternComprehension: visitPatternWithin,
  patternExpression: visitPatternWithin,
  countExpression: visitPatternWithin,
  collectExpression: visitPatternWithin,
  existsExpression: (tree, scope) => {
    checkExists(tree, scope);
    visitPatternWithin(tree, scope);
  },
};

/** A pattern's own variables are its business; its property maps and conditions are expressions. */
function visitInside(opener: string) {
  return (tree: Tree, scope: Scope): void => {
    const own = opener === '' ? tree.kids.find((k) => k.rule === 'variable') : variableBehind(tree, opener);
    visitAll(
      tree.kids.filter((k) => k !== own && k.rule !== 'labelExpression'),
      scope,
    );
  };
}

/** 15: the engine forgets that a variable which first appears inside EXISTS must be the same thing at both places. */
function checkExists(exists: Tree, outer: Scope): void {
  const seen = new Set<string>();
  for (const node of everyNode(exists)) {
    if (node.rule !== 'nodePattern') continue;
    const variable = variableBehind(node, '(');
    if (variable === undefined || outer.has(variable.word)) continue;
    if (seen.has(variable.word))
      refuse(
        'cypher-exists-repeat',
        variable,
        `The embedded graph forgets inside EXISTS that both ${variable.word} are the same`,
        'Write COUNT { … } > 0 instead.',
      );
    seen.add(variable.word);
  }
}
