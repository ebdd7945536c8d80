import { onePatternAtATime } from './onePattern.ts';
import { parseStatement } from './parse.ts';
import { refuse } from './refusal.ts';
import { everyNode, hasWord, kidOf, kidsOf, type Tree } from './tree.ts';

/** What the embedded engine is to be asked where a person wrote `text`: the same question in words it takes rightly. */
export function engineText(text: string, tree: Tree): string {
  const split = onePatternAtATime(splitChains(text, tree));
  return quoteReserved(split, split === text ? tree : parseStatement(split).tree);
}

/** Words the embedded engine takes for its own wherever they stand unquoted, though Cypher allows them as names. */
const reserved = new Set(
  'AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN IS MATCH MERGE NOT NULL OPTIONAL OR REMOVE RETURN SET THEN TRUE UNION UNWIND WHEN WHERE WITH XOR'.split(
    ' ',
  ),
);

/** With such names quoted: `(a)-[:IN]->(b)`, `AS where`. */
function quoteReserved(text: string, tree: Tree): string {
  const names = [...everyNode(tree)]
    .filter(
      (n) =>
        (n.rule === 'name' || n.rule === 'variable') && n.variant !== 'quoted' && reserved.has(n.word.toUpperCase()),
    )
    .sort((a, b) => b.start - a.start);
  return names.reduce(
    (out, { start, end }) => `${out.slice(0, start)}\`${out.slice(start, end)}\`${out.slice(end)}`,
    text,
  );
}

/**
 * Rule 20. Where rows have columns that a chain `(a)-->(x)-->(y)` does not name and its first step finds nothing, the
 * engine takes one of those columns for the next step's start. Step by step, `(a)-->(x), (x)-->(y)`, it does not.
 */
function splitChains(text: string, tree: Tree): string {
  const taken = new Set([...everyNode(tree)].filter((n) => n.rule === 'variable').map((n) => n.word));
  const everything = [...everyNode(tree)].some(
    (n) => /^(?:returnItems|subqueryScope)$/.test(n.rule) && hasWord(n, '*'),
  );
  let made = 0;
  const fresh = (): string => {
    made += 1;
    return taken.has(`step${made}`) ? fresh() : `step${made}`;
  };
  const steps = (chain: Tree): string => {
    const [first, ...rest] = chain.kids;
    let from = first === undefined ? '' : text.slice(first.start, first.end);
    const out: string[] = [];
    for (let i = 0; i < rest.length; i += 2) {
      const [step, node] = [rest[i], rest[i + 1]];
      if (step === undefined || node === undefined) continue;
      const last = i + 2 >= rest.length;
      const named = nodeNamed(text, node, last ? undefined : fresh);
      // A name of ours would be a column of RETURN *.
      if (everything && named.ours)
        refuse(
          'cypher-chain-beside',
          node,
          'Behind other variables the embedded graph takes a chain of steps for something else',
          'Give this node a name, or name the columns instead of *.',
        );
      out.push(`${from}${text.slice(step.start, step.end)}${named.text}`);
      from = `(${named.name})`;
    }
    return out.join(', ');
  };
  const chains = [...new Set(chainsBeside(tree))];
  // One inside another, as in (x WHERE EXISTS { … }): their places would move under each other.
  const inner = chains.find((c) => chains.some((o) => o !== c && o.start <= c.start && c.end <= o.end));
  if (inner !== undefined)
    refuse(
      'cypher-chain-beside',
      inner,
      'The embedded graph takes a chain of steps inside another one for something else',
      'Write its steps one by one, (a)-->(b), (b)-->(c), or ask for it in a WHERE of its own.',
    );
  return chains
    .sort((a, b) => b.start - a.start)
    .reduce((out, chain) => `${out.slice(0, chain.start)}${steps(chain)}${out.slice(chain.end)}`, text);
}

/** A node as it is to stand, under its own name or a fresh one. */
function nodeNamed(text: string, node: Tree, fresh?: () => string) {
  const own = node.kids.find((k, i) => k.rule === 'variable' && node.kids[i - 1]?.word === '(');
  const source = text.slice(node.start, node.end);
  if (own !== undefined || fresh === undefined)
    return { name: own === undefined ? '' : text.slice(own.start, own.end), text: source, ours: false };
  const name = fresh();
  // “(WHERE …)” begins with a word.
  return { name, text: source.replace(/^\((?=(\w?))/, (_, word: string) => `(${name}${word && ' '}`), ours: true };
}

/** Chains of two steps and more that stand beside variables they do not name. */
function chainsBeside(tree: Tree): Tree[] {
  return [...everyNode(tree)].flatMap((node) => {
    if (node.rule === 'existsExpression' || node.rule === 'countExpression') return besideIn(node, tree);
    if (node.rule !== 'singleQuery') return [];
    return kidsOf(node, 'clause').flatMap((clause, i) => {
      const match = kidOf(clause, 'matchClause');
      if (match === undefined || hasWord(match, 'OPTIONAL')) return [];
      const patterns = kidsOf(kidOf(match, 'patternList') ?? match, 'pattern').flatMap(chainOf);
      return patterns.filter((chain) => i > 0 || chain.start > firstPattern(match) || isCalled(node, tree));
    });
  });
}
const firstPattern = (match: Tree) => kidOf(match, 'patternList')?.start ?? match.start;
const isCalled = (query: Tree, tree: Tree) =>
  [...everyNode(tree)].some((n) => n.rule === 'subqueryClause' && n.start < query.start && query.end <= n.end);

/** Those of an inner query that has a variable of the outer one beside them. */
function besideIn(node: Tree, tree: Tree): Tree[] {
  const names = (within: Tree) => [...everyNode(within)].filter((n) => n.rule === 'variable').map((n) => n.word);
  const before = new Set(
    [...everyNode(tree)].filter((n) => n.rule === 'variable' && n.start < node.start).map((n) => n.word),
  );
  return [...everyNode(node)]
    .filter((n) => n.rule === 'pattern')
    .flatMap(chainOf)
    .filter((chain) => {
      const own = new Set(names(chain));
      return names(node).some((name) => before.has(name) && !own.has(name));
    });
}
/** A path with a name stays in one piece: the engine answers it rightly, or aloud not at all. */
function chainOf(pattern: Tree): Tree[] {
  if (pattern.kids.some((k) => k.rule === 'variable')) return [];
  const element = kidOf(kidOf(pattern, 'anonymousPattern') ?? pattern, 'patternElement');
  if (element === undefined || kidsOf(element, 'relationshipPattern').length < 2) return [];
  return element.kids.every((k) => k.rule === 'nodePattern' || k.rule === 'relationshipPattern') ? [element] : [];
}
