import { expect, test } from '@jest/globals';
import { guard } from '../../../server/cypher/guard.ts';

// The embedded engine joins all matches of each of several patterns: a MATCH of its own begins where the one before arrived.
test.each([
  [
    'MATCH (u) CALL (u) { MATCH (u)-[:X]->(a)-[:Y|Z]->(b) WHERE b.k = 1 RETURN count(b.id) AS n } RETURN n',
    'MATCH (u) CALL (u) { MATCH (u)-[:X]->(a) MATCH (a)-[:Y|Z]->(b) WHERE b.k = 1 RETURN count(b.id) AS n } RETURN n',
  ],
  [
    'MATCH (a)-[:X]->(b), (b)-[r:Y*1..2 {k: a.k}]->(c), (d)-[:Z]->(e) RETURN 1',
    'MATCH (a)-[:X]->(b) MATCH (b)-[r:Y*1..2 {k: a.k}]->(c), (d)-[:Z]->(e) RETURN 1',
  ],
])('patterns that share no relationship are asked one at a time: %s', (text, asked) => {
  expect(guard(text, 'embedded')).toMatchObject({ text: asked });
  expect(guard(text, 'neo4j')).toMatchObject({ text });
});
test.each([
  // Within one MATCH a relationship is found once: these may find the same.
  'MATCH (a)-[:X]->(b), (b)-[:Y|X]->(c) RETURN 1',
  'MATCH (a)-[:X]->(b), (b)-->(c) RETURN 1',
  'MATCH (a)-[:X]->(b), (b)-[r]->(c) WHERE type(r) = "Y" RETURN 1',
  // A node alone, a path with a name.
  'MATCH (a)-[:X]->(b), (b) RETURN 1',
  'MATCH p = (a)-[:X]->(b), (b)-[:Y]->(c) RETURN length(p) AS l',
  // Nothing shared.
  'MATCH (a)-[:X]->(b), (c)-[:Y]->(d) RETURN 1',
  // Behind OPTIONAL MATCH a name may stand for nothing; within COUNT {} all stays.
  'OPTIONAL MATCH (u)-[:X]->(a) MATCH (a)-[:X]->(b), (b)-[:Y]->(c) RETURN 1',
  'MATCH (a) WHERE COUNT { MATCH (a)-[:X]->(b), (b)-[:Y]->(c) } > 0 RETURN 1',
])('nor others: %s', (text) => {
  expect(guard(text, 'embedded')).toMatchObject({ text });
});
