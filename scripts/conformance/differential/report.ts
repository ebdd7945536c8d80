import type { Outcome } from './compare.ts';
import type { Findings } from './run.ts';

/** docs/conformance.md between the marks of the differential test. */
export function reportDifferences(found: Findings): string {
  const { seed, made, kept, kinds, refused, differences, failures } = found;
  const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const byNumber = (a: readonly [string, number], b: readonly [string, number]) => b[1] - a[1];
  return [
    `Seed ${seed}: ${made} queries made, ${kept} different ones let through by the guard and asked of both.`,
    `**${kinds.same} answered alike, ${kinds.different} silently different.**`,
    '',
    row('what comes of it', 'queries'),
    row('---', '---'),
    row('the same answer', kinds.same),
    row('**another answer, silently**', kinds.different),
    row('an error where Neo4j answers', kinds.failing),
    row('an answer where Neo4j has an error', kinds.accepted),
    row('an error on both', kinds.rejected),
    '',
    row('refused', 'queries'),
    row('---', '---'),
    ...[...refused].sort(byNumber).map(([code, n]) => row(`\`${code}\``, n)),
    '',
    ...differences.flatMap(({ kind, text, often, embedded, neo4j }) => [
      `- ${kind}, ${often}×: \`${text}\`; embedded: ${shown(embedded)}; Neo4j: ${shown(neo4j)}`,
    ]),
    ...[...failures].map(([error, { often, text }]) => `- fails, ${often}×: ${error}, as in \`${text}\``),
    '',
  ].join('\n');
}

const shown = ({ rows, error }: Outcome): string => {
  if (rows === undefined) return `error \`${error.split('\n')[0] ?? ''}\``;
  const first = rows.slice(0, 5).map((r) => `\`${r}\``);
  return `${rows.length} rows${first.length > 0 ? ` (${first.join(', ')}${rows.length > 5 ? ', …' : ''})` : ''}`;
};
