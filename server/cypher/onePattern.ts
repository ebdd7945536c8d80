import { parseStatement } from './parse.ts';
import { everyNode, hasWord, kidOf, kidsOf, type Tree } from './tree.ts';

/**
 * Of `MATCH (a)-[:X]->(b), (b)-[:Y]->(c)` the embedded engine finds every match of each pattern and joins them; of
 * `MATCH (a)-[:X]->(b) MATCH (b)-[:Y]->(c)` the second begins where the first arrived. Both are the same question where no
 * relationship can be in two of the patterns, because all their types are given and no two of them share one: within one
 * MATCH a relationship is found once.
 */
export function onePatternAtATime(text: string): string {
  const { tree } = parseStatement(text);
  const isOptional = (n: Tree) => n.rule === 'matchClause' && hasWord(n, 'OPTIONAL');
  // Behind one, a name may stand for nothing.
  const optional = [...everyNode(tree)].find(isOptional)?.start ?? text.length;
  return matchesOf(tree)
    .filter((match) => match.start < optional)
    .flatMap(partings)
    .sort((a, b) => b.start - a.start)
    .reduce((out, comma) => `${out.slice(0, comma.start)} MATCH${out.slice(comma.end)}`, text);
}

/** Not those within EXISTS and COUNT {}: there the engine has flaws of its own. */
const matchesOf = (tree: Tree): Tree[] =>
  tree.kids.flatMap((kid) => {
    if (/Expression$/.test(kid.rule) && /^(?:exists|count|collect)/.test(kid.rule)) return [];
    return kid.rule === 'matchClause' ? [kid] : matchesOf(kid);
  });

/** The commas of a MATCH that may be another MATCH: of patterns that begin or end at something found before. */
function partings(match: Tree): Tree[] {
  const list = kidOf(match, 'patternList');
  const patterns = kidsOf(list ?? match, 'pattern');
  const isPlain = match.kids.every(
    (k) => k === list || k.rule === 'whereClause' || (k.rule === '' && /^match$/i.test(k.word)),
  );
  if (list === undefined || patterns.length < 2 || !isPlain) return [];
  const seen = new Set<string>();
  const types = new Set<string>();
  const found: Tree[] = [];
  for (const [i, pattern] of patterns.entries()) {
    const own = typesOf(pattern);
    const names = namedIn(pattern);
    const later = new Set(patterns.slice(i + 1).flatMap(namedIn));
    for (const name of names) later.delete(name);
    for (const name of seen) later.delete(name);
    // What is asked of a node may speak of another only once that is found.
    const isAhead = [...everyNode(pattern)].some((n) => n.rule === 'variable' && later.has(n.word));
    if (own === undefined || own.some((t) => types.has(t)) || isAhead) return [];
    const comma = list.kids.findLast((k) => k.word === ',' && k.end <= pattern.start);
    if (comma !== undefined && names.some((name) => seen.has(name))) found.push(comma);
    for (const name of names) seen.add(name);
    for (const type of own) types.add(type);
  }
  return found;
}

/** Types of its relationships, of which it has one at least; undefined where that cannot be told from the text. */
function typesOf(pattern: Tree): string[] | undefined {
  const element = kidOf(kidOf(pattern, 'anonymousPattern') ?? pattern, 'patternElement');
  if (element === undefined || pattern.kids.some((k) => k.rule === 'variable')) return undefined;
  const relationships = kidsOf(element, 'relationshipPattern');
  if (relationships.length === 0 || element.kids.some((k) => !isElement(k))) return undefined;
  const types: string[] = [];
  for (const relationship of relationships) {
    const label = kidOf(relationship, 'labelExpression');
    if (label === undefined) return undefined;
    const leaves = [...everyNode(label)].filter((n) => n.kids.length === 0);
    if (leaves.some((n) => n.rule !== 'name' && n.word !== ':' && n.word !== '|')) return undefined;
    types.push(...leaves.filter((n) => n.rule === 'name').map((n) => n.word));
  }
  return types;
}

const isElement = (n: Tree): boolean => n.rule === 'nodePattern' || n.rule === 'relationshipPattern';
/** What its nodes and relationships are called. */
const namedIn = (pattern: Tree): string[] =>
  [...everyNode(pattern)].filter(isElement).flatMap((n) => kidsOf(n, 'variable').map((v) => v.word));
