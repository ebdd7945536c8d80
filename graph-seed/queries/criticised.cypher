// ---
// id: criticised
// title: Who criticises what?
// question: Every claim in which somebody speaks against somebody or something, with who says that they do and in which words.
// folder: Who said what
// parameters:
//   - { name: target, type: entity, label: Criticised (empty = all), default: '' }
// columns: { critic: Critic, target: Criticised, voice: According to, words: Passage (digests retell), article: Article }
// ---
MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(x:Entity)
WHERE c.predicate = 'CRITICISES' AND ($target = '' OR x.id = $target)
MATCH (c)<-[:OF]-(a:Assertion)-[:`IN`]->(t:Article)
WHERE a.stance = 'affirms' AND a.review IN ['accepted', 'edited']
MATCH (t)<-[:PUBLISHED]-(o:Entity)
MATCH (a)-[p:EVIDENCED_BY]->(w:Passage)
WHERE p.part = 'content'
WITH s, x, c, a, t, o, w
ORDER BY w.start
WITH s, x, c, a, t, o, collect(w.text) AS passages
OPTIONAL MATCH (a)-[k:STATED_BY]->(v:Entity)
WHERE k.step = 0 AND k.role = 'speaker'
RETURN s AS critic, x AS target, coalesce(v.name, o.name) AS voice,
  reduce(said = '', piece IN passages | said + CASE WHEN said = '' THEN '' ELSE ' … ' END + piece) AS words,
  c.standing AS standing, t.title AS article, coalesce(v.id, o.id) AS voiceId, t.id AS articleId, c.id AS claimId
ORDER BY s.name, x.name, words
