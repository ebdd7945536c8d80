// ---
// id: chain-behind-claim
// title: Through whom did a claim reach us?
// question: Every assertion of the claims between two entities, with its chain from the innermost voice to the publisher.
// folder: Who said what
// parameters:
//   - { name: first, type: entity, label: One of the two, default: geedge-networks }
//   - { name: second, type: entity, label: The other, default: kazakhstan }
// columns: { chain: 'Chain, innermost voice first', words: Passage (digests retell), article: Article }
// ---
MATCH (x:Entity {id: $first})<-[:SUBJECT|OBJECT|INSTRUMENT]-(c:Claim)-[:SUBJECT|OBJECT|INSTRUMENT]->(y:Entity {id: $second})
WITH DISTINCT c
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE a.review <> 'rejected'
MATCH (t)<-[:PUBLISHED]-(o:Entity)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
WITH c, a, t, o, w
ORDER BY w.start
WITH c, a, t, o, collect(w.text) AS passages
OPTIONAL MATCH (a)-[s:STATED_BY]->(v:Entity)
WITH c, a, t, o, passages, v.name AS name, s.step AS step, CASE WHEN s.role = 'for' THEN 1 ELSE 0 END AS behind
ORDER BY step, behind
WITH c, a, t, o, passages, collect(CASE WHEN behind = 1 THEN 'for ' + name ELSE name END) AS voices
RETURN c.statement AS claim, a.stance AS stance,
  reduce(line = '', name IN voices | line + name + ' → ') + o.name AS chain,
  reduce(said = '', piece IN passages | said + CASE WHEN said = '' THEN '' ELSE ' … ' END + piece) AS words,
  a.review AS review, t.title AS article, c.id AS claimId, t.id AS articleId
ORDER BY claim, stance, chain
