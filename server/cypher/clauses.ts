import { refuse } from './refusal.ts';
import { everyNode, hasWord, kidOf, kidsOf, nameOf, type Tree } from './tree.ts';

export type Engine = 'embedded' | 'neo4j';

/** What reads only and what we therefore let through; whatever the grammar grows, it is not on this list. */
const allowedClauses = new Set([
  'matchClause',
  'withClause',
  'unwindClause',
  'returnClause',
  'subqueryClause',
  'callClause',
]);
const allowedProcedures = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.index.fulltext.queryNodes',
]);
const readsOnly =
  'Only MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION and CALL (x) { … } are run here.';
const writing = new Set([
  'createClause',
  'insertClause',
  'mergeClause',
  'setClause',
  'removeClause',
  'deleteClause',
  'foreachClause',
]);
/** Rules that never stand in a query of allowed clauses, with the words people know them by. */
const refusedRules: Readonly<Record<string, string>> = {
  command: 'A command that administers the database',
  preparserOption: 'EXPLAIN, PROFILE or a CYPHER option',
  consoleCommand: 'A console command',
  localDefinition: 'DEFINE',
  when: 'A conditional query with WHEN',
  subqueryInTransactionsParameters: 'CALL { … } IN TRANSACTIONS',
  useClause: 'USE',
  hint: 'A planner hint with USING',
  matchMode: 'A match mode',
  searchClause: 'SEARCH',
  obfuscatedLiteral: 'An obfuscated literal',
};

/** Rule 1: clauses outside the list, whole and in every subquery. */
export function checkClauses(tree: Tree, engine: Engine): void {
  for (const node of everyNode(tree)) {
    const refused = refusedRules[node.rule];
    if (refused !== undefined) refuse('cypher-clause', node, `${refused} is not run here`, readsOnly);
    if (node.rule === 'nextStatement' && hasWord(node, 'NEXT'))
      refuse('cypher-clause', node, 'NEXT is not run here', readsOnly);
    if (node.rule === 'singleQuery' && hasWord(node, '{'))
      refuse('cypher-clause', node, 'A query in bare braces is not run here', readsOnly);
    if (node.rule === 'clause') checkClause(node);
    if (node.rule === 'callClause') checkProcedure(node, engine);
    if (node.rule === 'subqueryClause') checkSubquery(node, engine);
  }
  checkEnds(tree);
}

function checkClause(clause: Tree): void {
  const [what] = clause.kids;
  if (what === undefined || allowedClauses.has(what.rule)) return;
  const words = firstWords(what);
  if (writing.has(what.rule))
    refuse('cypher-write', what, `${words} would change the graph`, `Queries only read. ${readsOnly}`);
  if (what.rule === 'loadCSVClause') refuse('cypher-load-csv', what, 'LOAD CSV reads files and addresses', readsOnly);
  refuse('cypher-clause', what, `${words} is not run here`, readsOnly);
}
const firstWords = (tree: Tree): string => {
  const words: string[] = [];
  for (const kid of tree.kids) {
    if (kid.rule !== '' || !/^\p{L}/u.test(kid.word)) break;
    words.push(kid.word.toUpperCase());
  }
  return words.join(' ') || tree.rule.replace(/Clause.*$/, '').toUpperCase();
};

function checkProcedure(call: Tree, engine: Engine): void {
  const name = nameOf(call);
  if (engine === 'embedded')
    refuse(
      'cypher-procedure',
      call,
      `The embedded graph has no procedure ${name}`,
      'Labels and types are listed under Ontology; to find text, use WHERE … CONTAINS.',
    );
  if (!allowedProcedures.has(name))
    refuse(
      'cypher-procedure',
      call,
      `The procedure ${name} is not run here`,
      `These are: ${[...allowedProcedures].join(', ')}.`,
    );
}

function checkSubquery(call: Tree, engine: Engine): void {
  if (engine === 'embedded' && (hasWord(call, 'OPTIONAL') || kidOf(call, 'subqueryScope') === undefined))
    refuse(
      'cypher-clause',
      call,
      'The embedded graph runs CALL (x) { … } only',
      'Name what the subquery takes from outside in brackets, CALL (x) { … }, or leave them empty.',
    );
}

/** A query gives back what its last clause returns; a procedure alone needs none, nor does what is only tested or counted. */
function checkEnds(tree: Tree): void {
  if (tree.rule === 'singleQuery') checkEnd(tree);
  const inner = tree.rule === 'existsExpression' || tree.rule === 'countExpression';
  if (!inner) for (const kid of tree.kids) checkEnds(kid);
}
function checkEnd(query: Tree): void {
  const clauses = kidsOf(query, 'clause');
  const last = clauses.at(-1)?.kids[0];
  if (last === undefined || last.rule === 'returnClause' || (last.rule === 'callClause' && clauses.length === 1))
    return;
  refuse('cypher-no-return', last, 'The query does not say what it returns', 'End it with RETURN.');
}
