import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guard } from '../../../server/cypher/guard.ts';

// Every rule with what it refuses and what it lets through, a line each: one table, which is why this file is long.

/** The refusal's code and the words it points at, or the text that may be run. */
const embedded = (text: string) => judged(text, 'embedded');
const neo4j = (text: string) => judged(text, 'neo4j');
const judged = (text: string, engine: 'embedded' | 'neo4j') => {
  const verdict = guard(text, engine);
  return verdict.refusal === undefined
    ? 'ok'
    : [verdict.refusal.code, text.slice(verdict.refusal.start, verdict.refusal.end)];
};

const reads = [
  'MATCH (n:Entity) RETURN n.id',
  'MATCH (n) WHERE n.name = "CREATE (x) DELETE; LOAD CSV" RETURN n // CREATE',
  'MATCH (`create`) RETURN `create`',
  'MATCH (n) /* SET n.x = 1 */ RETURN n',
  'RETURN 1;',
  'MATCH (a)-[r:SUPPLIES|OWNS]->(b) WHERE r.voices > 1 RETURN a, type(r) AS how, b',
  'MATCH (a) OPTIONAL MATCH (a)-[:OWNS]->(b) RETURN a.id, collect(b.id) AS owned',
  'MATCH (n) WITH n, count(*) AS c WHERE c > 1 RETURN n, c ORDER BY c DESC, n.name SKIP 1 LIMIT 2',
  'UNWIND [1, 2] AS x RETURN x',
  'MATCH (n:Vendor) RETURN n.id AS id UNION MATCH (n:System) RETURN n.id AS id',
  'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m.id AS other } RETURN other',
  'MATCH p = shortestPath((a {id: $a})-[:OWNS*..4]-(b {id: $b})) RETURN p, length(p) AS hops',
  'MATCH p = (a)-[*1..2]->(b) RETURN [n IN nodes(p) | n.id] AS ids, size(nodes(p)) AS n',
  'MATCH (n) WHERE EXISTS { (n)-[:OWNS]->(m) WHERE m.id <> n.id } RETURN n',
  'MATCH (n) WHERE EXISTS { MATCH (n)-[:OWNS]->(m) } RETURN n',
  'MATCH (n) RETURN n.id, COUNT { (n)--() } AS degree',
  'MATCH (n) RETURN n {.*, more: n.id} AS m',
  'MATCH (a), (b) WHERE a <> b AND a:Vendor AND b IS NOT NULL RETURN a, b',
  'MATCH (a)-[r]->(b) RETURN id(a), elementId(r), labels(a), type(r), keys(b), properties(r), startNode(r).id',
  'MATCH (n) RETURN coalesce(sum(n.k), 0) AS s',
  'MATCH (n) WHERE n.a < 1 AND 1 < n.b RETURN n',
  'MATCH (n) WHERE any(x IN n.aliases WHERE toLower(x) CONTAINS $word) RETURN n.id',
  'MATCH (n) RETURN coalesce(stDev(n.k), 0) AS spread',
  'MATCH (n) RETURN n["name"] AS name',
  'MATCH (n) WITH n AS m MATCH (m)-->(x) RETURN DISTINCT m, x',
  'MATCH (n) WHERE all(x IN [1, 2] WHERE x > 0) RETURN reduce(s = 0, x IN [1, 2] | s + x) AS sum',
  'MATCH (n) RETURN [(n)-[:OWNS]->(m) | coalesce(m.id, "")] AS owned',
  'MATCH (n) RETURN CASE WHEN n:Vendor THEN "vendor" ELSE n.name END AS kind',
  'MATCH (n) RETURN count(n) AS c',
  'MATCH (n) RETURN *',
  "MATCH (n) WHERE n.x IN ['a', 'b'] AND n.y IN $ys AND 'Vendor' IN labels(n) RETURN n",
  'MATCH (n) WITH collect(n.x) AS xs RETURN xs + [1] AS l, xs[0..3] AS first, size(xs) + 1 AS n',
  "MATCH (n) RETURN CASE n.x WHEN 'a' THEN 1 WHEN 'b' THEN 2 ELSE 0 END AS x",
  'MATCH p = (a)-->(b) WHERE all(n IN nodes(p) WHERE coalesce(n.x = 1, false)) RETURN p',
  'RETURN none(x IN [1, null] WHERE x IS NULL) AS b',
  'UNWIND range(1, 1000000) AS x RETURN count(x) AS n',
  'MATCH (n) WHERE n.name =~ "(?i).*(abc|def).*" AND n.id =~ "[a-z]+(-[a-z]{1})+" RETURN n',
  'MATCH (n) RETURN percentileCont(n.x, 0.9) AS p, toInteger(n.y) AS y, 2 ^ 3 AS e, range(0, 10, 2) AS r',
  'MATCH (a)-[*..3]->(b) WHERE NOT (b)-->() RETURN a.id + " → " + b.id AS way',
  'MATCH (a) WHERE NOT (a)-->() WITH a WHERE a.k > 0 OPTIONAL MATCH (a)--(o) RETURN a, o',
  'MATCH (a), (b) RETURN COUNT { (a)-->(x), (x)-->(y) WHERE b.k = 1 } AS c, COUNT { (a)-->(y)-->(b) WHERE y.k = 1 } AS d',
  'MATCH (a) WHERE EXISTS { (a)-->(x)-->(y) WHERE any(z IN y.aliases WHERE z = coalesce(x.name, y.name)) } RETURN a.id',
  'MATCH (a), (b) CALL (a, b) { MATCH (a)-->(x), (x)-->(y) RETURN count(*) AS c } RETURN a.id, c',
  'MATCH (a)-->(b) CALL (a, b) { MATCH (a)-->(x)-->(b) RETURN count(*) AS c } RETURN a.id, c',
  'MATCH (a) RETURN COUNT { (a)-->() } AS c, EXISTS { (a)<--() } AS d',
  'MATCH (a) RETURN COUNT { (a)-->() } AS c, count(*) AS n',
  "MATCH (a)-[r]->(b) RETURN a.name + ' (' + toString(r.voices) + ')' AS x, toString(size(b.aliases) + 1) AS y",
  "MATCH (n) WITH n.k AS k, count(*) AS c RETURN toString(k) + '/' + toString(c) AS x",
  'MATCH (n) RETURN round(100.0 * n.k / 3) / 10 AS x, round(n.k / 3) AS y, ceil(1.0 * n.k) / 2 AS z',
  'MATCH (n) WHERE n.flag = true AND n.x <> "" RETURN n.x AS x, toLower(n.y) AS y ORDER BY x',
];
test.each(reads)('runs on both engines: %s', (text) => {
  expect([embedded(text), neo4j(text)]).toEqual(['ok', 'ok']);
});

test.each<[string, string, string]>([
  ['MATCH (n) SET n.x = 1', 'cypher-write', 'SET n.x = 1'],
  ['MATCH (n) DETACH DELETE n', 'cypher-write', 'DETACH DELETE n'],
  ['CREATE (n)', 'cypher-write', 'CREATE (n)'],
  ['CREATE (n) RETURN n', 'cypher-write', 'CREATE (n)'],
  ['MERGE (n:X {id: 1})', 'cypher-write', 'MERGE (n:X {id: 1})'],
  ['INSERT (n:X)', 'cypher-write', 'INSERT (n:X)'],
  ['MATCH (n) REMOVE n:X', 'cypher-write', 'REMOVE n:X'],
  [
    'MATCH p = (a)-->(b) FOREACH (n IN nodes(p) | SET n.m = true)',
    'cypher-write',
    'FOREACH (n IN nodes(p) | SET n.m = true)',
  ],
  ['MATCH (n) RETURN n CREATE (m)', 'cypher-write', 'CREATE (m)'],
  ['MATCH (n) WHERE EXISTS { CREATE (m) } RETURN n', 'cypher-write', 'CREATE (m)'],
  ['MATCH (n) CALL (n) { SET n.x = 1 } RETURN n', 'cypher-write', 'SET n.x = 1'],
  ['MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 10 ROWS', 'cypher-write', 'SET n.x = 1'],
  ['MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x', 'cypher-clause', 'IN TRANSACTIONS'],
  ['LOAD CSV FROM "file:///etc/passwd" AS l RETURN l', 'cypher-load-csv', 'LOAD CSV FROM "file:///etc/passwd" AS l'],
  ['CALL { LOAD CSV FROM "x" AS l RETURN l } RETURN l', 'cypher-load-csv', 'LOAD CSV FROM "x" AS l'],
  ['USE other MATCH (n) RETURN n', 'cypher-clause', 'USE other'],
  ['RETURN 1; RETURN 2', 'cypher-many-statements', 'RETURN 1; RETURN 2'],
  ['CREATE INDEX x FOR (n:A) ON (n.b)', 'cypher-clause', 'CREATE INDEX x FOR (n:A) ON (n.b)'],
  ['SHOW USERS', 'cypher-clause', 'SHOW USERS'],
  ['SHOW INDEXES', 'cypher-clause', 'SHOW INDEXES'],
  ['TERMINATE TRANSACTIONS "x"', 'cypher-clause', 'TERMINATE TRANSACTIONS "x"'],
  ['DROP DATABASE neo4j', 'cypher-clause', 'DROP DATABASE neo4j'],
  [
    'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
    'cypher-clause',
    'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
  ],
  ['CYPHER 25 MATCH (n) RETURN n', 'cypher-clause', 'CYPHER 25'],
  ['CYPHER runtime=parallel MATCH (n) RETURN n', 'cypher-clause', 'CYPHER runtime=parallel'],
  ['EXPLAIN MATCH (n) RETURN n', 'cypher-clause', 'EXPLAIN'],
  ['PROFILE MATCH (n) RETURN n', 'cypher-clause', 'PROFILE'],
  ['MATCH (n) FINISH', 'cypher-clause', 'FINISH'],
  ['MATCH (n) FILTER n.x = 1 RETURN n', 'cypher-clause', 'FILTER n.x = 1'],
  ['LET x = 1 RETURN x', 'cypher-clause', 'LET x = 1'],
  ['FOR x IN [1] RETURN x', 'cypher-clause', 'FOR x IN [1]'],
  ['RETURN 1 AS x NEXT RETURN x', 'cypher-clause', 'RETURN 1 AS x NEXT RETURN x'],
  ['WHEN true THEN RETURN 1', 'cypher-clause', 'WHEN true THEN RETURN 1'],
  ['{ RETURN 1 }', 'cypher-clause', '{ RETURN 1 }'],
  ['MATCH (n:A) USING INDEX n:A(id) RETURN n', 'cypher-clause', 'USING INDEX n:A(id)'],
  ['MATCH (n)', 'cypher-no-return', 'MATCH (n)'],
  ['CALL dbms.killConnection("x")', 'cypher-procedure', 'CALL dbms.killConnection("x")'],
  [
    'CALL apoc.load.json("http://x") YIELD value RETURN value',
    'cypher-procedure',
    'CALL apoc.load.json("http://x") YIELD value',
  ],
  ['RETURN apoc.text.join(["a"], ",")', 'cypher-function', 'apoc.text.join(["a"], ",")'],
  ['MATCH (n RETURN n', 'cypher-syntax', 'RETURN'],
  ['RETURN 1 +', 'cypher-syntax', ''],
  ['', 'cypher-syntax', ''],
  ['// nothing', 'cypher-syntax', '// nothing'],
  [':use system', 'cypher-syntax', ':use system'],
  ['\\u0043REATE (n)', 'cypher-escape', '\\u0043'],
  ['MATCH (n) RETURN "\\u0022 CREATE (m) //"', 'cypher-escape', '\\u0022'],
  ["RETURN '\\\\\\u0041'", 'cypher-escape', '\\u0041'],
  ['MATCH (n {k: "😀"}) RETRUN n', 'cypher-syntax', 'RETRUN'],
  ['RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x) AS n', 'cypher-range-length', 'range(1, 1000000000)'],
  [
    'UNWIND range(9, -0x7fffffffffffffff, -1) AS x RETURN x',
    'cypher-range-length',
    'range(9, -0x7fffffffffffffff, -1)',
  ],
  ['MATCH (n) WHERE n.name =~ "(a+)+b" RETURN n', 'cypher-pattern-bomb', '"(a+)+b"'],
  ['MATCH (n) WHERE n.name =~ "(a|aa)*$" RETURN n', 'cypher-pattern-bomb', '"(a|aa)*$"'],
  ['MATCH (n) WHERE n.name =~ "(\\\\w+\\\\s?)*!" RETURN n', 'cypher-pattern-bomb', '"(\\\\w+\\\\s?)*!"'],
])('refuses on Neo4j: %s', (text, code, words) => {
  expect(neo4j(text)).toEqual([code, words]);
});

test.each([
  'CALL db.labels() YIELD label RETURN label',
  'CALL db.labels()',
  'CALL db.index.fulltext.queryNodes("x", $q) YIELD node, score RETURN node, score',
  'MATCH (n) CALL { RETURN 1 AS x } RETURN x',
  'MATCH (n) RETURN n, count(*)',
  'MATCH (n) WHERE 1 < n.x < 3 RETURN collect(n) AS all',
  'RETURN date("2024-01-01") AS d, duration.between(date(), date()) AS e',
])('runs on Neo4j alone: %s', (text) => {
  expect(neo4j(text)).toBe('ok');
  expect(embedded(text)).not.toBe('ok');
});

test.each<[string, string, string]>([
  // 1
  ['CALL db.labels() YIELD label RETURN label', 'cypher-procedure', 'CALL db.labels() YIELD label'],
  ['MATCH (n) CALL { RETURN 1 AS x } RETURN x', 'cypher-clause', 'CALL { RETURN 1 AS x }'],
  // 2
  ['RETURN date("2024-01-01") AS d', 'cypher-temporal', 'date("2024-01-01")'],
  ['MATCH (n) WHERE n.at < datetime() RETURN n', 'cypher-temporal', 'datetime()'],
  ['RETURN duration.between($a, $b)', 'cypher-temporal', 'duration.between($a, $b)'],
  // 8
  ['MATCH ()-[r]->() WHERE r:OWNS RETURN r', 'cypher-type-test', 'r:OWNS'],
  // 11
  ['MATCH (n) RETURN coalesce(n, null).id', 'cypher-entity-use', 'n'],
  ['MATCH (a), (b) RETURN [a, b] AS both', 'cypher-entity-use', 'a'],
  ['MATCH (a) RETURN {it: a} AS m', 'cypher-entity-use', 'a'],
  ['MATCH (a) RETURN CASE WHEN a.k > 1 THEN a END AS x', 'cypher-entity-use', 'a'],
  ['MATCH (a) RETURN max(a) AS x', 'cypher-entity-use', 'a'],
  ['MATCH (a) WHERE a IN $list RETURN a', 'cypher-entity-use', 'a'],
  ['MATCH (a) WHERE a = $x RETURN a', 'cypher-entity-use', 'a'],
  ['MATCH (a) RETURN a {.id, b: a} AS m', 'cypher-entity-use', 'a'],
  ['MATCH p = (a)--(b) RETURN nodes(p)[0].id AS x', 'cypher-entity-use', 'nodes(p)'],
  ['MATCH p = (a)--(b) RETURN coalesce(p, null) AS x', 'cypher-entity-use', 'p'],
  ['MATCH (a)-[r*1..2]->(b) RETURN r[0].voices AS x', 'cypher-entity-use', 'r'],
  ['MATCH (n) WITH n AS m RETURN coalesce(m, 1) AS x', 'cypher-entity-use', 'm'],
  ['MATCH (n) CALL (n) { RETURN coalesce(n, 1) AS x } RETURN x', 'cypher-entity-use', 'n'],
  ['MATCH (n) WHERE EXISTS { (n)-->(m) WHERE coalesce(m, n).id = 1 } RETURN n', 'cypher-entity-use', 'm'],
  // 12
  ['MATCH (n) RETURN n, count(*) AS c', 'cypher-entity-aggregate', 'n'],
  ['MATCH (n) RETURN collect(n) AS all', 'cypher-collect-entity', 'collect(n)'],
  ['MATCH (n) WITH collect(n) AS them RETURN size(them) AS s', 'cypher-collect-entity', 'collect(n)'],
  ['MATCH (n) RETURN n ORDER BY n', 'cypher-entity-order', 'n'],
  ['MATCH p = (a)--(b) UNWIND nodes(p) AS x RETURN x.id', 'cypher-entity-unwind', 'nodes(p)'],
  ['MATCH (a), (b) UNWIND [a, b] AS x RETURN x.id', 'cypher-entity-unwind', '[a, b]'],
  // 15
  ['MATCH (a)-->(b) RETURN count(DISTINCT b) AS c', 'cypher-count-distinct', 'count(DISTINCT b)'],
  ['MATCH (n) RETURN sum(n.k) AS s', 'cypher-sum', 'sum(n.k)'],
  ['MATCH (n) WHERE 1 < n.x < 3 RETURN n', 'cypher-comparison-chain', '1 < n.x < 3'],
  ['MATCH (a) WHERE EXISTS { (a)-->(b)<--(c)<--(b) } RETURN a', 'cypher-exists-repeat', 'b'],
  ['MATCH (a) WHERE EXISTS { MATCH (a)-->(b)<--(b) } RETURN a', 'cypher-exists-repeat', 'b'],
  // 0
  ['MATCH (n) RETURN m.id AS id', 'cypher-invalid', 'm.id AS id'],
  ['RETURN "a" - true AS x', 'cypher-invalid', '"a" - true AS x'],
  // 3
  ['RETURN [1, 2] + 3 AS l', 'cypher-list-sum', '3'],
  ['MATCH (n) RETURN [1] + n.x AS l', 'cypher-list-sum', 'n.x'],
  ['WITH [1] AS l MATCH (n) RETURN l + n.x AS l2', 'cypher-list-sum', 'n.x'],
  [
    'MATCH (n) RETURN CASE WHEN n.x > 1 THEN [1] ELSE n.y END + [2] AS l',
    'cypher-list-sum',
    'CASE WHEN n.x > 1 THEN [1] ELSE n.y END',
  ],
  // 4
  ['MATCH (n) WHERE n.x < null RETURN n', 'cypher-order', 'null'],
  ['MATCH (n) WHERE [1] < n.l RETURN n', 'cypher-order', '[1]'],
  ['RETURN max([1, 2]) AS m', 'cypher-order', '[1, 2]'],
  ["RETURN '1' < 1 AS x", 'cypher-order', "'1' < 1"],
  // 5
  ['MATCH (n) WHERE n.l = [1, null] RETURN n', 'cypher-equal-lists', '[1, null]'],
  ["RETURN '1' = 1 AS x", 'cypher-equal-types', "'1' = 1"],
  ['MATCH (n) WHERE n.x IN [1, null] RETURN n', 'cypher-in', 'null'],
  ["MATCH (n) WHERE n.x IN [1, 'a'] RETURN n", 'cypher-in', '1'],
  ["RETURN 1 IN ['1'] AS x", 'cypher-in', '1'],
  ['MATCH (n) WHERE [n.x] IN [[1]] RETURN n', 'cypher-in', '[n.x]'],
  ['MATCH (n) WHERE n.x IN reverse(n.l) RETURN n', 'cypher-in', 'reverse(n.l)'],
  ['RETURN $a IN $b AS x', 'cypher-in', '$b'],
  ['WITH [1, null] AS l MATCH (n) WHERE n.x IN l RETURN n', 'cypher-in', 'null'],
  ['MATCH (n) RETURN n.x IN [] AS b', 'cypher-in', '[]'],
  // 6
  ['RETURN all(x IN [1, null] WHERE x > 0) AS x', 'cypher-quantifier-null', '[1, null]'],
  ['MATCH p = (a)-->(b) WHERE none(n IN nodes(p) WHERE n.x = 1) RETURN p', 'cypher-quantifier-missing', 'n.x = 1'],
  ['WITH [1, null] AS l WITH l AS m RETURN any(x IN m WHERE x = 2) AS b', 'cypher-quantifier-null', 'm'],
  // 7
  ['MATCH (n) RETURN n.l[-2..] AS l', 'cypher-slice', '-2'],
  ['MATCH (n) RETURN n.l[0..$n] AS l', 'cypher-slice', '$n'],
  // 8
  ['RETURN 2 ^ 3 ^ 2 AS x', 'cypher-power-chain', '2 ^ 3 ^ 2'],
  ['MATCH (a)-[*3..2]->(b) RETURN b', 'cypher-path-length', '*3..2'],
  ['MATCH (a)-[*..0]->(b) RETURN b', 'cypher-path-length', '*..0'],
  ['RETURN range(1, 5, 0) AS l', 'cypher-range', '0'],
  // 9
  ['MATCH (n) RETURN percentileCont(n.x, $p) AS x', 'cypher-percentile', '$p'],
  // 10
  ['MATCH (n) RETURN [(n)-->(m) | m.x] AS l', 'cypher-pattern-list', 'm.x'],
  // 13
  ['MATCH (n) WITH n.x AS x RETURN toInteger(x) AS i', 'cypher-to-integer', 'toInteger(x)'],
  // 14
  ["MATCH (n) RETURN CASE n.x WHEN 1 THEN 'a' WHEN '1' THEN 'b' END AS x", 'cypher-simple-case', 'n.x'],
  // 16
  ['MATCH (b) WITH b AS y, count(*) AS b RETURN y.id AS id, b', 'cypher-alias', 'b'],
  // 17
  [
    'MATCH (a), (b) WHERE a.k > 0 AND NOT (b)-[:S]->() OPTIONAL MATCH (a)-[:S]->(o) RETURN a.id AS id, o.id AS other',
    'cypher-optional-pattern',
    'NOT (b)-[:S]->()',
  ],
  ['MATCH (a) OPTIONAL MATCH (a)-[:S]->(b) WHERE (b)-->() RETURN a.id', 'cypher-optional-pattern', '(b)-->()'],
  [
    'MATCH (a) OPTIONAL MATCH (a)-[:S]->(b) WHERE EXISTS { (b)-->() } RETURN a.id',
    'cypher-optional-pattern',
    'EXISTS { (b)-->() }',
  ],
  // 6b, found by the differential test
  ['MATCH (n) RETURN all(x IN [1] WHERE x = n.k) AS b', 'cypher-quantifier-missing', 'x = n.k'],
  ['MATCH (n) WITH n.k AS k RETURN single(x IN [1, 2] WHERE x > k) AS b', 'cypher-quantifier-missing', 'x > k'],
  ['MATCH (n) RETURN any(x IN [n.k, 1] WHERE x > 2) AS b', 'cypher-quantifier-missing', 'x > 2'],
  ['MATCH (n) RETURN none(x IN [y IN [1] | y - n.k] WHERE x = 2) AS b', 'cypher-quantifier-missing', 'x = 2'],
  // 18
  ['MATCH (n) RETURN nullIf(n.k, n.l) AS x', 'cypher-null-if', 'nullIf(n.k, n.l)'],
  ['MATCH (n) RETURN stDev(n.k) AS x', 'cypher-sum', 'stDev(n.k)'],
  // 20
  ['MATCH (a) MATCH (a)-->()-->(y) RETURN *', 'cypher-chain-beside', '()'],
  [
    'MATCH (u) MATCH (a)-->(x WHERE EXISTS { (x)-->(p)-->(q) WHERE u.k = 1 })-->(y) RETURN y.id',
    'cypher-chain-beside',
    '(x)-->(p)-->(q)',
  ],
  ['MATCH (a) CALL (*) { MATCH (a)-->()-->(y) RETURN count(*) AS c } RETURN a.id, c', 'cypher-chain-beside', '()'],
  // 21
  [
    'MATCH (a) RETURN COUNT { (a)-->() } AS c, COUNT { (a)<--() } AS d, count(*) AS n',
    'cypher-count-aggregate',
    'COUNT { (a)<--() }',
  ],
  // 22
  ['RETURN toString(1 / 0.5) AS s', 'cypher-float-text', '1 / 0.5'],
  ['MATCH (n) WITH avg(n.k) AS v RETURN toString(v) AS s', 'cypher-float-text', 'v'],
  ["MATCH (n) RETURN n.name + ': ' + round(n.k) AS s", 'cypher-float-text', 'round(n.k)'],
  ['UNWIND [ceil(1), 1] AS u RETURN size(toString(u)) AS s', 'cypher-float-text', 'u'],
  ['MATCH (n) RETURN toString(n.k * 2) AS s', 'cypher-float-text', 'n.k * 2'],
  ['RETURN ceil(1) / 2 AS x', 'cypher-whole-division', 'ceil(1)'],
  ['MATCH (n) WITH floor(n.k) AS v RETURN -v / 2 AS x', 'cypher-whole-division', 'floor(n.k)'],
  // 19
  ['MATCH (a) OPTIONAL MATCH (a)-->(b) MATCH (a)-->(c), (b) RETURN a.id', 'cypher-bound-node', '(b)'],
])('refuses on the embedded engine: %s', (text, code, words) => {
  expect(embedded(text)).toEqual([code, words]);
});

test('a refusal says what to write instead, and where in UTF-16 units', () => {
  const text = 'MATCH (n) WHERE n.name = "😀" RETURN n, count(*) AS c';
  expect(guard(text, 'embedded')).toEqual({
    refusal: {
      code: 'cypher-entity-aggregate',
      message: 'The embedded graph cannot return an entity beside a count or another aggregate',
      detail: 'Count first: WITH n, count(*) AS c RETURN n, c.',
      start: text.indexOf('n, count'),
      end: text.indexOf('n, count') + 1,
    },
  });
});

test.each([
  ['RETURN [1, 2] + 3 AS l', 'RETURN [1, 2] + [3] AS l'],
  ['RETURN 1 < 2 < 3 AS x', 'RETURN (1 < 2 AND 2 < 3) AS x'],
  ['RETURN 2 ^ 3 ^ 2 AS x', 'RETURN (2 ^ 3) ^ 2 AS x'],
  ['MATCH (n) RETURN sum(n.k) AS s', 'MATCH (n) RETURN coalesce(sum(n.k), 0) AS s'],
  ['MATCH (n) RETURN nullIf(n.k, n.l) AS x', 'MATCH (n) RETURN CASE WHEN n.k = n.l THEN null ELSE n.k END AS x'],
  ['MATCH (n) RETURN count(DISTINCT n) AS c', 'MATCH (n) RETURN count(DISTINCT n.id) AS c'],
  ['MATCH (a)-[r]->(b) WHERE r:OWNS RETURN a', "MATCH (a)-[r]->(b) WHERE type(r) = 'OWNS' RETURN a"],
  ['MATCH (n) WITH n.x AS x RETURN toInteger(x) AS i', 'MATCH (n) WITH n.x AS x RETURN toInteger(toFloat(x)) AS i'],
  [
    'MATCH p = (a)--(b) WHERE any(n IN nodes(p) WHERE n.x = 1) RETURN p',
    'MATCH p = (a)--(b) WHERE any(n IN nodes(p) WHERE coalesce(n.x = 1, false)) RETURN p',
  ],
])('%s is mended to what may be run', (text, mended) => {
  const { refusal } = guard(text, 'embedded');
  if (refusal?.rewrite === undefined) throw new Error(`no rewrite: ${refusal?.code}`);
  expect(text.slice(0, refusal.start) + refusal.rewrite + text.slice(refusal.end)).toBe(mended);
  expect(embedded(mended)).toBe('ok');
});

test('names that the embedded engine takes for its own words are quoted for it, and for it alone', () => {
  const text = "MATCH (a)-[x:OF|IN]->(b {`in`: 'IN', IN: $where}) WHERE a.in IN [1] RETURN a AS where, b.end AS by";
  expect(guard(text, 'embedded')).toEqual({
    text: "MATCH (a)-[x:OF|`IN`]->(b {`in`: 'IN', `IN`: $`where`}) WHERE a.`in` IN [1] RETURN a AS `where`, b.end AS by",
    parameters: ['where'],
  });
  expect(guard(text, 'neo4j')).toEqual({ text, parameters: ['where'] });
});

test.each([
  ['MATCH (u) MATCH (a)-->(x)-->(y) RETURN 1', 'MATCH (u) MATCH (a)-->(x), (x)-->(y) RETURN 1'],
  ['MATCH (u), (a)-->(x:S {k: 1})<--(y) RETURN 1', 'MATCH (u), (a)-->(x:S {k: 1}), (x)<--(y) RETURN 1'],
  [
    'UNWIND [1] AS step1 MATCH (a)-[:IN]->()-[r]-(:S)-[:O*..2]-() RETURN 1',
    'UNWIND [1] AS step1 MATCH (a)-[:`IN`]->(step2), (step2)-[r]-(step3:S), (step3)-[:O*..2]-() RETURN 1',
  ],
  [
    'MATCH (u) MATCH (a)-->(WHERE true)-->(y) RETURN 1',
    'MATCH (u) MATCH (a)-->(step1 WHERE true), (step1)-->(y) RETURN 1',
  ],
  [
    'MATCH (a), (b) CALL (a, b) { MATCH (a)-->(`x y`)-->(y) RETURN 1 AS c } RETURN c',
    'MATCH (a), (b) CALL (a, b) { MATCH (a)-->(`x y`), (`x y`)-->(y) RETURN 1 AS c } RETURN c',
  ],
  [
    'MATCH (a), (b) RETURN a.id, COUNT { (a)-->(x)-->(y) WHERE b.k = 1 } AS c',
    'MATCH (a), (b) RETURN a.id, COUNT { (a)-->(x), (x)-->(y) WHERE b.k = 1 } AS c',
  ],
])('a chain beside other variables is asked step by step: %s', (text, asked) => {
  expect(guard(text, 'embedded')).toMatchObject({ text: asked });
  expect(guard(text, 'neo4j')).toMatchObject({ text });
});
test.each([
  'MATCH (a)-->(x)-->(y) MATCH (u) RETURN 1',
  'MATCH (u) OPTIONAL MATCH (a)-->(x)-->(y) RETURN 1',
  'MATCH (u) MATCH p = (a)-->(x)-->(y) RETURN length(p) AS l',
  'MATCH (a), (b) WHERE EXISTS { (a)-->(x)-->(y) WHERE y.k = a.k } RETURN a.id',
])('and stays in one piece where nothing is beside it: %s', (text) => {
  expect(guard(text, 'embedded')).toMatchObject({ text });
});

test('length and depth are checked before anybody parses', () => {
  expect(neo4j(`RETURN ${'1'.repeat(66_000)}`)[0]).toBe('cypher-too-long');
  expect(neo4j(`RETURN ${'('.repeat(101)}1${')'.repeat(101)}`)[0]).toBe('cypher-too-deep');
  expect(neo4j(`RETURN ${'NOT '.repeat(101)}true`)[0]).toBe('cypher-too-deep');
  expect(neo4j(`RETURN ${'CASE WHEN true THEN '.repeat(101)}1${' END'.repeat(101)}`)[0]).toBe('cypher-too-deep');
  expect(neo4j(`RETURN ${'('.repeat(90)}1${')'.repeat(90)} AS x, "${'('.repeat(500)}" AS y`)).toBe('ok');
  expect(neo4j('RETURN "\uD800" AS x')[0]).toBe('cypher-escape');
});

test('parameters are named once each', () => {
  expect(guard('MATCH (a {id: $a, b: $b}) WHERE a.x = $a RETURN $`c d` AS c', 'embedded')).toMatchObject({
    parameters: ['a', 'b', 'c d'],
  });
});

test('whatever text comes, the guard answers, and no answer of it lets a write through', () => {
  const pieces = fc.constantFrom(
    'MATCH (n)',
    'RETURN n',
    'CREATE (m)',
    'SET n.x = 1',
    'DELETE n',
    'WITH n',
    'LOAD CSV FROM "x" AS l',
    'CALL db.x()',
    'CALL (n) {',
    '}',
    'UNION',
    ';',
    "'",
    '"',
    '`',
    '/*',
    '*/',
    '//',
    '\n',
    '\\u0043',
    '(',
    ')',
    'WHERE EXISTS {',
    'MERGE (a)',
    'REMOVE n.x',
    'DETACH DELETE n',
    'FOREACH (x IN [1] | SET n.x = x)',
    '$p',
    '😀',
  );
  const write = /\b(CREATE|SET|DELETE|MERGE|REMOVE|LOAD|FOREACH)\b/;
  const bare = (text: string) =>
    text.replace(/'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      const verdict = guard(text, 'neo4j');
      return verdict.refusal !== undefined || !write.test(bare(text));
    }),
    { numRuns: 400 },
  );
});
