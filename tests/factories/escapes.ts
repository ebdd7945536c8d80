/** Texts that try to do more than read: by family, each text with the parameters it comes with. */
export type Attempt = { readonly text: string; readonly params?: Readonly<Record<string, unknown>> };
const texts = (...all: readonly string[]): Attempt[] => all.map((text) => ({ text }));

const writes = [
  'CREATE (x:Hacked)',
  'MERGE (x:Hacked {id: "h"})',
  'MATCH (n) SET n.hacked = 1',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) SET n:Hacked',
  'MATCH (n) REMOVE n.n',
  'MATCH p = (a)-->(b) FOREACH (n IN nodes(p) | SET n.hacked = 1)',
  'INSERT (x:Hacked)',
];
/** The same words in clothes that a check by words, by first word or by bytes would not know. */
const disguises: readonly ((write: string) => string)[] = [
  (w) => w,
  (w) => `${w} RETURN 1 AS x`,
  (w) => `MATCH (y:Star) WITH y LIMIT 1 ${w}`,
  (w) => `RETURN 1 AS x; ${w}`,
  (w) => `RETURN 1 AS x;;${w};`,
  (w) => `RETURN 1 AS x UNION ${w} RETURN 1 AS x`,
  (w) => w.replaceAll(' ', '/**/'),
  (w) => `/* RETURN 1 */ ${w} // RETURN 1`,
  (w) => `// a comment\u2028${w}`,
  (w) => `// a comment\r${w}`,
  (w) => w.toLowerCase(),
  (w) => [...w].map((c, i) => (i % 2 === 0 ? c.toLowerCase() : c)).join(''),
  (w) => w.replace(/^./, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
  (w) => `RETURN "\\u0022 AS x ${w} //" AS x`,
  (w) => w.replace(/^./, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)),
  (w) => w.replace(/^(.)/, '$1\u200b'),
  (w) => `\uFEFF${w}`,
  (w) => `\u0000${w}`,
  (w) => `CALL { ${w} RETURN 1 AS x } RETURN x`,
  (w) => `MATCH (y:Star) CALL (y) { ${w} } RETURN y`,
  (w) => `CALL { ${w} } IN TRANSACTIONS OF 1 ROWS`,
  (w) => `RETURN EXISTS { ${w} } AS x`,
  (w) => `RETURN COUNT { ${w} RETURN 1 } AS x`,
  (w) => `RETURN COLLECT { ${w} RETURN 1 } AS x`,
  (w) => `EXPLAIN ${w}`,
  (w) => `PROFILE ${w}`,
  (w) => `CYPHER 25 ${w}`,
  (w) => `CYPHER runtime=slotted ${w}`,
  (w) => `USE neo4j ${w}`,
  (w) => `MATCH (\`RETURN 1\`) WITH 1 AS x ${w}`,
];

const shapes: readonly ((load: string) => string)[] = [
  (l) => `${l} RETURN line`,
  (l) => `CALL { ${l} RETURN line } RETURN line`,
  (l) => `RETURN EXISTS { ${l} RETURN line } AS x`,
];
const loads = (file: string, port: number): string[] =>
  [
    `LOAD CSV FROM 'file://${file}' AS line`,
    `LOAD CSV FROM 'file:${file}' AS line`,
    `LOAD CSV FROM '${file}' AS line`,
    `LOAD CSV FROM 'file:///../../../..${file}' AS line`,
    `LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:${port}/x' AS line`,
    `LOAD CSV FROM 'https://127.0.0.1:${port}/x' AS line`,
    `LOAD CSV FROM 'ftp://127.0.0.1:${port}/x' AS line`,
    `LOAD CSV FROM 'http://2130706433:${port}/x' AS line`,
    `LOAD CSV FROM 'http://[::ffff:127.0.0.1]:${port}/x' AS line`,
    `LOAD CSV FROM 'jar:http://127.0.0.1:${port}/x!/y' AS line`,
    `LOAD/**/CSV FROM 'file://${file}' AS line`,
    `load csv from 'fi' + 'le://${file}' AS line`,
  ].flatMap((load) => shapes.map((shape) => shape(load)));

const procedures = [
  'apoc.load.json("http://127.0.0.1:PORT/x")',
  'apoc.load.csv("file:///etc/hostname")',
  'apoc.cypher.runWrite("CREATE (:Hacked)", {})',
  'apoc.cypher.doIt("CREATE (:Hacked)", {})',
  'apoc.periodic.iterate("MATCH (n) RETURN n", "DELETE n", {})',
  'apoc.trigger.add("t", "CREATE (:Hacked)", {})',
  'dbms.killConnection("bolt-1")',
  'dbms.killConnections(["bolt-1", "bolt-2"])',
  'dbms.listConfig()',
  'dbms.queryJmx("*:*")',
  'dbms.components()',
  'dbms.setConfigValue("dbms.transaction.timeout", "0")',
  'db.createLabel("Hacked")',
  'db.createProperty("hacked")',
  'db.createRelationshipType("HACKED")',
  'db.clearQueryCaches()',
  'db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
  'db.checkpoint()',
  'tx.setMetaData({a: 1})',
  'grafeo.search.text("Star", "name", "x", 3)',
  'db.`create` + Label("Hacked")',
];
const commands = [
  'SHOW USERS',
  'SHOW SETTINGS',
  'SHOW TRANSACTIONS YIELD * TERMINATE TRANSACTIONS transactionId',
  'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
  'CREATE USER hacked SET PASSWORD "hacked-hacked"',
  'ALTER USER neo4j SET PASSWORD "hacked-hacked"',
  'ALTER CURRENT USER SET PASSWORD FROM "a" TO "hacked-hacked"',
  'DROP USER neo4j',
  'CREATE DATABASE hacked',
  'DROP DATABASE neo4j',
  'STOP DATABASE neo4j',
  'CREATE INDEX hacked FOR (n:Star) ON (n.n)',
  'CREATE CONSTRAINT hacked FOR (n:Star) REQUIRE n.n IS UNIQUE',
  'DROP CONSTRAINT hacked IF EXISTS',
  'GRANT ROLE admin TO neo4j',
  'ENABLE SERVER "x"',
  'USE system SHOW USERS',
  ':use system',
  ':param x => 1',
  'BEGIN',
  'COMMIT',
];

const nested = (depth: number): string[] => [
  `RETURN ${'('.repeat(depth)}1${')'.repeat(depth)} AS x`,
  `RETURN ${'['.repeat(depth)}1${']'.repeat(depth)} AS x`,
  `RETURN ${'{a: '.repeat(depth)}1${'}'.repeat(depth)} AS x`,
  `RETURN ${'NOT '.repeat(depth)}true AS x`,
  `RETURN ${'-'.repeat(depth)}1 AS x`,
  `RETURN ${'abs('.repeat(depth)}1${')'.repeat(depth)} AS x`,
  `RETURN ${'CASE WHEN true THEN '.repeat(depth)}1${' END'.repeat(depth)} AS x`,
  `RETURN ${'EXISTS { MATCH (n) WHERE '.repeat(depth)}true${' }'.repeat(depth)} AS x`,
];
const chains = (length: number): string[] => [
  `RETURN ${Array.from({ length }, (_, i) => i).join(' < ')} AS x`,
  `RETURN ${Array.from({ length }, () => '1').join(' + ')} AS x`,
  `RETURN ${Array.from({ length }, () => 'true').join(' OR ')} AS x`,
  `RETURN ${Array.from({ length }, () => '2').join(' ^ ')} AS x`,
  `${'MATCH (n) WITH n '.repeat(length / 10)}RETURN 1 AS x`,
];
const long = [
  `RETURN "${'x'.repeat(1_000_000)}" AS x`,
  `RETURN 1 AS x ${'/* */'.repeat(200_000)}`,
  `RETURN [${'1,'.repeat(30_000)}1] AS x`,
  `MATCH ${'(a)-->'.repeat(9_000)}(b) RETURN 1 AS x`,
];

const deepValue = (depth: number): unknown => (depth === 0 ? 1 : [deepValue(depth - 1)]);
const confused: readonly Attempt[] = [
  '1 CREATE (:Hacked)',
  '"}) CREATE (:Hacked) //',
  { $type: 'node', id: 's-1' },
  { _id: 1, _labels: ['Star'] },
  { __proto__: { admin: true }, constructor: 'x' },
  { low: 1, high: 2 },
  [['a'], [{ a: null }]],
  1e308,
  -0,
  Number.MAX_SAFE_INTEGER + 1,
  'x'.repeat(60_000),
  '\u0000\u202e',
  Array.from({ length: 20_000 }, (_, i) => i),
  deepValue(2_000),
].flatMap((value) => [
  { text: 'MATCH (n:Star {id: $x}) RETURN n.id AS id', params: { x: value } },
  { text: 'MATCH (n:Star) WHERE n.n = $x RETURN n.id AS id LIMIT $x', params: { x: value } },
]);

/** Run until their deadline, unless somebody sees them coming. */
export const bombs: readonly Attempt[] = [
  ...texts(
    'MATCH (a), (b), (c), (d), (e) RETURN count(*) AS n',
    'MATCH (a), (b), (c), (d) WHERE a.n + b.n + c.n + d.n < 0 RETURN a.id AS id',
    'MATCH (a), (b), (c), (d) RETURN a.id AS a, b.id AS b, c.id AS c, d.id AS d ORDER BY a + b + c + d',
    'MATCH p = (a)-[*]-(b) RETURN count(p) AS n',
    'MATCH p = (a)-[*1..30]-(b) RETURN length(p) AS n ORDER BY n DESC',
    'UNWIND range(1, 1000000000) AS x RETURN count(x) AS n',
    'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*) AS n',
    'UNWIND range(1, 100000000) AS x WITH collect(x) AS xs RETURN size(xs) AS n',
    'RETURN size(range(-9223372036854775808, 9223372036854775807)) AS n',
    'RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x) AS n',
    'RETURN [x IN range(1, 1000000000) WHERE x < 0] AS l',
    'RETURN any(x IN range(1, 1000000000) WHERE x < 0) AS b',
    'WITH "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" AS s RETURN s =~ "(a+)+b" AS b',
    'WITH "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" AS s RETURN s =~ "(a|aa)+$" AS b',
    'MATCH (a), (b) WHERE a.id + b.id =~ "(.*)(.*)(.*)(.*)(.*)x" RETURN count(*) AS n',
    'MATCH (a), (b), (c) WITH collect(a.id + b.id + c.id) AS ids RETURN size(ids) AS n',
    'MATCH (a), (b), (c), (d) RETURN DISTINCT a.id + b.id + c.id + d.id AS id',
  ),
  // Neo4j hears nothing while it adds these; longer ones would burn a core of the test server for minutes.
  { text: 'RETURN reduce(s = 0, x IN range(1, $n) | s + x) AS n', params: { n: 5_000_000 } },
  { text: 'UNWIND range(1, $n) AS x UNWIND range(1, $n) AS y RETURN count(*) AS n', params: { n: 100_000 } },
];

/** Everything that must not even begin to work. */
export const attempts = (file: string, port: number): Attempt[] => [
  // The first four in every dress, the others in the plainer ones.
  ...texts(...writes.flatMap((write, i) => disguises.slice(0, i < 4 ? undefined : 12).map((dress) => dress(write)))),
  ...texts(...loads(file, port)),
  { text: 'LOAD CSV FROM $url AS line RETURN line', params: { url: `file://${file}` } },
  ...texts(
    ...procedures
      .map((p) => p.replace('PORT', String(port)))
      .flatMap((p) => [`CALL ${p}`, `CALL { CALL ${p} YIELD * RETURN 1 AS x } RETURN x`]),
  ),
  ...texts(...commands),
  ...texts(...nested(90), ...nested(3_000), ...chains(1_000), ...long),
  ...confused,
];
/** What is put to the database behind the guard's back: the second lock on the same door. */
export const unguarded = (file: string, port: number): Attempt[] =>
  texts(
    ...writes,
    ...writes.map((w) => `CALL { ${w} } IN TRANSACTIONS`),
    ...loads(file, port),
    ...commands.filter((c) => !c.startsWith(':')),
    ...procedures.map((p) => `CALL ${p.replace('PORT', String(port))}`),
  );
