import type { Row, SchemaPlan } from '../database.ts';
import { quoteName } from '../names.ts';

/**
 * A uniqueness constraint brings its own index. The text index answers CONTAINS, which the port's text search uses on
 * both databases; the full-text index is for people's own Cypher (`db.index.fulltext.queryNodes('search_Entity', …)`).
 * A text index takes 32 kB and fails the whole write beyond, so that long keys are searched without one; an earlier version
 * made one for them too.
 */
export function schemaStatements({ unique: ids, text: searched, long = [] }: SchemaPlan): string[] {
  const unique = ids.map(
    (label) =>
      `CREATE CONSTRAINT ${quoteName(`unique_${label}`)} IF NOT EXISTS FOR (n:${quoteName(label)}) REQUIRE n.id IS UNIQUE`,
  );
  const text = searched.flatMap((label) => [
    long.includes(label)
      ? `DROP INDEX ${quoteName(`contains_${label}`)} IF EXISTS`
      : `CREATE TEXT INDEX ${quoteName(`contains_${label}`)} IF NOT EXISTS FOR (n:${quoteName(label)}) ON (n.searchKey)`,
    `CREATE FULLTEXT INDEX ${quoteName(`search_${label}`)} IF NOT EXISTS FOR (n:${quoteName(label)}) ON EACH [n.searchKey]`,
  ]);
  return [...unique, ...text, 'CALL db.awaitIndexes(60)'];
}

/** What servers over one graph take turns by (alone.ts): no node of it is ever there, and people are not told of it. */
export const turnLabel = 'Turn';

export const schemaQueries = {
  labels: 'CALL db.labels() YIELD label AS name RETURN name',
  relationshipTypes: 'CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name',
  propertyKeys: 'CALL db.propertyKeys() YIELD propertyKey AS name RETURN name',
  unique: `SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
    WHERE type IN ['UNIQUENESS', 'NODE_PROPERTY_UNIQUENESS'] AND properties = ['id']
      AND labelsOrTypes[0] <> '${turnLabel}'
    RETURN labelsOrTypes[0] AS name`,
} as const;
export const names = (rows: readonly Row[]): string[] => rows.map((r) => String(r.name)).sort();

/** The server also lists labels and types that only a constraint or an earlier graph knows; counting costs it nothing. */
export const inUse = (kind: 'label' | 'type', all: readonly string[]): string =>
  all
    .map((name) => {
      const quoted = `\`${name.replaceAll('`', '``')}\``;
      const pattern = kind === 'label' ? `(n:${quoted})` : `()-[n:${quoted}]->()`;
      return `MATCH ${pattern} WITH count(n) AS n WHERE n > 0 RETURN ${JSON.stringify(name)} AS name`;
    })
    .join(' UNION ALL ');
