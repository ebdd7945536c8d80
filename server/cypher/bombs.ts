import { refuse } from './refusal.ts';
import { argumentsOf, bare } from './sorts.ts';
import { everyNode, nameOf, type Tree } from './tree.ts';

/** Beyond this a list is nobody's question, and on Neo4j what walks over it hears neither timeout nor kill. */
const longestRange = 10_000_000n;

/** What is written so that nobody can end it, on either database; what comes in a parameter is met by the deadlines. */
export function checkBombs(tree: Tree): void {
  for (const node of everyNode(tree)) {
    if (node.rule === 'functionInvocation' && nameOf(node).toLowerCase() === 'range') checkRange(node);
    if (node.rule === 'comparisonExpression6' && node.kids[0]?.word === '=~') checkPattern(node.kids[1]);
  }
}

function checkRange(call: Tree): void {
  const [from, to, step = 1n] = argumentsOf(call).map(integerOf);
  if (from === undefined || to === undefined || step === 0n) return;
  const length = (to - from) / step;
  if (length > longestRange)
    refuse(
      'cypher-range-length',
      call,
      `This range() has more than ${longestRange.toLocaleString('en')} numbers`,
      'Take a shorter one.',
    );
}
const integerOf = (tree: Tree): bigint | undefined => {
  const literal = bare(tree);
  const text = literal.variant === 'NumericLiteral' ? (literal.kids[0]?.kids ?? []).map((k) => k.word).join('') : '';
  const [, sign, digits] = /^(-?)(\d[\d_]*|0x[\da-f]+|0o[0-7]+)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const size = BigInt(digits.replaceAll('_', ''));
  return sign === '-' ? -size : size;
};

/** A repeated group that can itself match in many ways takes time that doubles with every letter. */
const manyWays = /\((?:[^()\\[\]]|\\.|\[[^\]]*\])*(?:[+*|]|\{\d*,)(?:[^()\\[\]]|\\.|\[[^\]]*\])*\)(?:[+*]|\{\d*,)/;
function checkPattern(given: Tree | undefined): void {
  if (given === undefined) return;
  const literal = bare(given);
  const text = literal.variant === 'StringsLiteral' ? (literal.kids[0]?.kids[0]?.word ?? '') : '';
  if (manyWays.test(text.replaceAll('\\\\', '\\')))
    refuse(
      'cypher-pattern-bomb',
      given,
      'This pattern repeats what is itself repeated, which can take for ever',
      'Repeat only once: (a+)+ finds what a+ finds.',
    );
}
