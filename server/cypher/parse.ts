import { createParsingResult } from '@neo4j-cypher/language-support';
import { refuse } from './refusal.ts';
import { plainTree, type RawTree, type Tree } from './tree.ts';

export type Parsed = { readonly tree: Tree; readonly parameters: readonly string[] };

/** The one statement this text holds, by Neo4j's own grammar. Costs a second at first, then a millisecond a kilobyte. */
export function parseStatement(text: string): Parsed {
  const everything = { start: 0, end: text.length };
  const statements = createParsingResult(text, { consoleCommandsEnabled: false }).statementsParsing.filter((s) =>
    s.tokens.some((t) => t.type > 0 && t.channel === 0),
  );
  const [statement] = statements;
  if (statement === undefined)
    return refuse(
      'cypher-syntax',
      everything,
      'The query is empty',
      'Write one, such as MATCH (e:Entity) RETURN e LIMIT 25.',
    );
  if (statements.length > 1)
    refuse(
      'cypher-many-statements',
      everything,
      'Only one statement is run at a time',
      'Take out what follows the first semicolon.',
    );
  const offset = codePointOffsets(text);
  // Class instances of the parser's own tree, seen through the few members both of its builds share.
  const root = statement.ctx as unknown as RawTree;
  // The parser counts more errors than it words; the count is what decides.
  if (statement.parser.syntaxErrorsCount > 0 || statement.syntaxErrors.length > 0) {
    const token = offendingToken(root);
    const [said] = statement.syntaxErrors;
    const at = token === undefined ? everything : { start: offset(token.start), end: offset(token.stop + 1) };
    const found = text.slice(at.start, at.end);
    const message =
      (typeof said?.message === 'string' ? said.message : undefined) ??
      (token === undefined
        ? 'This is not Cypher'
        : found === ''
          ? 'The query ends too early'
          : `${found} is not expected here`);
    refuse('cypher-syntax', at, message, 'Check spelling, brackets, quotes and the order of the clauses.');
  }
  const tree = plainTree(root, statement.parser.ruleNames, offset);
  return { tree, parameters: [...new Set(statement.collectedParameters.map((p) => unquoted(p.name)))] };
}

const unquoted = (name: string): string => (name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name);

function offendingToken(tree: RawTree): { start: number; stop: number } | undefined {
  const token = tree.exception?.offendingToken;
  if (token !== null && token !== undefined) return token;
  for (const child of tree.children ?? []) {
    const found = offendingToken(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parser counts characters, everybody else UTF-16 units. */
function codePointOffsets(text: string): (at: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (at) => at;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (point) => units[point] ?? text.length;
}
