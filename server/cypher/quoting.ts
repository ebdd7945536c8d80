import { everyNode, type Tree } from './tree.ts';

/** Words the embedded engine takes for its own wherever they stand unquoted, though Cypher allows them as names. */
const reserved = new Set(
  'AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN IS MATCH MERGE NOT NULL OPTIONAL OR REMOVE RETURN SET THEN TRUE UNION UNWIND WHEN WHERE WITH XOR'.split(
    ' ',
  ),
);

/** The text with such names quoted: `(a)-[:IN]->(b)`, `AS where`. */
export function quoteReserved(text: string, tree: Tree): string {
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
