import type { CypherFunction } from '../contract/cypher.ts';

/**
 * The functions a query may use, as the editor tells of them: name, arguments, result, what it does. Those of dates and
 * times are run on Neo4j alone (rule 2 of the guard). Neo4j knows more; these are the ones that questions need.
 */
const scalar: readonly string[] = [
  'coalesce(value: ANY, … others: ANY) → ANY: The first of these that is not null',
  'elementId(element: NODE | RELATIONSHIP) → STRING: An id of the database’s own; people use .id',
  'endNode(relationship: RELATIONSHIP) → NODE: The node a relationship leads to',
  'head(list: LIST) → ANY: The first of a list',
  'labels(node: NODE) → LIST<STRING>: All labels of a node',
  'last(list: LIST) → ANY: The last of a list',
  'length(path: PATH) → INTEGER: How many relationships a path has',
  'properties(element: NODE | RELATIONSHIP | MAP) → MAP: All properties as a map',
  'size(value: LIST | STRING) → INTEGER: How many values a list, or letters a text has',
  'startNode(relationship: RELATIONSHIP) → NODE: The node a relationship comes from',
  'type(relationship: RELATIONSHIP) → STRING: The type of a relationship, such as SUPPLIES',
  'keys(element: NODE | RELATIONSHIP | MAP) → LIST<STRING>: The names of its properties',
  'nodes(path: PATH) → LIST<NODE>: The nodes of a path in their order',
  'relationships(path: PATH) → LIST<RELATIONSHIP>: The relationships of a path in their order',
  'range(start: INTEGER, end: INTEGER, step: INTEGER) → LIST<INTEGER>: Whole numbers from start to end, both included',
  'reverse(value: LIST | STRING) → LIST | STRING: From the end to the beginning',
  'tail(list: LIST) → LIST: All of a list but its first',
  'abs(number: NUMBER) → NUMBER: Without its sign',
  'ceil(number: FLOAT) → FLOAT: The next whole number above',
  'floor(number: FLOAT) → FLOAT: The next whole number below',
  'round(number: FLOAT, precision: INTEGER) → FLOAT: The nearest number of so many places',
  'sign(number: NUMBER) → INTEGER: -1, 0 or 1',
  'sqrt(number: FLOAT) → FLOAT: The square root',
  'log(number: FLOAT) → FLOAT: The natural logarithm',
  'log10(number: FLOAT) → FLOAT: The logarithm to base 10',
  'toBoolean(value: STRING) → BOOLEAN: true or false as text made a value',
  'toFloat(value: STRING | NUMBER) → FLOAT: A number with a point; null where it is none',
  'toInteger(value: STRING | NUMBER) → INTEGER: A whole number; null where it is none',
  'toString(value: ANY) → STRING: The value as text',
  'left(text: STRING, length: INTEGER) → STRING: So many letters from the beginning',
  'right(text: STRING, length: INTEGER) → STRING: So many letters from the end',
  'trim(text: STRING) → STRING: Without blanks at both ends',
  'ltrim(text: STRING) → STRING: Without blanks at its beginning',
  'rtrim(text: STRING) → STRING: Without blanks at its end',
  'replace(text: STRING, search: STRING, replacement: STRING) → STRING: Every occurrence replaced',
  'split(text: STRING, delimiter: STRING) → LIST<STRING>: The pieces between delimiters',
  'substring(text: STRING, start: INTEGER, length: INTEGER) → STRING: From the letter numbered start, which counts from 0',
  'toLower(text: STRING) → STRING: In small letters',
  'toUpper(text: STRING) → STRING: In capitals',
  'exists(pattern: PATTERN) → BOOLEAN: Whether there is any',
  'isEmpty(value: LIST | STRING | MAP) → BOOLEAN: Whether it holds nothing',
];
const aggregating: readonly string[] = [
  'avg(value: NUMBER) → NUMBER: The mean of all rows of a group',
  'collect(value: ANY) → LIST: All values of a group that are not null',
  'count(value: ANY) → INTEGER: How many rows of a group have a value; count(*) counts all',
  'max(value: ANY) → ANY: The greatest of a group',
  'min(value: ANY) → ANY: The least of a group',
  'sum(value: NUMBER) → NUMBER: The sum of a group',
  'percentileCont(value: NUMBER, percentile: FLOAT) → FLOAT: The percentile of a group, between values where needed',
  'stDev(value: NUMBER) → FLOAT: The standard deviation of a group',
];
const onNeo4j: readonly string[] = [
  'date(text: STRING) → DATE: A day; dates of this graph are ISO texts already',
  'datetime(text: STRING) → ZONED DATETIME: A day and a time',
  'duration(text: STRING) → DURATION: A stretch of time',
];

const read = (text: string, aggregates: boolean): CypherFunction => {
  const [, name = '', given = '', returns = '', description = ''] = /^(\w+)\((.*)\) → ([^:]+): (.*)$/.exec(text) ?? [];
  const args = given.split(', ').map((a) => a.split(': '));
  return {
    name,
    arguments: args.map(([of = '', type = '']) => ({ name: of, type })),
    returns,
    description,
    aggregating: aggregates,
  };
};

export const functionsOf = (engine: 'embedded' | 'neo4j'): CypherFunction[] =>
  [
    ...scalar.map((f) => read(f, false)),
    ...aggregating.map((f) => read(f, true)),
    ...(engine === 'neo4j' ? onNeo4j.map((f) => read(f, false)) : []),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
